import { Shape, type Tokens } from '../text/tokens';
import { asSubject, coreEndingAt, phraseStartingAt, type NounPhrase } from './eventSubjects';
import { Sort, type Units } from './eventUnits';
import type { QuotationDraft } from './quotations';
import type { EventDraft, ReportingEvent } from './reportingEvent';

/** *Ada Obi: “…”* and *“…” — Ada Obi*. */
export function markEvents(units: Units, drafts: readonly EventDraft[]): readonly EventDraft[] {
  const found: EventDraft[] = [];
  for (let unit = 0; unit < units.length; unit++) {
    if (units.sort(unit) !== Sort.quotation) continue;
    if (units.sort(unit - 1) === Sort.colon && !drafts.some(({ at }) => at < unit)) {
      const phrase = coreEndingAt(units, unit - 2) ?? phraseStartingAt(units, 0);
      if (phrase && phrase.last >= unit - 8) found.push(markDraft(unit - 1, phrase, 'colon'));
    } else if (!found.some(({ form }) => form === 'colon')) {
      const colon = labelColon(units);
      const phrase = colon > 0 && colon < unit ? phraseStartingAt(units, 0) : undefined;
      if (phrase?.last === colon - 1) found.push(markDraft(colon, phrase, 'colon'));
    }
    if (units.sort(unit + 1) === Sort.dash || isBar(units, unit + 1)) {
      const phrase = phraseStartingAt(units, unit + 2);
      const end = phrase ? units.sort(phrase.last + 1) : -1;
      if (phrase && units.capital(phrase.first) && isShortEnd(end)) {
        found.push(markDraft(unit + 1, phrase, 'signature'));
      }
    }
  }
  return found;
}

/** The colon behind the few words that a headline starts with: *Ada Obi: We are ‘ready’*; or -1. */
function labelColon(units: Units): number {
  for (let unit = 1; unit < Math.min(units.length, LABEL_LIMIT + 2); unit++) {
    if (units.sort(unit) === Sort.colon) return units.capital(0) ? unit : -1;
  }
  return -1;
}

const isShortEnd = (sort: number): boolean =>
  sort === Sort.edge || sort === Sort.comma || sort === Sort.stop;
const isBar = (units: Units, unit: number): boolean =>
  units.sort(unit) === Sort.other && units.tokens.text[units.start(unit)] === '~';

const markDraft = (at: number, phrase: NounPhrase, form: 'colon' | 'signature'): EventDraft => ({
  at,
  last: at,
  subject: asSubject(phrase, 'mark'),
  form,
  kind: 'say',
  verb: '',
});

/** Most words of the label that names a speaker in a transcript. */
const LABEL_LIMIT = 5;

/** *“OBI: We are ready.”* */
export function labelEvent(tokens: Tokens, draft: QuotationDraft): ReportingEvent | undefined {
  const first = draft.opening + 1;
  let colon = first;
  while (colon - first <= LABEL_LIMIT && isCapsWord(tokens, colon)) colon++;
  if (colon === first || tokens.text[tokens.start[colon] ?? 0] !== ':') return undefined;
  const subject = { start: tokens.start[first] ?? 0, end: tokens.end[colon - 1] ?? 0 };
  return {
    subject,
    head: subject,
    subjectKind: 'name',
    found: 'mark',
    cue: { start: tokens.start[colon] ?? 0, end: tokens.end[colon] ?? 0 },
    form: 'label',
    kind: 'say',
    verb: '',
    what: false,
    goesOn: false,
    that: false,
    next: 'word',
    frame: draft.frame,
    inside: draft.parent,
    announces: false,
  };
}

const isCapsWord = (tokens: Tokens, token: number): boolean =>
  (((tokens.shape[token] ?? 0) & Shape.allCaps) !== 0 ||
    (tokens.text[tokens.start[token] ?? 0] === '.' && (tokens.classes[token - 1] ?? 0) !== 0)) &&
  token < tokens.length;
