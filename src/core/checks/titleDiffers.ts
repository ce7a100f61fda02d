import type { Check } from './check';
import { claimsThatDiffer } from './claimFindings';

export const titleDiffers: Check = {
  id: 'title-differs',
  title: 'Person with another office in another article',
  isOn: true,
  flags: [
    [
      'Finance minister Zofia Marchetti opened the harbour at Threllin.',
      'Health minister Zofia Marchetti opened the harbour at Threllin.',
    ],
  ],
  allows: [
    [
      'Finance minister Zofia Marchetti opened the harbour at Threllin.',
      'Zofia Marchetti, the minister, opened the harbour at Threllin.',
    ],
    [
      'Finance minister Zofia Marchetti opened the harbour at Threllin.',
      'The sailor Zofia Marchetti opened the harbour at Threllin.',
    ],
  ],

  run: ({ claims }) => claimsThatDiffer(claims, 'person', (it) => it.relation === 'other-role'),
};
