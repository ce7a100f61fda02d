import type { Check } from './check';
import { claimsThatDiffer } from './claimFindings';

export const quotationTrimmed: Check = {
  id: 'quotation-trimmed',
  title: 'Quotation with words left out and no mark of it',
  isOn: true,
  flags: [
    [
      '"We shall open the harbour before the winter storms," said Ada Obi.',
      '"We shall open the harbour and the old fish market before the winter storms," said Ada Obi.',
    ],
  ],
  allows: [
    [
      '"We shall open the harbour … before the winter storms," said Ada Obi.',
      '"We shall open the harbour and the old fish market before the winter storms," said Ada Obi.',
    ],
    [
      '"We shall open the harbour," said Ada Obi.',
      '"We shall open the harbour before the winter storms," said Ada Obi.',
    ],
  ],

  run: ({ claims }) => claimsThatDiffer(claims, 'quote', (it) => it.relation === 'trimmed'),
};
