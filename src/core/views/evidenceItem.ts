import type { Bearing, Evidence } from '../model';
import { changedWords, type MarkedStretch } from './changedWords';
import { relationOf, shortened, verdictWords } from './wording';

/** A passage as one entry of a list. */
export interface EvidenceItem {
  readonly bearing: Bearing;
  /** `Differs: words changed` */
  readonly label: string;
  /** The passage with what changed, `[opened → closed]`, on one line. */
  readonly detail: string;
}

export function evidenceItem(evidence: Evidence): EvidenceItem {
  const { bearing, changes, text } = evidence;
  const aligned = changes.some(({ op }) => op !== 'equal');
  return {
    bearing,
    label: `${verdictWords[bearing]}: ${relationOf(evidence).toLowerCase()}`,
    detail: aligned ? changesLine(changedWords(changes).map(shortEnd)) : shortened(text, 300),
  };
}

/** Of more than an entry's line has room for, so many characters. */
const END = 24;

/** What one side has before or behind all that both have is shown by its words next to that: a line shows the rest. */
function shortEnd(it: MarkedStretch, i: number, all: readonly MarkedStretch[]): MarkedStretch {
  const words = it.text.trim();
  if (it.mark === 'same' || words.length <= 2 * END) return it;
  if (i === 0)
    return { ...it, text: `…${words.slice(words.indexOf(' ', words.length - END) + 1)} ` };
  if (i === all.length - 1) return { ...it, text: shortened(words, END) };
  return it;
}

/** Both sides on one line of plain text: `[here → there]`, `[+ there]`, `[− here]`. */
export function changesLine(stretches: readonly MarkedStretch[]): string {
  const out: string[] = [];
  for (let i = 0; i < stretches.length; i++) {
    const here = stretches[i];
    const there = stretches[i + 1];
    if (!here) break;
    if (here.mark === 'same') out.push(here.text);
    else if (here.mark === 'here' && there?.mark === 'there') {
      out.push(bracketed(`${here.text.trim()} → ${there.text.trim()}`, here.text));
      i++;
    } else {
      out.push(bracketed(`${here.mark === 'here' ? '−' : '+'} ${here.text.trim()}`, here.text));
    }
  }
  return out.join('').replace(/\s+/g, ' ').trim();
}

/** Keeps the space that stood around the words. */
const bracketed = (words: string, around: string): string =>
  `${/^\s/.test(around) ? ' ' : ''}[${words}]${/\s$/.test(around) ? ' ' : ''}`;
