import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArticles } from '../../src/cli/readAll';
import { annotationText } from '../../src/core/formats/annotationText';
import { comparisonText } from '../../src/core/formats/comparisonText';
import { findingsText } from '../../src/core/formats/findings';
import { visible } from '../../src/core/formats/oneLine';
import { verificationText } from '../../src/core/formats/verification';
import type { Article, Report } from '../../src/core/model';

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

  /** Run by a shell, as the `"$@"` of its script. */
  const through = (
    script: string,
    ...args: readonly string[]
  ): { readonly status: number | null; readonly stdout: string; readonly stderr: string } =>
    spawnSync('bash', ['-c', script, 'bash', 'node', 'dist/cli.js', ...args], {
      encoding: 'utf8',
      timeout: 60_000,
    });

  const annotated = (path: string): Record<string, { start: number; text: string }[]> =>
    JSON.parse(run('annotate', path).out) as never;

  it('explains each annotation when asked, below its line or in a field', () => {
    const path = put('why.txt', '“Yes, it rose 5%,” said Ada Obi.');
    const text = run('annotate', '--explain', path).out;
    assert.match(
      text,
      /figure {5}5% .*\n {4}A number in digits: 5\.\n {4}The unit behind it: percent\./,
    );
    assert.match(text, / {4}→ Ada Obi \(“said”, place: after\) {2}\d+%\n {8}\+/);
    const [row] = JSON.parse(run('annotate', path, '--explain', '--format', 'json').out) as [
      Record<string, { explain: { rule: string; candidates: { chosen: boolean }[] } }[]>,
    ];
    assert.match(row['people']?.[0]?.explain.rule ?? '', /Ada Obi/);
    assert.equal(row['quotes']?.[0]?.explain.candidates[0]?.chosen, true);
    assert.doesNotMatch(run('annotate', path).out, /explain/);
  });

  it('prints the words of a saved page in text as a person reads them', () => {
    const page =
      '<p>Fares cost &pound;3.5&nbsp;million, <b>Ada</b> Obi&rsquo;s <i>office</i> said.</p>';
    const { out } = run('annotate', put('page.html', page), '--format', 'text');
    assert.match(out, /figure {5}£3\.5 million {2}/);
    assert.match(out, /person {5}Ada Obi {2}/);
  });

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
      ['a claim that is blank', ['verify', ' ', '--in', 'seeds'], /give a text/],
      ['no such subcommand', ['proofread'], /proofread/],
      ['no subcommand', [], /say which subcommand\.[^]*annotate FILE/],
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

    for (const subcommand of ['annotate', 'compare', 'check']) {
      it(`a folder without articles (${subcommand})`, () => {
        const empty = mkdtempSync(join(folder, 'empty-'));
        const { code, out, err } = run(subcommand, empty);
        assert.deepEqual([code, out], [2, '']);
        assert.equal(
          err,
          `second-source: ${empty}: no articles (.txt, .md, .markdown, .article, .html, .htm, .docx, .pdf) in it.\n`,
        );
      });
    }

    it('an article that there is nothing to compare with', () => {
      const path = put('alone.txt', 'It rose 5%.');
      for (const args of [[path], [path, path]]) {
        const { code, out, err } = run('compare', ...args, '--format', 'json');
        assert.equal(code, 0);
        assert.match(out, /"only-here"/);
        assert.match(err, /alone\.txt: there is nothing to compare it with/);
      }
    });

    it('sources for a subcommand to which they would be files like any others', () => {
      const path = put('sourceless.txt', 'It rose 5%.');
      for (const subcommand of ['annotate', 'compare']) {
        const { code, out, err } = run(subcommand, path, '--in', path);
        assert.deepEqual([code, out], [2, ''], subcommand);
        assert.match(err, /--in/, subcommand);
      }
    });

    it('output that cannot be written', function () {
      if (!existsSync('/dev/full')) this.skip();
      const path = put('full.txt', 'It rose 5%.');
      const { status, stderr } = through('"$@" > /dev/full', 'annotate', path);
      assert.equal(status, 2);
      assert.match(stderr, /the output could not be written \(ENOSPC\)/);
    });

    it('an article that cannot be understood, and keeps the others', () => {
      const article = (id: string, text: string): Article => ({
        id,
        title: id,
        format: 'plain',
        text,
      });
      const torn: Article = {
        ...article('torn.txt', ''),
        get text(): string {
          throw new Error('it is torn');
        },
      };
      const said: string[] = [];
      const write = process.stderr.write.bind(process.stderr);
      process.stderr.write = (it) => said.push(String(it)) > 0;
      try {
        const readings = readArticles([
          article('a.txt', 'Ada Obi left.'),
          torn,
          article('b.txt', 'Una Crane won.'),
        ]);
        assert.deepEqual(
          readings.map((it) => [it.article.id, it.people.map(({ name }) => name)]),
          [
            ['a.txt', ['Ada Obi']],
            ['b.txt', ['Una Crane']],
          ],
        );
      } finally {
        process.stderr.write = write;
      }
      assert.deepEqual(said, ['second-source: torn.txt: could not be read (it is torn).\n']);
    });

    it('a file that may not be read', function () {
      const path = put('secret.txt', 'One.');
      chmodSync(path, 0);
      if (process.getuid?.() === 0) this.skip(); // root reads everything
      assert.match(run('annotate', path).err, /secret\.txt.*EACCES/);
    });
  });

  it('reads a pipe that something is written to, and refuses what is no file', function () {
    if (process.platform === 'win32') this.skip();
    const written = through('"$@" <(sleep 0.3; echo "“We stay,” said Ada Obi.")', 'annotate');
    assert.match(written.stdout, /"name":"Ada Obi"/);
    const pipe = join(folder, 'pipe.txt');
    spawnSync('mkfifo', [pipe]);
    for (const [path, why] of [
      [pipe, 'it is a pipe, and nothing is written to it'],
      ['/dev/zero', 'it is a device, no file'],
    ] as const) {
      const { code, err } = run('annotate', path);
      assert.deepEqual([code, err], [2, `second-source: ${path}: could not be read (${why}).\n`]);
    }
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

  it('goes on where a folder below cannot be searched, and says which', function () {
    mkdirSync(join(folder, 'closed', 'shut'), { recursive: true });
    put('closed/a.txt', 'It rose 5%.');
    chmodSync(join(folder, 'closed', 'shut'), 0);
    if (process.getuid?.() === 0) this.skip(); // root reads everything
    const { code, out, err } = run('annotate', join(folder, 'closed'));
    assert.deepEqual([code, out.trim().split('\n').length], [2, 1]);
    assert.match(err, /shut: could not be read \(EACCES\)/);
  });

  it('follows no links below a folder, so that a loop ends', () => {
    mkdirSync(join(folder, 'loop', 'inner'), { recursive: true });
    const path = put('loop/inner/a.txt', 'It rose 5%.');
    symlinkSync(join(folder, 'loop'), join(folder, 'loop', 'inner', 'again'), 'junction');
    const { code, out } = run('annotate', join(folder, 'loop'));
    assert.equal(code, 0);
    assert.deepEqual(
      out
        .trim()
        .split('\n')
        .map((it) => (JSON.parse(it) as { id: string }).id),
      [path],
    );
  });

  it('prints its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const { code, out } = run('--version');
    assert.deepEqual([code, out], [0, `${version}\n`]);
  });

  describe('in text for a terminal', () => {
    const STEERING = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u;

    it('shows controls and turned writing as U+FFFD, and nothing else', () => {
      assert.equal(
        visible('a\u0000\u001b[2J\u007f\u009b\u0085\u202ab\u202e\u2066\u2069\n'),
        `a\ufffd\ufffd[2J${'\ufffd'.repeat(4)}b${'\ufffd'.repeat(4)}`,
      );
      assert.equal(visible('é “שלום” 🚢 \ud800'), 'é “שלום” 🚢 \ud800');
    });

    it('lets no article and no file name steer the terminal', () => {
      const said =
        '“It\u001b[31m rose \u202eby\u009b 5%,” said Ada Obi. “Nobody slept.” It cost Â£5.';
      const [a, b] = [
        put('red\u001b[31m.txt', said),
        put('blue\u202e.txt', said.replace('5%', '6%')),
      ];
      for (const args of [
        ['annotate', a, '--format', 'text'],
        ['compare', a, b],
        ['check', a, b],
        ['verify', 'It\u001b[31m rose by 5%', '--in', a, b],
        ['annotate', join(folder, 'none\u001b[31m.txt')],
        ['annotate', '--lo\u001bud'],
        ['proof\u001bread'],
      ]) {
        const { out, err } = run(...args);
        assert.match(out + err, /\ufffd/, args.join(' '));
        assert.doesNotMatch(out + err, STEERING, args.join(' '));
      }
    });

    it('cleans what the articles put into names, reasons and messages', () => {
      const [reading] = readArticles([
        { id: 'a\u001b', title: 'a', format: 'plain', text: '“We won,” said Ada Obi.' },
      ]);
      assert.ok(reading);
      const report: Report = {
        reading: {
          ...reading,
          people: reading.people.map((it) => ({ ...it, name: 'Ada\u001b Obi' })),
        },
        claims: [],
        findings: [{ check: 'x', span: { start: 0, end: 3 }, message: 'a\u009bb' }],
      };
      const evidence = {
        article: 'b\u001b',
        span: { start: 0, end: 3 },
        text: 'One',
        relation: 'altered',
        bearing: 'differs',
        changes: [],
        why: 'because\u001b',
      } as const;
      const texts = [
        annotationText(report.reading),
        findingsText([report]),
        findingsText([
          {
            ...report,
            findings: [
              {
                check: 'x',
                span: { start: 0, end: 3 },
                message: 'ab',
                related: { article: 'b\u001b', span: { start: 0, end: 3 } },
              },
            ],
          },
        ]),
        comparisonText({ reports: [report], pairs: [] }),
        verificationText({
          claim: 'One',
          verdict: { kind: 'differs', evidence: [evidence] },
          evidence: [evidence],
          searched: 1,
        }),
      ];
      for (const text of texts) {
        assert.match(text, /\ufffd/);
        assert.doesNotMatch(text, STEERING);
      }
    });
  });

  describe('says in text where the other article has it', () => {
    const files = (): readonly string[] => [
      put('a.txt', 'The ferry to Skarn carried 4,200 passengers, the port of Threllin said.'),
      put(
        'b.txt',
        'Fog lay on the sea.\n\nThe ferry to Skarn carried 2,400 passengers, the port of Threllin said.',
      ),
    ];
    const differs = '4,200 here, 2,400 there.';

    it('checking', () => {
      const [a = '', b = ''] = files();
      const { out } = run('check', a, '--in', b);
      assert.equal(out, `${a}:1:28: ${differs} See ${b}:3:28. (figure-differs)\n`);
    });

    it('comparing', () => {
      const [a = '', b = ''] = files();
      const { out } = run('compare', a, b);
      assert.ok(
        out.startsWith(`${a}:1:28  differs: “4,200”  ${differs}  ${b}:3:28  (figure-differs)\n`),
        out,
      );
    });

    it('verifying, with what each passage does', () => {
      const [a = '', b = ''] = files();
      const { out } = run('verify', 'The ferry to Skarn carried 4,200 passengers', '--in', a, b);
      assert.ok(out.includes(`\n  ${b}:3:28  differs: “2,400”  ${differs}\n`), out);
      assert.ok(
        out.includes(`\n  ${a}:1:1  agrees: “The ferry to Skarn carried 4,200 passengers”  `),
        out,
      );
    });

    it('verifying, also what cannot be compared', () => {
      const [a = '', b = ''] = files();
      const { out } = run('verify', 'The port of Threllin sold the ferry to Skarn', '--in', a, b);
      assert.match(
        out,
        /^“[^”]*”: not comparable, of 2 articles searched\n {2}\S+ {2}not comparable: /,
      );
    });
  });

  describe('compares in text', () => {
    const lines = (here: string, there: string): readonly string[] => {
      const [a, b] = [put('here.txt', here), put('there.txt', there)];
      return run('compare', a, b)
        .out.split('\n')
        .filter((it) => it.startsWith(`${a}:`))
        .map((it) => it.slice(`${a}:`.length));
    };
    const story = (boats: string, grows: string): string =>
      `The harbour board said on Monday that the fleet now has ${boats} boats and would ${grows} by the summer.`;

    it('a misspelled name on one line, whatever the number of its mentions', () => {
      const usual = 'Zofia Marchetti opened the harbour. Ms Marchetti thanked the crew.';
      const found = lines(
        'The crew met Zofia Marchteti on the quay. Later Zofia Marchteti spoke. “We are late,” said Ms Marchetti.',
        usual,
      ).filter((it) => /(: “[\w ]*Marchteti”)|name-spelling/.test(it));
      assert.equal(found.length, 1, found.join('\n'));
      assert.match(found[0] ?? '', /^1:20 {2}name-spelling: “Marchteti” {2}.*rarer form/);
    });

    it('a figure on one line that names the check, without its sentence', () => {
      const found = lines(story('1,240', 'grow'), story('1,420', 'grow'));
      const differing = found.filter((it) => it.includes('1,240'));
      assert.equal(differing.length, 1, found.join('\n'));
      assert.match(differing[0] ?? '', /differs: “1,240.*\(figure-differs\)$/);
    });

    it('and counts, and names the articles that share words', () => {
      const [a, b] = [put('one.txt', '“Not yet,” said Ada Obi.'), put('two.txt', 'It rained.')];
      const apart = run('compare', a, b).out.split('\n');
      assert.match(apart.join('\n'), /one\.txt: 2 claims, 0 agree, 0 differ, 2 only here,/);
      assert.ok(!apart.some((it) => it.includes('outside quotations')));
      put('one.txt', story('1,240', 'grow'));
      put('two.txt', story('1,420', 'grow'));
      const { out } = run('compare', a, b);
      assert.match(out, /one\.txt: 1 claim, 0 agree, 1 differs,/);
      assert.match(out, /one\.txt and .*two\.txt: \d+% of the words outside quotations/);
    });

    it('a sentence that differs in no figure', () => {
      const found = lines(story('1,240', 'grow'), story('1,240', 'shrink'));
      assert.ok(
        found.some((it) => it.includes('differs: “The harbour board')),
        found.join('\n'),
      );
    });
  });

  describe('where the reader of its output has gone', () => {
    const code = '; echo "code ${PIPESTATUS[0]}"';

    it('still tells by its exit code that there are findings', () => {
      const path = put('cut.txt', 'It rose 5%.\n'.repeat(5_000));
      const { stdout } = through(
        `"$@" | head -c 1 >/dev/null${code}`,
        'annotate',
        join(folder, 'gone.txt'),
        path,
      );
      assert.equal(stdout, 'code 2\n');
    });

    it('and that it could not run, where nobody reads what is wrong', () => {
      const { stdout } = through(`"$@" 2>&1 | true${code}`, 'annotate', join(folder, 'gone.txt'));
      assert.equal(stdout, 'code 2\n');
    });
  });

  describe('takes a file that is named in two ways', () => {
    const paths = (): readonly [string, string] => {
      const path = put('twice.txt', '“The bridge is safe,” said Ada Obi. Tolls rise by 4%.');
      return [path, `${folder}/./twice.txt`];
    };

    it('for one article, that bears out nothing of its own', () => {
      const [path, again] = paths();
      const { out, err } = run('compare', again, path);
      assert.match(out, /: 3 claims, 0 agree, 0 differ, 3 only here/);
      assert.match(err, /there is nothing to compare it with/);
    });

    it('and so one behind a link', () => {
      const [path] = paths();
      const link = join(folder, 'twiceLinked.txt');
      symlinkSync(path, link);
      assert.equal(run('annotate', link, path).out.trim().split('\n').length, 1);
    });

    it('when it is searched', () => {
      const { out } = run('verify', 'Tolls rise by 4%', '--in', ...paths(), '--format', 'json');
      assert.equal((JSON.parse(out) as { searched: number }).searched, 1);
    });
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

  describe('leaves out what was dismissed in the editor', () => {
    const kept = (...dismissed: readonly object[]): string =>
      JSON.stringify({ version: 1, dismissed });
    const misspelled = 'Zofia Marchetti came. Ms Marchetti sang. Zofia Marchteti left.';
    let file = '';
    let dismissals = '';
    before(() => {
      mkdirSync(join(folder, 'desk', '.second-source'), { recursive: true });
      mkdirSync(join(folder, 'desk', 'harbour'));
      file = put('desk/harbour/ferry.txt', misspelled);
      dismissals = 'desk/.second-source/dismissed.json';
    });

    it('by the file of the nearest folder that has one', () => {
      assert.equal(run('check', file).code, 1);
      const words = 'Marchteti';
      put(dismissals, kept({ check: 'name-spelling', article: 'harbour/ferry.txt', words }));
      assert.deepEqual(run('check', file), { code: 0, out: '', err: '' });
      put(dismissals, kept({ check: 'name-spelling', folder: 'quay' }));
      assert.equal(run('check', file).code, 1);
    });

    it('but nothing by an entry that cannot be used, which is said and left as it is', () => {
      const damaged = put(dismissals, '{"version": 9}');
      const { code, err } = run('check', file);
      assert.equal(code, 1);
      assert.match(err, /dismissed\.json: could not be read \(its version is not 1\)/);
      assert.equal(readFileSync(damaged, 'utf8'), '{"version": 9}');
    });
  });

  describe('finds again what was corrected before', () => {
    let files: readonly string[] = [];
    before(() => {
      mkdirSync(join(folder, 'taught', '.second-source'), { recursive: true });
      mkdirSync(join(folder, 'taught', 'quay'));
      files = ['taught/a.txt', 'taught/quay/b.txt'].map((it) =>
        put(it, 'The harbour at Threllin cost £3.4m. Chairman Ada Obi left.'),
      );
    });

    it('in every article below the folder of the file', () => {
      assert.equal(run('check', ...files).out.includes('Corrected before'), false);
      const corrections = [
        { wrong: 'chairman', right: 'chair' },
        { wrong: '£3.4m', right: '£3.6m', measure: 'harbour' },
      ];
      put('taught/.second-source/corrections.json', JSON.stringify({ version: 1, corrections }));
      const { code, out } = run('check', ...files);
      assert.equal(code, 1);
      for (const said of [/“Chair”|“chair”/g, /for harbour: £3\.6m/g])
        assert.equal(out.match(said)?.length, 2, out);
    });

    it('but nothing by a file that is damaged, which is said and left as it is', () => {
      const text = '{"version": 1, "corrections": [{"wrong": "Obi"}]}';
      const damaged = put('taught/.second-source/corrections.json', text);
      const { out, err } = run('check', ...files);
      assert.equal(out.includes('Corrected before'), false);
      const why = 'line 1: entry 1 of “corrections” has no “right”';
      assert.equal(err.split(`corrections.json: could not be read (${why})`).length, 2, err);
      assert.equal(readFileSync(damaged, 'utf8'), text);
    });
  });
});
