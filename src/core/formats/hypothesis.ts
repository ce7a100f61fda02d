import { anchorAt, type Anchor } from '../desk/anchor';
import { lostTicks, type ClaimState } from '../desk/coverage';
import type { Tick } from '../desk/ledger';
import type { PlacedTick } from '../desk/trackTicks';
import { locatorLine } from '../desk/sheetRows';
import { tickSelector } from '../desk/tickAnnotation';
import type { Article } from '../model';
import { jsonText } from './json';

/**
 * The ticks of an article in the form that the Hypothesis client imports (the `annotations` of its own
 * export, as its API documents an annotation: `uri`, `text`, `tags`, `target` with W3C selectors). Selectors are of
 * the words where they stand now; a lost tick has those of the words as they were, and the tag `lost`.
 * @param at when it is made, an ISO 8601 instant.
 */
export function hypothesisJson(
  article: Article,
  states: readonly ClaimState[],
  placed: readonly PlacedTick[],
  at: string,
): string {
  const standing = states.flatMap(({ tick, state, was, about }) =>
    tick ? [annotationOf(article, tick, anchorAt(article.text, about.span), [state], was)] : [],
  );
  const lost = lostTicks(states, placed).map(({ tick }) =>
    annotationOf(article, tick, tick.anchor, ['lost', tick.state], tick.was),
  );
  const file = {
    export_date: at,
    export_userid: 'acct:second-source@second-source',
    client_version: 'second-source',
    annotations: [...standing, ...lost],
  };
  return `${jsonText(file, 1)}\n`;
}

function annotationOf(
  { id, title }: Article,
  tick: Tick,
  anchor: Anchor,
  tags: readonly string[],
  was: string | undefined,
): object {
  const lines = [
    ...(tick.note === '' ? [] : [tick.note]),
    ...(was === undefined ? [] : [`Was “${was}”.`]),
    ...tick.sources.map((it) => `Source: ${locatorLine(it)}`),
    ...tick.remarks.map(({ by, text }) => `${by}: ${text}`),
  ];
  return {
    id: tick.id,
    created: tick.created,
    updated: tick.modified,
    user: `acct:${tick.by}@second-source`,
    uri: id,
    text: lines.join('\n\n'),
    tags: [...tags, tick.about],
    document: { title: [title] },
    target: [{ source: id, selector: tickSelector(anchor) }],
  };
}
