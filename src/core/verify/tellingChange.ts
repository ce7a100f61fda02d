import { keyOf, WordFlag } from '../index/words';
import { isKinNoun } from '../lexicon/personNouns';
import { type ChangedRun, isSpacing } from './changes';
import { areOneWord, isAttribution, isOtherWording, tellingWordsFrom } from './otherWording';
import { endsAnother, isOfOffice } from './makesAnother';
import { contentWords, hasFlag, isSmall, type Running, wordsAt } from './running';

/** A sentence changed at more places than this was written anew: only what it turns round tells. */
const MOST_RUNS = 2;
/** From this many words on a sentence with one small change is no chance. */
const SLIP_WORDS = 8;
/** More words than this put in or left out are more or less of the story, not another one. */
const FEW = 2;

export interface TellingRun {
  readonly run: ChangedRun;
  /** `false`: the words alone do not tell whether they say another thing (*found*, *recovered*). */
  readonly isSure: boolean;
}

/**
 * Of the changes of a sentence the first that another wording does not explain: a negation, one
 * number or name for another, a word for its opposite, a word that takes something away (*alleged*), and,
 * where nothing else was changed, a number or whose something is (*Skarn’s*) put in or left out within. Unsure is one
 * telling word for another, and any other name put in, which mostly adds detail (*the [Skarn] police*). What only stands before or behind the sentence
 * (*he said*) is none.
 */
export function tellingRun(
  own: Running,
  theirs: Running,
  open: readonly ChangedRun[],
): TellingRun | undefined {
  const negation = open.find((run) => turns(own, theirs, run) && !isSpacing(own, theirs, run));
  if (negation) return { run: negation, isSure: !isDeniedTwice(own, theirs, negation) };
  const denial = deniedIn(own, theirs, open);
  if (denial) return { run: denial, isSure: true };
  const isFew = open.length <= MOST_RUNS;
  const names = isTitled(own) || isTitled(theirs) ? 0 : WordFlag.capital;
  const others = open.filter(
    (run) => !isOtherWording(own, theirs, run) || isAnothers(own, theirs, run),
  );
  const inner = others.filter(
    (run) => !isAtEdge(own, theirs, run) || opensOnOther(own, theirs, run),
  );
  const isSaidBySomebody = open.some((run) => isAttribution(own, theirs, run));
  let unsure: ChangedRun | undefined;
  for (const run of inner) {
    const { aFrom, aTo, bFrom, bTo } = run;
    if (aFrom < aTo && bFrom < bTo) {
      if (haveOtherNumbers(own, theirs, run)) {
        if (countAlike(own, theirs, run)) return { run, isSure: true };
        unsure ??= run;
      }
      if (!isFew) continue;
      if (isOfRelative(own, theirs, run)) return { run, isSure: true };
      if (nameOthers(own, theirs, run, names)) return { run, isSure: true };
      // boys who knew a cook, girls who knew a nun
      const isOfOthers = inner.some((it) => it !== run && isReworded(own, theirs, it));
      if (areOpposites(own, theirs, run)) {
        if (!isOfOthers) return { run, isSure: true };
        unsure ??= run;
      }
    } else if (isFew) {
      const [side, from, to] = aFrom < aTo ? [own, aFrom, aTo] : [theirs, bFrom, bTo];
      if (contentWords(side, from, to) > FEW || isDenied(side, from, to)) continue;
      const isLess =
        isAnothers(own, theirs, run) ||
        side.key.subarray(from, to).some((it) => TAKING_AWAY.has(it));
      if (isLess && !isSaidBySomebody) {
        const isOpening = run.aFrom === 0 && run.bFrom === 0;
        if (!isOpening || isOfOffice(side.key[from])) return { run, isSure: true };
        unsure ??= run; // a headline may leave out what is only suspected
        continue;
      }
      if (!tells(side, from, to, names | WordFlag.number)) continue;
      if (side.key.subarray(from, to).includes(ONE)) continue; // one-on-one
      if (YEAR.test(wordsAt(side, from, to)) || ORDINAL.test(wordsAt(side, from, to))) continue;
      const isOthers = tells(side, from, to, WordFlag.number) || isPossessive(side, to);
      if (others.length === 1 && isOthers) return { run, isSure: true };
      unsure ??= run;
    }
  }
  const [only] = inner;
  const isAlone = open.length === 1 && own.length >= SLIP_WORDS;
  if (!unsure && only && isAlone && isExchange(own, theirs, only)) unsure = only;
  return unsure && { run: unsure, isSure: false };
}

const keys = (words: string): ReadonlySet<number> => new Set(words.split(/\s+/).map(keyOf));
const BUT = keyOf('but');
const ONE = keyOf('#1');
const YEAR = /^(?:19|20)\d\d$/;
const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/;
const NUMBERED = /\bNo\.? ?\d/;

/** A *not* more or less; none is *not one, but several* for *several*, nor *No. 1*. */
function turns(own: Running, theirs: Running, { aFrom, aTo, bFrom, bTo }: ChangedRun): boolean {
  const here = tells(own, aFrom, aTo, WordFlag.negation);
  if (here === tells(theirs, bFrom, bTo, WordFlag.negation)) return false;
  const [side, from, to] = here ? [own, aFrom, aTo] : [theirs, bFrom, bTo];
  return side.key[to - 1] !== BUT && !NUMBERED.test(wordsAt(side, from, to));
}

/**
 * The change by which one side denies what the other affirms (*denied that*, *said that*); `undefined` where the other says
 * no in its own words (*denied taking it*, *said he had not taken it*).
 */
function deniedIn(
  own: Running,
  theirs: Running,
  open: readonly ChangedRun[],
): ChangedRun | undefined {
  if (open.some((run) => turns(own, theirs, run))) return undefined;
  return open.find(({ aFrom, aTo, bFrom, bTo }) => {
    const [here, there] = [own.key.subarray(aFrom, aTo), theirs.key.subarray(bFrom, bTo)];
    return (
      (here.some((it) => DENYING.has(it)) && affirms(there)) ||
      (there.some((it) => DENYING.has(it)) && affirms(here))
    );
  });
}

const affirms = (words: Int32Array): boolean =>
  words.some((it) => AFFIRMING.has(it)) && !words.some((it) => DENYING.has(it));

/** Verbs by which somebody says that something is not so. */
export const DENYING = keys('deny denies denied denying rejected refuted disputed dismissed');
const AFFIRMING = keys(
  `say says said saying tell tells told telling admit admits admitted admitting confirm confirms confirmed confirming accept
  accepts accepted accepting acknowledge acknowledges acknowledged claim claims claimed claiming concede concedes conceded
  insist insists insisted`,
);

/** *Did not deny* is no *admitted*, yet nothing that it turns round. */
function isDeniedTwice(
  own: Running,
  theirs: Running,
  { aFrom, aTo, bFrom, bTo }: ChangedRun,
): boolean {
  const denies = (run: Running, from: number, to: number): boolean =>
    run.key.subarray(from, to + 2).some((it) => DENYING.has(it) || TO_DENY.has(it));
  return denies(own, aFrom, aTo) !== denies(theirs, bFrom, bTo);
}

const TO_DENY = keys('reject refute dispute dismiss contest');

/** *Not one, but* is put in or left out whole. */
const isDenied = (run: Running, from: number, to: number): boolean =>
  run.key[to - 1] === BUT && tells(run, from, to, WordFlag.negation);

/** One of the words has one of the flags; a capital that opens a sentence is none. */
function tells(run: Running, from: number, to: number, flags: number): boolean {
  for (let i = from; i < to; i++) {
    if (hasFlag(run, i, flags & ~WordFlag.capital)) return true;
    if (hasFlag(run, i, flags & WordFlag.capital) && !hasFlag(run, i, WordFlag.first)) return true;
  }
  return false;
}

/** *Skarn’s*, *the guards’*. */
const isPossessive = (run: Running, to: number): boolean =>
  /(?:['’]s|s['’])$/.test(run.text.slice(run.start[to - 1], (run.end[to - 1] ?? 0) + 1).trimEnd());

/** Each side has a name that the other lacks; *the Mercury* is named in *the Mercury’s editor* too. */
function nameOthers(
  own: Running,
  theirs: Running,
  { aFrom, aTo, bFrom, bTo }: ChangedRun,
  flag: number,
): boolean {
  const here = tellingWordsFrom(own, aFrom, aTo);
  const there = tellingWordsFrom(theirs, bFrom, bTo);
  const lacks = (run: Running, from: number, to: number, other: readonly string[]): boolean => {
    for (let i = from; i < to; i++) {
      if (!tells(run, i, i + 1, flag)) continue;
      if (!tellingWordsFrom(run, i, i + 1).every((it) => other.some((one) => areOneWord(it, one))))
        return true;
    }
    return false;
  };
  return lacks(own, aFrom, aTo, there) && lacks(theirs, bFrom, bTo, here);
}

/** Put in or left out at the beginning or the end. */
function isAtEdge(own: Running, theirs: Running, { aFrom, aTo, bFrom, bTo }: ChangedRun): boolean {
  if (aFrom < aTo && bFrom < bTo) return false;
  return (aFrom === 0 && bFrom === 0) || (aTo === own.length && bTo === theirs.length);
}

/** A word more, by which it is somebody or something else (*Deputy Chief Constable Obi*). */
const isAnothers = (own: Running, theirs: Running, run: ChangedRun): boolean => {
  const { aFrom, aTo, bFrom, bTo } = run;
  if (aFrom < aTo && bFrom < bTo) return false;
  const [side, from, to] = aFrom < aTo ? [own, aFrom, aTo] : [theirs, bFrom, bTo];
  return endsAnother(side, to - 1, side.text) === from;
};

/** *Former mayor Ada Obi*, which is what the sentence opens on. */
const opensOnOther = (own: Running, theirs: Running, run: ChangedRun): boolean =>
  run.aFrom === 0 && run.bFrom === 0 && isAnothers(own, theirs, run);

/** Both sides have numbers, and one that the other lacks. */
function haveOtherNumbers(
  own: Running,
  theirs: Running,
  { aFrom, aTo, bFrom, bTo }: ChangedRun,
): boolean {
  const numbers = (run: Running, from: number, to: number): readonly number[] =>
    [...run.key.subarray(from, to)].filter((_, i) => hasFlag(run, from + i, WordFlag.number));
  const [here, there] = [numbers(own, aFrom, aTo), numbers(theirs, bFrom, bTo)];
  if (here.length === 0 || there.length === 0) return false;
  // the 12th games are those of 2031
  const [mine, yours] = [wordsAt(own, aFrom, aTo), wordsAt(theirs, bFrom, bTo)];
  if ((YEAR.test(mine) && ORDINAL.test(yours)) || (YEAR.test(yours) && ORDINAL.test(mine)))
    return false;
  const digits = (words: string): string => words.replace(/\D/g, '');
  // 9.25, 9:25; 600m, 600 metres (2,000 feet)
  const isSame = digits(mine) === digits(yours);
  const [short, long] = here.length <= there.length ? [here, there] : [there, here];
  return !(isSame && /\d/.test(mine)) && short.some((it) => !long.includes(it));
}

/** A number for a number; *fourteen children* for *twelve* may count other people. */
const countAlike = (
  own: Running,
  theirs: Running,
  { aFrom, aTo, bFrom, bTo }: ChangedRun,
): boolean => {
  const counts = (run: Running, from: number, to: number): boolean => {
    for (let i = from; i < to; i++) {
      if (!isSmall(run, i) && !hasFlag(run, i, WordFlag.number)) return true;
    }
    return false;
  };
  return counts(own, aFrom, aTo) === counts(theirs, bFrom, bTo);
};

/** *Tom Quill*, *Quill’s wife*: of somebody, and of a relative. */
export function isOfRelative(own: Running, theirs: Running, run: ChangedRun): boolean {
  const here = tellingWordsFrom(own, run.aFrom, run.aTo);
  const there = tellingWordsFrom(theirs, run.bFrom, run.bTo);
  const [kin, other] = isKin(there.at(-1)) ? [there, here] : [here, there];
  if (!isKin(kin.at(-1)) || other.length === 0 || other.some(isKin)) return false;
  const owner = kin.slice(0, -1);
  const [short, long] = owner.length < other.length ? [owner, other] : [other, owner];
  return short.length > 0 && short.every((it) => long.includes(it));
}

const isKin = (it: string | undefined): boolean => it !== undefined && isKinNoun(it);

/** Set in the capitals of a headline, which then say nothing. */
function isTitled(run: Running): boolean {
  let content = 0;
  let capitals = 0;
  for (let i = 0; i < run.length; i++) {
    if (isSmall(run, i)) continue;
    content++;
    if (hasFlag(run, i, WordFlag.capital)) capitals++;
  }
  return capitals > content * 0.7;
}

/** One telling word for another. */
const isExchange = (
  own: Running,
  theirs: Running,
  { aFrom, aTo, bFrom, bTo }: ChangedRun,
): boolean => contentWords(own, aFrom, aTo) === 1 && contentWords(theirs, bFrom, bTo) === 1;

const isReworded = (
  own: Running,
  theirs: Running,
  { aFrom, aTo, bFrom, bTo }: ChangedRun,
): boolean => contentWords(own, aFrom, aTo) > 0 && contentWords(theirs, bFrom, bTo) > 0;

/** Without one of these a sentence claims more. */
const TAKING_AWAY = keys(
  'former deputy alleged allegedly suspected attempted vice only almost nearly partly',
);

/** Words of which one side claims what the other denies. */
const OPPOSITES = [
  'rose fell',
  'risen fallen',
  'rise fall',
  'rises falls',
  'rising falling',
  'grow shrink',
  'grew shrank',
  'grown shrunk',
  'widen narrow',
  'widened narrowed',
  'confirmed denied',
  'confirm deny',
  'allowed banned',
  'allow ban',
  'support oppose',
  'supported opposed',
  'increase decrease',
  'increased decreased',
  'up down',
  'more fewer',
  'more less',
  'higher lower',
  'gained lost',
  'won lost',
  'win lose',
  'profit loss',
  'surplus deficit',
  'opened closed',
  'open closed',
  'open shut',
  'accepted rejected',
  'approved rejected',
  'backed opposed',
  'for against',
  'guilty innocent',
  'convicted acquitted',
  'killed injured',
  'dead injured',
  'dead missing',
  'alive dead',
  'legal illegal',
  'before after',
  'first last',
  'first second',
  'north south',
  'northern southern',
  'east west',
  'eastern western',
  'left right',
  'morning evening',
  'son daughter',
  'sons daughters',
  'grandson granddaughter',
  'brother sister',
  'brothers sisters',
  'father mother',
  'uncle aunt',
  'nephew niece',
  'husband wife',
  'widow widower',
  'man woman',
  'men women',
  'boy girl',
  'boys girls',
  'minimum maximum',
  'public private',
  'buy sell',
  'bought sold',
  'home away',
].map((it): ReadonlySet<number> => keys(it));

function areOpposites(
  own: Running,
  theirs: Running,
  { aFrom, aTo, bFrom, bTo }: ChangedRun,
): boolean {
  if (aTo - aFrom !== 1 || bTo - bFrom !== 1) return false;
  const [here, there] = [own.key[aFrom] ?? 0, theirs.key[bFrom] ?? 0];
  return OPPOSITES.some((it) => it.has(here) && it.has(there));
}
