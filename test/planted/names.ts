import type { Person, PersonMention, Reading, Span } from '../../src/core/model';
import { overlaps, textAt } from '../../src/core/text/span';
import type { Chance } from '../support/chance';
import type { ChanceAt, Edit } from './difference';
import { type PlantedEdits, STRANGERS } from './quotations';

/** One difference in the name of each person, wherever the article has it. */
export function plantNames(reading: Reading, chanceAt: ChanceAt): readonly PlantedEdits[] {
  const { text } = reading.article;
  const mentions = reading.annotations.filter(
    (it): it is PersonMention => it.kind === 'person' && it.form === 'name',
  );
  const taken: Edit[] = [];
  return reading.people.flatMap((person, i): readonly PlantedEdits[] => {
    const own = mentions.filter((it) => it.person === person.id);
    const first = own[0];
    if (!first) return [];
    const chance = chanceAt(first.span);
    const surname = surnameOf(person);
    const others = reading.people.filter((it) => it !== person);
    // Una Marsh Obi is misspelled with Ada Marsh too
    const isShared = others.some(({ name }) => name.split(/[\s-]/).includes(surname));
    const everyOne = own.every(
      ({ span }) => surname !== '' && textAt(text, span).endsWith(surname),
    );
    const options: { readonly kind: string; readonly edits: readonly Edit[]; span?: Span }[] = [
      { kind: 'same', edits: [] },
    ];
    const sites = wholeWords(text, surname);
    if (!isShared && everyOne && /^\p{Lu}\p{Ll}{4,}$/u.test(surname)) {
      for (const [kind, wrong] of slipsOf(surname, chance)) {
        options.push({ kind, edits: sites.map((span) => ({ span, text: wrong })) });
      }
    }
    const everywhere = own.map(({ span }) => ({
      span,
      text: STRANGERS[i % STRANGERS.length] ?? '',
    }));
    const isElsewhere = sites.length > own.length;
    if (everyOne && !isShared && !isElsewhere) options.push({ kind: 'absent', edits: everywhere });
    const title = otherTitle(own, text);
    if (title) options.push({ kind: 'other title', edits: [title.edit], span: title.span });
    const option = options[chance(options.length)];
    if (!option || option.edits.some((a) => taken.some((b) => overlaps(a.span, b.span)))) return [];
    taken.push(...option.edits);
    return [
      {
        difference: {
          layer: 'name',
          kind: option.kind,
          span: option.span ?? first.span,
          ...(EXPECTED[option.kind.split(':')[0] ?? ''] ?? EXPECTED['same']!),
        },
        edits: option.edits,
        // what an absent person said, somebody else says there
        ...(option.kind === 'absent' ? { changed: saidBy(person, reading) } : {}),
      },
    ];
  });
}

const saidBy = ({ id }: Person, { annotations }: Reading): readonly Span[] =>
  annotations
    .filter((it) => it.kind === 'quote' && it.attribution?.person === id)
    .map(({ span }) => span);

const EXPECTED: Readonly<
  Record<string, Pick<PlantedEdits['difference'], 'verdict' | 'relations'>>
> = {
  same: { verdict: 'agrees', relations: ['same'] },
  misspelling: { verdict: 'differs', relations: ['spelled-differently'] },
  'other title': { verdict: 'differs', relations: ['other-role'] },
  absent: { verdict: 'only-here', relations: [] },
};

const surnameOf = ({ name }: Person): string => name.split(/\s+/).at(-1) ?? '';

function wholeWords(text: string, word: string): readonly { start: number; end: number }[] {
  if (!/^[\p{L}’'-]+$/u.test(word)) return [];
  const pattern = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'gu');
  return [...text.matchAll(pattern)].map(({ index }) => ({
    start: index,
    end: index + word.length,
  }));
}

/** One slip of the keys of each kind. */
function slipsOf(name: string, chance: Chance): readonly (readonly [string, string])[] {
  const at = 1 + chance(name.length - 3);
  const [head, a, b, tail] = [
    name.slice(0, at),
    name[at] ?? '',
    name[at + 1] ?? '',
    name.slice(at + 2),
  ];
  const slips: (readonly [string, string])[] = [
    ['misspelling: swapped', `${head}${b}${a}${tail}`],
    ['misspelling: left out', `${head}${b}${tail}`],
    ['misspelling: doubled', `${head}${a}${a}${b}${tail}`],
    ['misspelling: exchanged', `${head}${a === 'e' ? 'a' : 'e'}${b}${tail}`],
  ];
  return slips.filter(([, it]) => it !== name);
}

const OFFICES = ['minister', 'secretary', 'commissioner'];
const FIELDS = ['Finance', 'Health', 'Justice'];

/** Another office of the same kind in front of the name, where the article calls the holder one thing. */
function otherTitle(
  own: readonly PersonMention[],
  text: string,
): { readonly edit: Edit; readonly span: Span } | undefined {
  const titled = own.filter(({ role }) => role);
  const [mention] = titled;
  if (!mention?.role || titled.length > 1) return undefined;
  const words = textAt(text, mention.role).split(' ');
  const office = words.at(-1) ?? '';
  if (words.length !== 2 || !OFFICES.includes(office.toLowerCase())) return undefined;
  const field = FIELDS.find((it) => it.toLowerCase() !== words[0]?.toLowerCase()) ?? '';
  return { edit: { span: mention.role, text: `${field} ${office}` }, span: mention.span };
}
