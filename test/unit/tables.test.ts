import assert from 'node:assert/strict';
import { annotateParagraph } from '../../src/core/annotate/annotate';
import { cueNouns, pluralOf } from '../../src/core/lexicon/cueNouns';
import { cues, formsOf } from '../../src/core/lexicon/cues';
import { changes } from '../../src/core/lexicon/changes';
import { currencies } from '../../src/core/lexicon/currencies';
import { modifiers } from '../../src/core/lexicon/modifiers';
import { numbers } from '../../src/core/lexicon/numbers';
import { units } from '../../src/core/lexicon/units';
import { expectFigures, onlyFigure } from '../support/figures';

/** Every row of a table is tested by its own example. */
describe('tables', () => {
  const cuesIn = (example: string): readonly { cue: string; verb: string; form: string }[] =>
    annotateParagraph(example).events.map(({ cue, verb, form }) => ({
      cue: example.slice(cue.start, cue.end),
      verb,
      form,
    }));

  describe('cues', () => {
    for (const row of cues) {
      it(row.verb, () => {
        const forms = [row.verb, ...formsOf(row)];
        const found = cuesIn(row.example);
        const isForm = (cue: string): boolean => forms.includes(cue.replace(/ in$/, '')); // cut in
        assert.ok(found.some(({ cue, verb }) => verb === row.verb && isForm(cue)));
      });
    }

    it('signaled, as Americans spell it', () => {
      const found = cuesIn('Ada Obi signaled “a long road” and Una O’Neill is labeling it “dead”.');
      assert.deepEqual(
        found.map(({ verb, form }) => [verb, form]),
        [
          ['signal', 'past'],
          ['label', 'ing'],
        ],
      );
    });
  });

  describe('cue nouns', () => {
    for (const row of cueNouns) {
      it(row.noun, () => {
        const forms = [row.noun, pluralOf(row)];
        const found = cuesIn(row.example);
        const isNoun = (form: string): boolean => form === 'noun' || form === 'according'; // *in her words*
        assert.ok(found.some(({ cue, form }) => isNoun(form) && forms.includes(cue)));
      });
    }
  });

  describe('numbers', () => {
    for (const { forms, example } of numbers) it(forms, () => expectFigures(example));
  });

  describe('units', () => {
    for (const { unit, example } of units) {
      it(unit, () => assert.equal(onlyFigure(example).quantity.unit, unit));
    }
  });

  describe('currencies', () => {
    for (const { unit, example } of currencies) {
      it(example, () => assert.equal(onlyFigure(example).quantity.unit, unit));
    }
  });

  describe('modifiers', () => {
    for (const { phrase, modifier, example } of modifiers) {
      it(phrase, () => assert.equal(onlyFigure(example).quantity.modifier, modifier));
    }
  });

  describe('changes', () => {
    for (const { forms, direction, example } of changes) {
      it(forms, () => assert.equal(onlyFigure(example).quantity.change, direction));
    }
  });

  it('give no form of a verb to two rows', () => {
    const owners = new Map<string, string>();
    for (const row of cues) {
      for (const form of new Set([row.verb, ...formsOf(row), ...(row.american ?? [])])) {
        const owner = owners.get(form);
        assert.equal(owner, undefined, `${form} of ${row.verb}`);
        owners.set(form, row.verb);
      }
    }
  });
});
