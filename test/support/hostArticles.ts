import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hostDriver } from './hostDriver';
import { activeExtension, eventually, hoverAt } from './hostWorkbench';

/** Waits until cards of the article speak of a verdict on its text as it is now. */
export async function compared(document: vscode.TextDocument): Promise<void> {
  await activeExtension();
  const words = wordsToAsk(document.getText());
  if (words === undefined) return;
  await eventually(`a verdict on “${words}”`, async () => {
    const { version } = document;
    const card = await cardAt(document, words);
    const judged = /Agrees|Differs|Only here, of|Not comparable/.test(card);
    return judged && document.version === version ? true : undefined;
  });
}

/** What the card at the first character of `words` says, without the escapes of its Markdown. */
export async function cardAt(document: vscode.TextDocument, words: string): Promise<string> {
  return (await hoverAt(document, words)).replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** The first words of a quotation, which has a card once it is read. */
const wordsToAsk = (text: string): string | undefined =>
  /[“‘]([^”’]{8,40})/.exec(text)?.[1]?.slice(0, 20);

/**
 * The words with a line under them, in the editor that is shown: once `expected` is (part of) one
 * of them, or no longer is.
 */
export async function underlinedWords(
  expected: string,
  until: 'there' | 'gone' = 'there',
): Promise<readonly string[]> {
  const driver = hostDriver();
  assert.ok(driver);
  return eventually(`“${expected}” ${until}`, async () => {
    const words = await driver.evaluate({ selector: '.part.editor' }, UNDERLINED);
    const list = words as readonly string[];
    const has = list.some((it) => it.includes(expected));
    return has === (until === 'there') ? list : undefined;
  });
}

/** Spans of one line that stand next to each other with one kind of line are one. */
const UNDERLINED = `editor => {
  const out = [];
  for (const line of editor.querySelectorAll('.view-line')) {
    let last;
    for (const span of line.querySelectorAll('span > span')) {
      const style = getComputedStyle(span);
      const drawn = style.textDecorationLine.includes('underline');
      const key = drawn ? style.textDecorationStyle + style.textDecorationColor : undefined;
      const text = span.textContent.replaceAll('\\u00a0', ' ');
      if (key !== undefined && key === last) out[out.length - 1] += text;
      else if (key !== undefined) out.push(text);
      last = key;
    }
  }
  return out;
}`;

const changed = new Set<string>();

/** Changes a setting of ours in the person's settings; {@link resetSettings} takes it back. */
export async function setting(name: string, value: unknown): Promise<void> {
  changed.add(name);
  await vscode.workspace.getConfiguration('secondSource').update(name, value, true);
}

export async function resetSettings(): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('secondSource');
  const highlights = ['enabled', 'quotations', 'people', 'figures'].map((it) => `highlights.${it}`);
  for (const name of new Set([...changed, ...highlights]))
    if (configuration.inspect(name)?.globalValue !== undefined)
      await configuration.update(name, undefined, true);
  changed.clear();
}
