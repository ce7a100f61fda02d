import { isScaleSlip } from '../verify/scaleSlip';
import type { Check } from './check';
import { figuresThatDiffer } from './claimFindings';

export const scaleSlip: Check = {
  id: 'scale-slip',
  title: 'Figure with the same digits on another scale in another article',
  isOn: true,
  flags: [
    [
      'The harbour at Threllin will cost £3.4m, the council said.',
      'The harbour at Threllin will cost £3.4bn, the council said.',
    ],
    [
      'The ferry to Skarn carried 4,200 passengers in its first week, the port of Threllin said.',
      'The ferry to Skarn carried 42,000 passengers in its first week, the port of Threllin said.',
    ],
  ],
  allows: [
    [
      'The harbour at Threllin will cost £3.4m, the council said.',
      'The harbour at Threllin will cost £3.4 million, the council said.',
    ],
    [
      'The ferry to Skarn carried 4,200 passengers in its first week, the port of Threllin said.',
      'The ferry to Skarn carried 2,400 passengers in its first week, the port of Threllin said.',
    ],
  ],

  run: ({ claims, index }) =>
    figuresThatDiffer(claims, (it, claim) => isScaleSlip(claim, it, index)),
};
