import type { KinDraft } from '../annotate/kinPhrases';
import type { ParagraphNotes } from '../annotate/annotate';
import type { Paragraph, Span } from '../model';
import { lastStartingBy, shifted } from '../text/span';
import { aliasesIn } from './peopleAliases';
import type { Ties } from './peopleClusters';
import type { NameMention } from './peopleMentions';

/** What the text says of who is who by other names (*born Ada Marl*) and by kin (*Tam Obi and his son, Tom Obi*). */
export function tiesIn(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  names: readonly NameMention[],
): Ties {
  const wives = new Map<string, string>();
  const apart = new Map<string, Set<string>>();
  const setApart = (one: NameMention, other: NameMention): void => {
    if (one.text === other.text) return;
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      apart.set(a.text, (apart.get(a.text) ?? new Set()).add(b.text));
    }
  };
  notes.forEach(({ kin }, paragraph) => {
    const place = paragraphs[paragraph];
    if (!place) return;
    for (const draft of kin) {
      const relation = relationOf(draft, paragraph, place, names);
      if (!relation) continue;
      const { owner, named } = relation;
      if (isWhole(named) && (isWhole(owner) || isOfSurname(owner, named))) setApart(owner, named);
      const isGivenAlone = named.name.given.length === 0 && named.draft.honorific === '';
      if (WIFE.test(draft.noun) && isGivenAlone && owner.name.given.length > 0) {
        wives.set(owner.name.family, named.key);
      }
    }
  });
  names.forEach((name, i) => {
    if (!isCalledAlso(name, paragraphs)) return;
    const [given = name.name.family] = name.name.given;
    const other = names.findLast((it, at) => at < i && it.name.given[0] === given);
    if (other) setApart(other, name);
  });
  return { aliases: aliasesIn(paragraphs, names), wives, apart };
}

/** *a son, also Tam*, *her aunt, also called Ada*: another of the same name. */
function isCalledAlso({ paragraph, span }: NameMention, paragraphs: readonly Paragraph[]): boolean {
  const { text, span: place } = paragraphs[paragraph] ?? { text: '', span: { start: 0 } };
  const at = span.start - place.start;
  return ALSO.test(text.slice(Math.max(0, at - LONGEST_ALSO), at));
}
const ALSO = /, also (?:called |named )?$/;
/** In characters. */
const LONGEST_ALSO = 16;

const WIFE = /^(?:wife|widow)$/;

/** With more than a surname or a given name, which two can share: *Tam Obi*, *Tam Jr*, *Ms Obi*. */
const isWhole = ({ name, draft }: NameMention): boolean =>
  name.given.length > 0 || name.suffix !== '' || draft.honorific !== '';

/** *Obi won. His grandfather, Tam Obi, had lost*: whose kin has the surname is somebody else. */
const isOfSurname = (owner: NameMention, { name }: NameMention): boolean =>
  owner.name.family === name.family && name.given.length > 0;

interface Relation {
  readonly owner: NameMention;
  readonly named: NameMention;
}

/** How far from a kin phrase the owner of its pronoun is named, in characters. */
const OWNER_REACH = 120;

/** Whose kin is named right beside a phrase: *Tam Obi coached Tom, his son*. */
function relationOf(
  draft: KinDraft,
  paragraph: number,
  { text, span: place }: Paragraph,
  names: readonly NameMention[],
): Relation | undefined {
  if (draft.owner === 'couple') return undefined;
  const span = shifted(draft.span, place.start);
  const beside = besideAt(names, span, text, place.start, draft.owner !== 'name after');
  const named = names[beside];
  if (named?.paragraph !== paragraph) return undefined;
  const owner = ownerAt(names, draft, shifted(draft.at, place.start), beside);
  return owner?.paragraph === paragraph ? { owner, named } : undefined;
}

/** The index of the name right behind a phrase, else of the one right in front; -1 for none. */
function besideAt(
  names: readonly NameMention[],
  span: Span,
  text: string,
  offset: number,
  mayFollow: boolean,
): number {
  const behind = lastStartingBy(names, span.end + 2);
  const start = names[behind]?.span.start ?? -1;
  const isBehind = start > span.end && /^,? $/.test(text.slice(span.end - offset, start - offset));
  if (mayFollow && isBehind) return behind;
  const before = lastStartingBy(names, span.start - 1);
  const end = names[before]?.span.end ?? Infinity;
  return text.slice(end - offset, span.start - offset) === ', ' ? before : -1;
}

function ownerAt(
  names: readonly NameMention[],
  draft: KinDraft,
  at: Span,
  beside: number,
): NameMention | undefined {
  if (draft.owner !== 'pronoun') {
    const owner = names[lastStartingBy(names, at.start)];
    const edge =
      draft.owner === 'name before' ? owner?.span.end === at.end : owner?.span.start === at.start;
    return edge ? owner : undefined;
  }
  let index = lastStartingBy(names, at.start);
  if (index === beside) index--;
  const owner = names[index];
  return owner && at.start - owner.span.end <= OWNER_REACH ? owner : undefined;
}
