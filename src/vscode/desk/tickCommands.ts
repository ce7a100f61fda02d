import * as vscode from 'vscode';
import { evidenceOf } from '../../core/verify/verdict';
import { withoutIcons } from '../plainWords';
import { anchorAt } from '../../core/desk/anchor';
import type { Report } from '../../core/model';
import type { ClaimState } from '../../core/desk/coverage';
import { isSettled, type Locator } from '../../core/desk/ledger';
import { locatorFrom } from '../../core/desk/locatorFrom';
import { shownText } from '../../core/text/prose';
import { settledLine, tickWords } from '../../core/views/tickWords';
import { kindWords, shortened, shownWords } from '../../core/views/wording';
import type { Articles } from '../articles';
import { Refusal, registerCommand } from '../commands';
import { localized } from '../localized';
import { EDITED_MEANWHILE, reportNow } from '../navigation';
import { isPlace, placeOf, type Place } from '../places';
import { relativePath } from '../workspacePaths';
import type { DeskParts } from './deskParts';
import {
  deskInView,
  placesIn,
  stepFrom,
  targetAtCursor,
  targetAtPlaces,
  type Target,
} from './deskTargets';
import type { Desk } from './followedTicks';

const { l10n } = vscode;

/** As the argument of a key: the chosen lines of the Claims view. */
const CHOSEN_LINES = 'panel';

/** Ticking claims off, at the cursor or in lines of the panel, and going on to what is still open. */
export function registerTickCommands(parts: DeskParts): vscode.Disposable {
  const { articles, ticks, rulings, cursor, inTurn, log } = parts;
  /** The lines that a command was called on, or those chosen, or else the claim at the cursor. */
  const targetOf = async (args: readonly unknown[]): Promise<Target> => {
    const [line, lines] = args;
    if (isPlace(line, articles)) return targetAtPlaces(articles, ticks, [line]);
    const given = Array.isArray(lines) && lines.length > 0 ? lines : [line];
    const called = placesIn(line === CHOSEN_LINES ? await chosenLines() : given, articles);
    if (line === CHOSEN_LINES || called.length > 0) return targetAtPlaces(articles, ticks, called);
    return targetAtCursor(articles, ticks, cursor);
  };

  const onTarget = (
    name: string,
    run: (target: Target, args: readonly unknown[]) => Promise<unknown>,
  ): vscode.Disposable =>
    registerCommand(log, `secondSource.desk.${name}`, (...args) =>
      inTurn(async () => run(await targetOf(args), args)),
    );

  /** Goes to the next claim that fits; says how far the check is where there is none. */
  const step = async (by: 1 | -1, fitsIn: FitsIn): Promise<void> => {
    const { editor, desk } = await deskInView(articles, ticks);
    const fits = await fitsIn(editor.document, desk);
    const offset = editor.document.offsetAt(editor.selection.active);
    const next = stepFrom(desk.states, cursor.of(editor, desk), offset, by, fits);
    if (!next) throw new Refusal(nothingLeft(desk));
    await cursor.go(editor, next);
    tell(next, desk);
  };
  const isAtClaim = async (): Promise<boolean> => {
    const { editor, desk } = await deskInView(articles, ticks);
    return cursor.of(editor, desk) !== undefined;
  };
  const onStep = (name: string, by: 1 | -1, fitsIn: FitsIn): vscode.Disposable =>
    registerCommand(log, `secondSource.desk.${name}`, () => inTurn(() => step(by, fitsIn)));

  return vscode.Disposable.from(
    onTarget('check', (target) => rulings.say(target, { state: 'checked' })),
    registerCommand(log, 'secondSource.desk.checkAndGoOn', (...args) =>
      inTurn(async () => {
        const goesOn = args[0] === undefined;
        const done =
          (goesOn && !(await isAtClaim())) ||
          (await rulings.say(await targetOf(args), { state: 'checked' }));
        if (done && goesOn) await step(1, () => isOpen);
      }),
    ),
    onTarget('checkWithSource', async (target) => {
      const source = await askForSource(target);
      if (source) await rulings.say(target, { state: 'checked', source });
    }),
    onTarget('checkWithPassage', async (target, [, there, words]) => {
      const chosen =
        isPlace(there, articles) && typeof words === 'string' ? { place: there, words } : undefined;
      const source = await passageOf(articles, target, chosen);
      await rulings.say(target, { state: 'checked', source });
    }),
    onTarget('query', async (target) => {
      const note = await ask(l10n.t('Query'), target, l10n.t('What is to be asked of the writer?'));
      if (note) await rulings.say(target, { state: 'query', note, remark: note });
    }),
    onTarget('dispute', async (target) => {
      const note = await ask(l10n.t('Dispute'), target, l10n.t('What is wrong with it?'));
      if (note) await rulings.say(target, { state: 'disputed', note });
    }),
    onTarget('waive', (target) => rulings.say(target, { state: 'waived' })),
    onTarget('clear', async (target) => {
      const ticked = { ...target, states: target.states.filter(({ tick }) => tick) };
      if (ticked.states.length === 0)
        throw new Refusal(l10n.t('Nothing has been said of that claim: it is open.'));
      await rulings.say(ticked, { state: 'open' });
    }),
    registerCommand(log, 'secondSource.desk.undo', () => rulings.undo()),
    onStep('nextOpen', 1, () => isOpen),
    onStep('previousOpen', -1, () => isOpen),
    onStep('nextOpenDifference', 1, async (document, desk) => {
      const differing = await differingPlaces(articles, document, desk);
      return ({ about, state }) => !isSettled(state) && differing.has(keyOf(about));
    }),
  );
}

/** What the Claims view hands out of the lines that are chosen in it. */
async function chosenLines(): Promise<readonly unknown[]> {
  const chosen: unknown = await vscode.commands.executeCommand('secondSource.claims.chosen');
  return Array.isArray(chosen) ? (chosen as readonly unknown[]) : [];
}

type Test = (claim: ClaimState) => boolean;
type FitsIn = (document: vscode.TextDocument, desk: Desk) => Test | Promise<Test>;

const isOpen: Test = ({ state }) => state === 'open';

const nothingLeft = ({ coverage }: Desk): string =>
  l10n.t('No such claim is left in this article: {0}.', localized(settledLine(coverage)));

/** Which claim the cursor came to: it may share its place with another. */
function tell({ about, text, state }: ClaimState, { coverage }: Desk): void {
  const words = `${localized(kindWords[about.kind].one)}: ${shownWords(about.kind, text, 60)}`;
  const far = localized(settledLine(coverage));
  const said = localized(tickWords[state].word);
  vscode.window.setStatusBarMessage(`${withoutIcons(words)} · ${said} · ${far}`, 8000);
}

const keyOf = ({ kind, span }: ClaimState['about']): string =>
  `${kind} ${String(span.start)} ${String(span.end)}`;

/** The report on the text that the desk has the claims of; refuses where it was edited meanwhile. */
async function reportFor(
  articles: Articles,
  document: vscode.TextDocument,
  { reading }: Desk,
): Promise<Report> {
  const report = await reportNow(articles, document);
  if (report.reading.article.text !== reading.article.text) throw new Refusal(EDITED_MEANWHILE);
  return report;
}

/** The claims that differ from what another article prints. */
async function differingPlaces(
  articles: Articles,
  document: vscode.TextDocument,
  desk: Desk,
): Promise<ReadonlySet<string>> {
  const report = await reportFor(articles, document, desk);
  return new Set(
    report.claims.flatMap(({ claim: { about }, verdict }) =>
      verdict.kind === 'differs' && about.kind !== 'passage' ? [keyOf(about)] : [],
    ),
  );
}

/** A passage of another article, and its words as a person is shown them. */
interface Passage {
  readonly place: Place;
  readonly words: string;
}

/** The passage that was chosen, or the best that another article has; refuses where other words stand there by now. */
async function passageOf(
  articles: Articles,
  target: Target,
  chosen: Passage | undefined,
): Promise<Locator> {
  const passage = chosen ?? (await bestPassage(articles, target));
  if (!passage)
    throw new Refusal(l10n.t('No other article has a passage for this claim. Name a source.'));
  const { place, words } = passage;
  const reading = articles.newsroom.reading(place.article);
  if (!reading || shownText(reading, place) !== words) throw new Refusal(EDITED_MEANWHILE);
  const uri = vscode.Uri.parse(place.article, true);
  const anchor = anchorAt(reading.article.text, place);
  return { kind: 'passage', article: relativePath(uri) ?? uri.toString(), anchor };
}

async function bestPassage(
  articles: Articles,
  { document, desk, states: [state] }: Target,
): Promise<Passage | undefined> {
  const report = await reportFor(articles, document, desk);
  const judged = report.claims.find(
    ({ claim: { about } }) =>
      state && about.kind !== 'passage' && keyOf(about) === keyOf(state.about),
  );
  const best = judged && evidenceOf(judged.verdict)[0];
  return best && { place: placeOf(best.article, best.span), words: best.text };
}

async function askForSource(target: Target): Promise<Locator | undefined> {
  const answer = await ask(
    l10n.t('Checked At'),
    target,
    l10n.t(
      'An address with a page or time stamp behind it, or any line: “phoned the harbour office”',
    ),
  );
  return locatorFrom(answer);
}

/** '' where a person gives up. */
async function ask(what: string, { states }: Target, prompt: string): Promise<string> {
  const words =
    states.length === 1
      ? `“${shortened(states[0]?.text ?? '', 60)}”`
      : l10n.t('{0} claims', String(states.length));
  const answer = await vscode.window.showInputBox({ title: `${what}: ${words}`, prompt });
  return answer?.trim() ?? '';
}
