import { genderOfGivenName } from '../lexicon/givenNames';
import type { Paragraph } from '../model';
import { MARRIED } from './peopleKin';
import type { NameMention } from './peopleMentions';

/** Brackets behind a name, or the rest of those that it stands in: *(1901–1990)*. */
const BRACKETS = /^(?:[^()]{0,90}\)| {0,2}\([^()]{0,90}\)){0,2}/u;
/** What stands between two names of one person: *, better known as*, *, also called*, *, born*, *, whose real name is*. */
const CALLED: readonly RegExp[] = [
  /^[,;]? {0,2}(?:(?:who|and) )?(?:(?:was|is) )?(?:(?:better|also|commonly|popularly|formerly|previously|professionally|originally|otherwise|sometimes|usually|simply) ){0,2}(?:known|self-identified|writing|performing|recording)(?: professionally| simply)?(?: as| by(?= (?:the|his|her) )| under)(?: (?:the|his|her|a)(?: (?:pen|stage|ring|screen|assumed) name| pseudonym| nickname| alias)(?: of)?)?,? {0,2}["“‘']?$/iu,
  /^[,;]? {0,2}(?:(?:who )?(?:is|was) )?(?:born|née|nee|alias|aka|a\.k\.a\.) {0,2}["“‘']?$/iu,
  /^[,;]? {0,2}(?:(?:was|is) )?(?:the|a) (?:(?:pen|stage|ring|screen|assumed) name|pseudonym|nickname|alias) of(?: the)?(?: [\p{L}’'-]{1,20}){0,4} $/iu,
  /^(?:, |,? {0,2}(?:who )?(?:was|is) )(?:also|sometimes|often|usually|otherwise) called ["“‘']?$/iu,
  /^[,;]? {0,2}(?:whose|his|her) (?:real|birth|full|given) name (?:is|was) $/iu,
];
/** In characters, between two names. */
const LONGEST = 200;

/** Names that a phrase between them makes one person’s, each by the key of the other; `names` are in order. */
export function aliasesIn(
  paragraphs: readonly Paragraph[],
  names: readonly NameMention[],
): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (let i = 1; i < names.length; i++) {
    const [a, b] = [names[i - 1], names[i]];
    if (!a || !b) continue;
    if (a.sentence !== b.sentence || a.paragraph !== b.paragraph) {
      const { text, span } = paragraphs[b.paragraph] ?? NO_TEXT;
      const born = isBornAs(text, b.span.start - span.start) ? namesake(names, i) : undefined;
      if (born) {
        out.set(born.key, b.key);
        out.set(b.key, born.key);
      }
      continue;
    }
    const length = b.span.start - a.span.end;
    if (a.key === b.key || length < 2 || length > LONGEST) continue;
    const { text, span } = paragraphs[a.paragraph] ?? NO_TEXT;
    const between = text.slice(a.span.end - span.start, b.span.start - span.start);
    if (MARRIED.test(between)) {
      for (const [wife, husband] of [
        [a, b],
        [b, a],
      ] as const) {
        const [given = ''] = wife.name.given;
        if (genderOfGivenName(given) === 'female') {
          out.set(`${given} ${husband.name.family}`, wife.key);
        }
      }
      continue;
    }
    const phrase = between.includes(')') ? between.replace(BRACKETS, '') : between;
    if (!CALLED.some((pattern) => pattern.test(phrase))) continue;
    out.set(a.key, b.key);
    out.set(b.key, fullKeyOf(names, i - 1));
  }
  return out;
}

const NO_TEXT = { text: '', span: { start: 0, end: 0 } };

/** *Born Ada Marl in Lund, she*: the sentence opens with how somebody was named before. */
const isBornAs = (text: string, at: number): boolean =>
  BORN.test(text.slice(Math.max(0, at - 16), at));
const BORN = /(?:^|[.!?][”"’']? )(?:Born|Christened|Baptised|Baptized) $/;

/** The last full name before `index` that starts with the same given name. */
function namesake(names: readonly NameMention[], index: number): NameMention | undefined {
  const [given] = names[index]?.name.given ?? [];
  for (let i = index - 1; given !== undefined && i >= 0 && i > index - REACH; i--) {
    const it = names[i];
    if (it?.name.given[0] === given && it.name.family !== '') return it;
  }
  return undefined;
}

/** The key of the name at `index`, or where it is a surname alone, of the last full name with it. */
function fullKeyOf(names: readonly NameMention[], index: number): string {
  const { key = '', name } = names[index] ?? {};
  for (let i = index; name?.given.length === 0 && i > index - REACH; i--) {
    const it = names[i];
    if (it && it.name.given.length > 0 && it.name.family === name.family) return it.key;
  }
  return key;
}

/** So many names back a full name is looked for. */
const REACH = 40;
