import type { ClaimState } from '../desk/coverage';
import { locatorLine } from '../desk/sheetRows';
import { tickSelector } from '../desk/tickAnnotation';
import type { Article } from '../model';
import { jsonText } from './json';

/**
 * The ticked claims of an article in the form that the Hypothesis client imports (the `annotations` of its own
 * export, as its API documents an annotation: `uri`, `text`, `tags`, `target` with W3C selectors).
 * @param at when it is made, an ISO 8601 instant.
 */
export function hypothesisJson(
  { id, title }: Article,
  states: readonly ClaimState[],
  at: string,
): string {
  const annotations = states.flatMap(({ tick, state, was }) => {
    if (!tick) return [];
    const lines = [
      ...(tick.note === '' ? [] : [tick.note]),
      ...(was === undefined ? [] : [`Was “${was}”.`]),
      ...tick.sources.map((it) => `Source: ${locatorLine(it)}`),
      ...tick.remarks.map(({ by, text }) => `${by}: ${text}`),
    ];
    const [quote, position] = tickSelector(tick.anchor);
    return [
      {
        id: tick.id,
        created: tick.created,
        updated: tick.modified,
        user: `acct:${tick.by}@second-source`,
        uri: id,
        text: lines.join('\n\n'),
        tags: [state, tick.about],
        document: { title: [title] },
        target: [{ source: id, selector: [quote, position] }],
      },
    ];
  });
  const file = {
    export_date: at,
    export_userid: 'acct:second-source@second-source',
    client_version: 'second-source',
    annotations,
  };
  return `${jsonText(file, 1)}\n`;
}
