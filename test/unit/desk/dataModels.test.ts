import assert from 'node:assert/strict';
import { checks } from '../../../src/core/checks/index';
import { withFindings } from '../../../src/core/checks/runChecks';
import { withoutTick } from '../../../src/core/desk/droppedTicks';
import { placeAnchors } from '../../../src/core/desk/placeAnchors';
import { placeTicks } from '../../../src/core/desk/trackTicks';
import { claimStates } from '../../../src/core/desk/coverage';
import type { Anchor } from '../../../src/core/desk/anchor';
import { claimReviewJson } from '../../../src/core/formats/claimReview';
import { hypothesisJson } from '../../../src/core/formats/hypothesis';
import {
  emptyLedger,
  tickStates,
  withTick,
  type Ledger,
  type Tick,
  type TickState,
} from '../../../src/core/desk/ledger';
import { parseLedger, printLedger } from '../../../src/core/desk/ledgerFile';
import { newTick, withRemark } from '../../../src/core/desk/newTick';
import { findingsSarif } from '../../../src/core/formats/sarif';
import { createSourceIndex } from '../../../src/core/index/sourceIndex';
import { judge } from '../../../src/core/verify/judge';
import { readArticle } from '../../../src/engine/annotator';

/** A model of data, as far as we write it: what each kind of object must have and may have. */
type Rule = (value: unknown, where: string) => void;

const object =
  (must: Readonly<Record<string, Rule>>, may: Readonly<Record<string, Rule>> = {}): Rule =>
  (value, where) => {
    assert.ok(typeof value === 'object' && value !== null && !Array.isArray(value), where);
    for (const name of Object.keys(must)) assert.ok(name in value, `${where} has no ${name}`);
    for (const [name, it] of Object.entries(value)) {
      const rule = must[name] ?? may[name];
      assert.ok(rule, `${where} has ${name}`);
      rule(it, `${where}.${name}`);
    }
  };
const list =
  (of: Rule, least = 0): Rule =>
  (value, where) => {
    assert.ok(Array.isArray(value) && value.length >= least, where);
    value.forEach((it, i) => of(it, `${where}[${String(i)}]`));
  };
const text: Rule = (value, where) => assert.ok(typeof value === 'string' && value !== '', where);
const words: Rule = (value, where) => assert.equal(typeof value, 'string', where);
const oneOf =
  (...known: readonly unknown[]): Rule =>
  (value, where) =>
    assert.ok(known.includes(value), `${where}: ${JSON.stringify(value)}`);
const like =
  (form: RegExp): Rule =>
  (value, where) =>
    assert.match(String(value), form, where);
const from =
  (least: number): Rule =>
  (value, where) =>
    assert.ok(Number.isInteger(value) && Number(value) >= least, where);
/** The first member tells which kind an object is. */
const kinds =
  (name: string, rules: Readonly<Record<string, Rule>>): Rule =>
  (value, where) => {
    const kind = String((value as Record<string, unknown>)[name]);
    const rule = rules[kind];
    assert.ok(rule, `${where}: ${name} ${kind}`);
    rule(value, where);
  };

const COPY =
  'Quay bill ‘a joke’\n\n“We are ready for 40 boats,” said Ada Obi. Fares doubled from £20 to £60.\n\nZofia Marchetti left. Ms Marchetti sang. Zofia Marchteti came back.\n';

describe('SARIF 2.1.0', () => {
  const message = object({ text });
  const location = object({
    physicalLocation: object({
      artifactLocation: object({ uri: like(/^[\w%./-]+$/) }),
      region: object({
        ...{ startLine: from(1), startColumn: from(1), endLine: from(1), endColumn: from(1) },
        ...{ charOffset: from(0), charLength: from(0) },
      }),
    }),
  });
  const log = object({
    $schema: like(/^https:\/\/\S+sarif-2\.1\.0\S*\.json$/),
    version: oneOf('2.1.0'),
    runs: list(
      object({
        tool: object({
          driver: object({
            name: text,
            rules: list(object({ id: text, shortDescription: message })),
          }),
        }),
        columnKind: oneOf('utf16CodeUnits', 'unicodeCodePoints'),
        results: list(
          object(
            {
              ...{ ruleId: text, ruleIndex: from(0), message },
              level: oneOf('none', 'note', 'warning', 'error'),
              locations: list(location, 1),
              partialFingerprints: object({ 'secondSource/v1': like(/^[0-9a-f]+(?::\d+)?$/) }),
              suppressions: list(
                object({
                  kind: oneOf('inSource', 'external'),
                  status: oneOf('accepted', 'underReview', 'rejected'),
                }),
              ),
            },
            { relatedLocations: list(location, 1) },
          ),
        ),
      }),
      1,
    ),
  });

  const readings = ['copy/the quay.txt', 'copy/other.txt'].map((id) =>
    readArticle({
      id,
      title: id,
      format: 'plain',
      text: COPY.replace('40', id.length > 14 ? '40' : '50'),
    }),
  );
  const index = createSourceIndex(readings);
  const all = Object.fromEntries(checks.map(({ id }) => [id, true]));
  const articles = readings.map((reading) => {
    const { findings } = withFindings(judge(reading, index), index, all);
    return { reading, findings, dismissed: findings.slice(0, 1) };
  });
  const written = JSON.parse(findingsSarif(articles, readings, checks)) as {
    runs: [{ results: { ruleId: string; ruleIndex: number }[] }];
  };

  it('has every object that the format wants, and none that it does not know', () => {
    assert.ok(written.runs[0].results.length > 4);
    log(written, 'log');
  });

  it('names in each result the rule that its index points at', () => {
    for (const { ruleId, ruleIndex } of written.runs[0].results)
      assert.equal(checks[ruleIndex]?.id, ruleId);
  });

  it('would not pass with a member too few or too many', () => {
    assert.throws(() => log({ ...written, version: '2.0.0' }, 'log'));
    assert.throws(() => log({ ...written, other: 1 }, 'log'), /has other/);
    assert.throws(() => log({ version: '2.1.0', runs: [] }, 'log'), /has no \$schema/);
  });
});

describe('a W3C Annotation page', () => {
  const instant = like(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
  const person = object({ type: oneOf('Person'), nickname: text });
  const position = object({
    ...{ type: oneOf('TextPositionSelector'), start: from(0), end: from(0) },
  });
  const quote = object({
    ...{ type: oneOf('TextQuoteSelector'), exact: text, prefix: words, suffix: words },
    refinedBy: position,
  });
  const purpose = oneOf('assessing', 'tagging', 'commenting', 'linking', 'replying');
  const body = kinds('type', {
    TextualBody: object(
      { type: text, purpose, value: text },
      { creator: person, created: instant },
    ),
    SpecificResource: object(
      { type: text, purpose, source: text },
      {
        selector: kinds('type', {
          TextQuoteSelector: quote,
          FragmentSelector: object({ type: text, value: text }),
        }),
      },
    ),
  });
  const tick = object(
    {
      ...{ type: oneOf('Annotation'), id: like(/^urn:second-source:tick:\S+$/) },
      motivation: oneOf('assessing'),
      body: list(body, 2),
      target: object({ source: text, selector: quote }),
      ...{ creator: person, created: instant, modified: instant },
    },
    {
      'urn:second-source:was': text,
      'urn:second-source:restored': instant,
      'urn:second-source:dropped': oneOf(true),
    },
  );
  const head = object({
    ...{ type: oneOf('Annotation'), id: text, motivation: oneOf('describing'), target: text },
    body: object({ type: oneOf('TextualBody'), purpose: oneOf('describing'), value: text }),
    'urn:second-source:version': from(1),
  });
  const page = object({
    '@context': oneOf('http://www.w3.org/ns/anno.jsonld'),
    ...{ type: oneOf('AnnotationPage'), id: like(/^urn:\S+$/) },
    items: list(kinds('motivation', { assessing: tick, describing: head }), 1),
  });

  const at = '2031-05-04T09:30:00.000Z';
  const WORDS = ['Ada Obi', '40', '£60', 'Zofia Marchetti', 'We are ready for 40 boats,'];
  const ledger = tickStates.reduce((to: Ledger, state, i) => {
    const exact = WORDS[i] ?? '';
    const start = COPY.indexOf(exact);
    const source =
      i === 0
        ? { kind: 'page', url: 'https://statistics.invalid/quays', at: 'p. 12' }
        : i === 1
          ? { kind: 'line', text: 'phoned the port' }
          : {
              kind: 'passage',
              article: 'copy/other.txt',
              anchor: { exact: 'Obi', prefix: '', suffix: '', start: 0, end: 3 },
            };
    const ruling = { state, by: 'BK', at, note: 'Seen.', source } as const;
    const made = newTick(COPY, 'figure', { start, end: start + exact.length }, ruling as never);
    return withTick(to, {
      ...withRemark(made, 'AO', at, 'Since when?'),
      ...(i === 4 && { was: 'We are here,' }),
    });
  }, emptyLedger('copy/quay.txt'));

  it('is what the ledger is, with every kind of tick, source and remark', () => {
    assert.equal(ledger.ticks.length, tickStates.length);
    page(JSON.parse(printLedger(ledger)), 'page');
    page(JSON.parse(printLedger(emptyLedger('a.txt'))), 'page');
    const [tick] = ledger.ticks;
    assert.ok(tick);
    const rest = withTick(withoutTick(ledger, tick.id, 'AO', at), {
      ...tick,
      id: 'b',
      restored: at,
    });
    page(JSON.parse(printLedger(rest)), 'page');
  });

  it('names an article by a relative IRI, which comes back as the path', () => {
    const path = 'copy/100% “new” quay #2: a draft?.txt';
    const written = printLedger({ ...ledger, article: path });
    const iri = like(/^copy\/100%25%20“new”%20quay%20%232%3A%20a%20draft%3F\.txt$/);
    iri((JSON.parse(written) as { items: [{ target: string }] }).items[0].target, 'target');
    const read = parseLedger(written);
    assert.equal(read.kind === 'ledger' && read.ledger.article, path);
  });

  it('keeps what this version does not know, in a tick and among its bodies', () => {
    const more = '{"type":"Image","purpose":"illustrating","id":"https://quay.invalid/1.png"}';
    const written = printLedger(ledger)
      .replace(
        '"body":[{"type":"TextualBody","purpose":"assessing"',
        `"body":[${more},{"type":"TextualBody","purpose":"assessing"`,
      )
      .replace(
        '"motivation":"assessing"',
        '"rights":"https://quay.invalid/r","motivation":"assessing"',
      );
    const read = parseLedger(written);
    assert.ok(read.kind === 'ledger');
    const again = printLedger(read.ledger);
    assert.ok(again.includes(more));
    assert.ok(again.includes('"rights":"https://quay.invalid/r"'));
    assert.equal(printLedger(read.ledger), again);
  });

  it('comes back as it was written', () => {
    assert.deepEqual(parseLedger(printLedger(ledger)), { kind: 'ledger', ledger });
  });

  it('would not pass with a member too few or too many', () => {
    const broken = printLedger(ledger).replace('"type":"TextQuoteSelector",', '');
    assert.throws(() => page(JSON.parse(broken), 'page'));
    assert.throws(
      () => page({ ...JSON.parse(printLedger(ledger)), other: 1 }, 'page'),
      /has other/,
    );
  });
});

describe('the other exports', () => {
  const at = '2031-05-04T09:30:00.000Z';
  const reading = readArticle({ id: 'copy/quay.txt', title: 'Quay', format: 'plain', text: COPY });
  const source = { kind: 'page', url: 'https://statistics.invalid/quays', at: 'p. 12' } as const;
  const tickOf = (words: string, kind: Tick['about'], state: TickState): Tick => {
    const start = COPY.indexOf(words);
    const ruling = { state, by: 'BK', at, note: 'Seen.', source };
    return newTick(COPY, kind, { start, end: start + words.length }, ruling);
  };
  const ticks = [
    tickOf('We are ready for 40 boats,', 'quote', 'disputed'),
    tickOf('Ada Obi', 'person', 'checked'),
    tickOf('40', 'figure', 'query'),
    tickOf('Zofia Marchetti', 'person', 'waived'),
  ];
  const placed = placeTicks(COPY, ticks);
  const states = claimStates(reading, placed);

  const instant = like(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);

  describe('Hypothesis import', () => {
    // an annotation of the API (https://h.readthedocs.io/en/latest/api-reference/), in the client's export file
    const annotation = object({
      ...{ id: text, created: instant, updated: instant, uri: text, text: words },
      user: like(/^acct:[^@]+@[\w.-]+$/),
      tags: list(text, 1),
      document: object({ title: list(text, 1) }),
      target: list(
        object({
          source: text,
          selector: list(
            kinds('type', {
              TextQuoteSelector: object({ type: text, exact: text, prefix: words, suffix: words }),
              TextPositionSelector: object({ type: text, start: from(0), end: from(0) }),
            }),
            1,
          ),
        }),
        1,
      ),
    });
    const file = object({
      ...{ export_date: instant, export_userid: like(/^acct:/), client_version: text },
      annotations: list(annotation),
    });
    interface Read {
      readonly annotations: readonly {
        readonly id: string;
        readonly tags: readonly string[];
        readonly target: readonly [{ readonly selector: readonly [Anchor, Anchor] }];
      }[];
    }
    const written = JSON.parse(hypothesisJson(reading.article, states, placed, at)) as Read;

    it('has what the format wants, and nothing that it does not know', () => {
      file(written, 'file');
      assert.equal(written.annotations.length, ticks.length);
      assert.throws(() => file({ ...written, other: 1 }, 'file'), /has other/);
      assert.throws(() => annotation({}, 'annotation'), /has no id/);
    });

    it('reads back: each tick by its id, with its state and kind, at its words', () => {
      for (const { id, tags, target } of written.annotations) {
        const tick = ticks.find((it) => it.id === id);
        assert.ok(tick);
        assert.deepEqual(tags, [tick.state, tick.about]);
        const [quote, position] = target[0].selector;
        const { exact, prefix, suffix } = quote;
        const anchor = { exact, prefix, suffix, start: position.start, end: position.end };
        assert.deepEqual(anchor, tick.anchor);
        assert.deepEqual(placeAnchors(COPY, [anchor]), [
          { kind: 'held', span: { start: position.start, end: position.end } },
        ]);
      }
    });
  });

  describe('ClaimReview', () => {
    const named = object({ '@type': oneOf('Person'), name: text });
    const work = object({ '@type': oneOf('CreativeWork') }, { name: text, url: text });
    const review = object(
      {
        ...{ '@context': oneOf('https://schema.org'), '@type': oneOf('ClaimReview') },
        ...{ url: text, datePublished: like(/^\d{4}-\d\d-\d\d$/), claimReviewed: text },
        author: named,
        itemReviewed: object(
          { '@type': oneOf('Claim'), appearance: work, citation: list(work) },
          { author: named },
        ),
        reviewRating: object({ '@type': oneOf('Rating'), alternateName: text }),
      },
      { reviewBody: text },
    );
    const written = JSON.parse(claimReviewJson(reading, states)) as Record<string, unknown>[];

    it('has the members that schema.org gives it, and no others', () => {
      list(review, 2)(written, 'reviews');
      assert.equal(written.length, 2, 'one that is checked and one that is disputed');
      assert.throws(() => review({ ...written[0], truth: 1 }, 'review'), /has truth/);
      assert.throws(() => review({}, 'review'), /has no @context/);
    });

    it('names who is quoted, and each source by its address', () => {
      const quoted = JSON.stringify(written.find((it) => it['claimReviewed'] === 'We are ready for 40 boats,')); // prettier-ignore
      assert.ok(quoted.includes('"author":{"@type":"Person","name":"Ada Obi"}'), quoted);
      assert.ok(quoted.includes('"url":"https://statistics.invalid/quays"'), quoted);
    });
  });
});
