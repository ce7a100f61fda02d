import * as vscode from 'vscode';
import { withoutIcons } from '../plainWords';
import { lostTicks, type ClaimState, type LostTick } from '../../core/desk/coverage';
import { reattachedTick } from '../../core/desk/ruledLedger';
import type { Span } from '../../core/model';
import { kindWords, shortened } from '../../core/views/wording';
import { Refusal, registerCommand } from '../commands';
import { localized } from '../localized';
import { lineOf, rangeOf } from '../places';
import type { DeskParts } from './deskParts';
import { deskInView, targetNow } from './deskTargets';
import type { Desk } from './followedTicks';

const { l10n } = vscode;

interface LostItem extends vscode.QuickPickItem {
  readonly lost: LostTick;
}
interface PlaceItem extends vscode.QuickPickItem {
  /** `undefined`: the tick is dropped. */
  readonly claim: ClaimState | undefined;
}

/** How far from a guess a claim may stand to be offered, in UTF-16 code units. */
const NEAR = 80;

/** What becomes of a tick whose words cannot be found: put at other words, or dropped. */
export const registerLostCommand = ({
  articles,
  ticks,
  rulings,
  cursor,
  log,
}: DeskParts): vscode.Disposable =>
  registerCommand(log, 'secondSource.desk.lost', async (id) => {
    const { editor, desk } = await deskInView(articles, ticks);
    const all = lostTicks(desk.states, desk.placed);
    if (all.length === 0) throw new Refusal(l10n.t('No tick of this article is lost.'));
    const asked = all.find(({ tick }) => tick.id === id);
    const lost = asked ?? (await chooseLost(all));
    if (!lost) return;
    const place = await choosePlace(lost, desk, editor, cursor.of(editor, desk));
    if (!place) return;
    const { document } = editor;
    const { claim } = place;
    const target = claim && (await targetNow({ document, desk, states: [claim] }, ticks));
    await rulings.edit(document, [lost.tick.id], (tick, _, at) => {
      const span = target?.states[0]?.about.span;
      return span && reattachedTick(target.desk.reading.article.text, tick, span, at);
    });
  });

async function chooseLost(all: readonly LostTick[]): Promise<LostTick | undefined> {
  const items = all.map((lost): LostItem => {
    const { anchor, about, state, by, note } = lost.tick;
    return {
      lost,
      label: withoutIcons(`“${shortened(anchor.exact, 80)}”`),
      description: [kindWords[about].one, state].map((it) => localized(it)).join(' · '),
      detail: withoutIcons([by, note].filter((it) => it !== '').join(': ')),
    };
  });
  const chosen = await vscode.window.showQuickPick(items, {
    title: l10n.t('Lost Ticks'),
    placeHolder: l10n.t('Choose one to put it at other words, or to drop it'),
  });
  return chosen?.lost;
}

async function choosePlace(
  { tick, guesses }: LostTick,
  { states, reading }: Desk,
  editor: vscode.TextEditor,
  atCursor: ClaimState | undefined,
): Promise<PlaceItem | undefined> {
  const free = states.filter((it) => it.about.kind === tick.about && !it.tick);
  const offered = new Set<ClaimState>();
  for (const guess of guesses) {
    const near = free
      .map((claim) => ({ claim, far: distance(claim.about.span, guess) }))
      .filter(({ far }) => far <= NEAR)
      .sort((a, b) => a.far - b.far)[0];
    if (near) offered.add(near.claim);
  }
  if (atCursor && free.includes(atCursor)) offered.add(atCursor);
  const items = [...offered].map((claim): PlaceItem => {
    const { span } = claim.about;
    return {
      claim,
      label: withoutIcons(`“${shortened(claim.text, 80)}”`),
      description: l10n.t('line {0}', String(lineOf(reading.article, span.start))),
      detail: withoutIcons(shortened(contextOf(reading.article.text, span), 120)),
    };
  });
  const drop: PlaceItem = {
    claim: undefined,
    label: l10n.t('Drop the tick'),
    description: l10n.t('It can be taken back'),
  };
  return vscode.window.showQuickPick([...items, drop], {
    title: l10n.t('Lost: “{0}”', shortened(tick.anchor.exact, 60)),
    placeHolder: l10n.t('Where does it belong? The claim at the cursor is among the choices'),
    onDidSelectItem(item) {
      const { claim } = item as PlaceItem;
      if (claim) editor.revealRange(rangeOf(editor.document, claim.about.span));
    },
  });
}

/** 0 where they share a character. */
const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

const contextOf = (text: string, { start, end }: Span): string =>
  text.slice(Math.max(0, start - 40), end + 60);
