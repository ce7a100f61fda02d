import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyLedger, withTick, type TickState } from '../../../src/core/desk/ledger';
import { printLedger } from '../../../src/core/desk/ledgerFile';
import { newTick } from '../../../src/core/desk/newTick';

const COPY = '“We are ready,” said Ada Obi. The tax rose by 25 per cent.\n';

describe('ticks on the command line', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'second-source-desk-'));
    mkdirSync(join(folder, '.second-source', 'ledger', 'copy'), { recursive: true });
    mkdirSync(join(folder, 'copy'));
    writeFileSync(join(folder, 'copy', 'tax.txt'), COPY);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const ledgerFile = (): string => join(folder, '.second-source', 'ledger', 'copy', 'tax.txt.json');
  const run = (...args: readonly string[]): { code: number | null; out: string; err: string } => {
    const cli = join(process.cwd(), 'dist', 'cli.js');
    const { status, stdout, stderr } = spawnSync('node', [cli, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { code: status, out: stdout, err: stderr };
  };
  const tick = (words: Readonly<Record<string, TickState>>): void => {
    const ledger = Object.entries(words).reduce((all, [exact, state]) => {
      const start = COPY.indexOf(exact);
      const about = exact === 'Ada Obi' ? 'person' : exact.startsWith('25') ? 'figure' : 'quote';
      const ruling = { state, by: 'BK', at: '2031-05-04T09:30:00.000Z', note: 'All year?' };
      return withTick(all, newTick(COPY, about, { start, end: start + exact.length }, ruling));
    }, emptyLedger('copy/tax.txt'));
    writeFileSync(ledgerFile(), printLedger(ledger));
  };

  it('are counted by article and kind', () => {
    tick({ '25 per cent': 'checked', 'Ada Obi': 'query' });
    const { out, code } = run('coverage', 'copy/tax.txt');
    assert.equal(
      out,
      'copy/tax.txt: 1 of 3 claims settled (quotations 0 of 1, people 0 of 1, figures 1 of 1), 1 queried\n',
    );
    assert.equal(code, 0);
  });

  it('settle a build that asks for them', () => {
    tick({ '25 per cent': 'checked', 'Ada Obi': 'query' });
    assert.equal(run('check', '--require-checked', 'figures', 'copy/tax.txt').code, 0);
    const { out, code } = run('check', '--require-checked', 'people,figures', 'copy/tax.txt');
    assert.equal(out, 'copy/tax.txt:1:22: “Ada Obi” is queried: All year? (not-checked)\n');
    assert.equal(code, 1);
    assert.equal(run('check', 'copy/tax.txt').code, 0);
  });

  it('open again when their words are changed, and are lost with them', () => {
    tick({ '25 per cent': 'checked', 'Ada Obi': 'checked' });
    writeFileSync(
      join(folder, 'copy', 'tax.txt'),
      '“We are ready,” said Ada Obi. The tax rose by 27 per cent.\n',
    );
    const { out } = run('check', '--require-checked=people,figures', 'copy');
    assert.equal(
      out,
      'copy/tax.txt:1:47: “27 per cent” was “25 per cent” when it was checked. (not-checked)\n',
    );
    writeFileSync(join(folder, 'copy', 'tax.txt'), 'Nobody came to the harbour.\n');
    assert.equal(
      run('coverage', 'copy').out,
      'copy/tax.txt: 0 of 0 claims settled (quotations 0 of 0, people 0 of 0, figures 0 of 0), 2 lost\n  lost: “Ada Obi”\n  lost: “25 per cent”\n',
    );
  });

  it('say so where their file is damaged, and leave it alone', () => {
    writeFileSync(ledgerFile(), '{"@context": 1\n{half');
    const { code, err } = run('check', '--require-checked', 'copy/tax.txt');
    assert.equal(code, 2);
    assert.match(err, /tax\.txt\.json:2: left as it is, since this line is not JSON/);
    assert.equal(readFileSync(ledgerFile(), 'utf8'), '{"@context": 1\n{half');
    assert.equal(run('coverage', 'copy/tax.txt').code, 2);
  });

  it('are found again where another program has moved the article', () => {
    tick({ '25 per cent': 'checked', 'Ada Obi': 'query' });
    renameSync(join(folder, 'copy', 'tax.txt'), join(folder, 'copy', 'levy.txt'));
    const { out, err } = run('coverage', 'copy/levy.txt');
    assert.match(out, /^copy\/levy\.txt: 1 of 3 claims settled/);
    assert.match(err, /counted with the ticks of copy\/tax\.txt, which is gone/);
    assert.ok(existsSync(ledgerFile()));
  });

  it('are not counted where not all their words stand, which is said', () => {
    tick({ '25 per cent': 'checked', 'Ada Obi': 'query' });
    rmSync(join(folder, 'copy', 'tax.txt'));
    writeFileSync(join(folder, 'copy', 'levy.txt'), `The council met. ${COPY.replace('25', '27')}`);
    const { out, err } = run('coverage', 'copy/levy.txt');
    assert.match(out, /^copy\/levy\.txt: 0 of 3 claims settled/);
    assert.match(err, /1 of 2 ticks of copy\/tax\.txt, which is gone, have their words here/);
  });

  it('stay with their article where a copy of it is made', () => {
    tick({ '25 per cent': 'checked' });
    writeFileSync(join(folder, 'copy', 'levy.txt'), COPY);
    const { out, err } = run('coverage', 'copy/levy.txt');
    assert.match(out, /: 0 of 3 claims settled/);
    assert.equal(err, '');
  });

  it('name a kind that is none', () => {
    const { code, err } = run('check', '--require-checked=dates', 'copy/tax.txt');
    assert.equal(code, 2);
    assert.match(err, /takes some of quotes,people,figures, not “dates”/);
  });
});
