import type { Reading, Span } from '../model';
import { contains, lastStartingBy } from '../text/span';

/** Words of one sentence that make its figures hopes rather than results. */
const AHEAD = new Set(
  `will would could may might expected expects expect forecast forecasts predicted predicts projected
  projects planned plans target targets aims estimate likely promised promises pledged pledges`.split(
    /\s+/,
  ),
);

/** Whether the clause of a figure, given with its sentence, says what may come rather than what is. */
export function looksAhead(reading: Reading, sentence: Span, figure: Span): boolean {
  const { text } = reading.article;
  const whole = { start: sentence.start, end: Math.min(sentence.end, sentence.start + MOST_READ) };
  const words = withoutOtherQuotations(
    asideAround(text, sentence, figure) ?? clauseAround(text, whole, figure),
    figure,
    reading,
  ).replace(NOT_DONE, ' ');
  return (
    TO_COME.test(words.toLowerCase()) ||
    words
      .split(/[^\p{L}]+/u)
      .some((it) => AHEAD.has(it) || (!NAMES_TOO.has(it) && AHEAD.has(it.toLowerCase())))
  );
}

/** *14 of 40 could not be filled*, *they could find no way* tell what was. */
const NOT_DONE =
  /\b(?:could(?: not\b|n['’]t\b| \p{L}{1,12} no(?:thing)?\b)|(?:might|may|would) not have\b)/giu;

/**
 * Between two semicolons, where a sentence has them (*Residents pay £40; that will rise*), or the parts of what is
 * said (*said that 40 were there and that 20 would come*).
 */
function clauseAround(text: string, { start, end }: Span, figure: Span): Span {
  const sentence = text.slice(start, end);
  let from = 0;
  let to = sentence.length;
  for (const it of CLAUSE_JOINTS) {
    from = Math.max(from, sentence.lastIndexOf(it, figure.start - start));
    const behind = sentence.indexOf(it, figure.end - start);
    if (behind >= 0) to = Math.min(to, behind);
  }
  return { start: start + from, end: start + to };
}

const CLAUSE_JOINTS = [';', ' and that '];

/** The month and the given name. */
const NAMES_TOO = new Set(['May', 'MAY', 'Will', 'WILL']);

/** The text of a stretch without the quotations in which a figure does not stand: *“We will go on,” she said after 13 died*. */
function withoutOtherQuotations(
  stretch: Span,
  figure: Span,
  { annotations, article: { text } }: Reading,
): string {
  const out: string[] = [];
  let at = stretch.start;
  for (let i = lastStartingBy(annotations, stretch.start - MOST_READ) + 1; ; i++) {
    const it = annotations[i];
    if (!it || it.span.start >= stretch.end) break;
    if (it.kind !== 'quote' || it.span.end <= at || contains(it.span, figure)) continue;
    out.push(text.slice(at, Math.max(at, it.span.start)));
    at = Math.min(stretch.end, it.span.end);
  }
  out.push(text.slice(at, stretch.end));
  return out.join(' ');
}

const MOST_READ = 600;

/** What a figure stands in between two commas that says something of somebody (*Lund Mills, which employs 400 people, will …*). */
function asideAround(text: string, sentence: Span, { start, end }: Span): Span | undefined {
  const from = Math.max(sentence.start, start - MOST_READ);
  const opens = text.slice(from, start).search(/, (?:which|who|whose)\b[^,]{0,600}$/);
  const closes = text.slice(end, Math.min(sentence.end, end + MOST_READ)).search(/,(?!\d)/);
  return opens < 0 || closes < 0 ? undefined : { start: from + opens, end: end + closes };
}

/** *Is to cost*, *are due to open*: what is arranged; nobody who is to blame is still to be blamed. */
const TO_COME =
  /\bgoal (?:of|to|for|is)\b|\b(?:is|are|be|stands?)(?: (?:also|now|still|all|both))? (?:(?:due|about|going|scheduled|bound|set) )?to (?!blame\b|date\b|the\b|an?\b)\p{L}/u;
