import assert from 'node:assert/strict';
import { findSentenceEnds } from '../../src/core/text/sentences';
import { createScanner, Kind } from '../../src/core/text/tokens';

const scan = createScanner();
const split = (text: string): string => {
  const { length, start, end } = scan(text);
  return Array.from({ length }, (_, i) => text.slice(start[i], end[i])).join('|');
};

describe('tokens', () => {
  for (const [name, source, expected] of [
    ['a possessive', 'Obi’s plan', 'Obi|’s|plan'],
    ['a contraction', 'we’re don’t', 'we|’re|don’t'],
    ['an apostrophe in a name', 'O’Neill', 'O’Neill'],
    ['a plural possessive', 'leaders’ summit', 'leaders|’|summit'],
    ['an elision', '’tis ’n’', '’|tis|’|n|’'],
    ['initials', 'U.S. p.m. J. Obi', 'U.S.|p.m.|J|.|Obi'],
    ['numbers', '1,000.5 3.', '1,000.5|3|.'],
    ['a magnitude', '£3.47bn', '£|3.47|bn'],
    ['a letter before digits', 'G7', 'G7'],
    ['hyphens', 'three-year-old', 'three|-|year|-|old'],
    ['a pair of surrogates', 'a 😀 b', 'a|😀|b'],
    ['a lone surrogate', 'a \ud800 b', 'a|\ud800|b'],
    ['soft hyphens', 'Zo\u00ade Obi’s 3 mil\u00adlion', 'Zo\u00ade|Obi|’s|3|mil\u00adlion'],
    ['marks of direction', '\u2068Ada\u2069 \u200e“5\u200f%', 'Ada|“|5|%'],
    ['soft hyphens beside words', '\u00adObi\u00ad’s 5\u00ad–\u00ad10\u00ad%', 'Obi|’s|5|–|10|%'],
    ['combining marks', 'Zoe\u0301 Obi', 'Zoe\u0301|Obi'],
  ] as const) {
    it(`splits ${name}`, () => assert.equal(split(source), expected));
  }

  it('knows a word of its tables with soft hyphens, and with accents as characters of their own', () => {
    for (const [plain, loose] of [
      ['million', 'mil\u00adlion'],
      ['café', 'cafe\u0301'],
    ] as const) {
      const word = (text: string): readonly unknown[] => {
        const { word, hash, classes } = scan(text);
        return [word[0], hash[0], classes[0]];
      };
      assert.deepEqual(word(loose), word(plain));
    }
  });

  it('gives spans that cover all but white space', () => {
    const text = 'Ms Obi’s “plan”, p. 3 – 25%\n\tof GDP';
    const tokens = scan(text);
    let rest = '';
    let at = 0;
    for (let i = 0; i < tokens.length; i++) {
      rest += text.slice(at, tokens.start[i]);
      at = tokens.end[i] ?? 0;
      assert.ok((tokens.kind[i] ?? 0) >= Kind.word);
    }
    assert.equal(rest.trim(), '');
  });
});

describe('sentences', () => {
  const sentences = (text: string): readonly string[] => {
    const tokens = scan(text);
    let from = 0;
    return findSentenceEnds(tokens).map((end) => {
      const sentence = text.slice(tokens.start[from], tokens.end[end - 1]);
      from = end;
      return sentence;
    });
  };
  for (const [name, source, count] of [
    ['two', 'Ada Obi spoke. Then she left.', 2],
    ['titles', 'Mr. Obi met Dr. Una Lake.', 1],
    ['initials', 'J. B. Obi spoke.', 1],
    ['a question that he asks', '“Why?” he asked.', 1],
    ['a closing mark', '“It is over.” The crowd left.', 2],
    ['decimals', 'It rose 2.5 points. It fell.', 2],
    ['none', '', 0],
  ] as const) {
    it(`finds ${name}`, () => assert.equal(sentences(source).length, count));
  }
});
