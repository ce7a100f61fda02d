import { words } from './reading';

/** Words that several of the finders of figures look for. */

export const A = words('a an');
export const THE = words('the');
export const ARTICLES = words('a an the');
export const AND = words('and');
export const OR = words('or');
export const THEM = words('them these those which whom');
export const AND_OR = words('and or');
export const OF = words('of');
export const TO = words('to');
export const AT = words('at');
export const TO_AT = words('to at');
export const IN = words('in');
export const ON = words('on');
export const FOR = words('for');
export const FROM = words('from');
export const BY = words('by');
export const AS = words('as');
export const WITH = words('with');
export const PER = words('per');
export const BETWEEN = words('between');
export const THAN = words('than');
export const DURING = words('in for over during');
export const WHICH = words('which');
export const THAT_WHICH = words('that which');
export const THERE = words('there');
export const MORE = words('more less fewer');
export const PLUS = words('plus');
export const MINUS = words('minus');
export const UP = words('up');
export const UP_DOWN = words('up down');
export const OFF = words('off');
export const OUT = words('out');
export const AGAIN = words('again');
export const OLD = words('old olds');
export const ODD = words('odd');
export const STRONG = words('strong');
export const POINT = words('point');
export const POINTS = words('point points');
export const BELOW = words('below above behind ahead short clear');

const stood = `is are was were be been being 's remain remains remained edged trending ended
  closed finished moved went go goes gone bid pushed
  marked inched ticked crept revised nudged drifted rounded`;
/** Forms of *be*, and what else says where a level stands or got to: *ended up 3%*. */
export const STOOD = words(stood);
export const STOOD_OR_OPENED = words(`${stood} opened`);
/** What stands before a year. */
export const BEFORE_A_YEAR = words('in by since until till before after during circa from');
