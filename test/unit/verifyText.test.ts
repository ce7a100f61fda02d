import assert from 'node:assert/strict';
import { createSourceIndex } from '../../src/core/index/sourceIndex';
import { identifyAcross, withIdentities } from '../../src/core/link/identities';
import { verifyText } from '../../src/core/verify/verifyText';
import { readArticle } from '../../src/engine/annotator';

const LEDGER = `The premier, Maren Tolliver, said on Monday that Kerravy would raise defence spending to 2.5 per cent of GDP by 2031.

“A tariff is a door, and a door can be opened from either side,” President Casimir Drost told reporters in Threllin.

The port of Threllin said the ferry to Skarn carried 4,200 passengers in its first week.`;
const OTHER = 'The brass band of the fire brigade played on the quay until the last bus had gone.';

const own = [LEDGER, OTHER].map((text, i) =>
  readArticle({ id: i === 0 ? 'ledger' : 'other', title: '', format: 'plain', text }),
);
const identities = identifyAcross(own);
const index = createSourceIndex(own.map((it) => withIdentities(it, identities)));

const answer = (text: string): string => {
  const { verdict, evidence } = verifyText(text, index);
  return [
    verdict.kind,
    ...evidence.slice(0, 1).map((it) => `${it.relation} in ${it.article}`),
  ].join(': ');
};

describe('verifying a text', () => {
  for (const [name, text, expected] of [
    [
      'a sentence word for word',
      'The port of Threllin said the ferry to Skarn carried 4,200 passengers in its first week.',
      /^agrees: identical in ledger/,
    ],
    [
      'a sentence with another figure',
      'The port of Threllin said the ferry to Skarn carried 2,400 passengers in its first week.',
      /^differs: \S+ in ledger/,
    ],
    [
      'words selected inside a quotation',
      'a door can be opened from either side',
      /^agrees: excerpt in ledger/,
    ],
    [
      'a quotation with a changed word',
      'Drost said: “A tariff is a door, and a door can be closed from either side.”',
      /^differs: altered in ledger/,
    ],
    ['prose selected as it stands', 'the ferry to Skarn carried', /^agrees: unquoted in ledger/],
    [
      'other words with the same figures and names',
      'By 2031 Maren Tolliver wants defence spending of 2.5% of GDP.',
      /^agrees: \S+ in ledger/,
    ],
    ['a name', 'Casimir Drost', /^agrees: same in ledger/],
    ['what nobody wrote', 'Maren Tolliver resigned over the sale of a lighthouse.', /^only-here$/],
    ['nothing', '', /^only-here$/],
  ] as const) {
    it(name, () => assert.match(answer(text), expected));
  }

  it('says how many articles were searched, and searches none that is left out', () => {
    const text = 'The brass band of the fire brigade played on the quay';
    assert.equal(verifyText(text, index).searched, 2);
    const { verdict, searched } = verifyText(text, index, { except: 'other' });
    assert.deepEqual([verdict.kind, searched], ['only-here', 1]);
  });
});
