import assert from 'node:assert/strict';
import { claimStates, claimsToTick } from '../../../src/core/desk/coverage';
import { hasSameWords } from '../../../src/core/desk/anchor';
import type { Tick } from '../../../src/core/desk/ledger';
import { newTick } from '../../../src/core/desk/newTick';
import { placeTicks } from '../../../src/core/desk/trackTicks';
import type { Reading } from '../../../src/core/model';
import { readArticle } from '../../../src/engine/annotator';
import { readCorpus } from '../../support/corpus';

const passages = readCorpus().filter(({ format }) => format === 'plain');
const read = (text: string): Reading => readArticle({ id: 'a', title: 'a', format: 'plain', text });

/** What a CMS, another editor or a house style does to copy without touching a word. */
const RESTYLINGS: readonly (readonly [string, (text: string) => string])[] = [
  ['accents as characters of their own', (text) => text.normalize('NFD')],
  ['three full stops for an ellipsis', (text) => text.replaceAll('…', '...')],
  ['soft hyphens in long words', (text) => text.replace(/(\p{L}{4})(?=\p{L}{3})/gu, '$1\u00ad')],
  ['spaces that do not break', (text) => text.replace(/(\d) (?=\p{L})/gu, '$1\u00a0')],
  ['two spaces behind a sentence', (text) => text.replace(/\. (?=\p{Lu})/gu, '.  ')],
  ['straight marks', (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")],
  ['other dashes', (text) => text.replaceAll('–', '—')],
  ['other line ends', (text) => text.replaceAll('\n', '\r\n')],
];

describe('an article set in another style, every claim of which was checked', () => {
  let ticksOf: readonly (readonly Tick[])[] = [];
  before(() => {
    ticksOf = passages.map(({ text }) =>
      claimsToTick(read(text)).map(({ kind, span }) =>
        newTick(text, kind, span, { state: 'checked', by: 'AO', at: '2031-05-04T09:30:00.000Z' }),
      ),
    );
  });

  for (const [name, restyled] of RESTYLINGS)
    it(`has no claim opened again by ${name}`, () => {
      let ticked = 0;
      let checked = 0;
      const opened: string[] = [];
      for (const [i, { text }] of passages.entries()) {
        const ticks = ticksOf[i] ?? [];
        const after = restyled(text);
        const states = claimStates(read(after), placeTicks(after, ticks));
        ticked += ticks.length;
        checked += states.filter(({ state }) => state === 'checked').length;
        opened.push(
          ...states.flatMap(({ text: now, was }) => (was === undefined ? [] : [`${was} → ${now}`])),
        );
      }
      assert.deepEqual(opened, []);
      assert.ok(checked >= 0.99 * ticked, `${String(checked)} of ${String(ticked)}`);
    });
});

describe('the same words', () => {
  for (const [a, b, isSame] of [
    ['25 per cent', '25\u00a0per  cent', true],
    ['25 %', '25%', true],
    ['£3.4 m', '£3.4m', true],
    ['the quay — or pier — is', 'the quay–or pier–is', true],
    ['José', 'Jose\u0301', true],
    ['wait … here', 'wait...here', true],
    ['Mar\u00adlow', 'Marlow', true],
    ['José', 'Jose', false],
    ['5. 6 boats', '5.6 boats', false],
    ['1 2', '12', false],
    ['a part', 'apart', false],
    ['£3.4m', '£3.4bn', false],
  ] as const)
    it(`${isSame ? 'are' : 'are not'} ${JSON.stringify(a)} and ${JSON.stringify(b)}`, () => {
      assert.equal(hasSameWords(a, b), isSame);
      assert.equal(hasSameWords(b, a), isSame);
    });
});
