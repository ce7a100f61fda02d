import type { FigureDraft } from '../figures';
import { Class } from '../../lexicon/classes';
import type { Figure } from '../../model';
import { phraseBefore, phraseText, skipDeterminers } from './nounPhrase';
import { Hint } from '../../lexicon/figureWords';
import { isYearNumber } from './dates';
import { asMove, asShare, isBracketedMove, isPollShare } from './pollShares';
import { lacksUnit, relabelled } from './relabelled';
import {
  charAt,
  endsWith,
  hasClass,
  hinted,
  isCapital,
  isJoint,
  isOneOf,
  isWord,
  looksAdverb,
  type Sentence,
  textOf,
  words,
} from './reading';
import { AND, AND_OR, AS, AT, BY, FROM, IN, OF, ON, OR, THEM, TO, UP_DOWN } from './wordSets';

const RATIO = words('ratio ratios index score scores ci');
const CONFIDENCE = words('ci confidence');

/**
 * Figures that leave out what the one beside them says: the unit of *45 and 50 per cent*, the measure
 * of *£3m, or 4%*, the noun of *Ada Obi has 12 seats, Una Roe seven*.
 */
export function inheritMeaning(
  s: Sentence,
  drafts: readonly FigureDraft[],
): readonly FigureDraft[] {
  if (drafts.length < 2) return drafts;
  const out = [...drafts];
  for (let i = out.length - 2; i >= 0; i--) {
    const here = out[i];
    const next = out[i + 1];
    if (here && next && lacksUnit(here) && isListed(s, here, next) && mayShare(s, here, next))
      out[i] = withUnit(here, next);
  }
  const [first] = out;
  if (first && isPollShare(s, out, 0)) out[0] = asShare(s, first);
  for (let i = 1; i < out.length; i++) {
    const here = out[i];
    const before = out[i - 1];
    if (!here || !before) continue;
    const gapped = gappedSubject(s, before, here) ?? gappedShare(s, before, here);
    if (gapped) out[i] = relabelled(here, { ...here.figure.quantity, ...gapped });
    else if (isBracketedMove(s, before, here)) out[i] = asMove(here);
    else if (isOfYear(s, before, here)) out[i] = withYear(s, here, before);
    else if (isAside(s, before, here))
      out[i] = isPriceOf(before, here) ? here : withMeaning(here, before);
    else if (isPollShare(s, out, i)) out[i] = asShare(s, here);
    else if (isInBrackets(s, before, here)) out[i] = withMeaning(here, before);
    else if (
      isStep(s, before, here) ||
      isCoordinated(s, before, here) ||
      isParticiple(s, before, here)
    )
      out[i] = withSubject(s, here, before);
    else {
      // rose 3.4% in the twelve months to May, after 3.9%
      const earlier = before.amount.family === 'time' ? (out[i - 2] ?? before) : before;
      if (isEarlier(s, earlier, here) || isParallel(s, before, here))
        out[i] = withMeasureOf(ofRate(here, earlier), earlier);
      else if (
        lacksUnit(here) &&
        (isAgainst(s, before, here) || isVotes(s, before, here) || isElided(s, before, here))
      )
        out[i] = withUnit(here, before);
    }
  }
  return out;
}

/** Not *1.6 million, 23 per cent of them*; nor *closed at 7,450 and 10-year yields rose*. */
const mayShare = (s: Sentence, { amount, figure, from }: FigureDraft, next: FigureDraft): boolean =>
  (next.amount.family !== 'percent' ||
    (amount.value <= 100 &&
      amount.scale === 1 &&
      !(figure.quantity.modifier && hasClass(s, from - 1, Class.auxiliary)))) &&
  (amount.value < LEVEL || isJoint(s, amount.to) || !isJoint(s, next.amount.from + 1));

/** A number in front of *and 10-year* that is no term of years. */
const LEVEL = 1000;

/** *318m pounds versus 296m*: one amount against another of its size. */
const isAgainst = (s: Sentence, before: FigureDraft, here: FigureDraft): boolean =>
  here.from - before.amount.to === 1 &&
  isOneOf(s, here.from - 1, VERSUS) &&
  here.amount.scale === before.amount.scale &&
  here.amount.scale > 1 &&
  before.amount.family === 'money';
const VERSUS = words('vs versus against');

/** *leads by 41 per cent to 35*: two shares, where nothing is said to have moved. */
const isVotes = (s: Sentence, before: FigureDraft, here: FigureDraft): boolean =>
  here.from - before.amount.to === 1 &&
  isOneOf(s, here.from - 1, TO) &&
  before.figure.quantity.unit === 'percent' &&
  before.figure.quantity.change === undefined &&
  here.amount.family === undefined &&
  here.amount.scale === 1 &&
  before.amount.value + here.amount.value <= 100 &&
  !isWord(s, here.amount.to);

/** Only *and*, *or*, a comma or a hyphen between them. */
function isListed(s: Sentence, here: FigureDraft, next: FigureDraft): boolean {
  if (here.amount.form !== next.amount.form || next.from - here.amount.to > 3) return false;
  if (isOneOf(s, here.from - 1, RATIO)) return false;
  for (let i = here.amount.to; i < next.from; i++) {
    if (!isOneOf(s, i, AND_OR) && charAt(s, i) !== ',' && !isJoint(s, i)) return false;
  }
  return next.from > here.amount.to;
}

/** *, or 4%* and *(£3m)* right behind a figure say the same amount again. */
function isAside(s: Sentence, before: FigureDraft, here: FigureDraft): boolean {
  const { from } = here;
  if (from - before.to > 3 || before.to > from) return false;
  if (isOneOf(s, here.amount.to, CONFIDENCE)) return false; // (95% CI, 71 to 90)
  const bracket = charAt(s, from - 1) === '(' && from - before.to <= 2;
  const or =
    charAt(s, before.to) === ',' && isOneOf(s, before.to + 1, OR) && from === before.to + 2;
  return bracket || (or && here.amount.unit !== before.amount.unit);
}

/** *5,000 tokens (£170)*: what a count of things is worth, and no amount of them. */
const isPriceOf = (before: FigureDraft, here: FigureDraft): boolean =>
  here.amount.family === 'money' &&
  before.amount.family === undefined &&
  before.read.measure.tie === 'direct' &&
  here.figure.quantity.measure === undefined;

/** *£2.34bn (2024: £2.11bn)*: the same a year before. */
const isOfYear = (s: Sentence, before: FigureDraft, here: FigureDraft): boolean =>
  charAt(s, here.from - 1) === ':' &&
  isYearNumber(s, here.from - 2) &&
  charAt(s, here.from - 3) === '(' &&
  here.from - before.to <= 3 &&
  here.figure.quantity.unit === before.figure.quantity.unit;

function withYear(s: Sentence, here: FigureDraft, before: FigureDraft): FigureDraft {
  const period = textOf(s, here.from - 2);
  return withMeasureOf(relabelled(here, { ...here.figure.quantity, period }), before);
}

/** *The kettle (1.7 litres, 3kW, £35)*: the second of several in one bracket, of another kind than the first. */
function isInBrackets(s: Sentence, before: FigureDraft, here: FigureDraft): boolean {
  if (here.figure.quantity.measure !== undefined || here.amount.unit === undefined) return false;
  if (here.amount.family === 'time' || here.amount.family === 'percent') return false;
  if (charAt(s, before.to) !== ',' || here.from !== before.to + 1) return false;
  const first = charAt(s, before.from - 1);
  return (
    (first === '(' || (first === ',' && before.read.measure.measure === undefined)) &&
    (charAt(s, here.to) === ')' || charAt(s, here.to) === ',') &&
    here.amount.unit !== before.amount.unit &&
    before.figure.quantity.measure !== undefined
  );
}

/** *rose 4% to £3m*, *to 4 per cent from 3*, *closed at £3, down 4%*: one thing moves. */
function isStep(s: Sentence, before: FigureDraft, here: FigureDraft): boolean {
  if (here.figure.quantity.measure !== undefined) return false;
  const { from } = here;
  if (isOneOf(s, from - 1, FROM) && isOneOf(s, from - 2, UP_DOWN) && charAt(s, from - 3) === ',')
    return from - 3 === before.to || from - 3 === before.read.period?.to; // £9, up from £8
  if (isOneOf(s, from - 1, STEPS) && from - before.to <= 4) {
    // rose 4% to £3m from £2.9m
    const isThird = isOneOf(s, before.from - 1, TO) && before.read.measure.measure === undefined;
    return before.figure.quantity.change !== undefined || (isThird && hasSubject(before));
  }
  if (isComparison(s, before, here)) return true;
  // 1.3% higher at 8,416
  if (isOneOf(s, from - 1, AT) && isTold(before) && here.amount.family !== 'time')
    return isAtLevel(s, before, from - 1);
  const link = isOneOf(s, from - 1, BY) ? from - 2 : from - 1; // up by 31,000
  if (!isOneOf(s, link, UP_DOWN) || charAt(s, link - 1) !== ',') return false;
  return link - 1 === before.to || link - 1 === before.read.period?.to;
}
const POINTS = words('points');

/** Something that moved by so much, or is said to be so much. */
const isTold = ({ figure: { quantity }, read: { measure } }: FigureDraft): boolean =>
  quantity.change !== undefined && quantity.changeKind === 'by' && measure.tie !== 'direct';

/** Right behind the figure, *higher* or *on the day*. */
function isAtLevel(s: Sentence, { amount }: FigureDraft, at: number): boolean {
  let i = isOneOf(s, amount.to, POINTS) ? amount.to + 1 : amount.to;
  if (hasClass(s, i, Class.change)) i++;
  if (isOneOf(s, i, ON) && hasClass(s, i + 2, Class.time | Class.weekday)) i += 3;
  return i === at;
}

/** *£118bn, £9bn more than in May*; *11 seconds, four fewer than in May*: by how much the one before moved. */
const isComparison = (s: Sentence, before: FigureDraft, here: FigureDraft): boolean =>
  here.read.change?.kind === 'state' &&
  here.read.change.subject === undefined &&
  charAt(s, here.from - 1) === ',' &&
  (before.to === here.from - 1 || before.read.period?.to === here.from - 1);

/** Most tokens between a figure and the *and* of the next verb. */
const NEXT_VERB = 6;

/** *Prices rose 2% in May and are now 5% higher*: the next verb, or how it compares, of the same subject. */
function isCoordinated(s: Sentence, before: FigureDraft, here: FigureDraft): boolean {
  if (here.figure.quantity.measure !== undefined) return false;
  if (here.amount.family !== 'percent' && here.amount.family !== 'money') return false;
  if (!hasSubject(before) || isOneOf(s, here.from - 1, HAVE)) return false;
  let isVerb = here.read.change?.kind === 'state';
  let i = here.from - 1;
  for (; i > before.to && !isOneOf(s, i, NEXT); i--) {
    const tells = hasClass(s, i, Class.auxiliary | Class.change) || hinted(s, i, Hint.level);
    if (tells) isVerb = true;
    else if (!hasClass(s, i, Class.adverb | Class.preposition) && !looksAdverb(s, i)) return false;
  }
  return isVerb && isOneOf(s, i, NEXT) && i >= before.to && i - before.to <= NEXT_VERB;
}
const NEXT = words('and but');

/** *3.4% in May, after 3.9% in April*; *31p, against 27p a year earlier*: what it was before, or beside. */
function isEarlier(s: Sentence, before: FigureDraft, here: FigureDraft): boolean {
  if (!isOfOneKind(before, here) || here.from - before.to > EARLIER_REACH) return false;
  let link = here.from - 1;
  if (isOneOf(s, link, WITH_TO) && isOneOf(s, link - 1, COMPARED)) link--;
  else if (isOneOf(s, link, AGAINST) && isOneOf(s, link - 1, AS)) link--;
  else if (!isOneOf(s, link, AGAINST)) return false;
  const i = charAt(s, link - 1) === ',' ? link - 1 : link;
  return i === before.to || i === before.read.period?.to;
}
const EARLIER_REACH = 8;

/** *16.8p a share, against 15p*: what both are reckoned by stands behind the first. */
const isOfOneRate = (unit: string, of: string): boolean =>
  unit === of || unit.startsWith(`${of} per `);
const AGAINST = words('after against versus vs');
const COMPARED = words('compared');
const WITH_TO = words('with to');

/** *was 8% in the north and 12% in the south*: one preposition behind either. */
function isParallel(s: Sentence, before: FigureDraft, here: FigureDraft): boolean {
  if (!isOfOneKind(before, here) || here.from - before.amount.to > PARALLEL_REACH) return false;
  const { to } = here.amount;
  const behind = before.amount.to;
  if (!isOneOf(s, to, PARTS) || textOf(s, to) !== textOf(s, behind)) return false;
  const isJoined = isOneOf(s, here.from - 1, NEXT) || charAt(s, here.from - 1) === ',';
  if (!isJoined) return false;
  for (let i = behind; i < here.from; i++)
    if (hasClass(s, i, Class.auxiliary | Class.change | Class.cue) || hinted(s, i, Hint.level))
      return false;
  return true;
}
const PARALLEL_REACH = 10;
const PARTS = words('in for among at');

/** Both of one unit, the first with a measure that a verb or *of* gives it, the second with none. */
const isOfOneKind = (before: FigureDraft, here: FigureDraft): boolean => {
  const { measure, unit, of } = before.figure.quantity;
  return (
    here.figure.quantity.measure === undefined &&
    here.figure.quantity.change === undefined &&
    isOfOneRate(unit, here.figure.quantity.unit) &&
    (unit === here.figure.quantity.unit || here.amount.scale === before.amount.scale) && // £1.86 a share, against £97m
    unit !== 'count' &&
    before.amount.family !== 'time' &&
    measure !== undefined &&
    measure !== of &&
    before.read.measure.tie !== 'direct' &&
    before.read.measure.tie !== 'behind'
  );
};

const ofRate = (here: FigureDraft, { figure: { quantity } }: FigureDraft): FigureDraft =>
  here.figure.quantity.unit === quantity.unit
    ? here
    : relabelled(here, { ...here.figure.quantity, unit: quantity.unit });

function withMeasureOf(here: FigureDraft, { figure }: FigureDraft): FigureDraft {
  const { measure } = figure.quantity;
  return measure === undefined ? here : relabelled(here, { ...here.figure.quantity, measure });
}

/** *is forecast at £118bn before falling to £97bn*: what moves is the subject in front. */
function isParticiple(s: Sentence, before: FigureDraft, here: FigureDraft): boolean {
  const { change, measure } = here.read;
  if (change === undefined || change.subject !== undefined || measure.measure !== undefined)
    return false;
  if (change.kind === 'noun' || change.kind === 'state' || !hasSubject(before)) return false;
  let verb = here.from - 1;
  while (verb > before.to && !hasClass(s, verb, Class.change)) verb--;
  return (
    verb - before.to < PARTICIPLE_REACH && endsWith(s, verb, 'ing') && isOneOf(s, verb - 1, BEFORE)
  );
}
const PARTICIPLE_REACH = 12;
const BEFORE = words('before after then');
const HAVE = words('has have had');

const hasSubject = ({ figure, subject, read: { measure } }: FigureDraft): boolean =>
  subject !== undefined ||
  measure.tie === 'subject' ||
  (measure.measure === undefined && figure.quantity.measure !== undefined);

/** *Sales rose to 9 per cent and profits to 4 per cent*: the verb goes without saying, the subject does not. */
function gappedSubject(
  s: Sentence,
  before: FigureDraft,
  here: FigureDraft,
): Pick<Figure['quantity'], 'measure' | 'change' | 'changeKind'> | undefined {
  const { change } = before.figure.quantity;
  const and = charAt(s, before.to) === ',' ? before.to + 1 : before.to;
  if (!change || here.amount.family !== before.amount.family) return undefined;
  if (here.figure.quantity.measure !== undefined || !isOneOf(s, and, AND)) return undefined;
  const link = here.from - 1;
  const isLinked = isOneOf(s, link, TO_BY);
  if (link - and > 5 || (!isLinked && here.amount.family === undefined)) return undefined;
  const subject = phraseBefore(s, isLinked ? link : here.from);
  if (!subject || subject.from < and + 1 || subject.to < link) return undefined;
  return {
    measure: phraseText(s, subject),
    change,
    changeKind: isOneOf(s, link, TO) ? 'to' : 'by',
  };
}
/** *Wind supplied 28% of power, gas 26% and solar 5%*, *Petrol averaged 134p and diesel 142p*: what each part has. */
function gappedShare(
  s: Sentence,
  before: FigureDraft,
  here: FigureDraft,
): Pick<Figure['quantity'], 'measure' | 'of'> | undefined {
  const { measure, of, change } = before.figure.quantity;
  const isPair =
    here.amount.family !== undefined &&
    here.amount.family !== 'time' &&
    here.amount.family === before.amount.family;
  if (!isPair || measure === undefined || measure === of || change !== undefined) return undefined;
  if (here.figure.quantity.measure !== undefined || here.amount.isTied) return undefined;
  if (before.read.measure.tie === 'direct' || before.read.measure.tie === 'behind')
    return undefined;
  let first = before.to;
  if (charAt(s, first) === ',') first++;
  if (isOneOf(s, first, AND)) first++;
  if (first === before.to || here.from - first > MOST_GAPPED) return undefined;
  const part = phraseBefore(s, here.from);
  if (part?.to !== here.from || skipDeterminers(s, first) !== part.from) return undefined;
  const isWhole = !isWord(s, here.to) || isOneOf(s, here.to, ENDS);
  if (!isWhole) return undefined;
  return { measure: phraseText(s, part), ...(of === undefined ? {} : { of }) };
}
const ENDS = words('and high tall long wide deep');
/** Most words of *and the far-right Homeland*, with its *and*. */
const MOST_GAPPED = 6;

const TO_BY = words('to by');
const STEPS = words('to from');

function withSubject(s: Sentence, here: FigureDraft, before: FigureDraft): FigureDraft {
  const { change, measure: noun } = before.figure.quantity;
  const measure = before.subject ?? noun;
  const isLevel =
    isOneOf(s, here.from - 1, TO) &&
    (here.amount.family === before.amount.family ||
      (before.amount.family === undefined && before.figure.quantity.changeKind === 'by')); // cut by a tenth, to £9
  // to 4.25 per cent from 4.55
  const isShare =
    isOneOf(s, here.from - 1, FROM) &&
    lacksUnit(here) &&
    here.amount.value <= 100 &&
    before.figure.quantity.unit === 'percent';
  const told = relabelled(here, {
    ...(measure === undefined ? {} : { measure }),
    ...(isLevel && change ? { change, changeKind: 'to' as const } : {}),
    ...here.figure.quantity,
    ...(isShare ? { unit: 'percent' } : {}),
  });
  const isAmount = here.amount.family === 'money' && told.figure.quantity.change === undefined;
  return isAmount && measure !== undefined && here.figure.quantity.measure === undefined
    ? { ...told, figure: { ...told.figure, label: `${measure}: ${here.figure.label}` } } // fell 8% to £3
    : told;
}

/** *gained 412 points, or 0.5 per cent*. */
const isPoints = ({ figure }: FigureDraft): boolean => figure.quantity.unit === 'point';

function withMeaning(here: FigureDraft, before: FigureDraft): FigureDraft {
  const { measure: own, ...rest } = here.figure.quantity;
  const isBase = own === undefined || own === rest.of; // £5bn, or 3% of GDP
  const quantity = isBase ? rest : here.figure.quantity;
  const { change, changeKind, period, modifier } = before.figure.quantity;
  const measure = before.subject ?? before.figure.quantity.measure;
  return relabelled(here, {
    ...(change && changeKind && (before.amount.family !== undefined || isPoints(before))
      ? { change, changeKind }
      : {}),
    ...(measure === undefined || quantity.unit === 'year-of-age'
      ? own === undefined
        ? {}
        : { measure: own }
      : { measure }),
    ...(period === undefined ? {} : { period }),
    ...(modifier === undefined || here.amount.family !== before.amount.family ? {} : { modifier }),
    ...quantity,
  });
}

function withUnit(here: FigureDraft, from: FigureDraft): FigureDraft {
  const { unit, measure } = from.figure.quantity;
  if (unit === 'count' && measure === undefined) return here;
  return relabelled(here, {
    ...here.figure.quantity,
    unit,
    ...(measure === undefined ? {} : { measure }),
  });
}

const NOT_ELIDED = words('on minus');

/**
 * *The electorate was 912; the total poll 540*: the noun before token `from` takes the place of the subject;
 * *in six seats, spoke of bundles 4 to 7*: or is what something is of.
 */
function isOfAnother(s: Sentence, before: FigureDraft, from: number): boolean {
  const noun = from - 1;
  if (!isWord(s, noun) || isCapital(s, noun) || looksAdverb(s, noun)) return false;
  if (hasClass(s, noun, NO_NOUN) || endsWith(s, noun, 'ing')) return false; // sure of winning 4
  return isOneOf(s, noun - 1, OF) || before.read.measure.tie === 'subject';
}
const NO_NOUN =
  Class.preposition |
  Class.conjunction |
  Class.auxiliary |
  Class.adverb |
  Class.determiner |
  Class.modifier |
  Class.change;

/** *41 per cent of pupils sat it, up from 33*. */
const isEarlierShare = (s: Sentence, before: FigureDraft, { from, to }: FigureDraft): boolean =>
  before.amount.family === 'percent' &&
  isOneOf(s, from - 1, FROM) &&
  isOneOf(s, from - 2, UP_DOWN) &&
  charAt(s, from - 3) === ',' &&
  from - before.to < LONGEST_CLAUSE &&
  (!isWord(s, to) || hasClass(s, to, Class.preposition));
/** In tokens. */
const LONGEST_CLAUSE = 15;

/** A bare number that ends its clause, after one of its kind with a noun. */
function isElided(s: Sentence, before: FigureDraft, here: FigureDraft): boolean {
  const { quantity } = before.figure;
  if (quantity.unit !== 'count' && before.amount.family !== 'percent') return false;
  if (isOneOf(s, here.from - 1, RATIO)) return false;
  if (isOneOf(s, here.to, OF) && isOneOf(s, here.to + 1, THEM)) return quantity.unit === 'count';
  if (hasClass(s, here.to, Class.auxiliary) && here.amount.value < before.amount.value) {
    // of the 10 judges, six were
    const first = hasClass(s, before.from - 1, Class.determiner)
      ? before.from - 2
      : before.from - 1;
    return quantity.unit === 'count' && isOneOf(s, first, OF) && charAt(s, here.from - 1) === ',';
  }
  if (here.amount.form !== before.amount.form) return false;
  if (isEarlierShare(s, before, here)) return true;
  if (here.from - before.to > 8) return false;
  const isPercent = before.amount.family === 'percent';
  const { from } = here;
  if (charAt(s, from - 1) === ',' && isOneOf(s, from - 2, RATIO)) return false; // 95% CI, 0.57
  if (!isPercent && isOfAnother(s, before, from)) return false;
  if (isOneOf(s, from - 1, NOT_ELIDED)) return false; // had put the party on 205, plus or minus 12
  if (isPercent && (here.amount.value > 100 || hasClass(s, from - 1, Class.preposition)))
    return false;
  // "60 per cent were over 45": an age
  if (isPercent && here.figure.quantity.modifier && hasClass(s, from - 1, Class.auxiliary))
    return false;
  if (here.amount.form === 'bare' || here.amount.form === 'fraction' || here.amount.scale > 1)
    return false;
  if (isOneOf(s, here.from - 1, AND_OR) && isOneOf(s, here.to, IN)) return true;
  const next = charAt(s, here.to);
  return (
    here.to >= s.to || next === ',' || next === '.' || next === ';' || isOneOf(s, here.to, AND_OR)
  );
}
