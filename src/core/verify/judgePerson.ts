import type { Entry, SourceIndex } from '../index/sourceIndex';
import { wordsOf } from '../index/words';
import { sameSound } from '../link/peopleNames';
import { foldedName } from '../link/peopleText';
import { Class, isAny, vocabulary } from '../lexicon/vocabulary';
import type { Evidence, PersonMention, Reading } from '../model';
import { textAt } from '../text/span';
import { mentionsOf } from './mentions';
import { nameForms } from './nameForms';
import { areOfOneDay } from './oneStory';
import {
  haveOtherRoles,
  isShortSlip,
  lettersApart,
  type NameTwin,
  nameTwins,
  partsOf,
} from './nameTwins';
import { roleWords } from './roleWords';
import { editDistance } from '../text/spellingDistance';
import type { Ranked } from './verdict';
import { quoteWords } from './wording';
import { shownText } from '../text/prose';

const MOST_ARTICLES = 20;

/**
 * Where other articles name the same person, one place of each.
 * @param isAsked whether the mention was typed: it is of whatever day an article is of.
 */
export function evidenceForPerson(
  mention: PersonMention,
  reading: Reading,
  index: SourceIndex,
  isAsked = false,
): readonly Ranked[] {
  const out: Ranked[] = [];
  for (const entry of index.naming(mention.person)) {
    if (entry.reading.article.id === reading.article.id) continue;
    const found = inArticle(mention, reading, entry, index, isAsked);
    if (found) out.push(found);
    if (out.length >= MOST_ARTICLES) return out;
  }
  const twins = nameTwins(mention, reading, index).slice(0, MOST_ARTICLES - out.length);
  return [...out, ...twins.map(asSpelledOtherwise)];
}

const asSpelledOtherwise = ({ entry, mention, here, there }: NameTwin): Ranked => ({
  rank: 2,
  evidence: {
    ...changedAt(mention, entry.reading, { here, there }),
    relation: 'spelled-differently',
    bearing: 'differs',
    why: `Spelled ${quoteWords(there)} there, ${quoteWords(here)} here.`,
  },
});

/** The place of a mention, and the words that stand there for those here. */
const changedAt = (
  { span }: PersonMention,
  reading: Reading,
  { here, there }: Spelled,
): Pick<Evidence, 'article' | 'span' | 'text' | 'changes'> => ({
  article: reading.article.id,
  span,
  text: shownText(reading, span),
  changes: [
    { op: 'delete', text: here },
    { op: 'insert', text: there },
  ],
});

function inArticle(
  mention: PersonMention,
  reading: Reading,
  entry: Entry,
  index: SourceIndex,
  isAsked: boolean,
): Ranked | undefined {
  const here = shownText(reading, mention.span);
  const others = mentionsOf(entry.reading, mention.person);
  const names = others.filter((it) => it.form === 'name');
  const text = (it: PersonMention): string => shownText(entry.reading, it.span);
  const same = others.find((it) => text(it) === here);
  const fullest = names.reduce<PersonMention | undefined>(
    (best, it) => (best && text(best).length >= text(it).length ? best : it),
    undefined,
  );
  const shown = same ?? fullest ?? others[0];
  if (!shown) return undefined;
  if (mention.form === 'name' && !same) {
    // Marion, a nurse, and Marian, a teacher
    if (
      names.length > 0 &&
      names.every((it) => givenOtherwise(here, text(it)) !== undefined) &&
      haveOtherRoles(mention.person, reading, mention.person, entry.reading)
    )
      return undefined;
    const spelled = spelledThere(mention, reading, names, entry.reading);
    if (spelled) {
      return {
        rank: 2,
        evidence: {
          ...changedAt(spelled.mention, entry.reading, spelled),
          relation: 'spelled-differently',
          bearing: 'differs',
          why: spellingWhy(spelled, mention.person, reading, index),
        },
      };
    }
  }
  const role =
    deputyOf(mention, reading, others, entry, isAsked) ??
    otherRole(mention, reading, others, entry.reading);
  if (role) {
    return {
      rank: 1.5,
      evidence: {
        ...changedAt(role.mention, entry.reading, role),
        relation: 'other-role',
        bearing: role.isConflict ? 'differs' : 'agrees',
        why: `Called ${quoteWords(role.there)} there, ${quoteWords(role.here)} here.`,
      },
    };
  }
  return {
    rank: same ? 0 : 1,
    evidence: {
      article: entry.reading.article.id,
      span: shown.span,
      text: text(shown),
      changes: [],
      relation: 'same',
      bearing: 'agrees',
      why: same
        ? 'Named the same way there.'
        : `The same person, named ${quoteWords(text(shown))} there.`,
    },
  };
}

/** The name by which another article spells a person otherwise, where neither article has both forms. */
function spelledThere(
  { span, person }: PersonMention,
  reading: Reading,
  names: readonly PersonMention[],
  there: Reading,
): (Spelled & { readonly mention: PersonMention }) | undefined {
  const here = shownText(reading, span);
  const text = (it: PersonMention): string => shownText(there, it.span);
  const spelled = (it: PersonMention): Spelled | undefined =>
    spelledOtherwise(here, text(it)) ?? givenOtherwise(here, text(it));
  const mention = names.find((it) => spelled(it) !== undefined);
  const pair = mention && spelled(mention);
  if (!pair || names.some((it) => hasWord(text(it), pair.here))) return undefined;
  const isOurs = mentionsOf(reading, person).some((it) =>
    hasWord(textAt(reading.article.text, it.span), pair.there),
  );
  return isOurs ? undefined : { ...pair, mention };
}

/** Which of two forms all articles have less often, and how often each stands. */
function spellingWhy(
  { here, there }: Spelled,
  person: string,
  reading: Reading,
  index: SourceIndex,
): string {
  const forms = nameForms(person, reading, index);
  const countOf = (text: string): number => forms.find((it) => it.text === text)?.count ?? 0;
  const [own, theirs] = [countOf(here), countOf(there)];
  const spelled = `Spelled ${quoteWords(there)} there, ${quoteWords(here)} here`;
  if (own === 0 || theirs === 0) return `${spelled}.`;
  if (own === theirs) return `${spelled}: neither is rarer (${String(own)} each).`;
  return own < theirs
    ? `${spelled}: the form here is rarer (${String(own)} against ${String(theirs)}).`
    : `${spelled}: the form there is rarer (${String(theirs)} against ${String(own)}).`;
}

const hasWord = (name: string, word: string): boolean =>
  foldedName(name).split(' ').includes(foldedName(word));

interface Spelled {
  readonly here: string;
  readonly there: string;
}

/** The given names of one person who has the same family name in both, a slip apart (*Carol*, *Carole*). */
function givenOtherwise(here: string, there: string): Spelled | undefined {
  const [a, b] = [partsOf(here), partsOf(there)];
  if (!a || !b || foldedName(a.family) !== foldedName(b.family)) return undefined;
  if (lettersApart(a.given, b.given) === undefined && !isShortSlip(a.given, b.given))
    return undefined;
  const [short, long] = a.given.length < b.given.length ? [a.given, b.given] : [b.given, a.given];
  const isPetName = long.startsWith(short) && /[aeiouy]$/.test(long) && !long.endsWith('e');
  return isPetName ? undefined : { here: a.given, there: b.given };
}

/** The words of two names of one person that are one word spelled two ways. */
function spelledOtherwise(here: string, there: string): Spelled | undefined {
  const a = here.split(/\s+/).at(-1) ?? '';
  const b = there.split(/\s+/).at(-1) ?? '';
  const x = foldedName(a);
  const y = foldedName(b);
  if (x === y || x.length < 4 || y.length < 4) return undefined;
  // a name and its feminine, a family and its name
  if (['a', 's'].some((it) => x === y + it || y === x + it)) return undefined;
  const allowed = Math.max(x.length, y.length) >= 8 ? 2 : 1;
  const isSlip = editDistance(x, y) <= allowed || (x[0] === y[0] && sameSound(x, y));
  return isSlip ? { here: a, there: b } : undefined;
}

interface OtherRole {
  readonly here: string;
  readonly there: string;
  readonly mention: PersonMention;
  readonly isConflict: boolean;
}

/** *Deputy chief constable* on one side, *chief constable* on the other, and each nothing else of that office. */
function deputyOf(
  mention: PersonMention,
  reading: Reading,
  others: readonly PersonMention[],
  entry: Entry,
  isAsked: boolean,
): OtherRole | undefined {
  const here = titleOf(mention, reading);
  if (here === '') return undefined;
  const ours = mentionsOf(reading, mention.person).map((it) => titleOf(it, reading));
  const theirs = others.map((it) => titleOf(it, entry.reading));
  const i = theirs.findIndex((it) => isDeputyOf(here, it) || isDeputyOf(it, here));
  const [found, there = ''] = [others[i], theirs[i]];
  if (
    !found ||
    ours.some((it) => isSameTitle(it, there)) ||
    theirs.some((it) => isSameTitle(it, here)) ||
    isChanging(mention.person, reading) ||
    isChanging(mention.person, entry.reading)
  )
    return undefined;
  // who was deputy last year may hold the office now
  const isOfOneDay =
    isAsked ||
    areOfOneDay(
      { reading, words: wordsOf(reading.paragraphs) },
      { reading: entry.reading, words: entry.words() },
    );
  return isOfOneDay ? { here, there, mention: found, isConflict: true } : undefined;
}

/** *Who is acting headteacher*, *who takes over on Monday*: the office changes hands. */
const isChanging = (person: string, reading: Reading): boolean =>
  mentionsOf(reading, person).some(({ span }) =>
    CHANGING.test(reading.article.text.slice(Math.max(0, span.start - BESIDE), span.end + BESIDE)),
  );

/** Characters. */
const BESIDE = 100;
const CHANGING =
  /\b(?:acting|incoming|outgoing|interim|designate|tak(?:es|en|ing) over|took over|promot(?:ed|ion)|appoint(?:ed|ment)|elected|becom(?:es|ing)|became|succe(?:eds|eded|eding)|replac(?:es|ed|ing)|steps? up)\b/i;

/** The role beside a name, or the words before its given name where that is the same in both. */
const titleOf = ({ role, span, form }: PersonMention, { article }: Reading): string =>
  form === 'name'
    ? textAt(article.text, {
        start: Math.min(role?.start ?? span.start, span.start),
        end: span.end,
      })
    : '';

const isSameTitle = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** *Deputy Mayor Obi* of *Mayor Obi*; *Deputy Obi* is deputy of nobody who is called Obi. */
const isDeputyOf = (deputy: string, office: string): boolean =>
  DEPUTY.test(deputy) &&
  isSameTitle(deputy.replace(DEPUTY, ''), office) &&
  office
    .toLowerCase()
    .split(' ', OFFICE_WORDS)
    .some((it) => isAny(vocabulary.numberOf(it), Class.role | Class.honorific));

/** *Chief constable*, *mayor*. */
const OFFICE_WORDS = 2;

const DEPUTY = /^(?:the )?(?:deputy[ -]|vice[ -](?=president|chair))/i;

/** A role that stands by the name on both sides and is not the same. */
function otherRole(
  mention: PersonMention,
  reading: Reading,
  others: readonly PersonMention[],
  other: Reading,
): OtherRole | undefined {
  if (!mention.role) return undefined;
  const here = textAt(reading.article.text, mention.role);
  const withRole = others.filter((it) => it.role);
  const roles = withRole.map((it) => roleWords(it.role ? textAt(other.article.text, it.role) : ''));
  const own = roleWords(here);
  if (roles.length === 0 || roles.some((it) => isWithin(it, own) || isWithin(own, it))) {
    return undefined;
  }
  const first = withRole[0];
  if (!first?.role) return undefined;
  const there = textAt(other.article.text, first.role);
  const isConflict = roles.some((it) => isOtherOffice(own, it));
  return { here, there, mention: first, isConflict };
}

/** One office by name against another of its kind: finance minister, health minister. */
function isOtherOffice(own: readonly string[], other: readonly string[]): boolean {
  const head = own.at(-1) ?? '';
  return (
    OFFICES.has(head) &&
    own.length > 1 &&
    other.length > 1 &&
    other.at(-1) === head &&
    // a northern and a conservative prime minister may be one
    own.at(-2) !== other.at(-2)
  );
}

/** Whether two roles that stand by one name are two offices of a kind, neither within the other. */
export function areTwoOffices(here: string, there: string): boolean {
  const own = roleWords(here);
  const other = roleWords(there);
  return !isWithin(own, other) && !isWithin(other, own) && isOtherOffice(own, other);
}

/** Offices of which a body has one holder at a time, so that two of them are two claims. */
const OFFICES = new Set(
  'minister secretary chancellor president governor mayor ambassador commissioner speaker treasurer'.split(
    ' ',
  ),
);

const isWithin = (inner: readonly string[], outer: readonly string[]): boolean =>
  inner.every((it) => outer.includes(it));
