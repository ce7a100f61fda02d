import assert from 'node:assert/strict';
import { exact } from '../../src/core/annotate/figures/numberRead';
import { valueOfDigits } from '../../src/core/annotate/figures/digits';
import { PhraseSet } from '../../src/core/lexicon/phrases';
import { placePhrases } from '../../src/core/lexicon/places';
import { vocabulary, WordBits } from '../../src/core/lexicon/vocabulary';
import { foldedName, slugOf } from '../../src/core/link/peopleText';
import { singleSpaced } from '../../src/core/text/folding';

/** What most text is has a short way of its own; it must come out as the long way does. */
describe('plain text', () => {
  it('has numbers that need no rounding, and others that do', () => {
    for (const value of [
      0.1 + 0.2,
      3.4 * 1e9,
      2.3 * 1e6,
      5.4,
      -0.125,
      1 / 3,
      1e21,
      123456789.012345,
      0.1 * 3e-7,
    ]) {
      assert.equal(exact(value), Number(value.toPrecision(15)), String(value));
    }
    assert.equal(exact(0.1 + 0.2), 0.3);
    for (let i = 1; i < 3000; i++) {
      const value = (i * 37) / 1000 + (i % 7) * 1e-6;
      assert.equal(exact(value), Number(value.toPrecision(15)), String(value));
    }
  });

  it('has its figures’ words with single spaces', () => {
    for (const text of [
      'new  houses',
      'new\nhouses',
      'new\u00a0houses',
      ' new houses',
      'cafés  a',
    ]) {
      assert.equal(singleSpaced(text), text.split(/\s+/).join(' '));
    }
    assert.equal(singleSpaced('new houses'), 'new houses');
  });

  it('has whole numbers', () => {
    const cases: readonly (readonly [string, number | undefined])[] = [
      ['0', 0],
      ['007', 7],
      ['123456789012345', 123456789012345],
      ['1234567890123456', 1234567890123456],
      ['1,234', 1234],
      ['1.5', 1.5],
      ['1.2.3', undefined],
    ];
    for (const [digits, value] of cases) assert.equal(valueOfDigits(digits), value, digits);
  });

  it('has names in lower case', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['Ada Obi', 'ada obi'],
      ['Ada  Obi', 'ada obi'],
      [' Ada Obi ', 'ada obi'],
      ['Una O’Neill', "una o'neill"],
      ['J. R. Van-Obi', 'j. r. van-obi'],
      ['Zoë Marlow', 'zoe marlow'],
      ['Ada\u00a0Obi', 'ada obi'],
    ];
    for (const [name, folded] of cases) assert.equal(foldedName(name), folded, name);
  });

  it('has slugs', () => {
    for (const name of [
      'ada obi',
      "una o'neill",
      'j. r. obi',
      '. obi',
      'obi.',
      'обі ада',
      'a  b',
    ]) {
      assert.equal(slugOf(name), name.replace(/[^\p{L}\p{N}]+/gu, '-'), name);
    }
  });
});

describe('sets of words', () => {
  it('start a phrase with its first two words', () => {
    const phrases = new PhraseSet(['port lunt', 'a b c']);
    for (const [first, second, whole] of [
      ['port', 'lunt', 'port lunt'],
      ['a', 'b', 'a b c'],
    ] as const) {
      assert.ok(phrases.mayStart(first, second));
      assert.ok(phrases.has(whole));
    }
    assert.ok(!phrases.mayStart('port', 'harbour'));
    assert.ok(!phrases.mayStart('harbour', 'lunt'));
    assert.ok(!phrases.has('port'));
    assert.ok(placePhrases.mayStart('white', 'house') && placePhrases.has('white house'));
  });

  it('hold words by number and refuse one that no table has', () => {
    assert.throws(() => new WordBits("said told we're"), /No table has the word "we're"/);
    const bits = new WordBits('said told');
    assert.ok(bits.has(vocabulary.numberOf('said')));
    assert.ok(!bits.has(vocabulary.numberOf('says')));
    assert.ok(!bits.has(-1));
  });
});
