import { monthAbbreviations, monthNames, weekdayAbbreviations, weekdayNames } from './calendar';
import { Class, type WordRow } from './classes';

const spaced = (words: readonly string[]): string => words.join(' ').toLowerCase();

/** Auxiliaries that a *not* has grown onto. */
const negatedAuxiliaries = `don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't isn't aren't wasn't
  weren't hasn't haven't hadn't mustn't ain't`;

/** The closed classes of English, and the calendar. */
export const functionWords: readonly WordRow[] = [
  {
    forms:
      'the a an this that these those some any every each no another such all both either neither',
    classes: Class.determiner,
  },
  { forms: 'my your his her its our their whose', classes: Class.determiner | Class.possessive },
  {
    forms: `of in on at by for with from to into onto over under about against among amid amidst around
      across after before behind below beneath beside besides between beyond despite down during except
      inside like near off outside per since than through throughout till toward towards underneath until
      up upon via within without as ahead alongside amongst unlike following regarding concerning`,
    classes: Class.preposition,
  },
  {
    forms: `and or but nor so yet because although though while whereas if unless when whenever where
      wherever whether once`,
    classes: Class.conjunction,
  },
  { forms: 'i he she we they you it one', classes: Class.subjectPronoun },
  {
    forms: `me him her us them you it myself himself herself itself ourselves themselves yourself
      yourselves`,
    classes: Class.objectPronoun,
  },
  {
    forms: `is are was were be been being am has have had having do does did done can could may might
      must shall should will would ought 's 're 've 'd 'll 'm`,
    classes: Class.auxiliary,
  },
  { forms: 'not never', classes: Class.negation },
  { forms: negatedAuxiliaries, classes: Class.negation | Class.auxiliary },
  { forms: 'who whom whose which that what', classes: Class.relative },
  {
    forms: `also again already always even ever just merely now often only perhaps probably quite rather
      really repeatedly recently simply sometimes soon still then there thereby thus today tomorrow
      tonight too usually very well yesterday later earlier meanwhile however nevertheless instead
      indeed further furthermore moreover once twice here almost nearly`,
    classes: Class.adverb,
  },
  {
    forms: `today tomorrow tonight yesterday morning afternoon evening night noon midnight week weeks
      month months year years day days decade decades weekend fortnight quarter summer winter spring
      autumn hour hours minute minutes century centuries`,
    classes: Class.time,
  },
  { forms: spaced([...monthNames, ...monthAbbreviations]), classes: Class.month },
  { forms: spaced([...weekdayNames, ...weekdayAbbreviations]), classes: Class.weekday },
  {
    forms: `mr mrs ms mx dr prof coun cllr ald const rev fr sr jr st gov sen rep reps sens govs gens cols capts lts sgts cpls
      profs revs drs lt col gen capt cmdr sgt maj adm
      hon pres messrs mt ft vs etc inc ltd co corp bros no nos rs ksh kshs shs fig al ave blvd dept est
      ${spaced(monthAbbreviations)} ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich
      rt smt tmt thiru adv retd brig engr atty hj msgr det insp supt pte cpl minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ala`,
    classes: Class.abbreviation,
  },
];
