import type { Column, Comparison } from '../../core/views/crossReference';
import {
  parseShown,
  type Asked,
  type ClaimAction,
  type Shown,
} from '../../core/views/crossReferenceMessages';
import type { Stretch } from '../../core/views/markedText';
import { inSentence } from '../../core/views/wording';
import { element } from './lib/element';
import { localized } from './lib/localized';

/**
 * The page of the cross-reference view: shows what it is told, and says what a person asks for.
 * Whatever comes from an article is set as text, never as markup.
 */

interface Host {
  postMessage(message: Asked): void;
  getState(): unknown;
  setState(state: Kept): void;
}
declare function acquireVsCodeApi(): Host;

/** What outlives the page while the view is hidden. */
interface Kept {
  readonly shown: Shown;
  readonly index: number;
}

const host = acquireVsCodeApi();
const root = element('main');
/** Told to screen readers as it changes. */
const live = element('p', { class: 'unseen', role: 'status' });
document.body.append(root, live);

let shown: Shown | undefined;
let index = 0;

function show(next: Shown, at = 0): void {
  const sameClaim = shown?.kind === 'claim' && next.kind === 'claim' && shown.key === next.key;
  const passage = comparisonsOf(shown)[index]?.key;
  shown = next;
  index = sameClaim ? indexOf(passage) : clamp(at);
  draw();
  if (next.kind === 'claim' && !sameClaim) window.scrollTo(0, 0);
}

/** Where a passage stands by now; one that is gone makes room for what stands in its place. */
function indexOf(passage: string | undefined): number {
  const found = comparisonsOf(shown).findIndex(({ key }) => key === passage);
  return found < 0 ? clamp(index) : found;
}

const step = (by: number): void => goTo(index + by);

function goTo(passage: number): void {
  const to = clamp(passage);
  if (to === index) return;
  index = to;
  draw();
}

const clamp = (to: number): number => Math.max(0, Math.min(to, comparisonsOf(shown).length - 1));

const comparisonsOf = (it: Shown | undefined): readonly Comparison[] =>
  it?.kind === 'claim' ? it.reference.comparisons : [];

function draw(): void {
  if (!shown) return;
  host.setState({ shown, index });
  const focused = document.activeElement?.id;
  const parts = shown.kind === 'message' ? messageParts(shown) : claimParts(shown);
  root.replaceChildren(...parts);
  root.setAttribute('aria-busy', String(shown.kind === 'message' && shown.busy));
  if (focused) restoreFocus(focused);
  const told = toldOf(shown);
  if (live.textContent !== told) live.textContent = told;
}

/** A button that is off now would lose the focus to the page: its counterpart takes it. */
function restoreFocus(id: string): void {
  if (id.startsWith('passage-')) {
    document.getElementById(`passage-${index}`)?.focus();
    return;
  }
  const buttons = [id, id === 'next' ? 'previous' : 'next'].map((it) =>
    document.getElementById(it),
  );
  buttons.find((it) => it instanceof HTMLButtonElement && !it.disabled)?.focus();
}

function toldOf(it: Shown): string {
  if (it.kind === 'message') return localized(it.text);
  const { kindWord, summary, comparisons } = it.reference;
  const comparison = comparisons[index];
  if (!comparison) return `${localized(kindWord)}. ${localized(summary)}`;
  return [
    ...[kindWord, comparison.verdict, comparison.relation].map((part) => `${localized(part)}.`),
    localized(comparison.difference ?? ''),
    localized(comparison.why),
    comparisons.length > 1 ? positionOf(comparisons.length) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function messageParts({ text, offer, busy }: Shown & { kind: 'message' }): readonly HTMLElement[] {
  const message = element('p', { class: busy ? 'message busy' : 'message' }, localized(text));
  if (offer === undefined) return [message];
  const words = offer === 'open-folder' ? localized('Open Folder') : localized('Open Article');
  const button = element('button', { id: 'offer', class: 'primary' }, words);
  button.addEventListener('click', () => host.postMessage({ kind: 'offer', offer }));
  return [message, button];
}

function claimParts({
  reference,
  line,
  thereLines,
  ticked,
}: Shown & { kind: 'claim' }): readonly HTMLElement[] {
  const comparison = reference.comparisons[index];
  const verdict = comparison
    ? { kind: comparison.bearing, word: comparison.verdict }
    : { kind: reference.verdict, word: reference.verdictWord };
  const heading = element(
    'h1',
    {},
    element('span', { class: 'kind' }, localized(reference.kindWord)),
    ' ',
    element('span', { class: `verdict ${verdict.kind}` }, localized(verdict.word)),
    ...(ticked === '' ? [] : [' ', element('span', { class: 'ticked' }, localized(ticked))]),
  );
  const hereColumn = columnPart(
    localized('This article'),
    comparison?.here ?? reference.here,
    hereWords(line),
    'del',
  );
  const columns = `columns of-${reference.kind}`;
  if (!comparison) {
    return [
      heading,
      element('p', { class: 'why' }, localized(reference.summary)),
      element('div', { class: columns }, hereColumn),
      buttonsPart(false),
    ];
  }
  const count = reference.comparisons.length;
  // what the passages say comes first; the list of them may be long
  const { there } = comparison;
  return [
    element('div', { class: 'head' }, heading, ...(count > 1 ? [positionPart(count)] : [])),
    element(
      'p',
      { class: 'why' },
      element('strong', {}, localized(comparison.relation)),
      element('span', { class: 'because' }, localized(comparison.why)),
    ),
    element(
      'div',
      { class: columns },
      hereColumn,
      columnPart(
        localized('The other article'),
        there,
        placeWords(there.title, thereLines[index]),
        'ins',
      ),
    ),
    buttonsPart(true, comparison.difference !== undefined),
    ...(count > 1 ? [passagesPart(reference.comparisons, thereLines)] : []),
  ];
}

const positionOf = (count: number): string => localized(`Passage ${index + 1} of ${count}`);

function positionPart(count: number): HTMLElement {
  const stepButton = (id: 'previous' | 'next', by: number): HTMLButtonElement => {
    const words = id === 'next' ? localized('Next') : localized('Previous');
    const attributes = { id, class: 'step', 'aria-label': words, title: words };
    const button = element('button', attributes, id === 'next' ? '→' : '←');
    button.disabled = clamp(index + by) === index;
    button.addEventListener('click', () => step(by));
    return button;
  };
  return element(
    'div',
    { class: 'position', role: 'group', 'aria-label': localized('Passages') },
    stepButton('previous', -1),
    element('span', {}, `${index + 1} / ${count}`),
    stepButton('next', 1),
  );
}

/** Every passage with how it stands to the claim; the one that is shown is marked. */
function passagesPart(comparisons: readonly Comparison[], lines: readonly number[]): HTMLElement {
  const items = comparisons.map(({ verdict, relation, there: { title } }, i) => {
    const words = localized(`${verdict}: ${inSentence(relation)}`);
    const button = element(
      'button',
      { id: `passage-${i}`, class: 'passage', ...(i === index && { 'aria-current': 'true' }) },
      element('span', { class: 'relation' }, words),
      ' ',
      element('span', { class: 'place' }, placeWords(title, lines[i])),
    );
    button.addEventListener('click', () => step(i - index));
    button.addEventListener('dblclick', () => ask('open-there'));
    return element('li', {}, button);
  });
  return element('ol', { class: 'passages', 'aria-label': localized('All passages') }, ...items);
}

/** Which article it is, the editor shows. */
const hereWords = (line: number): string => localized(`line ${line}`);

const placeWords = (title: string, line: number | undefined): string =>
  line === undefined ? title : `${title}, ${localized(`line ${line}`)}`;

function columnPart(
  name: string,
  { speaker, stretches }: Column,
  place: string,
  changed: 'ins' | 'del',
): HTMLElement {
  return element(
    'section',
    { 'aria-label': name },
    element(
      'header',
      {},
      element('h2', {}, name),
      ' ',
      element('p', { class: 'place' }, place),
      ' ',
      ...(speaker === undefined
        ? []
        : [element('p', { class: 'speaker' }, localized(`Said by ${speaker}`))]),
    ),
    element('blockquote', {}, ...stretches.map((it) => stretchPart(it, changed))),
  );
}

function stretchPart({ text, mark }: Stretch, changed: 'ins' | 'del'): HTMLElement {
  switch (mark) {
    case 'same':
      return element('span', { class: 'claim' }, text);
    case 'context':
      return element('span', { class: 'context' }, text);
    case 'changed':
      return element(
        changed,
        {},
        element(
          'span',
          { class: 'unseen' },
          ` [${changed === 'del' ? localized('only here') : localized('only there')}: `,
        ),
        text,
        element('span', { class: 'unseen' }, '] '),
      );
  }
}

function buttonsPart(compared: boolean, changed = false): HTMLElement {
  const actions: readonly (readonly [ClaimAction, string])[] = compared
    ? [
        ['open-there', localized('Open There')],
        ['side-by-side', localized('Side by Side')],
        ...(changed ? [['diff', localized('Diff')] as const] : []),
        ['check', localized('Check')],
        ['open-here', localized('Show Here')],
        ['verify', localized('Verify')],
        ['copy', localized('Copy')],
      ]
    : [
        ['open-here', localized('Show Here')],
        ['check', localized('Check')],
        ['verify', localized('Verify')],
        ['copy', localized('Copy')],
      ];
  const buttons = actions.map(([action, words], i) => {
    const button = element('button', { id: action, class: i === 0 ? 'primary' : '' }, words);
    button.addEventListener('click', () => ask(action));
    return button;
  });
  return element(
    'div',
    { class: 'actions', role: 'group', 'aria-label': localized('Actions') },
    ...buttons,
  );
}

function ask(kind: ClaimAction): void {
  if (shown?.kind !== 'claim') return;
  const passage = comparisonsOf(shown)[index]?.key;
  host.postMessage({ kind, key: shown.key, ...(passage !== undefined && { passage }) });
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  j: 1,
  ArrowLeft: -1,
  k: -1,
};

/** Elsewhere these keys move the page. */
const STEPS_IN_LIST: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Which passage of the list has the focus: the Tab key leads to others than the one that is shown. */
function listedPassage(target: EventTarget | null): number | undefined {
  const item = target instanceof Element ? target.closest('.passages > li') : null;
  return item?.parentElement ? [...item.parentElement.children].indexOf(item) : undefined;
}

document.addEventListener('keydown', (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const listed = listedPassage(event.target);
  const by = STEPS[event.key] ?? (listed === undefined ? undefined : STEPS_IN_LIST[event.key]);
  if (by !== undefined) {
    goTo((listed ?? index) + by);
    event.preventDefault();
  } else if (
    event.key === 'Enter' &&
    (listed !== undefined || !(event.target instanceof HTMLButtonElement))
  ) {
    goTo(listed ?? index);
    ask(comparisonsOf(shown).length > 0 ? 'open-there' : 'open-here');
    event.preventDefault();
  }
});

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const next = parseShown(data);
  if (next) show(next);
});

const kept = host.getState();
if (typeof kept === 'object' && kept !== null && 'shown' in kept && 'index' in kept) {
  const before = parseShown(kept.shown);
  if (before) show(before, typeof kept.index === 'number' ? kept.index : 0);
}
host.postMessage({ kind: 'ready' });
