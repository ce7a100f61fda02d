import { createTranslate, type Translate } from '../../../core/views/phraseBook';

/** What the page says, in the language of VS Code: from the book that the extension wrote into the page. */
export const localized: Translate = createTranslate(bookOfPage());

function bookOfPage(): Readonly<Record<string, string>> {
  const book: unknown = JSON.parse(document.body.dataset['book'] ?? '{}');
  if (typeof book !== 'object' || book === null) return {};
  return Object.fromEntries(
    Object.entries(book).filter((it): it is [string, string] => typeof it[1] === 'string'),
  );
}
