import * as vscode from 'vscode';
import { escapeMarkup } from '../core/formats/markup';
import { localized } from './localized';

/**
 * The page whose script and style are `NAME.js` and `NAME.css` in `folder`. Only these count; nothing
 * else is loaded. The strings of the language of VS Code come with it, for the page to say what it says.
 */
export function webviewPage(
  webview: vscode.Webview,
  folder: vscode.Uri,
  name: string,
  title: string,
): string {
  const nonce = randomText();
  const file = (ending: string): string =>
    webview
      .asWebviewUri(vscode.Uri.joinPath(folder, `${name}.${ending}`))
      .toString()
      .replaceAll('"', '%22');
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  const { bundle } = vscode.l10n;
  const language = bundle ? vscode.env.language : 'en';
  return `<!DOCTYPE html>
<html lang="${escapeMarkup(language)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${localized(title)}</title>
<link rel="stylesheet" href="${file('css')}">
</head>
<body data-book="${escapeMarkup(JSON.stringify(bundle ?? {}))}">
<script nonce="${nonce}" src="${file('js')}"></script>
</body>
</html>`;
}

const randomText = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((it) => it.toString(16).padStart(2, '0'))
    .join('');
