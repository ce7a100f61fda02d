import { isKinNoun } from '../lexicon/personNouns';
import type { Reading, Span } from '../model';
import { firstStartingFrom } from '../text/span';

/** What befell those who are counted, by the words that say so: as many dead as hurt are two counts. */
const FATES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dead: 'killed kill kills killing died die dies dying death deaths fatality fatalities toll',
    injured: 'wounded hurt injury injuries injure injures injuring casualty casualties',
    missing: 'untraced unaccounted',
    arrested: 'arrest arrests arresting',
    rescued: 'rescue rescues rescuing',
    evacuated: 'evacuate evacuates evacuating',
    homeless: '',
    trapped: '',
  }).flatMap(([one, others]) =>
    [one, ...others.split(' ')].filter((it) => it !== '').map((it): [string, string] => [it, one]),
  ),
);

const DEAD = 'dead';
const LIVES = new Set(['life', 'lives']);
const TAKEN = new Set('loss losses lost claim claims claimed claiming cost costs took'.split(' '));

export const JAILED = 'jailed';
/** What a court gave: *jailed for six years*, *sentenced to six years*, *a six-year sentence*. */
const JAILED_FOR =
  /\b(?:jailed|imprisoned|sentenced|gaoled|caged)(?: (?!for\b|to\b)[\p{L}-]{1,20}){0,3} (?:for|to)(?: a total of)? $/iu;
const IN_JAIL =
  /^[ -](?:in (?:prison|jail|gaol)|behind bars|(?:prison|jail|custodial) (?:term|sentence))\b/i;

/** The word right before (*killed seven*), else the first behind that is not the next figure's, else the last before. */
export function fateOf(
  { start, end }: Span,
  sentence: Span,
  { annotations, article }: Reading,
): string | undefined {
  let [from, to] = [sentence.start, sentence.end];
  let isCount = false;
  for (let i = firstStartingFrom(annotations, sentence.start); i < annotations.length; i++) {
    const it = annotations[i];
    if (it?.kind !== 'figure') continue;
    if (it.span.end <= start) from = it.span.end;
    if (it.span.start >= end) {
      to = Math.min(to, it.span.start);
      isCount = it.quantity.unit === 'count';
      break;
    }
  }
  const [left, right] = [article.text.slice(from, start), article.text.slice(end, to)];
  const [before, behind] = [wordsIn(left), wordsIn(right)];
  // a man of 34
  if (before.at(-1) === 'of' && SOMEBODY.has(before.at(-2) ?? '')) return undefined;
  // the loss of 14 lives
  if (LIVES.has(behind[0] ?? '') && before.slice(-3).some((it) => TAKEN.has(it))) return DEAD;
  // 14 people lost their lives
  if (/^ (?:\p{L}{1,20} ){0,2}lost (?:their|his|her) li(?:ves|fe)\b/u.test(right)) return DEAD;
  const fates = before.map((it) => FATES.get(it));
  if (isRightBefore(left) && fates.at(-1) !== undefined) return fates.at(-1);
  const all = behind.map((it, i) => (ARTICLE.has(behind[i - 1] ?? '') ? undefined : FATES.get(it)));
  const own = isCount && isRightBefore(right) ? all.slice(0, -1) : all;
  return own.find(isTold) ?? fates.findLast(isTold);
}

/** *Two recounts and a missing box* tell of none who are missing. */
const ARTICLE = new Set(['a', 'an']);
const SOMEBODY = new Set('man woman boy girl'.split(' '));

const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((it) => it !== '');

const isTold = <T>(it: T | undefined): it is T => it !== undefined;

/** No comma or other mark between the last word and the figure: *killed seven*, but *two dead, nine hurt*. */
const isRightBefore = (text: string): boolean => /\p{L}\s$/u.test(text);

/** Whether a time is that of a prison sentence. */
export function jailTermOf({ start, end }: Span, sentence: Span, text: string): string | undefined {
  const before = text.slice(Math.max(sentence.start, start - NEAR), start);
  const behind = text.slice(end, Math.min(sentence.end, end + NEAR));
  return JAILED_FOR.test(before) || IN_JAIL.test(behind) ? JAILED : undefined;
}

/** *A former cook who …*, *The cook was …*: what a sentence first speaks of. */
const SUBJECT =
  /^["'“‘]?(?:An?|The) (?:[\p{L}-]{1,20} ){0,3}?([\p{L}-]{3,20})(?:,| (?:who|was|has|had|is|will|from|of|in|with|at)\b)/u;
const UNTOLD = new Set('man woman boy girl person other teenager'.split(' '));

/** Whose term it is, as far as its sentence tells: the only person it names or who is {@link introducedBehind} it, somebody of theirs (*wife*), or what it first speaks of. */
export function convictsOf(
  { start }: Span,
  sentence: Span,
  people: ReadonlySet<string>,
  text: string,
  introduced: string | undefined,
): ReadonlySet<string> {
  const before = text.slice(sentence.start, start);
  const theirs = OWNED.exec(before)?.[1] ?? before.split(',').map(somebodysIn).find(isTold);
  if (theirs !== undefined) return new Set([kinIn(theirs)].filter((it) => it !== ''));
  const subject = SUBJECT.exec(before)?.[1]?.toLowerCase();
  return new Set([
    ...(people.size === 1 ? people : []),
    ...(introduced === undefined ? [] : [introduced]),
    ...(subject === undefined || UNTOLD.has(subject) ? [] : [subject]),
  ]);
}

/**
 * Whom the sentence behind one about somebody without a name begins with, as courts are reported: *A clerk was jailed for six
 * years. Ada Obi, 42, admitted theft*.
 */
export function introducedBehind(
  at: number,
  { sentences, annotations, article: { text } }: Reading,
): string | undefined {
  const [sentence, next] = [sentences[at], sentences[at + 1]];
  const lead = sentence && text.slice(sentence.start, sentence.end);
  if (lead === undefined || !next || !A_STRANGER.test(lead) || OF_TWO.test(lead)) return undefined;
  const first = annotations[firstStartingFrom(annotations, next.start)];
  if (first?.kind !== 'person' || first.form !== 'name' || first.span.start !== next.start)
    return undefined;
  return IN_THE_DOCK.test(text.slice(first.span.end, first.span.end + DOCK))
    ? first.person
    : undefined;
}

const A_STRANGER = /^["'“‘]?An? \p{Ll}/u;
/** *A man and a woman were jailed*, *jailed for six years and his wife for four*. */
const OF_TWO = / and (?:an?(?:other)?|his|her|their|two|three) /;
/** With an age, and perhaps where from: *Ada Obi, 42, of Long Lane, Skarn, admitted* is nobody who woke to find a burglar. */
const IN_THE_DOCK =
  /^(?:, (?:aged )?\d{1,2},| \(\d{1,2}\),?)(?: (?:of|from)(?: [^ .;]{1,20}){1,6},)? (?:had |has )?(?:pleaded|pled|admitted|confessed|was (?:found guilty|convicted))\b/;
/** Characters. */
const DOCK = 120;

/** *Her elder brother* */
const OWNED = /^["'“‘]?(?:His|Her|Their)((?: [\p{L}-]{1,20}){0,3})/u;

/** *The skipper’s mate was*, in a stretch without a comma. */
function somebodysIn(stretch: string): string | undefined {
  const owner = OWNER.exec(stretch);
  return owner && VERB.test(stretch.slice(owner.index + owner[0].length - 1))
    ? owner[1]
    : undefined;
}

const OWNER = /\p{L}['’]s((?: (?!(?:was|has|had|is|will)\b)[\p{L}-]{1,20}){1,3})/u;
const VERB = / (?:was|has|had|is|will)\b/u;

/** What somebody is to the owner, else the first of the words that say who it is. */
function kinIn(words: string): string {
  const all = wordsIn(words);
  return all.find(isKinNoun) ?? all[0] ?? '';
}

/** Characters. */
const NEAR = 80;
