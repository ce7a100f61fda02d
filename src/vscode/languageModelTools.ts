import * as vscode from 'vscode';
import type { Articles } from './articles';
import type { ToolInput } from './languageModelAnswers';
import { signalOf } from './signalOf';

/** Each tool of the manifest, and the answer that it gives. */
const TOOLS = {
  secondSource_listClaims: 'listClaims',
  secondSource_compareClaim: 'compareClaim',
  secondSource_verifyText: 'verifyWords',
} as const;

/**
 * What a language model in the editor may ask: the claims of an article, one claim beside the other articles,
 * what they say of a text. The answers are the panel's, and loaded when one is asked for. They are handed to
 * VS Code, which asked; nothing is changed, and nothing is sent anywhere from here. Where VS Code has no such
 * tools, there are none.
 */
export function registerLanguageModelTools(articles: Articles): vscode.Disposable {
  if (!hasTools(vscode)) return vscode.Disposable.from();
  const tools = Object.entries(TOOLS).map(([name, kind]) =>
    vscode.lm.registerTool<ToolInput>(name, {
      async prepareInvocation({ input }) {
        const { [kind]: tool } = await import('./languageModelAnswers');
        return { invocationMessage: tool.message(input) };
      },
      async invoke({ input }, token) {
        const { [kind]: tool } = await import('./languageModelAnswers');
        const told = JSON.stringify(
          await tool.answer(articles, input, signalOf(token)),
          undefined,
          1,
        );
        return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(told)]);
      },
    }),
  );
  return vscode.Disposable.from(...tools);
}

const hasTools = (api: { readonly lm?: { readonly registerTool?: unknown } }): boolean =>
  typeof api.lm?.registerTool === 'function';
