import { withoutAccents } from '../index/spelling';
import type { JudgedClaim, PersonMention, Reading } from '../model';
import type { SourceIndex } from '../index/sourceIndex';
import { textAt } from '../text/span';
import { nameForms } from '../verify/nameForms';
import { editDistance } from '../text/spellingDistance';
import type { Spot } from './check';
import { claimsThatDiffer } from './claimFindings';
import { HONORIFIC } from './honorific';

/** Of two full names with one given name in an article: shorter family names may be of two people (*Olsen*, *Olson*). */
const LEAST_OF_TWO_FULL = 8;
/** A surname that nobody introduced, one slip from one that is. */
const LEAST_OF_A_SURNAME = 6;

/**
 * Where a later name must be an earlier one with a slip, though each stands as often: two full names of one given
 * name, or a surname of nobody in the article. `areTwo` tells of two people named beside each other.
 */
export function spelledTwice(
  reading: Reading,
  mentions: readonly PersonMention[],
  areTwo: (one: string, other: string) => boolean,
): readonly Spot[] {
  const named = mentions.map((mention) => ({ mention, ...partsOf(mention, reading) }));
  const families = new Set(named.flatMap((it) => (it.given === undefined ? [] : [it.family])));
  const told = new Set<string>();
  return named.flatMap((own, i) => {
    if (told.has(own.family)) return [];
    const isUnknown = own.given === undefined && !families.has(own.family);
    const before = named.slice(0, i).find((it) => {
      if (it.given === undefined || it.family === own.family) return false;
      if (own.given === undefined ? !isUnknown : own.given !== it.given) return false;
      const least = own.given === undefined ? LEAST_OF_A_SURNAME : LEAST_OF_TWO_FULL;
      return isSlip(own.plain, it.plain, least) && !areTwo(own.family, it.family);
    });
    if (!before) return [];
    told.add(own.family);
    const { end } = own.mention.span;
    return {
      span: { start: end - own.family.length, end },
      message: `“${own.family}” here, “${before.family}” further up: one name in two spellings?`,
      related: { article: reading.article.id, span: before.mention.span },
      fix: before.family,
    };
  });
}

function partsOf(
  { span }: PersonMention,
  { article }: Reading,
): { readonly given: string | undefined; readonly family: string; readonly plain: string } {
  const words = textAt(article.text, span).replace(HONORIFIC, '').split(/\s+/);
  const family = words.at(-1) ?? '';
  const plain = withoutAccents(family).replaceAll('’', "'");
  return { given: words.length > 1 ? words[0] : undefined, family, plain };
}

function isSlip(a: string, b: string, least: number): boolean {
  if (Math.min(a.length, b.length) < least || a[0] !== b[0]) return false;
  if (Math.abs(a.length - b.length) > 1) return false;
  return a !== `${b}s` && b !== `${a}s` && editDistance(a, b) === 1;
}

/** Names that another article spells otherwise, where all articles have either form as often: told once of each. */
export function spelledOtherwiseThere(
  claims: readonly JudgedClaim[],
  reading: Reading,
  index: SourceIndex | undefined,
): readonly Spot[] {
  const told = new Set<string>();
  return claimsThatDiffer(claims, 'person', ({ relation, changes }, { about }) => {
    if (relation !== 'spelled-differently' || about.kind !== 'person') return false;
    const [here, there] = [changes[0]?.text ?? '', changes[1]?.text ?? ''];
    const forms = nameForms(about.person, reading, index);
    const countOf = (text: string): number | undefined =>
      forms.find((it) => it.text === text)?.count;
    const theirs = countOf(there);
    if (theirs !== undefined && theirs !== countOf(here)) return false;
    const key = `${about.person} ${here} ${there}`;
    const isFirst = !told.has(key);
    told.add(key);
    return isFirst;
  });
}
