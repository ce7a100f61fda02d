import { Class, type WordRow } from './classes';

/** A verb or noun that says that a figure moved. */
export interface ChangeRow {
  readonly forms: string;
  readonly direction: 'up' | 'down';
  /**
   * `verb`: what moved stands before it (*sales rose 5%*); `act`: behind it (*cut rates by 5%*);
   * `both`: either (*sales grew 5%*, *grow sales by 5%*); `gain`: such a verb that with a bare count tells what somebody won or lost;
   * `noun`: *a rise of 5%*; `state`: *up 5%*, *5% higher*.
   */
  readonly kind: 'verb' | 'both' | 'act' | 'gain' | 'noun' | 'state';
  readonly example: string;
}

export const changes: readonly ChangeRow[] = [
  {
    forms: 'rise rises rose risen rising',
    direction: 'up',
    kind: 'verb',
    example: 'Sales rose «4%».',
  },
  {
    forms: 'climb climbs climbed climbing',
    direction: 'up',
    kind: 'verb',
    example: 'Sales climbed «4%».',
  },
  {
    forms: 'jump jumps jumped jumping',
    direction: 'up',
    kind: 'verb',
    example: 'Sales jumped «4%».',
  },
  {
    forms: 'grow grows grew grown growing',
    direction: 'up',
    kind: 'both',
    example: 'Sales grew «4%».',
  },
  {
    forms: 'warm warms warmed',
    direction: 'up',
    kind: 'act',
    example: 'The sea has warmed by «2C».',
  },
  {
    forms: 'cool cools cooled',
    direction: 'down',
    kind: 'act',
    example: 'The sea has cooled by «2C».',
  },
  {
    forms: 'surge surges surged surging',
    direction: 'up',
    kind: 'verb',
    example: 'Sales surged «4%».',
  },
  {
    forms: 'soar soars soared soaring',
    direction: 'up',
    kind: 'verb',
    example: 'Sales soared «4%».',
  },
  {
    forms: 'advance advances advanced advancing',
    direction: 'up',
    kind: 'verb',
    example: 'Sales advanced «4%».',
  },
  {
    forms: 'leap leaps leapt leaped leaping',
    direction: 'up',
    kind: 'verb',
    example: 'Sales leapt «4%».',
  },
  {
    forms: 'swell swells swelled swollen swelling',
    direction: 'up',
    kind: 'verb',
    example: 'Sales swelled «4%».',
  },
  {
    forms: 'rally rallies rallied rallying',
    direction: 'up',
    kind: 'verb',
    example: 'Sales rallied «4%».',
  },
  {
    forms: 'rebound rebounds rebounded rebounding',
    direction: 'up',
    kind: 'verb',
    example: 'Sales rebounded «4%».',
  },
  {
    forms: 'recover recovers recovered recovering',
    direction: 'up',
    kind: 'verb',
    example: 'Sales recovered «4%».',
  },
  {
    forms: 'ballooned zoomed firmed mushroomed',
    direction: 'up',
    kind: 'verb',
    example: 'Sales ballooned to «£4m».',
  },
  {
    forms: 'strengthen strengthens strengthened',
    direction: 'up',
    kind: 'verb',
    example: 'Sales strengthened «4%».',
  },
  {
    forms: 'accelerate accelerates accelerated accelerating quicken quickens quickened quickening',
    direction: 'up',
    kind: 'verb',
    example: 'Inflation accelerated to «4%».',
  },
  {
    forms: 'spike spikes spiked spiking',
    direction: 'up',
    kind: 'verb',
    example: 'Sales spiked «4%».',
  },
  {
    forms: 'rocket rockets rocketed rocketing skyrocketed',
    direction: 'up',
    kind: 'verb',
    example: 'Sales rocketed «4%».',
  },
  {
    forms: 'widen widens widened widening',
    direction: 'up',
    kind: 'both',
    example: 'The gap widened «4%».',
  },
  {
    forms: 'increase increases increased increasing',
    direction: 'up',
    kind: 'both',
    example: 'Sales increased «4%».',
  },
  {
    forms: 'expand expands expanded expanding',
    direction: 'up',
    kind: 'both',
    example: 'Output expanded «4%».',
  },
  {
    forms: 'raise raises raised raising',
    direction: 'up',
    kind: 'act',
    example: 'They raised wages by «4%».',
  },
  {
    forms: 'boost boosts boosted boosting',
    direction: 'up',
    kind: 'act',
    example: 'They boosted wages by «4%».',
  },
  {
    forms: 'lift lifts lifted lifting',
    direction: 'up',
    kind: 'act',
    example: 'They lifted wages by «4%».',
  },
  {
    forms: 'hike hikes hiked hiking',
    direction: 'up',
    kind: 'act',
    example: 'They hiked wages by «4%».',
  },
  {
    forms: 'improve improves improved improving',
    direction: 'up',
    kind: 'both',
    example: 'Sales improved «4%».',
  },
  {
    forms: 'gain gains gained gaining',
    direction: 'up',
    kind: 'gain',
    example: 'The shares gained «4%».',
  },
  {
    forms: 'add adds added adding',
    direction: 'up',
    kind: 'gain',
    example: 'The shares added «4%».',
  },
  {
    forms: 'doubled doubles doubling trebled trebles trebling tripled triples tripling quadrupled',
    direction: 'up',
    kind: 'act',
    example: 'Sales doubled to «£4m».',
  },
  { forms: 'up', direction: 'up', kind: 'state', example: 'Sales were up «4%».' },
  {
    forms: 'dearer costlier pricier warmer hotter longer taller heavier stronger',
    direction: 'up',
    kind: 'state',
    example: 'Bread is «4%» dearer.',
  },
  { forms: 'higher more', direction: 'up', kind: 'state', example: 'Sales were «4%» higher.' },
  {
    forms:
      'increase increases rise rises growth gain gains jump surge climb hike leap boost uplift upturn',
    direction: 'up',
    kind: 'noun',
    example: 'They saw a rise of «4%».',
  },

  {
    forms: 'fall falls fell fallen falling',
    direction: 'down',
    kind: 'verb',
    example: 'Sales fell «4%».',
  },
  {
    forms: 'decline declines declined declining',
    direction: 'down',
    kind: 'verb',
    example: 'Sales declined «4%».',
  },
  {
    forms: 'drop drops dropped dropping',
    direction: 'down',
    kind: 'verb',
    example: 'Sales dropped «4%».',
  },
  {
    forms: 'slide slides slid sliding',
    direction: 'down',
    kind: 'verb',
    example: 'Sales slid «4%».',
  },
  {
    forms: 'sink sinks sank sunk sinking',
    direction: 'down',
    kind: 'verb',
    example: 'Sales sank «4%».',
  },
  {
    forms: 'dip dips dipped dipping',
    direction: 'down',
    kind: 'verb',
    example: 'Sales dipped «4%».',
  },
  {
    forms: 'plunge plunges plunged plunging',
    direction: 'down',
    kind: 'verb',
    example: 'Sales plunged «4%».',
  },
  {
    forms: 'plummet plummets plummeted plummeting',
    direction: 'down',
    kind: 'verb',
    example: 'Sales plummeted «4%».',
  },
  {
    forms: 'tumble tumbles tumbled tumbling',
    direction: 'down',
    kind: 'verb',
    example: 'Sales tumbled «4%».',
  },
  {
    forms: 'slump slumps slumped slumping',
    direction: 'down',
    kind: 'verb',
    example: 'Sales slumped «4%».',
  },
  {
    forms: 'slip slips slipped slipping',
    direction: 'down',
    kind: 'verb',
    example: 'Sales slipped «4%».',
  },
  {
    forms: 'crash crashes crashed crashing',
    direction: 'down',
    kind: 'verb',
    example: 'Sales crashed «4%».',
  },
  {
    forms: 'slow slows slowed slowing',
    direction: 'down',
    kind: 'verb',
    example: 'Inflation slowed to «4%».',
  },
  {
    forms: 'ease eases eased easing',
    direction: 'down',
    kind: 'verb',
    example: 'Sales eased «4%».',
  },
  {
    forms: 'dive dives dived dove diving',
    direction: 'down',
    kind: 'verb',
    example: 'Sales dived «4%».',
  },
  {
    forms: 'narrow narrows narrowed narrowing',
    direction: 'down',
    kind: 'both',
    example: 'The gap narrowed «4%».',
  },
  {
    forms: 'retreat retreats retreated retreating',
    direction: 'down',
    kind: 'verb',
    example: 'Sales retreated «4%».',
  },
  {
    forms: 'shrink shrinks shrank shrunk shrinking',
    direction: 'down',
    kind: 'both',
    example: 'Output shrank «4%».',
  },
  {
    forms: 'contract contracts contracted contracting',
    direction: 'down',
    kind: 'verb',
    example: 'Output contracted «4%».',
  },
  {
    forms: 'tanked nosedived dwindle dwindles dwindled dwindling wane wanes waned waning',
    direction: 'down',
    kind: 'verb',
    example: 'Sales dwindled to «£4m».',
  },
  {
    forms: 'weaken weakens weakened weakening',
    direction: 'down',
    kind: 'verb',
    example: 'Sales weakened «4%».',
  },
  { forms: 'cut cuts cutting', direction: 'down', kind: 'act', example: 'They cut wages by «4%».' },
  {
    forms: 'reduce reduces reduced reducing',
    direction: 'down',
    kind: 'act',
    example: 'They reduced wages by «4%».',
  },
  {
    forms: 'lower lowers lowered lowering',
    direction: 'down',
    kind: 'act',
    example: 'They lowered wages by «4%».',
  },
  {
    forms: 'slash slashes slashed slashing',
    direction: 'down',
    kind: 'act',
    example: 'They slashed wages by «4%».',
  },
  {
    forms: 'trim trims trimmed trimming',
    direction: 'down',
    kind: 'act',
    example: 'They trimmed wages by «4%».',
  },
  {
    forms: 'decrease decreases decreased decreasing',
    direction: 'down',
    kind: 'both',
    example: 'Sales decreased «4%».',
  },
  {
    forms: 'lose loses lost losing',
    direction: 'down',
    kind: 'gain',
    example: 'The shares lost «4%».',
  },
  {
    forms: 'moderated softened',
    direction: 'down',
    kind: 'gain',
    example: 'Inflation moderated to «4%».',
  },
  {
    forms: 'shed sheds shedding',
    direction: 'down',
    kind: 'gain',
    example: 'The shares shed «4%».',
  },
  { forms: 'halved halving', direction: 'down', kind: 'act', example: 'Sales halved to «£4m».' },
  { forms: 'down', direction: 'down', kind: 'state', example: 'Sales were down «4%».' },
  { forms: 'cheaper weaker', direction: 'down', kind: 'state', example: 'Bread is «4%» cheaper.' },
  {
    forms: 'lower less fewer',
    direction: 'down',
    kind: 'state',
    example: 'Sales were «4%» lower.',
  },
  {
    forms:
      'fall falls decline declines drop drops cut cuts decrease decreases reduction reductions slump dip slide plunge tumble contraction downturn',
    direction: 'down',
    kind: 'noun',
    example: 'They saw a fall of «4%».',
  },
];

export const changeForms: readonly WordRow[] = [
  { forms: changes.map(({ forms }) => forms).join(' '), classes: Class.change },
];
