import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { parseLedger } from '../../../src/core/desk/ledgerFile'; // prettier-ignore

/** What a folder holds, by path. */
type Files = Readonly<Record<string, string>>;

describe('keeping ledgers', () => {
  let home = '';
  let folder = '';

  const ledgers = (): string => join(folder, '.second-source', 'ledger');
  const fileOf = (article: string): string => join(ledgers(), `${article}.json`);
  /** Who ticked, in the order of the article; `undefined` where there is no ledger. */
  const ticksOf = (article: string): readonly string[] | undefined => {
    if (!existsSync(fileOf(article))) return undefined;
    const read = parseLedger(readFileSync(fileOf(article), 'utf8'));
    assert.ok(read.kind === 'ledger', JSON.stringify(read));
    return read.ledger.ticks.map(({ by }) => by);
  };
  interface Run {
    readonly signal: string | null;
    readonly steps: number;
    readonly locks: readonly string[];
  }
  const run = (args: readonly string[], killAt = 0): Run => {
    const { signal, stdout, stderr } = spawnSync(
      process.execPath,
      [join(home, 'writer.mjs'), ...args],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, KILL_AT: String(killAt) } },
    );
    assert.equal(stderr, '');
    return { signal, ...(JSON.parse(stdout || '{"steps":0,"locks":[]}') as Omit<Run, 'signal'>) };
  };
  /** What a run that fails says. */
  const complaintOf = (args: readonly string[]): string =>
    spawnSync(process.execPath, [join(home, 'writer.mjs'), ...args], {
      cwd: folder,
      encoding: 'utf8',
    }).stderr;
  /** Everything that is kept, locks and unfinished files left out. */
  const kept = (): Files =>
    Object.fromEntries(
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((it) => /\.json$|\.gitattributes$/.test(it))
        .sort()
        .map((it) => [it, readFileSync(join(folder, it), 'utf8')]),
    );
  const restore = (files: Files): void => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(ledgers(), { recursive: true });
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  };
  /** As time passes: a window waits for a lock until it is clear that its owner is gone. */
  const ageLocks = (): void => {
    const before = new Date(Date.now() - 60_000);
    for (const it of readdirSync(ledgers()))
      if (it.endsWith('.lock')) utimesSync(join(ledgers(), it), before, before);
  };

  before(async () => {
    home = mkdtempSync(join(tmpdir(), 'second-source-writer-'));
    await build({
      entryPoints: ['test/support/ledgerWriter.ts'],
      bundle: true,
      platform: 'node',
      format: 'esm',
      alias: { vscode: './test/support/folderEditor.ts' },
      outfile: join(home, 'writer.mjs'),
      banner: {
        js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);",
      },
      logLevel: 'error',
    });
  });
  after(() => rmSync(home, { recursive: true, force: true }));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'second-source-whole-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  for (const [name, begin, args, before, after] of [
    ['a first tick', [], ['tick', 'a.txt', 'A'], { 'a.txt': undefined }, { 'a.txt': ['A'] }],
    [
      'a tick',
      [['tick', 'a.txt', 'A']],
      ['tick', 'a.txt', 'B'],
      { 'a.txt': ['A'] },
      { 'a.txt': ['B', 'A'] },
    ],
    [
      'dropping one',
      [['tick', 'a.txt', 'A', '2']],
      ['drop', 'a.txt', 'B'],
      { 'a.txt': ['A', 'A'] },
      { 'a.txt': ['A'] },
    ],
    [
      'a move',
      [['tick', 'a.txt', 'A', '2']],
      ['move', 'a.txt', 'b.txt'],
      { 'a.txt': ['A', 'A'], 'b.txt': undefined },
      { 'a.txt': undefined, 'b.txt': ['A', 'A'] },
    ],
    [
      'a merge with the ledger that is there',
      [
        ['tick', 'a.txt', 'A', '2'],
        ['tick', 'b.txt', 'B'],
      ],
      ['move', 'a.txt', 'b.txt'],
      { 'a.txt': ['A', 'A'], 'b.txt': ['B'] },
      { 'a.txt': undefined, 'b.txt': ['B', 'A', 'A'] },
    ],
  ] as const)
    it(`leaves each file old or new, and whole, wherever in ${name} the process is killed`, () => {
      for (const it of begin) run(it);
      const states = (): Record<string, unknown> =>
        Object.fromEntries(Object.keys(before).map((it) => [it, ticksOf(it)]));
      assert.deepEqual(states(), before);
      const old = kept();
      const { steps } = run(args);
      assert.deepEqual(states(), after);
      const renewed = kept();
      assert.ok(steps >= 10, `${String(steps)} steps`);
      const seen = new Set<string>();
      for (let step = 1; step <= steps; step++) {
        restore(old);
        assert.equal(run(args, step).signal, 'SIGKILL', `step ${step} of ${steps}`);
        const left = kept();
        for (const path of new Set([...Object.keys(old), ...Object.keys(left)])) {
          // who dropped a tick, and when, is another instant each time
          const plain = (it = ''): string => it.replace(/"modified":"20[12]\d[^"]*"/g, '');
          const text = plain(left[path]);
          const isWhole = text === plain(old[path]) || text === plain(renewed[path]);
          assert.ok(isWhole, `step ${step} left ${path}: ${text}`);
        }
        const names = new Set(['a.txt', 'b.txt'].flatMap((it) => ticksOf(it) ?? []));
        const were = Object.values<readonly string[] | undefined>(before).flatMap((it) => it ?? []);
        assert.deepEqual(were.filter((it) => !names.has(it)), [], `step ${step}: in neither ledger`); // prettier-ignore
        seen.add(JSON.stringify(states()));
        ageLocks();
        if (args[0] !== 'move') continue;
        assert.equal(run(args).signal, null);
        assert.deepEqual(states(), after, `done again after step ${step}`);
      }
      assert.ok(seen.size >= 2, 'some steps come before what is new is there, and some after');
    }).timeout(120_000);

  it('makes nothing in the folder where there is no ledger to move', () => {
    run(['move', 'a.txt', 'b.txt']);
    assert.deepEqual(readdirSync(folder), []);
    run(['tick', 'a.txt', 'A']);
    assert.deepEqual(run(['move', 'a.txt', 'a.txt']).locks, [], 'nor to another place');
    assert.deepEqual(ticksOf('a.txt'), ['A']);
  });

  it('leaves nothing else in the folder', () => {
    run(['tick', 'a.txt', 'A', '3']);
    run(['move', 'a.txt', 'b.txt']);
    assert.deepEqual(readdirSync(ledgers()), ['b.txt.json']);
  });

  const atOnce = (...all: readonly (readonly string[])[]): Promise<readonly (number | null)[]> =>
    Promise.all(
      all.map(
        (args) =>
          new Promise<number | null>((resolve) =>
            spawn(process.execPath, [join(home, 'writer.mjs'), ...args], {
              cwd: folder,
              stdio: 'ignore',
            }).on('exit', resolve),
          ),
      ),
    );

  it('waits for another window that writes, and loses no tick of either', async () => {
    const ends = await atOnce(['tick', 'a.txt', 'A', '20'], ['tick', 'a.txt', 'B', '20']);
    assert.deepEqual(ends, [0, 0]);
    assert.equal(ticksOf('a.txt')?.length, 40);
  }).timeout(30_000);

  it('takes the locks of a move in one order, whichever way it goes', () => {
    run(['tick', 'a.txt', 'A']);
    const there = run(['move', 'a.txt', 'b.txt']).locks.map((it) => basename(it));
    const back = run(['move', 'b.txt', 'a.txt']).locks.map((it) => basename(it));
    assert.deepEqual(there, ['a.txt.json.lock', 'b.txt.json.lock']);
    assert.deepEqual(back, there);
  });

  it('does not come to a standstill where two windows move in opposite directions, and loses no tick', async () => {
    run(['tick', 'a.txt', 'A', '2']);
    run(['tick', 'b.txt', 'B', '3']);
    const ends = await atOnce(['move', 'a.txt', 'b.txt', '12'], ['move', 'b.txt', 'a.txt', '12']);
    assert.deepEqual(ends, [0, 0]);
    const left = [...(ticksOf('a.txt') ?? []), ...(ticksOf('b.txt') ?? [])];
    assert.deepEqual(left.sort(), ['A', 'A', 'B', 'B', 'B']);
  }).timeout(60_000);

  for (const [what, link] of [
    ['a ledger that is a symbolic link', (): string => fileOf('a.txt')],
    ['a ledger whose folder is one', ledgers],
    ['a ledger below a folder that is one', (): string => join(folder, '.second-source')],
  ] as const)
    it(`neither reads nor writes ${what}`, () => {
      run(['tick', 'a.txt', 'A']);
      const outside = join(home, basename(link()));
      renameSync(link(), outside);
      symlinkSync(outside, link());
      const before = readFileSync(fileOf('a.txt'), 'utf8');
      assert.match(
        complaintOf(['tick', 'a.txt', 'B']),
        /a\.txt\.json.*it is reached by a symbolic link/,
      );
      assert.equal(readFileSync(fileOf('a.txt'), 'utf8'), before);
      rmSync(outside, { recursive: true });
    });

  it('makes no first ledger, and no lock, below a folder that is a symbolic link', () => {
    const outside = join(home, 'outside');
    mkdirSync(outside);
    symlinkSync(outside, join(folder, '.second-source'));
    assert.match(
      complaintOf(['tick', 'a.txt', 'A']),
      /a\.txt\.json.*it is reached by a symbolic link/,
    );
    assert.deepEqual(readdirSync(outside), []);
    rmSync(outside, { recursive: true });
  });

  it('neither reads nor writes a ledger of more than 20 MB', () => {
    run(['tick', 'a.txt', 'A']);
    truncateSync(fileOf('a.txt'), 20_000_001);
    assert.match(complaintOf(['tick', 'a.txt', 'B']), /a\.txt\.json.*it is larger than 20 MB/);
    assert.equal(statSync(fileOf('a.txt')).size, 20_000_001);
  });

  it('goes on where a killed window has left its lock', () => {
    run(['tick', 'a.txt', 'A']);
    writeFileSync(`${fileOf('a.txt')}.lock`, '');
    ageLocks();
    assert.equal(run(['tick', 'a.txt', 'B']).signal, null);
    assert.equal(ticksOf('a.txt')?.length, 2);
    assert.equal(existsSync(`${fileOf('a.txt')}.lock`), false);
  });
});
