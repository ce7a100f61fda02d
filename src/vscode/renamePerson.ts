import * as vscode from 'vscode';
import type { Article } from '../core/model';
import { isExtracted } from '../engine/readers';
import { nameFault, nameWordAt, usesOfNameWord, type NameFault } from '../core/views/nameChange';
import type { Articles } from './articles';
import { localized } from './localized';
import { EDITED_MEANWHILE } from './navigation';
import { rangeIn, rangeOf } from './places';
import { allReadings } from './readings';
import { ARTICLE_SELECTOR } from './selector';
import { signalOf } from './signalOf';

const { l10n } = vscode;

/**
 * Rename: one word of a person's name, wherever that person is named. What stands in quotation marks or in
 * another article is left alone unless it is ticked in the preview.
 */
export function registerRenamePerson(articles: Articles): vscode.Disposable {
  return vscode.languages.registerRenameProvider(ARTICLE_SELECTOR, {
    async prepareRename(document, position) {
      const reading = await articles.read(document);
      const word = reading && nameWordAt(reading, document.offsetAt(position));
      if (!word) throw new Error(l10n.t('Only a word of a person’s name can be renamed here.'));
      return { range: rangeOf(document, word.span), placeholder: word.text };
    },
    async provideRenameEdits(document, position, newName, token) {
      const fault = nameFault(newName);
      if (fault) throw new Error(faultWords(fault));
      // people are known across articles once everything is read
      if (!(await articles.report(document, signalOf(token)))) return undefined;
      const reading = articles.readingOf(document);
      const word = reading && nameWordAt(reading, document.offsetAt(position));
      if (!word) return undefined;
      const edit = new vscode.WorkspaceEdit();
      for (const { article, span, isQuoted } of usesOfNameWord(
        word,
        reading,
        allReadings(articles),
      )) {
        const known = articles.newsroom.reading(article)?.article;
        // an extracted text stands in no file that could be edited
        if (!known || isExtracted(article)) continue;
        if (isEdited(known)) throw new Error(localized(EDITED_MEANWHILE));
        const isElsewhere = article !== reading.article.id;
        edit.replace(
          articles.uriOf(article),
          rangeIn(known, span),
          newName.trim(),
          labelOf(isQuoted, isElsewhere),
        );
      }
      return edit;
    },
  });
}

/** Whether an editor has another text of the article than the one that was read. */
const isEdited = ({ id, text }: Article): boolean =>
  vscode.workspace.textDocuments.some((it) => it.uri.toString() === id && it.getText() !== text);

/** Edits that need no confirmation are ticked in the preview; the others wait for the person. */
function labelOf(isQuoted: boolean, isElsewhere: boolean): vscode.WorkspaceEditEntryMetadata {
  if (isQuoted)
    return {
      label: l10n.t('Inside quotation marks'),
      description: l10n.t('somebody else’s words: left alone unless ticked'),
      needsConfirmation: true,
    };
  if (isElsewhere)
    return {
      label: l10n.t('In other articles'),
      description: l10n.t('left alone unless ticked'),
      needsConfirmation: true,
    };
  return { label: l10n.t('In this article'), needsConfirmation: false };
}

function faultWords(fault: NameFault): string {
  switch (fault) {
    case 'lines':
      return l10n.t('A name stands on one line.');
    case 'long':
      return l10n.t('A name has 100 characters at most.');
    case 'no-letter':
      return l10n.t('A name needs letters.');
  }
}
