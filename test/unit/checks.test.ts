import assert from 'node:assert/strict';
import type { Check, Sample } from '../../src/core/checks/check';
import { checks } from '../../src/core/checks/index';
import { runChecks, runningChecks } from '../../src/core/checks/runChecks';
import { createSourceIndex } from '../../src/core/index/sourceIndex';
import { identifyAcross, withIdentities } from '../../src/core/link/identities';
import type { Article, Finding, Reading } from '../../src/core/model';
import { judge } from '../../src/core/verify/judge';
import { readArticle } from '../../src/engine/annotator';

const article = (id: string, text: string): Article => ({ id, title: id, format: 'plain', text });

function readAll(sample: Sample): readonly Reading[] {
  const texts = typeof sample === 'string' ? [sample] : sample;
  const own = texts.map((text, i) => readArticle(article(`article-${String(i)}`, text)));
  const identities = identifyAcross(own);
  return own.map((it) => withIdentities(it, identities));
}

/** The findings of one check about the first article of a sample. */
function findings(check: Check, sample: Sample): readonly Finding[] {
  const readings = readAll(sample);
  const [first] = readings;
  assert.ok(first);
  const index = createSourceIndex(readings);
  return runChecks(judge(first, index), index, { [check.id]: true }, check.corrections).filter(
    (it) => it.check === check.id,
  );
}

const shown = (sample: Sample): string =>
  (typeof sample === 'string' ? sample : sample.join(' | ')).replace(/\s+/g, ' ').slice(0, 70);

const WITHIN_AN_ARTICLE = [
  ...['headline-body', 'caption-body', 'headline-quotation', 'percent-change', 'times-change'],
  ...['parts-total', 'announced-count', 'percent-points', 'two-scales', 'surname-first'],
  ...['unintroduced-speaker', 'age-birth-year', 'weekday-date', 'two-ages', 'two-titles'],
  ...['name-spelling', 'duplicate-paragraph', 'known-correction'],
];

describe('checks', () => {
  for (const check of checks) {
    describe(check.title, () => {
      for (const sample of check.flags) {
        it(`flags ${shown(sample)}`, () => assert.notDeepEqual(findings(check, sample), []));
      }
      for (const sample of check.allows) {
        it(`allows ${shown(sample)}`, () => assert.deepEqual(findings(check, sample), []));
      }
    });
  }

  describe('of figures', () => {
    const check = checks.find(({ id }) => id === 'figure-differs');
    assert.ok(check);
    const entry = (ferries: string): string =>
      `The ferry to Skarn carried ${ferries} passengers in its first week, the port of Threllin said.`;

    it('say once what a live blog repeats', () => {
      const blog = [entry('4,200'), 'It rained.', entry('4,200'), 'It snowed.', entry('4,200')];
      const found = findings(check, [blog.join('\n\n'), entry('2,400')]);
      assert.deepEqual(
        found.map(({ span, message }) => [span.start, message]),
        [[27, '4,200 here, 2,400 there. Found in 3 places in this article.']],
      );
    });

    it('say each of two differences', () => {
      const found = findings(check, [`${entry('4,200')} ${entry('4,300')}`, entry('2,400')]);
      assert.equal(found.length, 2);
    });
  });

  it('of one article have 15 sentences that they flag, and 15 near ones that they allow', () => {
    const few = WITHIN_AN_ARTICLE.filter((id) => {
      const check = checks.find((it) => it.id === id);
      assert.ok(check, id);
      return Math.min(check.flags.length, check.allows.length) < 15;
    });
    assert.deepEqual(few, []);
  });

  it('have ids of their own', () => {
    assert.equal(new Set(checks.map(({ id }) => id)).size, checks.length);
  });

  it('can be switched off, and stay off by default where they say so', () => {
    const text = '"We were never told about the harbour." The ferry left.Â';
    const [reading] = readAll(text);
    assert.ok(reading);
    const report = judge(reading, createSourceIndex([reading]));
    const ids = (switches: Record<string, boolean>): readonly string[] =>
      runChecks(report, undefined, switches).map((it) => it.check);
    assert.deepEqual(ids({}), ['misdecoded-characters']);
    assert.deepEqual(ids({ 'misdecoded-characters': false }), []);
    assert.deepEqual(ids({ 'unattributed-quote': true }), [
      'unattributed-quote',
      'misdecoded-characters',
    ]);
  });

  it('show their working as one would write it', () => {
    const said = (id: string, text: string): readonly string[] => {
      const check = checks.find((it) => it.id === id);
      assert.ok(check);
      return findings(check, text).map(({ message }) => message);
    };
    for (const [id, text, message] of [
      [
        'percent-change',
        'Reserves fell from £60m to £38m, a drop of 30 per cent.',
        'From £60m to £38m is a fall of 36.7 per cent: (38 − 60) ÷ 60.',
      ],
      [
        'percent-change',
        'Reserves fell from £2.5bn to £950m, a drop of 30 per cent.',
        'From £2.5bn to £950m is a fall of 62 per cent: (950 − 2,500) ÷ 2,500.',
      ],
      [
        'percent-change',
        'Reserves fell from £41.25m to £20m, a drop of 30 per cent.',
        'From £41.25m to £20m is a fall of 51.5 per cent: (20,000,000 − 41,250,000) ÷ 41,250,000.',
      ],
      [
        'percent-change',
        'Crews fell from 2,140 to 1,130, a drop of 30 per cent.',
        'From 2,140 to 1,130 is a fall of 47.2 per cent: (1,130 − 2,140) ÷ 2,140.',
      ],
    ] as const)
      assert.deepEqual(said(id, text), [message]);
  });

  it('mend what can be mended safely', () => {
    const mended = (id: string, text: string): string => {
      const check = checks.find((it) => it.id === id);
      assert.ok(check);
      return [...findings(check, text)]
        .reverse()
        .reduce(
          (out, { span, fix }) => out.slice(0, span.start) + (fix ?? '?') + out.slice(span.end),
          text,
        );
    };
    assert.equal(
      mended(
        'misdecoded-characters',
        'â€œWe leave,â€\u009d she said.Â\nIt cost Â£5Â\u00a0000 at the cafÃ©.',
      ),
      '“We leave,” she said.\nIt cost £5 000 at the café.',
    );
    assert.equal(
      mended(
        'name-spelling',
        'Zofia Marchetti left. Ms Marchetti sang. Zofia Marchteti came back.',
      ),
      'Zofia Marchetti left. Ms Marchetti sang. Zofia Marchetti came back.',
    );
  });
});

describe('checks that take long where an article is long', () => {
  it('take a step for every sentence, and for every name', () => {
    const reading = readArticle(
      article('a', 'Ms Obi left Skarn at noon. Bea Varga came.\n\n'.repeat(30)),
    );
    const report = judge(reading, createSourceIndex([reading]));
    const none = Object.fromEntries(checks.map(({ id }) => [id, false]));
    const stepsOf = (id: string): number =>
      [...runningChecks(report, undefined, { ...none, [id]: true })].length;
    for (const check of checks) {
      if ('inSentence' in check) assert.ok(stepsOf(check.id) > reading.sentences.length, check.id);
    }
    assert.ok(stepsOf('name-spelling') > 30);
  });
});
