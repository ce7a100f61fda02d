import { isObject } from '../text/json';

/** A small file that people keep in their workspace: a version, a list, and fields that are kept as they are. */
export type ParsedList =
  | {
      readonly ok: true;
      readonly fields: Readonly<Record<string, unknown>>;
      readonly entries: readonly unknown[];
    }
  /** What is wrong with it, for a sentence: `it is not JSON`. */
  | { readonly ok: false; readonly why: string };

const VERSION = 1;

/**
 * The file's text, checked; a file that does not fit is never half of one.
 * @param name the field that holds the list.
 * @param faultOf what is wrong with an entry, or `undefined`.
 */
export function parseList(
  text: string,
  name: string,
  faultOf: (entry: unknown) => string | undefined,
): ParsedList {
  const refuse = (why: string): ParsedList => ({ ok: false, why });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('it is not JSON');
  }
  if (!isObject(value)) return refuse('it is not an object');
  const { version, [name]: list, ...fields } = value;
  if (version !== VERSION)
    return refuse(version === undefined ? 'it has no version' : `its version is not ${VERSION}`);
  if (!Array.isArray(list)) return refuse(`“${name}” is not a list`);
  const entries: readonly unknown[] = list;
  for (const [i, it] of entries.entries()) {
    const why = faultOf(it);
    if (why !== undefined) return refuse(`entry ${i + 1} of “${name}” ${why}`);
  }
  return { ok: true, fields, entries };
}

/** The lines, from 1, on which the entries of the list `name` of a JSON object start, in order. */
export function entryLines(text: string, name: string): readonly number[] {
  let lines: number[] = [];
  let line = 1;
  let depth = 0;
  let key = '';
  let isInList = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (unit === '\n') line++;
    const isStart = isInList && depth === 2 && !/[\s,\]]/.test(unit);
    if (isStart) lines.push(line);
    if (unit === '"') {
      const start = at;
      for (at++; at < text.length && text.charAt(at) !== '"'; at++)
        if (text.charAt(at) === '\\') at++;
      if (depth === 1) key = text.slice(start, at + 1);
    } else if (unit === '{' || unit === '[') {
      if (depth === 1) isInList = unit === '[' && key === JSON.stringify(name);
      if (depth === 1 && isInList) lines = [];
      depth++;
    } else if (unit === '}' || unit === ']') depth--;
    else if (isStart) while (/[^\s,\]]/.test(text.charAt(at + 1))) at++;
  }
  return lines;
}

/** One entry a line, so that a person and a comparison of versions can read it. */
export function listText(
  name: string,
  entries: readonly unknown[],
  fields: Readonly<Record<string, unknown>>,
): string {
  const lines = entries.map((it) => `\n    ${JSON.stringify(it)}`).join(',');
  const others = Object.entries(fields).map(
    ([field, value]) => `,\n  ${JSON.stringify(field)}: ${JSON.stringify(value)}`,
  );
  const list = entries.length > 0 ? `[${lines}\n  ]` : '[]';
  return `{\n  "version": ${VERSION},\n  ${JSON.stringify(name)}: ${list}${others.join('')}\n}\n`;
}
