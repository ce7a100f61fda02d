import * as vscode from 'vscode';
import { initialsOf } from '../../core/desk/initials';
import { settings } from '../../core/settings';
import type { WatchedSettings } from '../settings';

const { l10n } = vscode;

/** What we ask of VS Code's own git extension. */
interface GitExtension {
  getAPI(version: 1): {
    getRepository(uri: vscode.Uri): GitRepository | null;
    readonly repositories: readonly GitRepository[];
  };
}
interface GitRepository {
  getConfig(key: string): Promise<string>;
  getGlobalConfig(key: string): Promise<string>;
}

/**
 * Who ticks: as the settings say, else by the name that git has for the article's folder, else as a person
 * says when asked, which the settings then keep. `undefined` where nothing is answered.
 */
export async function whoTicks(
  watched: WatchedSettings,
  article: vscode.Uri,
): Promise<string | undefined> {
  const { initials } = watched.current();
  if (initials !== '') return initials;
  const name = await gitName(article);
  if (name !== undefined && initialsOf(name) !== '') return initialsOf(name);
  const answer = await vscode.window.showInputBox({
    title: l10n.t('Your Initials'),
    prompt: l10n.t('They stand beside what you tick off. The settings keep them.'),
    validateInput: (value) =>
      value.trim() === '' || value.trim().length > 40
        ? l10n.t('From 1 to 40 characters, please')
        : undefined,
  });
  const given = answer?.trim() ?? '';
  if (given === '') return undefined;
  const configuration = vscode.workspace.getConfiguration('secondSource');
  await configuration.update(settings.initials.name, given, true);
  return given;
}

/** `undefined` where there is no git, or it knows no name. */
async function gitName(article: vscode.Uri): Promise<string | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) return undefined;
  try {
    const api = (await extension.activate()).getAPI(1); // throws where git is switched off
    const repository = api.getRepository(article) ?? api.repositories[0];
    const own = await repository?.getConfig('user.name').catch(() => '');
    const name = own || (await repository?.getGlobalConfig('user.name'));
    return name?.trim() || undefined;
  } catch {
    return undefined;
  }
}
