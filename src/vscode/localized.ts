import * as vscode from 'vscode';
import { createTranslate, type Translate } from '../core/views/phraseBook';

/**
 * What core says, and what this folder says in sentences of its own, in the language of VS Code: from the
 * same bundle as `vscode.l10n.t`. English stays as it is.
 */
export const localized: Translate = createTranslate(vscode.l10n.bundle ?? {});
