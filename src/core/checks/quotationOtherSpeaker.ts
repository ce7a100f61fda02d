import type { Check } from './check';
import { claimsThatDiffer } from './claimFindings';

export const quotationOtherSpeaker: Check = {
  id: 'quotation-other-speaker',
  title: 'Quotation given to somebody else in another article',
  isOn: true,
  flags: [
    [
      'Ada Obi and Tomas Varga met on Monday. "We shall open the harbour before winter," said Ada Obi.',
      'Ada Obi and Tomas Varga met on Monday. "We shall open the harbour before winter," said Tomas Varga.',
    ],
  ],
  allows: [
    [
      'Ada Obi met the council. "We shall open the harbour before winter," said Ada Obi.',
      'Ada Obi met the council. "We shall open the harbour before winter," Ms Obi said.',
    ],
  ],

  run: ({ claims }) => claimsThatDiffer(claims, 'quote', (it) => it.relation === 'other-speaker'),
};
