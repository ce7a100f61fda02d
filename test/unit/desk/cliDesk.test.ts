import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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

  it('are of the same claims in a count, a sheet and a build, where another article tells who somebody is', () => {
    writeFileSync(join(folder, 'copy', 'tax.txt'), `${COPY}Penhallow left the yard at dawn.\n`);
    writeFileSync(
      join(folder, 'copy', 'yard.txt'),
      'Bryony Marsh left the yard with Tobias Penhallow at dawn. “It is late,” said Marsh.\n',
    );
    const counted = (...beside: readonly string[]): readonly unknown[] => [
      /of (\d+) claims/.exec(run('coverage', 'copy/tax.txt', ...beside).out)?.[1],
      run('sheet', 'copy/tax.txt', '--format', 'csv', ...beside)
        .out.trim()
        .split('\n').length - 1,
      run('check', '--require-checked', 'copy/tax.txt', ...beside).out.match(/not-checked/g)
        ?.length,
    ];
    assert.deepEqual(counted(), ['3', 3, 3]);
    assert.deepEqual(counted('--in', 'copy'), ['4', 4, 4]);
    assert.doesNotMatch(run('coverage', 'copy/tax.txt', '--in', 'copy').out, /yard\.txt/);
  });

  it('are said to be unread where their file cannot be read', () => {
    mkdirSync(ledgerFile());
    const { code, err } = run('coverage', 'copy/tax.txt');
    assert.equal(code, 2);
    assert.match(err, /tax\.txt\.json: could not be read \(EISDIR\)/);
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

  it('are named where their article is gone and their file is damaged', () => {
    tick({ '25 per cent': 'checked', 'Ada Obi': 'query' });
    renameSync(join(folder, 'copy', 'tax.txt'), join(folder, 'copy', 'levy.txt'));
    const damaged = '{"@context": 1\n{half';
    writeFileSync(ledgerFile(), damaged);
    const { code, out, err } = run('coverage', 'copy/levy.txt');
    assert.match(out, /^copy\/levy\.txt: 0 of 3 claims settled/);
    assert.match(err, /tax\.txt\.json:2: left as it is, since this line is not JSON/);
    assert.equal(code, 0);
    assert.equal(readFileSync(ledgerFile(), 'utf8'), damaged);
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

  it('refuse a kind that is none, also where it stands by itself', () => {
    for (const kind of ['dates', 'toString', 'quotes,toString']) {
      for (const args of [['--require-checked', kind], [`--require-checked=${kind}`]]) {
        const { code, err } = run('check', 'copy/tax.txt', ...args);
        assert.equal(code, 2);
        assert.match(err, /takes some of quotes,people,figures, not “(dates|toString)”/);
      }
    }
    assert.equal(run('check', '--require-checked', 'copy').code, 1, 'a folder is no kind');
  });

  it('are read past a deeper folder of another use, and it is said where two have some', () => {
    tick({ '25 per cent': 'checked' });
    mkdirSync(join(folder, 'copy', '.second-source'));
    writeFileSync(
      join(folder, 'copy', '.second-source', 'dismissed.json'),
      '{"version":1,"dismissed":[]}',
    );
    const one = run('coverage', 'copy/tax.txt');
    assert.match(one.out, /: 1 of 3 claims settled/);
    assert.equal(one.err, '');
    const inner = join(folder, 'copy', '.second-source', 'ledger', 'tax.txt.json');
    mkdirSync(join(folder, 'copy', '.second-source', 'ledger'));
    writeFileSync(inner, printLedger(emptyLedger('tax.txt')));
    const two = run('coverage', 'copy/tax.txt');
    assert.match(two.out, /: 0 of 3 claims settled/);
    assert.ok(
      two.err.includes(
        `counted with ${realpathSync(inner)}; the editor counts with ${realpathSync(ledgerFile())}`,
      ),
      two.err,
    );
  });

  it('have the same SARIF fingerprints however the path is typed, and absolute paths are URIs', () => {
    mkdirSync(join(folder, 'other'));
    writeFileSync(join(folder, 'other', 'tax.txt'), COPY);
    const results = (where: string, path: string): { uri: string; print: string } => {
      const cli = join(process.cwd(), 'dist', 'cli.js');
      const { stdout } = spawnSync(
        'node',
        [cli, 'check', path, '--require-checked', '--format', 'sarif'],
        { cwd: join(folder, where), encoding: 'utf8' },
      );
      const { runs } = JSON.parse(stdout) as {
        runs: [
          {
            results: {
              partialFingerprints: object;
              locations: [{ physicalLocation: { artifactLocation: { uri: string } } }];
            }[];
          },
        ];
      };
      const [first] = runs[0].results;
      assert.ok(first);
      return {
        uri: first.locations[0].physicalLocation.artifactLocation.uri,
        print: JSON.stringify(first.partialFingerprints),
      };
    };
    const plain = results('.', 'copy/tax.txt');
    const whole = join(folder, 'copy', 'tax.txt');
    for (const [where, path, uri] of [
      ['.', './copy/tax.txt', 'copy/tax.txt'],
      ['copy', 'tax.txt', 'tax.txt'],
      ['copy', './tax.txt', 'tax.txt'],
      ['other', '../copy/tax.txt', '../copy/tax.txt'],
      ['.', whole, pathToFileURL(whole).href],
    ] as const)
      assert.deepEqual(results(where, path), { uri, print: plain.print }, path);
    assert.notEqual(results('.', 'other/tax.txt').print, plain.print);
  });
});

/** The block of code in docs/cli.md that has some words. */
function documented(words: string): string {
  const blocks = readFileSync(join(process.cwd(), 'docs', 'cli.md'), 'utf8').split('```');
  return (blocks.find((it) => it.includes(words)) ?? assert.fail(words)).replace(/^\w+\n/, '');
}

const isPosix = process.platform !== 'win32' && spawnSync('git', ['--version']).status === 0;

(isPosix ? describe : describe.skip)('what the documentation of the command line gives', () => {
  let folder = '';
  const git = (...args: readonly string[]): ReturnType<typeof spawnSync> =>
    spawnSync(
      'git',
      [
        '-c',
        'user.name=A',
        '-c',
        'user.email=a@example.invalid',
        '-c',
        'commit.gpgsign=false',
        ...args,
      ],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, SECOND_SOURCE: process.cwd() },
      },
    );
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'second-source-docs-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('the hook checks what is staged, whatever the file is called', () => {
    git('init', '-q');
    writeFileSync(join(folder, '.git', 'hooks', 'pre-commit'), documented('checkout-index'), {
      mode: 0o755,
    });
    const slip = 'Fares doubled from £20 to £60.\n';
    for (const name of ['a.txt', '-d.txt', 'b b.markdown']) {
      writeFileSync(join(folder, name), slip);
      git('add', '--', name);
      writeFileSync(join(folder, name), 'Fares doubled from £20 to £40.\n');
      const refused = git('commit', '-qm', 'x');
      assert.notEqual(refused.status, 0, name);
      assert.ok(
        String(refused.stdout).includes(`${name}:1:`) ||
          String(refused.stderr).includes(`${name}:1:`),
        String(refused.stderr),
      );
      git('add', '--', name);
      writeFileSync(join(folder, name), slip);
      const taken = git('commit', '-qm', 'x');
      assert.equal(taken.status, 0, String(taken.stderr));
    }
  });

  it('the workflow gives paths that count from the top of the checked-out copy', () => {
    mkdirSync(join(folder, 'copy', 'town'), { recursive: true });
    writeFileSync(join(folder, 'copy', 'town', 'tax.txt'), COPY);
    const [, command = '', where = ''] =
      /run: (node \S+ check .*)\n {8}working-directory: (\S+)\n/.exec(documented('upload-sarif')) ??
      [];
    mkdirSync(join(folder, 'second-source'));
    symlinkSync(join(process.cwd(), 'dist'), join(folder, 'second-source', 'dist'));
    assert.equal(spawnSync('sh', ['-c', command], { cwd: join(folder, where) }).status, 1);
    const written = readFileSync(join(folder, 'findings.sarif'), 'utf8');
    const uris = [...written.matchAll(/"uri": "([^"]*)"/g)].map((it) => it[1]);
    assert.ok(uris.length > 0 && uris.every((it) => it === 'town/tax.txt'), uris.join(' '));
  });
});
