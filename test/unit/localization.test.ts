import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createTranslate } from '../../src/core/views/phraseBook';
import { problemLine, type Problem } from '../../src/engine/outcome';
import { saidByCore } from '../support/saidByCore';

type Texts = Readonly<Record<string, string>>;

const texts = (path: string): Texts => JSON.parse(readFileSync(path, 'utf8')) as Texts;
const english = texts('l10n/bundle.l10n.json');
const german = texts('l10n/bundle.l10n.de.json');
const manifestEnglish = texts('package.nls.json');
const manifestGerman = texts('package.nls.de.json');

const gaps = (text: string): readonly string[] =>
  [...new Set(text.replaceAll('{*', '{').match(/\{\d\}|\]\(command:[^)]{1,200}\)/g) ?? [])].sort();

describe('strings in German', () => {
  for (const [name, one, other] of [
    ['of the code', english, german],
    ['of the manifest', manifestEnglish, manifestGerman],
  ] as const) {
    it(`are there for every one ${name}, and for nothing else`, () => {
      assert.deepEqual(Object.keys(other).sort(), Object.keys(one).sort());
    });

    it(`have the gaps and links of those ${name}`, () => {
      for (const [key, text] of Object.entries(one))
        assert.deepEqual(gaps(other[key] ?? ''), gaps(text), key);
    });

    it(`are not left empty ${name}`, () => {
      for (const [key, text] of Object.entries(other)) assert.notEqual(text.trim(), '', key);
    });
  }

  it('have the English of the code as their key', () => {
    for (const [key, text] of Object.entries(english)) assert.equal(text, key);
  });

  it('are there for every string that the code asks for', () => {
    for (const { file, text } of askedFor())
      assert.ok(english[text] !== undefined, `${file}: ${text}`);
  });

  it('are there for every string of the manifest, which says none by itself', () => {
    // what a language model is told of a tool's input stays in English
    const manifest = JSON.stringify(
      JSON.parse(readFileSync('package.json', 'utf8'), (key, value: unknown) =>
        key === 'inputSchema' ? undefined : value,
      ),
    );
    const asked = [...manifest.matchAll(/"%([\w.]{1,200})%"/g)].map(([, key = '']) => key);
    assert.deepEqual([...new Set(asked)].sort(), Object.keys(manifestEnglish).sort());
    const told =
      /"(?:title|shortTitle|label|description|markdownDescription|contents|displayName|userDescription|altText)":"(?!%)[^"]{1,400}"/g;
    const plain = [...manifest.matchAll(told)].map(([it]) => it);
    assert.deepEqual(plain, ['"title":"Second Source"', '"title":"Second Source"']);
  });

  it('are there for what the pages say around names and numbers', () => {
    const translate = createTranslate(german);
    assert.deepEqual(
      [
        'Passage 1 of 3',
        'Said by Ada Obi',
        'line 7',
        '2 of 1 fact',
        '2 of 31 facts',
        '2 of 31 facts in 2 articles',
        '18 mentions of 7 people',
      ].map((it) => translate(it)),
      [
        'Textstelle 1 von 3',
        'Gesagt von Ada Obi',
        'Zeile 7',
        '2 von 1 Fakt',
        '2 von 31 Fakten',
        '2 von 31 Fakten in 2 Artikeln',
        '18 Nennungen von 7 Personen',
      ],
    );
  });

  it('are there for words that stand here and others that stand there', () => {
    const translate = createTranslate(german);
    assert.deepEqual(
      [
        '“not” here, “never” there, and 2 more changes.',
        'Nearly the same sentence: “Obi” here, “Oby” there.',
        'Worded differently there, with “Obi”.',
        'Worded differently there; only one of the two denies it.',
        '3 here, 5 there. The articles seem to be of two years: somebody’s age is another there.',
        'The words stand there behind “Deputy”.',
        'At least three there, which does not rule this number out.',
      ].map((it) => translate(it)),
      [
        '“not” hier, “never” dort, und 2 weitere Änderungen.',
        'Fast der gleiche Satz: “Obi” hier, “Oby” dort.',
        'Dort anders formuliert, mit “Obi”.',
        'Dort anders formuliert; nur eines von beiden verneint es.',
        '3 hier, 5 dort. Die Artikel scheinen aus zwei Jahren zu sein: Jemand ist dort anders alt.',
        'Die Worte stehen dort hinter “Deputy”.',
        'Dort At least three, was diese Zahl nicht ausschließt.',
      ],
    );
  });

  it('are there for every problem with a file', () => {
    const translate = createTranslate(german);
    const what = 'wire.txt';
    const problems: { readonly [Kind in Problem['kind']]: Problem & { readonly kind: Kind } } = {
      'not-found': { kind: 'not-found', what },
      unreadable: { kind: 'unreadable', what, why: 'EACCES' },
      linked: { kind: 'linked', what },
      'not-text': { kind: 'not-text', what, why: 'zero bytes' },
      'too-large': { kind: 'too-large', what, bytes: 90_000_000 },
      damaged: { kind: 'damaged', what, line: 3, why: 'it ends early' },
      newer: { kind: 'newer', what, version: 2 },
      'bad-pattern': { kind: 'bad-pattern', what: '[', why: 'a bracket is open' },
      'too-many': { kind: 'too-many', what, limit: 10 },
    };
    const lines = Object.values(problems).map(problemLine);
    assert.deepEqual(
      lines.filter((it) => translate(it) === it),
      [],
    );
  });

  it('are there for everything that core says of articles', () => {
    const translate = createTranslate(german);
    const missing = [...saidByCore()].filter((it) => translate(it) === it && !SAME.test(it));
    assert.deepEqual(missing.slice(0, 40), []);
  }).timeout(120_000);
});

/** What is the same in both languages. */
const SAME = /^Person\b/;

interface Asked {
  readonly file: string;
  readonly text: string;
}

/** The literals behind `l10n.t(` and in a `Refusal`, in the sources of the extension. */
function askedFor(): readonly Asked[] {
  const files = readdirSync('src/vscode', { encoding: 'utf8', recursive: true }).filter((it) =>
    it.endsWith('.ts'),
  );
  return files.flatMap((file) => {
    const source = readFileSync(`src/vscode/${file}`, 'utf8');
    const found = source.matchAll(/(?:l10n\.t|localized|new Refusal)\(\s{0,80}'([^'\n]{1,300})'/g);
    return [...found].map(([, text = '']) => ({ file, text }));
  });
}

describe('a phrase book', () => {
  const translate = createTranslate({
    'Differs: {0}': 'Weicht ab: {*0}',
    '{0} (and {1} more passages)': '{*0} (und {1} weitere)',
    'words changed': 'Wörter geändert',
    '{0} here, {1} there.': 'Dort {1}, hier {0}.',
    agrees: 'stimmt überein',
    'by {0}': 'von {0}',
    '{0} people': '{0} Personen',
    'The same figure: {0}.': 'Die gleiche Zahl: {0}.',
  });

  for (const [said, translated] of [
    ['Differs: words changed (and 2 more passages)', 'Weicht ab: Wörter geändert (und 2 weitere)'],
    ['“shut” here, “open” there.', 'Dort “open”, hier “shut”.'],
    ['Ada Obi · agrees', 'Ada Obi · stimmt überein'],
    [
      '“Yes, agrees, by all”, by Ada Obi, agrees',
      '“Yes, agrees, by all”, von Ada Obi, stimmt überein',
    ],
    ['The same figure: 12 people.', 'Die gleiche Zahl: 12 people.'],
    ['3 people, agrees', '3 Personen, stimmt überein'],
    ['Nothing of ours', 'Nothing of ours'],
    [' here,  there.', ' here,  there.'],
  ] as const)
    it(said, () => assert.equal(translate(said), translated));

  it('leaves the words of an article as they are', () => {
    const kept = ['12', '12 people'];
    assert.equal(translate('12 people · agrees', kept), '12 people · stimmt überein');
  });

  it('takes time that grows with the sentence', () => {
    const long = ' here, there '.repeat(20_000);
    assert.equal(translate(long), long);
  });
});
