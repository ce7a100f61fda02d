import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { withoutTick } from '../../../src/core/desk/droppedTicks';
import { emptyLedger, withTick, type Ledger, type Tick } from '../../../src/core/desk/ledger';
import { parseLedger, printLedger } from '../../../src/core/desk/ledgerFile';
import { newTick, ruledTick } from '../../../src/core/desk/newTick';
import { randomNumbers } from '../../support/randomEdits';

const text =
  'The tax rose by 25 per cent in the spring, “a lot”, said Ada Obi of Threllin. '.repeat(20);
const at = (hour: number): string => `2031-05-04T${String(hour).padStart(2, '0')}:30:00.000Z`;

/** The tick of the claim with that number. */
const tickOf = (claim: number, by = 'AO'): Tick => {
  const start = 16 + 78 * claim;
  return newTick(text, 'figure', { start, end: start + 11 }, { state: 'checked', by, at: at(9) });
};
const ledgerOf = (claims: readonly number[], by = 'AO'): Ledger =>
  claims.map((it) => tickOf(it, by)).reduce(withTick, emptyLedger('copy/tax.txt'));
const claimsOf = ({ ticks }: Ledger): readonly number[] =>
  ticks.map(({ anchor }) => (anchor.start - 16) / 78);

const hasGit = spawnSync('git', ['--version']).status === 0;

(hasGit ? describe : describe.skip)('the ledgers of two branches', () => {
  let folder = '';
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.invalid', '-c', 'commit.gpgsign=false', ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }); // prettier-ignore
  const path = (): string => join(folder, '.second-source', 'ledger', 'tax.txt.json');
  const write = (ledger: Ledger, message: string): void => {
    mkdirSync(join(folder, '.second-source', 'ledger'), { recursive: true });
    writeFileSync(
      join(folder, '.second-source', '.gitattributes'),
      'ledger/**/*.json merge=union\n', // as the editor writes it
    );
    writeFileSync(path(), printLedger(ledger));
    git('add', '-A');
    git('commit', '-qm', message, '--allow-empty');
  };
  /** The ledger after a merge of what each makes of the first one on a branch of its own. */
  const merged = (base: Ledger, mine: Ledger, theirs: Ledger): Ledger => {
    if (base.ticks.length > 0) write(base, 'base');
    git('checkout', '-qb', 'theirs');
    write(theirs, 'theirs');
    git('checkout', '-q', 'main');
    write(mine, 'mine');
    git('merge', '-q', '--no-edit', 'theirs'); // throws where there is a conflict
    const file = readFileSync(path(), 'utf8');
    assert.doesNotThrow(() => void JSON.parse(file), 'it is JSON still');
    const read = parseLedger(file);
    assert.ok(read.kind === 'ledger', JSON.stringify(read));
    return read.ledger;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'second-source-ledger-'));
    git('init', '-q', '-b', 'main');
    git('commit', '-q', '--allow-empty', '-m', 'nothing');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  for (let seed = 1; seed <= 6; seed++) {
    it(`merge without a conflict where two people tick different claims (${seed})`, () => {
      const random = randomNumbers(seed);
      const claims = Array.from({ length: 20 }, (_, i) => i);
      const some = (share: number): number[] => claims.filter(() => random() < share);
      const base = seed % 2 === 0 ? some(0.3) : [];
      const mine = some(0.4).filter((it) => !base.includes(it));
      const theirs = some(0.6).filter((it) => !base.includes(it) && !mine.includes(it));
      const ledger = ledgerOf(base);
      const both = merged(
        ledger,
        mine.map((it) => tickOf(it)).reduce(withTick, ledger),
        theirs.map((it) => tickOf(it, 'BK')).reduce(withTick, ledger),
      );
      assert.deepEqual(
        claimsOf(both),
        [...base, ...mine, ...theirs].sort((a, b) => a - b),
      );
    });
  }

  for (const claims of [[2], [0, 3, 5]]) {
    it(`merge without a conflict where one has moved the article (ticks before: ${String(claims.length)})`, () => {
      const before = ledgerOf(claims);
      write(before, 'base');
      git('checkout', '-qb', 'theirs');
      const moved = join(folder, '.second-source', 'ledger', 'archive', 'levies.txt.json');
      mkdirSync(dirname(moved));
      git('mv', path(), moved);
      writeFileSync(moved, printLedger({ ...before, article: 'archive/levies.txt' }));
      git('commit', '-qam', 'moved');
      git('checkout', '-q', 'main');
      write(withTick(before, tickOf(4, 'BK')), 'ticked');
      git('merge', '-q', '--no-edit', 'theirs');
      const read = parseLedger(readFileSync(moved, 'utf8'));
      assert.ok(read.kind === 'ledger');
      assert.deepEqual(
        claimsOf(read.ledger),
        [...claims, 4].sort((x, y) => x - y),
      );
      assert.equal(existsSync(path()), false);
    });
  }

  const base = ledgerOf([0, 1, 2, 3]);
  const dropped = withoutTick(base, tickOf(3).id, 'AO', at(11));

  it('bring no tick back that was dropped on one, where the other ticks the next claim', () => {
    const both = merged(base, dropped, withTick(base, tickOf(4, 'BK')));
    assert.match(readFileSync(path(), 'utf8'), new RegExp(`"id":"[^"]*${tickOf(3).id}"[^\n]*"checked"`), 'the merge itself has brought its line back'); // prettier-ignore
    assert.deepEqual(claimsOf(both), [0, 1, 2, 4]);
    assert.deepEqual(claimsOf(parsedAgain(both)), [0, 1, 2, 4]);
  });

  it('bring no tick back that one drops, the other leaves and both change around it', () => {
    for (const claims of [[2], [0, 3], [0, 1, 2, 3]]) {
      const mine = claims.reduce((to, it) => withoutTick(to, tickOf(it).id, 'AO', at(11)), base);
      const both = merged(base, mine, [4, 5].map((it) => tickOf(it, 'BK')).reduce(withTick, base));
      assert.deepEqual(
        claimsOf(both),
        [0, 1, 2, 3, 4, 5].filter((it) => !claims.includes(it)),
      );
      git('checkout', '-qf', '--orphan', `again-${claims.join('-')}`);
      git('branch', '-D', 'main', 'theirs');
      git('commit', '-q', '--allow-empty', '-m', 'nothing');
      git('branch', '-m', 'main');
    }
  });

  it('keep a tick that was ruled on after somebody else dropped it', () => {
    const { anchor } = tickOf(3);
    const later = ruledTick(text, tickOf(3), anchor, { state: 'query', by: 'BK', at: at(12) });
    const both = merged(base, dropped, withTick(base, later));
    assert.deepEqual(both.ticks.map(({ state }) => state), ['checked', 'checked', 'checked', 'query']); // prettier-ignore
    assert.equal(both.dropped, undefined);
  });

  it('drop a tick that was ruled on before somebody else dropped it', () => {
    const { anchor } = tickOf(3);
    const earlier = ruledTick(text, tickOf(3), anchor, { state: 'query', by: 'BK', at: at(10) });
    const both = merged(base, dropped, withTick(base, earlier));
    assert.deepEqual(claimsOf(both), [0, 1, 2]);
    assert.deepEqual(both.dropped, dropped.dropped, 'so that no other branch brings it back');
  });

  it('say the same of one that both have dropped', () => {
    const theirs = withoutTick(base, tickOf(3).id, 'BK', at(12));
    const both = merged(base, dropped, theirs);
    assert.deepEqual(claimsOf(both), [0, 1, 2]);
    assert.deepEqual(both.dropped?.map(({ by }) => by), ['BK']); // prettier-ignore
  });

  it('do not bring back what was said of a claim and taken back', () => {
    const { anchor } = tickOf(3);
    const waived = ruledTick(text, tickOf(3), anchor, { state: 'waived', by: 'AO', at: at(10) });
    const undone = withTick(base, { ...tickOf(3), restored: at(11) });
    const both = merged(
      withTick(base, waived),
      undone,
      withTick(withTick(base, waived), tickOf(4)),
    );
    assert.deepEqual(both.ticks.map(({ state }) => state), ['checked', 'checked', 'checked', 'checked', 'checked']); // prettier-ignore
  });
});

const parsedAgain = (ledger: Ledger): Ledger => {
  const read = parseLedger(printLedger(ledger));
  assert.ok(read.kind === 'ledger');
  return read.ledger;
};
