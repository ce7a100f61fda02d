import assert from 'node:assert/strict';
import { annotateParagraph } from '../../src/core/annotate/annotate';
import { cueNouns, pluralOf } from '../../src/core/lexicon/cueNouns';
import { cues, formsOf } from '../../src/core/lexicon/cues';

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
        assert.ok(found.some(({ cue, verb }) => verb === row.verb && forms.includes(cue)));
      });
    }
  });

  describe('cue nouns', () => {
    for (const row of cueNouns) {
      it(row.noun, () => {
        const forms = [row.noun, pluralOf(row)];
        const found = cuesIn(row.example);
        assert.ok(found.some(({ cue, form }) => form === 'noun' && forms.includes(cue)));
      });
    }
  });

  it('give no form of a verb to two rows', () => {
    const owners = new Map<string, string>();
    for (const row of cues) {
      for (const form of new Set([row.verb, ...formsOf(row)])) {
        const owner = owners.get(form);
        assert.equal(owner, undefined, `${form} of ${row.verb}`);
        owners.set(form, row.verb);
      }
    }
  });
});
