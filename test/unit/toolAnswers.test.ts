import assert from 'node:assert/strict';
import { toldClaims, toldComparison, toldVerdict } from '../../src/core/views/toolAnswers';
import {
  evidence,
  figure,
  here,
  mention,
  onlyHere,
  person,
  quote,
  reportOf,
  spanOf,
  there,
  verdictOf,
} from '../support/viewReports';

const text = '“We are ready for 12 ships,” Ada Obi said. Ms Obi left.';
const at = (words: string) => spanOf(text, words);
const altered = evidence('We are not ready,', {
  relation: 'altered',
  bearing: 'differs',
  why: 'There “not” is added.',
});
const report = reportOf(
  text,
  [
    [quote(at('We are ready for 12 ships,'), { person: 'obi' }), verdictOf(altered)],
    [figure(at('12 ships'), '12 ships'), onlyHere()],
    [mention(at('Ada Obi'), 'obi'), onlyHere()],
    [mention(at('Ms Obi'), 'obi'), onlyHere()],
  ],
  [person('obi', 'Ada Obi')],
);
const placeOf = (article: string, { start }: { readonly start: number }): string =>
  `${article}@${String(start)}`;

describe('what a language model is told', () => {
  it('is every claim in order, in the words of the panel', () => {
    const told = toldClaims(report, {}, placeOf);
    assert.deepEqual(
      told.map(({ kind, words, verdict }) => `${kind}: ${words}: ${verdict}`),
      [
        'Quotation: We are ready for 12 ships,: Differs',
        'Figure: 12 ships: Only here',
        'Person: Ada Obi: Only here',
        'Person: Ms Obi: Only here',
      ],
    );
    assert.deepEqual(told[0], {
      kind: 'Quotation',
      words: 'We are ready for 12 ships,',
      person: 'Ada Obi',
      verdict: 'Differs',
      place: `${here}@1`,
    });
  });

  it('is what is asked for, by kind and verdict', () => {
    const words = (filter: Parameters<typeof toldClaims>[1]) =>
      toldClaims(report, filter, placeOf).map((it) => it.words);
    assert.deepEqual(words({ kind: 'figure' }), ['12 ships']);
    assert.deepEqual(words({ verdict: 'differs' }), ['We are ready for 12 ships,']);
    assert.deepEqual(words({ kind: 'figure', verdict: 'agrees' }), []);
  });

  it('is the shortest claim with the words, beside what the others have', () => {
    assert.equal(toldComparison(report, '12', placeOf)?.kind, 'Figure');
    const told = toldComparison(report, 'we are READY', placeOf);
    assert.equal(told?.summary, 'Differs: words changed');
    assert.deepEqual(told.evidence, [
      {
        place: `${there}@0`,
        words: 'We are not ready,',
        verdict: 'Differs',
        relation: 'Words changed',
        why: 'There “not” is added.',
      },
    ]);
    assert.equal(toldComparison(report, 'walrus', placeOf), undefined);
    assert.equal(toldComparison(report, ' ', placeOf), undefined);
  });

  it('is no evidence where there is none', () => {
    assert.deepEqual(toldVerdict(onlyHere(3), placeOf), {
      summary: 'Only here, of 3 other articles searched',
      evidence: [],
    });
  });
});
