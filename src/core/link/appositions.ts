import {
  appositionBefore,
  appositionsBehind,
  closeBefore,
  frontedBefore,
  heldAs,
  isBesideName,
  isSubject,
  madeInto,
  pastAside,
  pastBrackets,
  predicatesOf,
  takenAs,
  type Sentence,
  type Stretch,
} from '../annotate/appositions';
import { restEnd, type DescribingPhrase } from '../annotate/describingPhrase';
import { findKinPhrases } from '../annotate/kinPhrases';
import { kindAt, wordAt } from '../annotate/namesRuns';
import { zoneOf } from '../annotate/namesZone';
import { genderOfGivenName } from '../lexicon/givenNames';
import { genderOfKin } from '../lexicon/nameFacts';
import { roleFacts } from '../lexicon/roles';
import type { Person, PersonMention, Reading } from '../model';
import { foldedToken, formSet } from '../text/forms';
import { findSentenceEnds } from '../text/sentences';
import { bySpan, lastStartingBy, shifted, within } from '../text/span';
import { createScanner, Kind, tokenAt, type Tokens } from '../text/tokens';

/**
 * The phrases that say what a person of the article is, in apposition (*Ada Obi, the mayor of Lund,*; *his
 * wife, Ada Obi*) or as a predicate (*Obi is a teacher*; *she served as governor*), in order. They are
 * mentions in the field’s sense, and attributes to whoever reads the article: no annotations of a reading.
 */
export function appositionsOf(reading: Reading): readonly PersonMention[] {
  const scan = createScanner();
  const mentions = reading.annotations.filter((it) => it.kind === 'person');
  const genders = new Map(reading.people.map((it) => [it.id, genderOf(it)]));
  const out: PersonMention[] = [];
  let next = 0;
  for (const { span, text } of reading.paragraphs) {
    const own: PersonMention[] = [];
    for (let it = mentions[next]; it && it.span.start < span.end; it = mentions[++next]) {
      own.push({ ...it, span: within(it.span, span.start) });
    }
    if (own.every(({ form }) => form === 'role')) continue;
    const tokens = scan(text);
    for (const it of inParagraph(tokens, own, genders)) {
      out.push({ ...it, span: shifted(it.span, span.start) });
    }
  }
  return out;
}

type Gender = 'female' | 'male' | undefined;
type Genders = ReadonlyMap<string, Gender>;

const genderOf = ({ name }: Person): Gender =>
  genderOfGivenName(name.split(' ', 1)[0]?.toLowerCase() ?? '');

function inParagraph(
  tokens: Tokens,
  mentions: readonly PersonMention[],
  genders: Genders,
): readonly PersonMention[] {
  const ends = findSentenceEnds(tokens);
  const findings = createFindings(tokens, mentions, genders);
  const names = mentions.filter(({ form }) => form === 'name');
  for (const mention of names) {
    const taken = takenAs(tokens, placeOf(tokens, mention));
    if (taken) findings.add(taken, mention.person);
  }
  if (zoneOf(tokens) !== 'prose') return findings.all(); // headlines leave articles out, and any noun has a capital
  let at = 0;
  for (const mention of mentions) {
    if (mention.form === 'role') continue;
    const place = placeOf(tokens, mention);
    while ((ends[at] ?? Infinity) <= place.from) at++;
    const sentence = { from: at === 0 ? 0 : (ends[at - 1] ?? 0), to: ends[at] ?? tokens.length };
    const isName = mention.form === 'name';
    const made = madeInto(tokens, place) ?? (isName ? undefined : takenAs(tokens, place));
    if (made) findings.add(made, mention.person);
    const phrases = isName
      ? saidOfName(tokens, place, sentence)
      : isNominative(tokens, place.from)
        ? saidOfSubject(tokens, place, place.to, sentence)
        : isPossessive(tokens, place.from)
          ? heldAs(tokens, place.to)
          : [];
    for (const it of phrases) findings.add(it, mention.person, it.to <= place.from);
  }
  for (const { span, owner } of findKinPhrases(tokens, ends)) {
    const name = names[lastStartingBy(names, span.end + 2)];
    if (owner === 'name after' || !name || name.span.start < span.end) continue;
    const kin = placeOf(tokens, { span });
    if (!isBesideName(tokens, kin.to, placeOf(tokens, name))) continue;
    findings.add({ ...kin, opener: 'possessor' }, name.person);
  }
  return findings.all();
}

const isNominative = formSet('he she i who');
const isWho = formSet('who');
const isPossessive = formSet('his her my');

/** What stands beside a name, and what its sentence says of it. */
function saidOfName(
  tokens: Tokens,
  place: Stretch,
  sentence: Sentence,
): readonly DescribingPhrase[] {
  if (kindAt(tokens, place.to) === Kind.clitic) return heldAs(tokens, place.to + 1); // Ada Obi’s father
  const close = closeBefore(tokens, place.from, sentence);
  const before = close ?? appositionBefore(tokens, place, sentence);
  const end = pastBrackets(tokens, place.to);
  const inBrackets = end > place.to ? appositionsBehind(tokens, place.to) : [];
  const behind = [...inBrackets, ...appositionsBehind(tokens, end)];
  const verb = pastAside(tokens, end, before !== undefined && !close);
  const last = behind.at(-1);
  const who = last ? restEnd(tokens, last) : 0;
  return [
    ...(before ? [before] : []),
    ...behind,
    ...(last && isWho(tokens, who) ? predicatesOf(tokens, who + 1, sentence) : []),
    ...saidOfSubject(tokens, place, verb, sentence),
  ];
}

function saidOfSubject(
  tokens: Tokens,
  { from }: Stretch,
  verb: number,
  sentence: Sentence,
): readonly DescribingPhrase[] {
  if (!isSubject(tokens, from, sentence)) return [];
  const predicates = predicatesOf(tokens, verb, sentence);
  if (isWho(tokens, from)) return predicates;
  return [...frontedBefore(tokens, { from, to: verb }, sentence), ...predicates];
}

interface Findings {
  /**
   * Takes a phrase unless it is taken already, or of the other gender than the person.
   * @param isInFront the name follows it, which tells more than the role it starts with was resolved by.
   */
  add(phrase: DescribingPhrase, person: string, isInFront?: boolean): void;
  /** In order. */
  all(): readonly PersonMention[];
}

function createFindings(
  tokens: Tokens,
  mentions: readonly PersonMention[],
  genders: Genders,
): Findings {
  const found: PersonMention[] = [];
  /** By token: the number of the name or role that it belongs to, from 1. */
  const holder = new Int32Array(tokens.length + 1);
  mentions.forEach((it, i) => {
    if (it.form === 'pronoun') return;
    const { from, to } = placeOf(tokens, it);
    holder.fill(i + 1, from, to);
  });
  /** The number of somebody else’s role that starts at a token, or 0. */
  const roleFrom = (token: number, person: string): number => {
    const number = holder[token] ?? 0;
    const held = mentions[number - 1];
    const isOthers = held?.form === 'role' && held.person !== person;
    return isOthers && holder[token - 1] !== number ? number : 0;
  };
  return {
    add(phrase, person, isInFront = false) {
      const gender = genderOfHead(tokens, phrase.to - 1);
      if (gender !== undefined && (genders.get(person) ?? gender) !== gender) return;
      const from = behindOwner(tokens, phrase, holder);
      const role = isInFront ? roleFrom(from, person) : 0;
      if (holder.subarray(from, phrase.to).some((it) => it > 0 && it !== role)) return;
      const rest = restEnd(tokens, phrase);
      const isCut = holder[rest] !== 0 && holder[rest] === holder[rest - 1];
      const to = isCut ? phrase.to : rest;
      holder.fill(mentions.length + 1, from, phrase.to);
      const span = { start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 };
      found.push({ kind: 'person', form: 'role', span, person });
    },
    all: () => found.sort(bySpan),
  };
}

const genderOfHead = (tokens: Tokens, head: number): Gender =>
  genderOfKin(wordAt(tokens, head)) ?? roleFacts(foldedToken(tokens, head))?.gender;

/** Where a phrase starts: behind the person whose it is (*Ada Obi’s* driver), who has a mention there. */
function behindOwner(tokens: Tokens, { from, to }: Stretch, holder: Int32Array): number {
  for (let at = to - 1; at > from; at--) {
    if (kindAt(tokens, at) === Kind.clitic && (holder[at - 1] ?? 0) > 0) return at + 1;
  }
  return from;
}

const placeOf = (tokens: Tokens, { span }: Pick<PersonMention, 'span'>): Stretch => ({
  from: tokenAt(tokens, span.start),
  to: tokenAt(tokens, span.end),
});
