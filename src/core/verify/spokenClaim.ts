import { cues, formsOf } from '../lexicon/cues';
import type { Person, Reading } from '../model';

const LEAST_WORDS = 4;

/**
 * A typed *Ada Obi said we shall open it* or *we shall open it, Ada Obi said* with the words that it
 * gives to the speaker in quotation marks; `undefined` for any other text.
 */
export function spokenClaim({ article, annotations }: Reading): string | undefined {
  const text = article.text.trim();
  if (article.text.length !== text.length || annotations.some((it) => it.kind === 'quote')) {
    return undefined;
  }
  for (const it of annotations) {
    if (it.kind !== 'person' || it.form === 'pronoun') continue;
    const start = it.role ? Math.min(it.role.start, it.span.start) : it.span.start;
    const speaker = text.slice(start, it.span.end);
    if (/^(?:the )?$/i.test(text.slice(0, start))) {
      const behind = /^ (\p{L}{3,20})(?: that\b|[:,])? /u.exec(text.slice(it.span.end));
      const words = text.slice(it.span.end + (behind?.[0].length ?? 0));
      if (behind && isSaying(behind[1])) return wrapped(speaker, words);
    }
    const ahead = text.slice(Math.max(0, start - 40), start);
    const rest = text.slice(it.span.end).replace(/\.$/, '').trim();
    const inverted = /, (\p{L}{3,20}) (?:the )?$/iu.exec(ahead);
    if (inverted && rest === '' && isSaying(inverted[1])) {
      return wrapped(speaker, text.slice(0, start - inverted[0].length));
    }
    const upright = /, (?:the )?$/i.exec(ahead);
    if (upright && isSaying(rest)) {
      return wrapped(speaker, text.slice(0, start - upright[0].length));
    }
  }
  return undefined;
}

/** The person whom a typed text gives words to (*Ada Obi called it a folly*); `undefined` where it opens on no name and reporting verb. */
export function speakerAsked({
  article: { text },
  annotations,
  people,
}: Reading): Person | undefined {
  for (const it of annotations) {
    if (it.kind !== 'person' || it.form === 'pronoun') continue;
    const start = it.role ? Math.min(it.role.start, it.span.start) : it.span.start;
    if (!/^\s*(?:the )?$/i.test(text.slice(0, start))) return undefined;
    const verb = /^ (\p{L}{3,20})\b/u.exec(text.slice(it.span.end))?.[1]?.toLowerCase();
    return verb !== undefined && REPORTING.has(verb)
      ? people.find(({ id }) => id === it.person)
      : undefined;
  }
  return undefined;
}

function wrapped(speaker: string, words: string): string | undefined {
  const said = words.trim();
  return said.split(' ').length < LEAST_WORDS ? undefined : `${speaker} said: “${said}”`;
}

const isSaying = (word: string | undefined): boolean => SAYING.has((word ?? '').toLowerCase());

const REPORTING = new Set(cues.flatMap((it) => [it.verb, ...formsOf(it)]));

const SAYING = new Set(
  cues.filter(({ kind }) => kind === 'say').flatMap((it) => [it.verb, ...formsOf(it)]),
);
