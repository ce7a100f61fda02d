import * as vscode from 'vscode';
import { createTurns } from '../engine/turns';
import { registerArticleCommands } from './articleCommands';
import { createArticles } from './articles';
import { registerCodeActions } from './codeActions';
import { registerCommand } from './commands';
import { createCorrections, registerCorrectionCommand } from './corrections';
import { createDesk } from './desk/desk';
import { registerDecorations } from './decorations';
import { registerDiagnostics } from './diagnostics';
import { registerDismissCommands } from './dismissCommands';
import { createDismissals } from './dismissals';
import { registerEditorWays } from './editorWays';
import { registerExtractedText } from './extractedText';
import { registerHovers } from './hovers';
import { registerLanguageModelTools } from './languageModelTools';
import { registerMatrixCommand } from './matrixCommand';
import { registerNavigation } from './navigation';
import { registerPanel } from './panel';
import { createPairs } from './pairs';
import { registerPassageDiff } from './passageDiff';
import { registerSamples, sampleIds } from './samples';
import { watchSettings } from './settings';
import { registerSideBySide } from './sideBySide';
import { registerStatusBar } from './statusBar';
import { registerToggles } from './toggles';
import { registerVerifyCommand } from './verifyCommand';

/** Makes each feature and hands it what it needs. */
export function start(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Second Source', { log: true });
  const settings = watchSettings(log);
  const dismissals = createDismissals(log);
  const corrections = createCorrections(log);
  const pairs = createPairs(context.workspaceState, sampleIds(context));
  const { extensionUri, storageUri } = context;
  const articles = createArticles({
    ...{ settings, dismissals, pairs, corrections, log },
    dist: vscode.Uri.joinPath(extensionUri, 'dist'),
    indexFolder:
      storageUri?.scheme === 'file' ? vscode.Uri.joinPath(storageUri, 'index') : undefined,
  });
  const inTurn = createTurns();
  const desk = createDesk(articles, settings, inTurn, log);
  context.subscriptions.push(
    log,
    settings,
    dismissals,
    pairs,
    corrections,
    articles,
    desk,
    registerCommand(log, 'secondSource.showLog', () => log.show()),
    registerArticleCommands(articles, log),
    registerDecorations(articles, settings),
    registerExtractedText(articles),
    registerHovers(articles, settings),
    registerVerifyCommand(articles, log),
    registerNavigation(articles, inTurn, log),
    registerToggles(settings, log),
    registerStatusBar(articles, settings),
    registerDiagnostics(articles, settings),
    registerCodeActions(articles, settings),
    registerDismissCommands(articles, dismissals, log),
    registerCorrectionCommand(articles, corrections, log),
    registerEditorWays(articles, settings),
    registerSamples(context, log),
    registerLanguageModelTools(articles),
    registerPanel(articles, desk.ticks, context, log),
    registerSideBySide(articles, log),
    registerPassageDiff(articles, log),
    registerMatrixCommand(articles, extensionUri, log),
  );
}
