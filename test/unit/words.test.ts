import assert from 'node:assert/strict';
import { standardForm } from '../../src/core/index/spelling';
import { wordsOfText } from '../support/words';

const keys = (text: string): readonly number[] => {
  const { key, length } = wordsOfText(text);
  return [...key.subarray(0, length)];
};

describe('words for comparing', () => {
  for (const [name, a, b] of [
    ['case', 'The Harbour', 'the harbour'],
    ['marks and punctuation', '‘We are ready,’ she said.', '"We are ready", she said'],
    ['dashes', 'a long-term plan – at last', 'a long term plan at last'],
    [
      'ise and ize',
      'They realised the organisation analyses it',
      'They realized the organization analyzes it',
    ],
    ['our and or', 'neighbours favour honourable labour', 'neighbors favor honorable labor'],
    ['re and er', 'The centre of the theatre', 'The center of the theater'],
    ['doubled l', 'cancelled and travelling', 'canceled and traveling'],
    ['accents', 'a café in São Bento', 'a cafe in Sao Bento'],
    ['contractions', 'We’re sure they won’t and don’t', 'we are sure they will not and do not'],
    ['soft hyphens', 'They don\u00ad\u00ad’t har\u00advest', 'They don’t harvest'],
    ['numerals', 'twenty-five boats, one crew', '25 boats, 1 crew'],
    ['thousands', '3,400 jobs', '3400 jobs'],
    ['decimals', '2.50 of 1,007.0 and 0.05', '2.5 of 01007 and 00.050'],
    ['long numbers', '1,000,000,000,000', '1000000000000'],
    ['per cent', '2.5 per cent', '2.5%'],
    ['magnitudes', '£3.4bn', '£3.4 billion'],
    ['ordinals', 'the third ship', 'the 3rd ship'],
    ['initials', 'the U.S. fleet', 'the US fleet'],
    ['an opening mark for an apostrophe', 'Ms Obi‘s boat', 'Ms Obi’s boat'],
    ['what a wrong decoding left', 'The end.Â The ship', 'The end. The ship'],
  ] as const) {
    it(`takes ${name} as equal`, () => assert.deepEqual(keys(a), keys(b)));
  }

  for (const [a, b] of [
    ['I will', 'I will not'],
    ['25 boats', '26 boats'],
    ['the scored panels', 'the scoured panels'],
    ['filing', 'filling'],
    ['2.5', '25'],
    ['2.5', '2.05'],
    ['1.2.3', '1.23'],
  ] as const) {
    it(`tells ${a} from ${b}`, () => assert.notDeepEqual(keys(a), keys(b)));
  }

  it('leaves words that no variant touches', () => {
    for (const word of ['hour', 'four', 'raise', 'promise'.slice(0, 5), 'called', 'falling']) {
      assert.equal(standardForm(word), word);
    }
  });

  it('says where each word stands', () => {
    const text = 'We don’t pay 25 per cent.';
    const { start, end, length } = wordsOfText(text);
    assert.deepEqual(
      Array.from({ length }, (_, i) => text.slice(start[i], end[i])),
      ['We', 'don’t', 'don’t', 'pay', '25', 'per cent'],
    );
  });
});
