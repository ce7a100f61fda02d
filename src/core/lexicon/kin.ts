import { Class, type WordRow } from './classes';

/** Words for a relation to a person, with the gender of the one they stand for. */
export interface KinRow {
  readonly forms: string;
  readonly gender?: 'female' | 'male';
  readonly example: string;
}

export const kin: readonly KinRow[] = [
  {
    forms: `wife mother mum mom daughter sister aunt niece grandmother granddaughter girlfriend widow
      fiancee fiancée stepmother stepdaughter stepsister`,
    gender: 'female',
    example: 'His wife, «Ada Obi», agreed.',
  },
  {
    forms: `husband father dad son brother uncle nephew grandfather grandson boyfriend widower fiance
      fiancé stepfather stepson stepbrother`,
    gender: 'male',
    example: 'Her brother «Tam Obi» agreed.',
  },
  {
    forms: `partner child sibling parent spouse cousin grandparent grandchild friend colleague neighbour
      neighbor twin classmate teammate roommate housemate flatmate predecessor successor rival`,
    example: 'Her friend «Tam Obi» agreed.',
  },
];

export const kinWords: readonly WordRow[] = kin.map(({ forms }) => ({
  forms,
  classes: Class.kin,
}));
