import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

describe('the command line', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'second-source-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const put = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  const run = (...args: readonly string[]): Run => {
    const { status, stdout, stderr } = spawnSync('node', ['dist/cli.js', ...args], {
      encoding: 'utf8',
      timeout: 60_000,
      maxBuffer: 1 << 28,
    });
    return { code: status, out: stdout, err: stderr };
  };

  const annotated = (path: string): Record<string, { start: number; text: string }[]> =>
    JSON.parse(run('annotate', path).out) as never;

  it('prints one line a file, in order', () => {
    const { code, out } = run(
      'annotate',
      put('one.txt', '“Yes,” said Ada Obi.'),
      put('two.txt', ''),
    );
    const rows = out
      .trim()
      .split('\n')
      .map((it) => JSON.parse(it) as { id: string });
    assert.deepEqual(
      rows.map(({ id }) => id),
      [join(folder, 'one.txt'), join(folder, 'two.txt')],
    );
    assert.equal(code, 0);
  });

  describe('with odd input', () => {
    for (const [name, content] of [
      ['nothing', ''],
      ['only marks', '‘’“”"\'’’‘‘““”"'],
      ['unbalanced marks', `${'‘We are “ready '.repeat(200)}\n\nAda Obi left.`],
      ['line ends of Windows', '“One,” said Ada Obi.\r\n\r\n“Two,” she added.\r\n'],
      ['right-to-left text', 'אמרה “שלום” \u202eAda Obi\u202c.'],
      ['NUL', '“One,” said\u0000 Ada Obi. It rose 5%.'],
      ['a lone surrogate', '“One \ud800,” said Ada Obi.'],
    ] as const) {
      it(`reads ${name} and leaves the file alone`, () => {
        const path = put('odd.txt', content);
        const before = readFileSync(path);
        const { code, err } = run('annotate', path);
        assert.equal(code, 0, err);
        assert.deepEqual(readFileSync(path), before);
      });
    }

    it('counts from behind a byte-order mark', () => {
      const [quote] = annotated(put('bom.txt', '\ufeff“Yes,” said Ada Obi.'))['quotes'] ?? [];
      assert.deepEqual([quote?.start, quote?.text], [1, 'Yes,']);
    });

    it('reads Windows-1252', () => {
      const bytes = Uint8Array.from([
        0x93,
        0x59,
        0x65,
        0x73,
        0x2c,
        0x94,
        ...Buffer.from(' said Ada Obi.'),
      ]);
      assert.equal(annotated(put('windows.txt', bytes))['quotes']?.[0]?.text, 'Yes,');
    });

    it('takes 5 MB of one line', () => {
      const line = 'The council paid £3.4m to Ada Obi, who said “never again” on Monday. '.repeat(
        75_000,
      );
      const { code, err } = run('annotate', put('line.txt', line));
      assert.equal(code, 0, err);
    }).timeout(60_000);
  });

  describe('says what is wrong and where', () => {
    for (const [name, args, message] of [
      [
        'a file that is not there',
        ['annotate', 'nowhere.txt'],
        /nowhere\.txt: there is no such file/,
      ],
      ['a folder that is not there', ['annotate', 'nowhere/*.txt'], /nowhere/],
      [
        'a pattern that nothing fits',
        ['annotate', 'src/*.nothing'],
        /src\/\*\.nothing.*no file fits/,
      ],
      [
        'a pattern that is none',
        ['annotate', 'seeds/[a.txt'],
        /seeds\/\[a\.txt.*not a file pattern/,
      ],
      ['a format that is none', ['annotate', '--format', 'xml', 'README.md'], /--format.*xml/],
      ['an option that is none', ['annotate', '--loud', 'README.md'], /--loud/],
      ['no file', ['annotate'], /name a file/],
      ['no place to look', ['verify', 'Tariffs rose to 25%'], /--in/],
      ['no such subcommand', ['proofread'], /proofread/],
    ] as const) {
      it(name, () => {
        const { code, out, err } = run(...args);
        assert.equal(code, 2);
        assert.equal(out, '');
        assert.match(err, message);
      });
    }

    it('a binary file, and goes on with the others', () => {
      const binary = put('photo.txt', Uint8Array.from([0x89, 0x50, 0, 0, 0, 1, 2, 3, 0, 0]));
      const { code, out, err } = run('annotate', binary, put('after.txt', 'It rose 5%.'));
      assert.equal(code, 2);
      assert.match(err, /photo\.txt.*not text/);
      assert.equal(out.trim().split('\n').length, 1);
    });

    it('a file that may not be read', function () {
      const path = put('secret.txt', 'One.');
      chmodSync(path, 0);
      if (process.getuid?.() === 0) this.skip(); // root reads everything
      assert.match(run('annotate', path).err, /secret\.txt.*EACCES/);
    });
  });

  it('expands a folder to the articles in it', () => {
    mkdirSync(join(folder, 'desk'));
    put('desk/a.txt', 'It rose 5%.');
    put('desk/b.md', 'It rose 6%.');
    put('desk/c.json', '{}');
    put('desk/README.md', 'Not copy.');
    const rows = run('annotate', join(folder, 'desk')).out.trim().split('\n');
    assert.equal(rows.length, 2);
  });

  it('compares the sample articles and exits 1, since they differ', () => {
    const { code, out } = run('compare', '--format', 'json', 'seeds');
    const value = JSON.parse(out) as {
      articles: { claims: { verdict: string }[] }[];
      pairs: unknown[];
    };
    assert.equal(code, 1);
    assert.equal(value.articles.length, 2);
    assert.equal(value.pairs.length, 1);
    for (const verdict of ['agrees', 'differs', 'only-here']) {
      assert.ok(
        value.articles.every(({ claims }) => claims.some((it) => it.verdict === verdict)),
        verdict,
      );
    }
  });

  it('verifies a claim against articles', () => {
    const a = put('verify.txt', '“The bridge will open in May,” said Ada Obi. Tolls rise by 4%.');
    const found = run('verify', 'The bridge will open in May', '--in', a, '--format', 'json');
    const value = JSON.parse(found.out) as {
      verdict: string;
      evidence: unknown[];
      searched: number;
    };
    assert.deepEqual(
      [value.verdict, value.evidence.length > 0, value.searched],
      ['agrees', true, 1],
    );
    const none = run('verify', 'Walruses cannot whistle', '--in', a, '--format', 'json');
    assert.equal((JSON.parse(none.out) as { verdict: string }).verdict, 'only-here');
  });

  it('prints findings as text and as SARIF', () => {
    const path = put('finding.txt', 'It cost Â£5 on Monday.');
    const text = run('check', path);
    assert.equal(text.code, 1);
    assert.match(text.out, /finding\.txt:1:9: /);
    const sarif = JSON.parse(run('check', path, '--format', 'sarif').out) as {
      version: string;
      runs: { results: { ruleId: string }[] }[];
    };
    assert.equal(sarif.version, '2.1.0');
    assert.equal(sarif.runs[0]?.results.length, 1);
  });
});
