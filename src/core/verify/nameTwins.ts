import type { Entry, SourceIndex } from '../index/sourceIndex';
import { type Utterance, utterancesOf } from '../index/utterances';
import { wordsOf } from '../index/words';
import { appositionsOf } from '../link/appositions';
import { sameSound } from '../link/peopleNames';
import { foldedName } from '../link/peopleText';
import { genderOfGivenName } from '../lexicon/givenNames';
import { isKinNoun } from '../lexicon/personNouns';
import { Class, isAny, vocabulary } from '../lexicon/vocabulary';
import type { PersonMention, Reading, Span } from '../model';
import { textAt } from '../text/span';
import { digitsOf, isCommonValue, isSameValue } from './figureLikeness';
import { type FigureSetting, settingsIn, settingsOf } from './figureSetting';
import { mentionsOf } from './mentions';
import { isOneMatter, shareQuotation, shareTwoPeople } from './oneStory';
import { roleWords } from './roleWords';
import { indexOfRun, runningWhole } from './running';
import { editDistance } from '../text/spellingDistance';
import { speakerOf } from './utterancesBy';
import { proseOf } from '../text/prose';

/** Somebody of another article whose given or family name is a slip from this one's. */
export interface NameTwin {
  readonly entry: Entry;
  readonly mention: PersonMention;
  /** The name that is spelled otherwise, as it stands in either. */
  readonly here: string;
  readonly there: string;
}

/** Fewer words than this may be anybody's. */
const QUOTED_WORDS = 4;

/**
 * Who in other articles on the story must be the same person, spelled otherwise by a slip in the given name
 * (*Tomas*, *Thomas*): of the same family name, with the same words or, one letter apart, in the same role or, sounding
 * alike, beside the same figure or where the articles have more in common than their words, while neither article names
 * the other's; or of the same given name, by a slip in the family name (*Tate*, *Tait*), with the same words or, heard
 * alike, one age. Empty for a mention without a given name.
 */
export function nameTwins(
  mention: PersonMention,
  reading: Reading,
  index: SourceIndex,
): readonly NameTwin[] {
  const name = partsOf(textAt(reading.article.text, mention.span));
  if (mention.form !== 'name' || !name) return [];
  const { families, givens } = namesIn(index);
  const own = { ...name, person: mention.person, reading };
  const isTwin = (it: Named): boolean =>
    it.entry.reading.article.id !== reading.article.id &&
    it.person !== mention.person &&
    !names(reading, it.person) &&
    !names(it.entry.reading, mention.person) &&
    isOneMatter(reading, wordsOf(reading.paragraphs), it.entry, index);
  const byGiven = (families.get(foldedName(name.family)) ?? []).filter(
    (it) =>
      lettersApart(name.given, it.given) !== undefined &&
      isTwin(it) &&
      isOneByGiven(own, it, index),
  );
  const byFamily = (givens.get(foldedName(name.given)) ?? []).filter(
    (it) => isFamilySlip(name.family, it.family) && isTwin(it) && isOneByFamily(own, it),
  );
  return [
    ...byGiven.flatMap((it) => twinOf(it, 'given', name.given)),
    ...byFamily.flatMap((it) => twinOf(it, 'family', name.family)),
  ];
}

/** The first mention by the name that is spelled otherwise. */
function twinOf(it: Named, part: 'given' | 'family', here: string): readonly NameTwin[] {
  const { entry, person } = it;
  const { text } = entry.reading.article;
  const there = mentionsOf(entry.reading, person).find(
    ({ form, span }) => form === 'name' && partsOf(textAt(text, span))?.[part] === it[part],
  );
  return there ? [{ entry, mention: there, here, there: it[part] }] : [];
}

/** Of one family name, with given names a slip apart. */
function isOneByGiven(own: OwnName, it: Named, index: SourceIndex): boolean {
  const { person: a, reading: here } = own;
  const { person: b, entry } = it;
  const there = entry.reading;
  const isNear =
    lettersApart(own.given, it.given) === 1 &&
    ((isInnerSlip(own.given, it.given) && !haveOtherRoles(a, here, b, there)) ||
      haveOneRole(a, here, b, there) ||
      (isHeardAlike(own.given, it.given) &&
        (haveOneFigure(a, here, b, entry) ||
          (haveOneStory(here, entry, index) &&
            !haveOtherRoles(a, here, b, there) &&
            !haveOtherAges(a, here, b, entry)))));
  return (
    (isNear || haveOneQuotation(a, here, b, entry)) && !isOfFamily(a, here) && !isOfFamily(b, there)
  );
}

/** Of one given name, with family names a slip apart. */
function isOneByFamily({ person: a, reading: here, family }: OwnName, it: Named): boolean {
  const { person: b, entry } = it;
  const isOne =
    haveOneQuotation(a, here, b, entry) ||
    (isHeardAsOne(family, it.family) &&
      haveOneAge(a, here, b, entry) &&
      !haveOtherRoles(a, here, b, entry.reading));
  return isOne && !haveOtherAges(a, here, b, entry);
}

/** *Tate*, *Tait*: the same consonants, two and more (*Berg* and *Beck*, *Lee* and *Low* are others). */
function isHeardAsOne(a: string, b: string): boolean {
  const [x, y] = [a, b].map((it) => foldedName(it).replace(/[aeiouyh]/g, ''));
  return x !== undefined && x.length > 1 && x === y;
}

/** Two letters at most that are other, of three and more, behind the same first. */
function isFamilySlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  const [x, y] = [foldedName(a), foldedName(b)];
  return (
    x !== y && x[0] === y[0] && Math.min(x.length, y.length) >= LEAST && editDistance(x, y) <= 2
  );
}

/** A full name, whose parts are as written. */
interface FullName {
  readonly person: string;
  readonly given: string;
  readonly family: string;
}

interface OwnName extends FullName {
  readonly reading: Reading;
}

interface Named extends FullName {
  readonly entry: Entry;
}

/** The people of an index who are named in full, by their names in lower case. */
interface NamesOfIndex {
  readonly families: ReadonlyMap<string, readonly Named[]>;
  readonly givens: ReadonlyMap<string, readonly Named[]>;
}

const known = new WeakMap<SourceIndex, NamesOfIndex>();

/** {@link NamesOfIndex}, kept as long as the index is. */
function namesIn(index: SourceIndex): NamesOfIndex {
  const kept = known.get(index);
  if (kept) return kept;
  const [families, givens] = [new Map<string, Named[]>(), new Map<string, Named[]>()];
  const add = (to: Map<string, Named[]>, name: string, it: Named): void => {
    const key = foldedName(name);
    const list = to.get(key);
    if (list) list.push(it);
    else to.set(key, [it]);
  };
  for (const entry of index.entries.values()) {
    for (const { id, name } of entry.reading.people) {
      const parts = partsOf(name);
      if (!parts) continue;
      const it = { entry, person: id, ...parts };
      add(families, parts.family, it);
      add(givens, parts.given, it);
    }
  }
  const made = { families, givens };
  known.set(index, made);
  return made;
}

/** The last two words of a name; initials, a by-name in marks, and what has a full stop or capitals alone (*KC*) left out. */
export function partsOf(
  name: string,
): { readonly given: string; readonly family: string } | undefined {
  const isCapitals = !/\p{Ll}/u.test(name);
  const words = name
    .split(/,?\s+/)
    .filter((it) => it.length > 1 && !MARKED.test(it) && (isCapitals || /\p{Ll}$/u.test(it)));
  const [given, family] = [words.at(-2), words.at(-1)];
  return given === undefined || family === undefined ? undefined : { given, family };
}

const MARKED = /^["'“‘]|["'”’]$/;

const LEAST = 3;

/** In a name as long two letters may be other: *Godfrey*, *Geoffrey*. */
const LONG = 6;

/** One letter, of long names two, more, fewer or other, and not a name and its feminine; else `undefined`. */
export function lettersApart(a: string, b: string): number | undefined {
  const [x, y] = [foldedName(a), foldedName(b)];
  const shorter = Math.min(x.length, y.length);
  if (x === y || shorter < LEAST || (x[0] !== y[0] && !sameSound(x, y))) return undefined;
  if ((x === `${y}a` || y === `${x}a`) && !areOfWomen(x, y)) return undefined;
  const letters = editDistance(x, y);
  // Tim, Tom: a letter exchanged in a short name makes another
  const isSlip = letters === 1 ? x.length !== y.length || shorter > LEAST : shorter >= LONG;
  return letters <= 2 && isSlip ? letters : undefined;
}

const areOfWomen = (...names: readonly string[]): boolean =>
  names.every((it) => genderOfGivenName(it) === 'female');

/** *Col*, *Cal*: a letter exchanged in a short name, where that is no other known one (*Tim*, *Tom*). */
export function isShortSlip(a: string, b: string): boolean {
  const [x, y] = [foldedName(a), foldedName(b)];
  if (x.length !== LEAST || y.length !== LEAST || x[0] !== y[0]) return false;
  return editDistance(x, y) === 1 && !(isKnown(x) && isKnown(y));
}

/** One letter for another inside a long given name that makes none that is known: *Gerald* and *Gerard* are brothers as well. */
function isInnerSlip(a: string, b: string): boolean {
  const [x, y] = [foldedName(a), foldedName(b)];
  const isInside = x.length === y.length && x.length >= LONG && x.at(-1) === y.at(-1);
  return isInside && !(isKnown(x) && isKnown(y));
}

/** One name as it is heard (*Myles*, *Miles*), or with one letter more (*Helen*, *Helena*); not a man's and a woman's (*Simon*, *Simone*). */
function isHeardAlike(a: string, b: string): boolean {
  const [x, y] = [foldedName(a), foldedName(b)];
  const [gender, other] = [genderOfGivenName(x), genderOfGivenName(y)];
  if (gender !== undefined && other !== undefined && gender !== other) return false;
  if ((gender === 'male' && y === `${x}e`) || (other === 'male' && x === `${y}e`)) return false;
  return sameSound(x, y) || x === `${y}a` || y === `${x}a`;
}

/** Two people of one story more, or what somebody said: words alone do not tell that somebody of one family is the same. */
const haveOneStory = (reading: Reading, entry: Entry, index: SourceIndex): boolean =>
  shareTwoPeople(reading, entry.reading, index) ||
  shareQuotation(
    { reading, words: wordsOf(reading.paragraphs) },
    { reading: entry.reading, words: entry.words() },
  );

const isKnown = (given: string): boolean => isAny(vocabulary.numberOf(given), Class.givenName);

/** *Her sister Marisa Lunn*, *Gerard Lunn, his son*: somebody of the family of another. */
const isOfFamily = (person: string, reading: Reading): boolean =>
  mentionsOf(reading, person).some(({ span }) => {
    const { text } = reading.article;
    const before = text.slice(Math.max(0, span.start - BESIDE), span.start);
    const behind = text.slice(span.end, span.end + BESIDE);
    return [KIN_BEFORE.exec(before)?.[1], KIN_BEHIND.exec(behind)?.[1]].some(
      (it) => it !== undefined && isKinNoun(it.toLowerCase()),
    );
  });

/** Characters. */
const BESIDE = 40;
const KIN_BEFORE = /(?<!\p{L})(\p{L}{1,20}),? $/u;
const KIN_BEHIND =
  /^, (?:(?:a|the|his|her|their|\p{Lu}\p{L}*['’]s?|\p{Ll}+['’]s?) )?(?:\p{Ll}+['’]s? )?(\p{L}+)/u;

const names = ({ people }: Reading, person: string): boolean =>
  people.some(({ id }) => id === person);

const rolesOf = (person: string, reading: Reading): readonly string[] =>
  rolesSaid(
    mentionsOf(reading, person).flatMap(({ role }) => role ?? []),
    reading,
  );

const rolesSaid = (spans: readonly Span[], { article }: Reading): readonly string[] =>
  spans.map((it) => roleWords(textAt(article.text, it)).join(' ')).filter((it) => it !== '');

function haveOneRole(a: string, here: Reading, b: string, there: Reading): boolean {
  const theirs = rolesOf(b, there);
  return rolesOf(a, here).some((it) => theirs.includes(it));
}

/** One figure that tells stands in a sentence of either (*cut his forecast to £79m*, *expects £79 million*). */
function haveOneFigure(a: string, here: Reading, b: string, entry: Entry): boolean {
  const of = (all: readonly FigureSetting[], person: string): readonly FigureSetting[] =>
    all.filter((it) => it.people.has(person) && !isCommonValue(it) && digitsOf(it) > 1);
  const theirs = of(settingsOf(entry), b);
  return (
    theirs.length > 0 &&
    !haveOtherRoles(a, here, b, entry.reading) &&
    of(settingsIn(here, wordsOf(here.paragraphs)), a).some((it) =>
      theirs.some((other) => isSameValue(it, other)),
    )
  );
}

/** Each has an age by the name, and none of one is the other's. */
function haveOtherAges(a: string, here: Reading, b: string, entry: Entry): boolean {
  const [ours, theirs] = [
    agesOf(a, settingsIn(here, wordsOf(here.paragraphs))),
    agesOf(b, settingsOf(entry)),
  ];
  return ours.length > 0 && theirs.length > 0 && !shareValue(ours, theirs);
}

/** An age stands by both names, and it is the same. */
const haveOneAge = (a: string, here: Reading, b: string, entry: Entry): boolean =>
  shareValue(agesOf(a, settingsIn(here, wordsOf(here.paragraphs))), agesOf(b, settingsOf(entry)));

const agesOf = (person: string, all: readonly FigureSetting[]): readonly FigureSetting[] =>
  all.filter((it) => it.person === person && it.isBesideName);

const shareValue = (a: readonly FigureSetting[], b: readonly FigureSetting[]): boolean =>
  a.some((it) => b.some((other) => isSameValue(it, other)));

/** Each has a role, and no word of one is in the other's (*a nurse*, *a teacher*). */
export function haveOtherRoles(a: string, here: Reading, b: string, there: Reading): boolean {
  const wordsOf = (person: string, reading: Reading): readonly string[] => {
    const beside = appositionsOf(reading).filter((it) => it.person === person);
    const said = rolesSaid(
      beside.map(({ span }) => span),
      reading,
    );
    return [...rolesOf(person, reading), ...said].flatMap((it) => it.split(' '));
  };
  const [ours, theirs] = [wordsOf(a, here), wordsOf(b, there)];
  return ours.length > 0 && theirs.length > 0 && !ours.some((it) => theirs.includes(it));
}

/** Of a quotation with something altered so many words, and so great a share, must be the same at its ends. */
const MANY_WORDS = 6;
const SAME_WORDS = 0.6;

function sharedEnds(long: ArrayLike<number>, short: ArrayLike<number>): number {
  let before = 0;
  while (before < short.length && short[before] === long[before]) before++;
  let behind = 0;
  while (
    behind < short.length - before &&
    short[short.length - 1 - behind] === long[long.length - 1 - behind]
  )
    behind++;
  return before + behind;
}

function haveOneQuotation(
  a: string,
  here: Reading,
  b: string,
  { reading, words, utterances }: Entry,
): boolean {
  const ours = utterancesOf(here, wordsOf(here.paragraphs));
  const by = (of: readonly Utterance[], person: string): readonly Utterance[] =>
    of.filter((it) => speakerOf(it)?.person === person);
  const theirs = by(utterances, b).map((it) => runningWhole(proseOf(reading), words(), it));
  return by(ours, a).some((utterance) => {
    const own = runningWhole(proseOf(here), wordsOf(here.paragraphs), utterance);
    return theirs.some((it) => {
      const [long, short] = own.length < it.length ? [it, own] : [own, it];
      if (short.length >= QUOTED_WORDS && indexOfRun(long.key, short.key) >= 0) return true;
      return sharedEnds(long.key, short.key) >= Math.max(MANY_WORDS, SAME_WORDS * long.length);
    });
  });
}
