import type { Claim } from '../model';
import type { Anchor } from './anchor';
import {
  inOrder,
  mergedTick,
  tickStates,
  type Ledger,
  type Locator,
  type Remark,
  type Tick,
} from './ledger';

/** The version of the form in which ledgers are written. A file of a later one is left alone. */
export const LEDGER_VERSION = 1;

/** What was read of a ledger's file; or why it cannot be used, so that it must be left as it is. */
export type ReadLedger =
  | { readonly kind: 'ledger'; readonly ledger: Ledger }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'damaged'; readonly line: number; readonly why: string };

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const ID = 'urn:second-source:tick:';
const VERSION = 'urn:second-source:version';
const WAS = 'urn:second-source:was';

/**
 * A ledger as a W3C Web Annotation page (https://www.w3.org/TR/annotation-model/): an annotation that
 * describes the article, then one a tick. Each stands on a line of its own that starts with its comma, so
 * that a line that comes or goes changes no other: two people's ticks merge line by line.
 */
export function printLedger({ article, ticks, unknown }: Ledger): string {
  const head = {
    type: 'Annotation',
    id: 'urn:second-source:ledger',
    motivation: 'describing',
    target: iriOf(article),
    body: { type: 'TextualBody', purpose: 'describing', value: 'Ticks of a fact check' },
    [VERSION]: LEDGER_VERSION,
    ...unknown,
  };
  const lines = [...ticks]
    .sort(inOrder)
    .map((it) => ` ,${JSON.stringify(annotationOf(it, article))}\n`);
  return `{"@context": "${CONTEXT}", "type": "AnnotationPage", "id": "urn:second-source:page", "items": [\n  ${JSON.stringify(head)}\n${lines.join('')}]}\n`;
}

/** Line by line, so that what a merge by lines has left is read as well; ticks with one id become one. */
export function parseLedger(text: string): ReadLedger {
  const lines = text.split(/\r?\n/);
  let head: Json | undefined;
  const ticks = new Map<string, Tick>();
  for (const [i, raw] of lines.entries()) {
    const line = raw.trim().replace(/^,|,$/g, '').trim();
    if (line === '' || line === ']}' || line.startsWith('{"@context"')) continue;
    const damaged = (why: string): ReadLedger => ({ kind: 'damaged', line: i + 1, why });
    if (/^(<{7}|={7}|>{7}|\|{7})/.test(line)) return damaged('a merge was left unfinished here');
    const value = parsed(line);
    if (!isObject(value)) return damaged('this line is not JSON');
    if (value['motivation'] === 'describing') {
      const version = value[VERSION];
      if (typeof version !== 'number') return damaged('the version is missing');
      if (version > LEDGER_VERSION) return { kind: 'newer', version };
      head ??= value;
      continue;
    }
    const tick = tickOf(value);
    if ('why' in tick) return damaged(tick.why);
    const other = ticks.get(tick.id);
    ticks.set(tick.id, other ? mergedTick(other, tick) : tick);
  }
  if (!head) return { kind: 'damaged', line: 1, why: 'the line that names the article is missing' };
  const { target } = head;
  const unknown = without(head, HEAD_FIELDS);
  if (typeof target !== 'string') return { kind: 'damaged', line: 2, why: 'no article is named' };
  return {
    kind: 'ledger',
    ledger: { article: pathOf(target), ticks: [...ticks.values()].sort(inOrder), unknown },
  };
}

type Json = Readonly<Record<string, unknown>>;

const HEAD_FIELDS = ['type', 'id', 'motivation', 'target', 'body', VERSION];
const TICK_FIELDS = [
  'type',
  'id',
  'motivation',
  'creator',
  'created',
  'modified',
  'body',
  'target',
  WAS,
];

function annotationOf(tick: Tick, article: string): Json {
  const { id, about, anchor, state, by, created, modified, note, sources, remarks, was } = tick;
  const { body: others, ...unknown } = tick.unknown;
  return {
    type: 'Annotation',
    id: ID + id,
    motivation: 'assessing',
    body: [
      { type: 'TextualBody', purpose: 'assessing', value: state },
      { type: 'TextualBody', purpose: 'tagging', value: about },
      ...(note === '' ? [] : [{ type: 'TextualBody', purpose: 'commenting', value: note }]),
      ...sources.map(sourceBody),
      ...remarks.map((it) => ({
        type: 'TextualBody',
        purpose: 'replying',
        value: it.text,
        creator: personNamed(it.by),
        created: it.at,
      })),
      ...(Array.isArray(others) ? (others as readonly unknown[]) : []),
    ],
    target: { source: iriOf(article), selector: selectorOf(anchor) },
    creator: personNamed(by),
    created,
    modified,
    ...(was === undefined ? {} : { [WAS]: was }),
    ...unknown,
  };
}

const personNamed = (name: string): Json => ({ type: 'Person', nickname: name });

/** The words and the place of an anchor as two W3C selectors. */
export const tickSelector = ({
  exact,
  prefix,
  suffix,
  start,
  end,
}: Anchor): readonly [Json, Json] => [
  { type: 'TextQuoteSelector', exact, prefix, suffix },
  { type: 'TextPositionSelector', start, end },
];

function selectorOf(anchor: Anchor): Json {
  const [quote, refinedBy] = tickSelector(anchor);
  return { ...quote, refinedBy };
}

function sourceBody(source: Locator): Json {
  switch (source.kind) {
    case 'passage':
      return {
        type: 'SpecificResource',
        purpose: 'linking',
        source: iriOf(source.article),
        selector: selectorOf(source.anchor),
      };
    case 'page':
      return {
        type: 'SpecificResource',
        purpose: 'linking',
        source: source.url,
        ...(source.at === undefined
          ? {}
          : { selector: { type: 'FragmentSelector', value: source.at } }),
      };
    case 'line':
      return { type: 'TextualBody', purpose: 'linking', value: source.text };
  }
}

/** The tick that an annotation holds, or what is wrong with it. */
function tickOf(value: Json): Tick | { readonly why: string } {
  const wrong = (why: string): { readonly why: string } => ({ why });
  const { id, body, target, creator, created, modified } = value;
  if (typeof id !== 'string' || !id.startsWith(ID)) return wrong('the id is missing');
  const words = isObject(target) ? anchorOf(target['selector']) : undefined;
  if (!words) return wrong('the selector is not complete');
  if (!Array.isArray(body)) return wrong('the body is missing');
  const bodies = body.filter(isObject);
  const valueFor = (purpose: string): unknown =>
    bodies.find((it) => it['purpose'] === purpose)?.['value'];
  const state = tickStates.find((it) => it === valueFor('assessing'));
  if (!state) return wrong(`“${String(valueFor('assessing'))}” is no state`);
  const about = KINDS.find((it) => it === valueFor('tagging'));
  if (!about) return wrong(`“${String(valueFor('tagging'))}” is no kind of claim`);
  if (typeof created !== 'string' || typeof modified !== 'string')
    return wrong('the time is missing');
  const note = valueFor('commenting');
  const was = value[WAS];
  return {
    id: id.slice(ID.length),
    about,
    anchor: words,
    state,
    by: nameOf(creator),
    created,
    modified,
    note: typeof note === 'string' ? note : '',
    sources: bodies.filter((it) => it['purpose'] === 'linking').flatMap(locatorOf),
    remarks: bodies.filter((it) => it['purpose'] === 'replying').flatMap(remarkOf),
    ...(typeof was === 'string' ? { was } : {}),
    unknown: { ...without(value, TICK_FIELDS), ...othersOf(body) },
  };
}

/** Bodies of a purpose that this version does not know, kept beside the fields that it does not know. */
function othersOf(body: readonly unknown[]): Json {
  const others = body.filter((it) => !isObject(it) || !PURPOSES.has(it['purpose']));
  return others.length === 0 ? {} : { body: others };
}

const PURPOSES = new Set<unknown>(['assessing', 'tagging', 'commenting', 'linking', 'replying']);

/** A path as a relative IRI: only what none may have is encoded, so that people can read it. */
const iriOf = (path: string): string =>
  path.replace(/[\s<>"{}|\\^`%#?:]/g, (it) => encodeURIComponent(it));

/** The other way round; a path that was written plainly is left as it is. */
function pathOf(iri: string): string {
  try {
    return decodeURIComponent(iri);
  } catch {
    return iri;
  }
}

const KINDS: readonly Claim['about']['kind'][] = ['quote', 'person', 'figure', 'passage'];

function anchorOf(selector: unknown): Anchor | undefined {
  if (!isObject(selector)) return undefined;
  const { exact, prefix, suffix, refinedBy } = selector;
  const { start, end } = isObject(refinedBy) ? refinedBy : {};
  if (typeof exact !== 'string' || typeof prefix !== 'string' || typeof suffix !== 'string') {
    return undefined;
  }
  if (!isOffset(start) || !isOffset(end) || end < start) return undefined;
  return { exact, prefix, suffix, start, end };
}

function locatorOf(body: Json): readonly Locator[] {
  const { type, source, selector, value } = body;
  if (type === 'TextualBody')
    return typeof value === 'string' ? [{ kind: 'line', text: value }] : [];
  if (typeof source !== 'string') return [];
  const passage = anchorOf(selector);
  if (passage) return [{ kind: 'passage', article: pathOf(source), anchor: passage }];
  const at = isObject(selector) ? selector['value'] : undefined;
  return [{ kind: 'page', url: source, ...(typeof at === 'string' ? { at } : {}) }];
}

function remarkOf({ value, creator, created }: Json): readonly Remark[] {
  if (typeof value !== 'string' || typeof created !== 'string') return [];
  return [{ by: nameOf(creator), at: created, text: value }];
}

function nameOf(creator: unknown): string {
  const name = isObject(creator) ? creator['nickname'] : undefined;
  return typeof name === 'string' ? name : '';
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOffset = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const without = (value: Json, fields: readonly string[]): Json =>
  Object.fromEntries(Object.entries(value).filter(([field]) => !fields.includes(field)));
