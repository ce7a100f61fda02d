import assert from 'node:assert/strict';
import { createSourceIndex } from '../../src/core/index/sourceIndex';
import type { Figure, PersonMention, Quotation } from '../../src/core/model';
import { judge } from '../../src/core/verify/judge';
import {
  createChance,
  plantFigures,
  plantQuotations,
  plantSpelling,
  type Planted,
} from '../support/planted';
import { readingOf } from '../support/readings';

const PEOPLE = { ada: 'Ada Obi', zofia: 'Zofia Marchetti', tomas: 'Tomas Varga' };

const articles = [
  readingOf(
    'harbour',
    `«p ada:Ada Obi» opened the harbour at Ambry on Monday after «f1:14» months of work that cost «f2:£3.4m».

“«q ada:We have waited a long time for this wall, and I am glad that the children of the town will see it before the storms come back,»” «p ada:Ms Obi» said. “«q ada:Nobody thought that it could be done for the money.»”

The engineer, «p zofia:Zofia Marchetti», called it “«q~ zofia:a modest wall for an immodest sea»” and said the «f3:620» metres of stone would last until her grandchildren had grown old.

«p tomas:Tomas Varga», of the dockers’ union, was less sure. “«q tomas:They have built us a fine wall. What they have not built is a crane that works on a Sunday, and the boats do not wait for Monday,»” he said.

The council will raise harbour dues by «f4:5 per cent» next spring to pay for the lamps.`,
    {
      people: PEOPLE,
      figures: {
        1: { value: 14, unit: 'month', measure: 'work' },
        2: { value: 3.4e6, unit: 'GBP', measure: 'work' },
        3: { value: 620, unit: 'metre', measure: 'stone' },
        4: { value: 5, unit: 'percent', measure: 'harbour dues', change: 'up', changeKind: 'by' },
      },
    },
  ),
  readingOf(
    'ferry',
    `The night ferry from Skarn came in with «f1:214» passengers and one cow, «f2:40» minutes behind its time.

“«q zofia:I would rather be late with everybody on board than early with an empty deck, and that is what I shall tell the inquiry if it ever asks me,»” said «p zofia:Zofia Marchetti», the master.

“«q zofia:The cow was never in danger, whatever the papers say about it»,” «p zofia:Ms Marchetti» added.

‘«q tomas:Let the owners answer for the engine: it was theirs to mend and they didn’t mend it»,’ said «p tomas:Tomas Varga», who was asleep at the time.

Repairs are thought to come to «f3:$1.25m», or «f4:12.5 per cent» of what the line earned last year.`,
    {
      people: PEOPLE,
      figures: {
        1: { value: 214, unit: 'count', measure: 'passengers' },
        2: { value: 40, unit: 'minute' },
        3: { value: 1.25e6, unit: 'USD', measure: 'repairs' },
        4: { value: 12.5, unit: 'percent', measure: 'repairs' },
      },
    },
  ),
];

interface Judged {
  readonly planted: Planted;
  readonly got: string;
}

function judged(
  plant: (reading: (typeof articles)[number]) => readonly Planted[],
): readonly Judged[] {
  return articles.flatMap((reading) =>
    plant(reading).map((planted) => {
      const { claims } = judge(reading, createSourceIndex([reading, planted.other]));
      const verdict = claims.find(({ claim }) => claim.about === planted.claim)?.verdict;
      assert.ok(verdict);
      const relation =
        verdict.kind === 'only-here' ? '' : `: ${verdict.evidence[0]?.relation ?? ''}`;
      return { planted, got: `${verdict.kind}${relation}` };
    }),
  );
}

/** For each kind of difference what it was judged to be, and how often. */
function confusion(
  all: readonly Judged[],
): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const table: Record<string, Record<string, number>> = {};
  for (const { planted, got } of all) {
    const row = (table[planted.kind] ??= {});
    row[got] = (row[got] ?? 0) + 1;
  }
  return table;
}

describe('planted differences', () => {
  it('are told apart in quotations', () => {
    const chance = createChance(11);
    const all = judged((reading) =>
      reading.annotations
        .filter((it): it is Quotation => it.kind === 'quote')
        .flatMap((it) =>
          Array.from({ length: 8 }, () => plantQuotations(reading, it, chance)).flat(),
        ),
    );
    assert.deepEqual(confusion(all), {
      same: { 'agrees: identical': 56 },
      'house style': { 'agrees: house-style': 56 },
      absent: { 'only-here': 56 },
      excerpt: { 'agrees: fuller': 48 },
      trimmed: { 'differs: trimmed': 43 },
      'trimmed, marked': { 'agrees: trimmed': 43 },
      altered: { 'differs: altered': 48 },
      negated: { 'differs: altered': 48 },
      'other speaker': { 'differs: other-speaker': 56 },
      unquoted: { 'agrees: unquoted': 56 },
    });
  });

  it('are told apart in figures', () => {
    const all = judged((reading) =>
      reading.annotations
        .filter((it): it is Figure => it.kind === 'figure')
        .flatMap((it) => plantFigures(reading, it)),
    );
    assert.deepEqual(confusion(all), {
      same: { 'agrees: equal': 8 },
      'another value': { 'differs: differs': 8 },
      about: { 'agrees: rounded': 8 },
      currency: { 'not-comparable: basis': 2 },
      points: { 'not-comparable: basis': 2 },
    });
  });

  it('are seen in names', () => {
    const all = judged((reading) =>
      reading.annotations
        .filter((it): it is PersonMention => it.kind === 'person')
        .flatMap((it) => plantSpelling(reading, it) ?? []),
    );
    assert.deepEqual(confusion(all), { spelling: { 'differs: spelled-differently': 3 } });
  });

  it('are not seen where there are none', () => {
    for (const reading of articles) {
      const copy = { ...reading, article: { ...reading.article, id: 'copy' } };
      const { claims } = judge(reading, createSourceIndex([reading, copy, ...articles]));
      const kinds = new Set(claims.map(({ verdict }) => verdict.kind));
      assert.deepEqual([...kinds], ['agrees']);
    }
  });
});
