import type { Figure, Quotation, Reading, Span } from '../model';
import { shownText } from '../text/prose';
import { isDrawn } from './highlights';
import { createSaidHere } from './saidHere';
import { labelBehind, rolesBeside, shortened, shownWords, speakerName } from './wording';

export type OutlineKind = 'group' | 'person' | 'speaker' | 'quote' | 'figure';

/** One line of an article's outline. */
export interface OutlineEntry {
  readonly kind: OutlineKind;
  /** A group has the name of what it holds; `undefined` for quotations that nobody is known to have spoken. */
  readonly name: string | undefined;
  readonly detail: string;
  readonly span: Span;
  readonly children: readonly OutlineEntry[];
}

export interface Outline {
  readonly people: readonly OutlineEntry[];
  /** By speaker, in the order in which they first speak. */
  readonly quotations: readonly OutlineEntry[];
  readonly figures: readonly OutlineEntry[];
}

const NAME_LIMIT = 80;

/** Who is in the article, who says what, and its figures, each in order of the text. */
export function outlineOf(reading: Reading): Outline {
  const speakers = new Map<string, { readonly name: string | undefined; quotes: Quotation[] }>();
  const figures: OutlineEntry[] = [];
  for (const it of reading.annotations) {
    if (it.kind === 'figure') figures.push(figureEntry(it, reading));
    if (it.kind !== 'quote') continue;
    const name = speakerName(it.attribution, reading.people);
    const key = name === undefined ? '' : (it.attribution?.person ?? `as ${name}`);
    const known = speakers.get(key) ?? { name, quotes: [] };
    known.quotes.push(it);
    speakers.set(key, known);
  }
  return {
    people: peopleOf(reading),
    quotations: [...speakers.values()].map(({ name, quotes }) => ({
      kind: 'speaker',
      name,
      detail: String(quotes.length),
      span: quotes[0]?.span ?? { start: 0, end: 0 },
      children: quotes.map(({ span }) => ({
        kind: 'quote',
        name: shownWords('quote', shownText(reading, span), NAME_LIMIT),
        detail: '',
        span,
        children: [],
      })),
    })),
    figures,
  };
}

function figureEntry({ span, label }: Figure, reading: Reading): OutlineEntry {
  const words = shortened(shownText(reading, span), NAME_LIMIT);
  const detail = labelBehind(words, label) ?? '';
  return { kind: 'figure', name: words, detail, span, children: [] };
}

/** Each person at the first mention that is no pronoun, with a role that this article gives. */
function peopleOf(reading: Reading): readonly OutlineEntry[] {
  const { people, annotations } = reading;
  const first = new Map<string, Span>();
  for (const it of annotations)
    if (it.kind === 'person' && isDrawn(it) && !first.has(it.person)) first.set(it.person, it.span);
  const shown = people.filter(({ id }) => first.has(id));
  const isHere = createSaidHere(
    reading,
    shown.flatMap(({ roles }) => roles),
  );
  return shown
    .flatMap((person): OutlineEntry[] => {
      const { id, name, roles } = person;
      const span = first.get(id);
      const detail = rolesBeside({ name, roles: roles.filter(isHere) })[0] ?? '';
      return span
        ? [{ kind: 'person', name: shortened(name, NAME_LIMIT), detail, span, children: [] }]
        : [];
    })
    .sort((a, b) => a.span.start - b.span.start);
}
