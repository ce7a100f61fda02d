import type { Claim, JudgedClaim, Quotation, Reading, Report, VerdictKind } from '../model';
import type { ClaimState, Count } from '../desk/coverage';
import { isSettled } from '../desk/ledger';
import { contains } from '../text/span';
import { settledLine, tickLine } from './tickWords';
import {
  countOf,
  inSentence,
  kindWords,
  labelBehind,
  shownWords,
  speakerName,
  verdictWords,
  type ClaimKind,
} from './wording';

/** One line of the claims view. */
export interface ClaimRow {
  /** Tells it from the other rows of its article, and stays when other text changes. */
  readonly key: string;
  readonly judged: JudgedClaim;
  readonly kind: ClaimKind;
  readonly verdict: VerdictKind;
  /** The words, on one line. */
  readonly label: string;
  /** Speaker and verdict, and what a checker has said. */
  readonly description: string;
  /** For a screen reader: kind, words, speaker, verdict and state. The place is the adapter's to add. */
  readonly spoken: string;
  /** Who said it or who it is; `undefined` where nobody is named. */
  readonly person?: { readonly id: string; readonly name: string };
  /** What a checker has said of it; `undefined` for what is not ticked off, and where nobody ticks. */
  readonly ticked?: ClaimState;
  /** The further mentions of a person with this verdict and, where states stand apart, in this state. */
  readonly more: readonly ClaimRow[];
}

/** What a checker has said of a claim. */
export type TickOf = (about: Claim['about']) => ClaimState | undefined;

/** The states of claims by their places; none where nobody has ticked any. */
export function tickOf(states: readonly ClaimState[]): TickOf {
  if (!states.some(({ tick }) => tick)) return () => undefined;
  const keyOf = ({ kind, span }: Claim['about']): string => `${kind} ${span.start} ${span.end}`;
  const known = new Map(states.map((it) => [keyOf(it.about), it]));
  return (about) => known.get(keyOf(about));
}

/** How many claims rows stand for, mentions included, and how many are settled; `undefined` for none. */
export function settledRows(rows: readonly ClaimRow[]): Count | undefined {
  const ticked = rows.flatMap((it) => [it, ...it.more]).flatMap((it) => it.ticked ?? []);
  if (ticked.length === 0) return undefined;
  return {
    settled: ticked.filter(({ state }) => isSettled(state)).length,
    claims: ticked.length,
  };
}

/**
 * The claims of an article in order. A person has one row for each verdict, or for each verdict in each state where
 * those stand `apart`, at the first such mention; pronouns have none.
 */
export function claimRows(
  { reading, claims }: Report,
  stateOf: TickOf = () => undefined,
  apart = false,
): readonly ClaimRow[] {
  const rows: { row: ClaimRow; more: ClaimRow[] }[] = [];
  const ofPerson = new Map<string, ClaimRow[]>();
  const keyOf = keys();
  const personOf = speakersIn(reading);
  for (const judged of claims) {
    const { about } = judged.claim;
    const key = keyOf(judged.claim);
    if (about.kind === 'person' && about.form === 'pronoun') continue;
    const row = rowOf(judged, key, personOf(judged.claim), stateOf(about));
    const state = apart ? (row.ticked?.state ?? '') : '';
    const group =
      about.kind === 'person' ? `${about.person}\n${judged.verdict.kind}\n${state}` : undefined;
    const first = group === undefined ? undefined : ofPerson.get(group);
    if (first) {
      first.push(row);
      continue;
    }
    const more: ClaimRow[] = [];
    if (group !== undefined) ofPerson.set(group, more);
    rows.push({ row, more });
  }
  return rows.map(({ row, more }) => (more.length === 0 ? row : withMentions(row, more)));
}

/** A key for each claim asked about, in order: its id, with a number from the second time on. */
function keys(): (claim: Claim) => string {
  const met = new Map<string, number>();
  return ({ id }) => {
    const times = (met.get(id) ?? 0) + 1;
    met.set(id, times);
    return times === 1 ? id : `${id}#${times}`;
  };
}

/** What a list has room for, in UTF-16 code units. */
const LABEL_LIMIT = 120;

interface Speaker {
  readonly id: string;
  readonly name: string;
}

function rowOf(
  judged: JudgedClaim,
  key: string,
  person: Speaker | undefined,
  ticked: ClaimState | undefined,
): ClaimRow {
  const { claim, verdict } = judged;
  const { kind } = claim.about;
  const label = shownWords(kind, claim.text, LABEL_LIMIT);
  const aside = asideOf(claim, label, person);
  const compared = verdict.kind !== 'only-here' || verdict.searched > 0;
  const verdictText = compared ? inSentence(verdictWords[verdict.kind]) : undefined;
  const said = ticked && tickLine(ticked);
  const by = kind === 'quote' && aside !== undefined ? `by ${aside}` : aside;
  return {
    key,
    judged,
    kind,
    verdict: verdict.kind,
    label,
    description: present([aside, verdictText, said]).join(' · '),
    spoken: present([kindWords[kind].one, label, by, verdictText, said?.slice(2)]).join(', '),
    ...(person && { person }),
    ...(ticked && { ticked }),
    more: [],
  };
}

function withMentions(row: ClaimRow, more: readonly ClaimRow[]): ClaimRow {
  const mentions = countOf(more.length + 1, 'mention');
  const count = settledRows([{ ...row, more }]);
  const far = count && settledLine(count);
  return {
    ...row,
    description: present([row.description, mentions, far]).join(' · '),
    spoken: present([row.spoken, mentions, far]).join(', '),
    more,
  };
}

/** What stands behind the words, where it says more than they do. */
function asideOf(claim: Claim, label: string, person: Speaker | undefined): string | undefined {
  switch (claim.about.kind) {
    case 'quote':
      return person?.name;
    case 'person':
      return person?.name === label ? undefined : person?.name;
    case 'figure':
      return labelBehind(label, claim.about.label);
    case 'passage':
      return undefined;
  }
}

/**
 * Tells of each claim, asked about in order, who it comes from: the speaker of a quotation or of the
 * quotation around it, the person of a mention.
 */
function speakersIn(reading: Reading): (claim: Claim) => Speaker | undefined {
  const names = new Map(reading.people.map(({ id, name }) => [id, name]));
  const spoken = reading.annotations.flatMap((it) => {
    const speaker = it.kind === 'quote' ? speakerOf(it, reading) : undefined;
    return speaker ? [{ span: it.span, speaker }] : [];
  });
  let next = 0;
  let around: typeof spoken = [];
  return ({ about, text }) => {
    if (about.kind === 'quote') return speakerOf(about, reading);
    if (about.kind === 'person')
      return { id: about.person, name: names.get(about.person) ?? shownWords('person', text) };
    around = around.filter(({ span }) => span.end > about.span.start);
    for (let it = spoken[next]; it && it.span.start <= about.span.start; it = spoken[++next])
      if (it.span.end > about.span.start) around.push(it);
    return around.findLast(({ span }) => contains(span, about.span))?.speaker;
  };
}

function speakerOf({ attribution }: Quotation, { people }: Reading): Speaker | undefined {
  const name = speakerName(attribution, people);
  return name === undefined ? undefined : { id: attribution?.person ?? `as ${name}`, name };
}

const present = (parts: readonly (string | undefined)[]): readonly string[] =>
  parts.filter((it): it is string => it !== undefined && it !== '');
