import type { Check } from './check';
import { claimsThatDiffer } from './claimFindings';

export const quotationAltered: Check = {
  id: 'quotation-altered',
  title: 'Quotation with other words in another article',
  isOn: true,
  flags: [
    [
      '"We shall open the new harbour before the winter storms," said Ada Obi.',
      '"We shall close the new harbour before the winter storms," said Ada Obi.',
    ],
  ],
  allows: [
    [
      '"We shall open the new harbour before the winter storms," said Ada Obi.',
      '“We shall open the new harbor before the winter storms”, said Ada Obi.',
    ],
    [
      '"We shall open the new harbour before the winter storms," said Ada Obi.',
      '"We shall sell the old quarry after the summer fair," said Ada Obi.',
    ],
  ],

  run: ({ claims }) => claimsThatDiffer(claims, 'quote', (it) => it.relation === 'altered'),
};
