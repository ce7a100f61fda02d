import { isScaleSlip } from '../verify/scaleSlip';
import type { Check } from './check';
import { figuresThatDiffer } from './claimFindings';

export const figureDiffers: Check = {
  id: 'figure-differs',
  title: 'Figure with another value in another article',
  isOn: true,
  flags: [
    [
      'The ferry to Skarn carried 4,200 passengers in its first week, the port of Threllin said.',
      'The ferry to Skarn carried 2,400 passengers in its first week, the port of Threllin said.',
    ],
  ],
  allows: [
    [
      'The ferry to Skarn carried 4,200 passengers in its first week, the port of Threllin said.',
      'The ferry to Skarn carried thousands of passengers in its first week, the port of Threllin said.',
    ],
    [
      'The ferry to Skarn carried 4,200 passengers in its first week, the port of Threllin said.',
      'The school at Ambry has 600 pupils.',
    ],
  ],

  /** What is a slip of scale has its own check. */
  run: ({ claims, index }) =>
    figuresThatDiffer(
      claims,
      (it, claim) => it.relation === 'differs' && !isScaleSlip(claim, it, index),
    ),
};
