import { isObject, type Json } from '../text/json';
import { inOrder, mergedTick, type Ledger, type Tick } from './ledger';
import { withoutDropped } from './droppedTicks';
import {
  annotationOf,
  droppedAnnotationOf,
  iriOf,
  isDropped,
  pathOf,
  tickOf,
} from './tickAnnotation';

/** The version of the form in which ledgers are written. A file of a later one is left alone. */
const LEDGER_VERSION = 1;

/** What was read of a ledger's file; or why it cannot be used, so that it must be left as it is. */
export type ReadLedger =
  | { readonly kind: 'ledger'; readonly ledger: Ledger }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'damaged'; readonly line: number; readonly why: string };

const VERSION = 'urn:second-source:version';
const PAGE = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'AnnotationPage',
  id: 'urn:second-source:page',
};
const HEAD_BODY = { type: 'TextualBody', purpose: 'describing', value: 'Ticks of a fact check' };

/**
 * A ledger as a W3C Web Annotation page (https://www.w3.org/TR/annotation-model/): an annotation that
 * describes the article, then one a tick. Each stands on a line of its own that starts with its comma, so
 * that a line that comes or goes changes no other: two people's ticks merge line by line. What is left of a dropped
 * tick has such a line too, so that a merge that brings the tick back brings that as well.
 */
export function printLedger({ article, ticks, dropped = [], unknown, page }: Ledger): string {
  const head = {
    type: 'Annotation',
    id: 'urn:second-source:ledger',
    motivation: 'describing',
    target: iriOf(article),
    body: HEAD_BODY,
    [VERSION]: LEDGER_VERSION,
    ...unknown,
  };
  const fields = Object.entries({ ...PAGE, ...page })
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}, `)
    .join('');
  const gone = new Set(dropped);
  const lines = [...ticks, ...dropped]
    .sort(inOrder)
    .map((it) => (gone.has(it) ? droppedAnnotationOf : annotationOf)(it, article))
    .map((it) => ` ,${JSON.stringify(it)}\n`);
  return `{${fields}"items": [\n  ${JSON.stringify(head)}\n${lines.join('')}]}\n`;
}

/**
 * Line by line, so that what a merge by lines has left is read as well; else as JSON, however another program
 * has set it out. Ticks with one id become one.
 */
export function parseLedger(text: string): ReadLedger {
  const read = readLines(text);
  if (read.kind !== 'damaged') return read;
  const value = parsed(text);
  if (!isObject(value)) return read;
  const { items, ...page } = value;
  if (!Array.isArray(items))
    return { kind: 'damaged', line: 1, why: 'the list of ticks is missing' };
  const lines = items.map((it: unknown): Line => ({ value: it, number: lineOf(it, text) }));
  return readItems(lines, page);
}

/** An item of the page and the line that it stands on, from 1. */
interface Line {
  readonly value: unknown;
  readonly number: number;
}

function readLines(text: string): ReadLedger {
  const lines = text.split(/\r?\n/);
  const items: Line[] = [];
  let page: Json = {};
  let isWhole = false;
  for (const [i, raw] of lines.entries()) {
    const line = raw.trim().replace(/^,|,$/g, '').trim();
    if (line === '') continue;
    if (line === ']}') isWhole = true;
    else if (line.startsWith('{"@context"')) {
      const fields = parsed(`${line}]}`);
      if (isObject(fields)) page = without(fields, ['items']);
    } else if (/^(<{7}|={7}|>{7}|\|{7})/.test(line))
      return { kind: 'damaged', line: i + 1, why: 'a merge was left unfinished here' };
    else {
      const value = parsed(line);
      if (!isObject(value)) return { kind: 'damaged', line: i + 1, why: 'this line is not JSON' };
      items.push({ value, number: i + 1 });
    }
  }
  const read = readItems(items, page);
  return read.kind === 'ledger' && !isWhole
    ? { kind: 'damaged', line: lines.length, why: 'its end is missing' }
    : read;
}

function readItems(items: readonly Line[], page: Json): ReadLedger {
  let head: Json | undefined;
  const ticks = new Map<string, Tick>();
  const dropped: Tick[] = [];
  for (const { value, number: line } of items) {
    const damaged = (why: string): ReadLedger => ({ kind: 'damaged', line, why });
    if (!isObject(value)) return damaged('this is no annotation');
    if (value['motivation'] === 'describing') {
      const version = value[VERSION];
      if (typeof version !== 'number') return damaged('the version is missing');
      if (version > LEDGER_VERSION) return { kind: 'newer', version };
      head ??= value;
      continue;
    }
    const tick = tickOf(value);
    if ('why' in tick) return damaged(tick.why);
    if (isDropped(value)) {
      dropped.push(tick);
      continue;
    }
    const other = ticks.get(tick.id);
    ticks.set(tick.id, other ? mergedTick(other, tick) : tick);
  }
  if (!head) return { kind: 'damaged', line: 1, why: 'the line that names the article is missing' };
  const { target } = head;
  if (typeof target !== 'string') return { kind: 'damaged', line: 2, why: 'no article is named' };
  const beside = changed(page, PAGE);
  return {
    kind: 'ledger',
    ledger: {
      article: pathOf(target),
      ...withoutDropped([...ticks.values()].sort(inOrder), dropped),
      unknown: changed(without(head, HEAD_FIELDS), { body: HEAD_BODY }),
      ...(Object.keys(beside).length > 0 && { page: beside }),
    },
  };
}

const HEAD_FIELDS = ['type', 'id', 'motivation', 'target', VERSION];

/** The fields of an object that are not just what is written anyway. */
const changed = (value: Json, written: Json): Json =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([name, it]) => JSON.stringify(it) !== JSON.stringify(written[name]),
    ),
  );

/** The line on which the id of an annotation stands, from 1; 1 where it has none. */
function lineOf(item: unknown, text: string): number {
  const id = isObject(item) ? item['id'] : undefined;
  const at = typeof id === 'string' ? text.indexOf(JSON.stringify(id)) : -1;
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const without = (value: Json, fields: readonly string[]): Json =>
  Object.fromEntries(Object.entries(value).filter(([field]) => !fields.includes(field)));
