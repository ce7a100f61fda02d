import type { Claim } from '../model';
import { isObject, type Json } from '../text/json';
import type { Anchor } from './anchor';
import { leftOver, withLeftOver } from './leftOver';
import { tickStates, type Locator, type Remark, type Tick } from './ledger';

const ID = 'urn:second-source:tick:';
const WAS = 'urn:second-source:was';
const RESTORED = 'urn:second-source:restored';
const DROPPED = 'urn:second-source:dropped';

/**
 * A tick as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/) of an article. What the tick keeps
 * of fields that this version does not know stands where it stood.
 */
export function annotationOf(tick: Tick, article: string): Json {
  const { id, about, anchor, state, by, created, modified, note, sources, remarks, was, restored } =
    tick;
  const { body: others, target, creator, ...unknown } = tick.unknown;
  const said = (purpose: Said, value: string): Json =>
    withLeftOver({ type: 'TextualBody', purpose, value }, tick.bodies?.[purpose]);
  return {
    type: 'Annotation',
    id: ID + id,
    motivation: 'assessing',
    body: [
      said('assessing', state),
      said('tagging', about),
      ...(note === '' ? [] : [said('commenting', note)]),
      ...sources.map((it) => withLeftOver(sourceBody(it), it.unknown)),
      ...remarks.map((it) => withLeftOver(remarkBody(it), it.unknown)),
      ...(Array.isArray(others) ? (others as readonly unknown[]) : []),
    ],
    creator: withLeftOver(personNamed(by), creator),
    created,
    modified,
    ...(was === undefined ? {} : { [WAS]: was }),
    ...(restored === undefined ? {} : { [RESTORED]: restored }),
    ...unknown,
    // last: git knows a file that was moved by the beginnings of its lines
    target: withLeftOver({ selector: selectorOf(anchor), source: iriOf(article) }, target),
  };
}

/** What is left of a dropped tick: an open one, which says that it is gone. */
export const droppedAnnotationOf = (tick: Tick, article: string): Json => ({
  [DROPPED]: true,
  ...annotationOf(tick, article),
});

/** Whether an annotation is what is left of a dropped tick. */
export const isDropped = (value: Json): boolean => value[DROPPED] === true;

type Said = 'assessing' | 'tagging' | 'commenting';

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

const remarkBody = ({ by, at, text }: Remark): Json => ({
  type: 'TextualBody',
  purpose: 'replying',
  value: text,
  creator: personNamed(by),
  created: at,
});

/** The tick that an annotation holds, or what is wrong with it. */
export function tickOf(value: Json): Tick | { readonly why: string } {
  const wrong = (why: string): { readonly why: string } => ({ why });
  const { id, body, target, creator, created, modified } = value;
  if (typeof id !== 'string' || !id.startsWith(ID)) return wrong('the id is missing');
  const words = isObject(target) ? anchorOf(target['selector']) : undefined;
  if (!words) return wrong('the selector is not complete');
  if (!Array.isArray(body)) return wrong('the body is missing');
  const bodies = bodiesOf(body);
  const state = tickStates.find((it) => it === bodies.said.assessing?.['value']);
  if (!state) return wrong(`“${String(bodies.said.assessing?.['value'])}” is no state`);
  const about = KINDS.find((it) => it === bodies.said.tagging?.['value']);
  if (!about) return wrong(`“${String(bodies.said.tagging?.['value'])}” is no kind of claim`);
  if (typeof created !== 'string' || typeof modified !== 'string')
    return wrong('the time is missing');
  const note = bodies.said.commenting?.['value'];
  const { [WAS]: was, [RESTORED]: restored } = value;
  const tick: Tick = {
    id: id.slice(ID.length),
    about,
    anchor: words,
    state,
    by: nameOf(creator),
    created,
    modified,
    note: typeof note === 'string' ? note : '',
    sources: bodies.sources,
    remarks: bodies.remarks,
    ...(typeof was === 'string' ? { was } : {}),
    ...(typeof restored === 'string' ? { restored } : {}),
    unknown: {},
  };
  return withUnknown(tick, value, bodies);
}

/** The tick with what its annotation has besides, at any depth. */
function withUnknown(tick: Tick, value: Json, { said, others }: Bodies): Tick {
  const known = droppedAnnotationOf(tick, '');
  const { target, creator, ...beside } = leftOver(value, known) ?? {};
  const bodies = Object.entries(said).flatMap(([purpose, body]) => {
    const rest = leftOver(body, { type: '', purpose: '', value: '' });
    return rest ? [[purpose, rest] as const] : [];
  });
  return {
    ...tick,
    ...(bodies.length > 0 && { bodies: Object.fromEntries(bodies) }),
    unknown: {
      ...beside,
      ...(isObject(target) && { target }),
      ...(isObject(creator) && { creator }),
      ...(others.length > 0 && { body: others }),
    },
  };
}

interface Bodies {
  readonly said: Readonly<Partial<Record<Said, Json>>>;
  readonly sources: readonly Locator[];
  readonly remarks: readonly Remark[];
  /** Those of which this version can make nothing, whatever their purpose. */
  readonly others: readonly unknown[];
}

function bodiesOf(body: readonly unknown[]): Bodies {
  const said: Partial<Record<Said, Json>> = {};
  const sources: Locator[] = [];
  const remarks: Remark[] = [];
  const others: unknown[] = [];
  for (const it of body) {
    const purpose = isObject(it) ? it['purpose'] : undefined;
    const source = isObject(it) && purpose === 'linking' ? locatorOf(it) : undefined;
    const remark = isObject(it) && purpose === 'replying' ? remarkOf(it) : undefined;
    if (source) sources.push(source);
    else if (remark) remarks.push(remark);
    else if (isObject(it) && isSaid(purpose) && !said[purpose] && typeof it['value'] === 'string')
      said[purpose] = it;
    else others.push(it);
  }
  return { said, sources, remarks, others };
}

const isSaid = (purpose: unknown): purpose is Said =>
  purpose === 'assessing' || purpose === 'tagging' || purpose === 'commenting';

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

function locatorOf(body: Json): Locator | undefined {
  const locator = knownLocator(body);
  const unknown = locator && leftOver(body, sourceBody(locator));
  return unknown ? { ...locator, unknown } : locator;
}

function knownLocator({ type, source, selector, value }: Json): Locator | undefined {
  if (type === 'TextualBody')
    return typeof value === 'string' ? { kind: 'line', text: value } : undefined;
  if (typeof source !== 'string') return undefined;
  const passage = anchorOf(selector);
  if (passage) return { kind: 'passage', article: pathOf(source), anchor: passage };
  const at = isObject(selector) ? selector['value'] : undefined;
  return { kind: 'page', url: source, ...(typeof at === 'string' ? { at } : {}) };
}

function remarkOf(body: Json): Remark | undefined {
  const { value, creator, created } = body;
  if (typeof value !== 'string' || typeof created !== 'string') return undefined;
  const remark = { by: nameOf(creator), at: created, text: value };
  const unknown = leftOver(body, remarkBody(remark));
  return unknown ? { ...remark, unknown } : remark;
}

/** The initials; the name or the address of a person who was written down by another program. */
function nameOf(creator: unknown): string {
  if (typeof creator === 'string') return creator;
  if (!isObject(creator)) return '';
  const names = [creator['nickname'], creator['name'], creator['id']];
  return names.find((it) => typeof it === 'string' && it !== '')?.toString() ?? '';
}

const isOffset = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;

/** A path as a relative IRI: only what none may have is encoded, so that people can read it. */
export const iriOf = (path: string): string =>
  path.replace(/[\s<>"{}|\\^`%#?:]/g, (it) => encodeURIComponent(it));

/** The other way round; a path that was written plainly is left as it is. */
export function pathOf(iri: string): string {
  try {
    return decodeURIComponent(iri);
  } catch {
    return iri;
  }
}
