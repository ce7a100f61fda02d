import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldedWord } from '../../src/core/text/folding';
import { foldedToken } from '../../src/core/text/forms';
import { createScanner } from '../../src/core/text/tokens';

const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' }; // prettier-ignore

/** The whole word at once, as Unicode defines it; a soft hyphen is nothing. */
const asDefined = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .replace(/[øłđðþßæœı]/g, (letter) => LETTERS[letter] ?? letter);

const folded = (word: string): string => foldedWord(word, 0, word.length);

describe('folding words', () => {
  it('drops accents and keeps the letters', () => {
    assert.equal(folded('Müller'), 'muller');
    assert.equal(folded('O’Sæþór'), "o'saethor");
    assert.equal(folded('Mar\u00adlow'), 'marlow');
    assert.equal(folded('ΟΔΟΣ'), 'οδος');
  });

  it('folds every character as Unicode defines it', () => {
    for (let code = 0; code < 0x11000; code++) {
      const char = String.fromCodePoint(code);
      assert.equal(folded(char), asDefined(char), code.toString(16));
    }
  });

  it('folds any word as the whole of it is defined', () => {
    const letters = 'aeéÉñÑøØßŉǆİıΣσς’ʼ‘-\u0301\u0323\u0345\u1ac0ﬁ½가각あ゙\ud835\udc00\ud800';
    const unit = fc.oneof(
      fc.constantFrom(...letters.split('')),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    );
    const word = fc.array(unit, { maxLength: 12 }).map((units) => units.join(''));
    fc.assert(
      fc.property(word, (it) => assert.equal(folded(it), asDefined(it))),
      { numRuns: 5_000 },
    );
  });

  it('knows a word again only as it would be folded anew', () => {
    const scan = createScanner();
    const letters = 'abAB’éÉİıΣσςñжЖ\u00ad\u0301\u0345ẞß'.split('');
    const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 4 });
    const text = fc
      .array(word, { minLength: 1, maxLength: 30 })
      .map((words) => words.map((it) => it.join('')).join(' '));
    fc.assert(
      fc.property(text, (it) => {
        const tokens = scan(it);
        for (let i = 0; i < tokens.length; i++) {
          const own = it.slice(tokens.start[i], tokens.end[i]);
          assert.equal(foldedToken(tokens, i), asDefined(own), own);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
