import type { SourceIndex } from '../index/sourceIndex';
import { withoutAccents } from '../index/spelling';
import type { PersonMention, Reading, Span } from '../model';
import { mentionsOf } from '../verify/mentions';
import { editDistance } from '../verify/spellingDistance';
import type { Check, Spot } from './check';

export const nameSpelling: Check = {
  id: 'name-spelling',
  title: 'Name spelled two ways',
  isOn: true,
  flags: [
    'Zofia Marchetti opened the harbour. Ms Marchetti thanked the crew. Zofia Marchteti then left.',
    [
      'Zofia Marchteti opened the harbour.',
      'Zofia Marchetti opened the harbour. Ms Marchetti thanked the crew.',
    ],
  ],
  allows: [
    'Zofia Marchetti opened the harbour. Ms Marchetti thanked the crew.',
    'Zofia Marchetti met Zofia Marsh at the harbour. Ms Marchetti thanked Ms Marsh.',
    'José Álvarez opened the harbour. Mr Alvarez thanked the crew. Mr Álvarez left.',
  ],

  run({ reading, index }) {
    const used = usedWords(reading, index);
    const out: Spot[] = [];
    for (const mention of namesOf(reading)) {
      for (const { text, span, isFamily } of nameWords(reading, mention)) {
        const usual = usualSpelling(text, isFamily, used.get(mention.person));
        if (!usual) continue;
        out.push({
          span,
          message: `“${text}” is spelled “${usual.text}” elsewhere.`,
          fix: usual.text,
          related: usual.place,
        });
      }
    }
    return out;
  },
};

interface NameWord {
  readonly text: string;
  readonly span: Span;
  readonly isFamily: boolean;
}

interface Use {
  readonly text: string;
  readonly isFamily: boolean;
  count: number;
  readonly place: { readonly article: string; readonly span: Span };
}

const namesOf = (reading: Reading): readonly PersonMention[] =>
  reading.annotations.filter(
    (it): it is PersonMention => it.kind === 'person' && it.form === 'name',
  );

/** The words of a name with capitals; the last is the family name, or what stands for it. */
function nameWords(reading: Reading, { span }: PersonMention): readonly NameWord[] {
  const { text } = reading.article;
  const out: NameWord[] = [];
  let last = 0;
  for (const match of text.slice(span.start, span.end).matchAll(/[\p{L}\p{M}'’-]{1,40}/gu)) {
    const start = span.start + match.index;
    const word = match[0];
    if (!/^\p{Lu}\p{L}*\p{Ll}/u.test(word)) continue;
    out.push({ text: word, span: { start, end: start + word.length }, isFamily: false });
    last = out.length;
  }
  return out.map((it, i) => ({ ...it, isFamily: i === last - 1 }));
}

/** Articles read for how a name is usually spelled. */
const MOST_ARTICLES = 60;

/** For each person of the article the words of the names used, here and in every other article. */
function usedWords(
  reading: Reading,
  index: SourceIndex | undefined,
): ReadonlyMap<string, readonly Use[]> {
  const out = new Map<string, Use[]>();
  const people = new Set(namesOf(reading).map((it) => it.person));
  for (const person of people) {
    const uses: Use[] = [];
    const others = (index?.naming(person) ?? [])
      .map((it) => it.reading)
      .filter((it) => it.article.id !== reading.article.id);
    for (const other of [reading, ...others.slice(0, MOST_ARTICLES)]) {
      for (const mention of mentionsOf(other, person)) {
        if (mention.form !== 'name') continue;
        for (const { text, span, isFamily } of nameWords(other, mention)) {
          const known = uses.find((it) => it.text === text && it.isFamily === isFamily);
          if (known) known.count++;
          else uses.push({ text, isFamily, count: 1, place: { article: other.article.id, span } });
        }
      }
    }
    out.set(person, uses);
  }
  return out;
}

/** The spelling that a word is a slip for: close by, and clearly commoner. */
function usualSpelling(
  word: string,
  isFamily: boolean,
  uses: readonly Use[] | undefined,
): Use | undefined {
  const own = uses?.find((it) => it.text === word && it.isFamily === isFamily);
  if (!uses || !own) return undefined;
  let best: Use | undefined;
  for (const it of uses) {
    if (it.isFamily !== isFamily || !isSlip(word, it.text, isFamily)) continue;
    if (it.count > own.count && it.count > (best?.count ?? 0)) best = it;
  }
  return best;
}

function isSlip(word: string, usual: string, isFamily: boolean): boolean {
  const a = plain(word);
  const b = plain(usual);
  const shorter = Math.min(a.length, b.length);
  if (a === b || shorter < 4) return false;
  if (a === `${b}s` || b === `${a}s`) return false; // the Obis
  // a short form is no slip (Dan, Daniel; Kate, Katie)
  if (!isFamily && (shorter < 5 || a.startsWith(b) || b.startsWith(a))) return false;
  return editDistance(a, b) <= (isFamily && shorter >= 8 ? 2 : 1);
}

const plain = (word: string): string => withoutAccents(word.toLowerCase()).replaceAll('’', "'");
