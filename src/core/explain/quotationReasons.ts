import type { QuotationLooks } from '../annotate/quotationLooks';
import type { After, Before } from '../annotate/quotationSurroundings';
import type { QuotationDraft } from '../annotate/quotations';
import type { Quotation } from '../model';

/** Why the marks of a quotation open and close it, and why it is direct or partial. */
export function quotationReasons(
  quotation: Quotation,
  text: string,
  draft: QuotationDraft | undefined,
): readonly string[] {
  const { span, continues, open, depth } = quotation;
  const looks = draft?.looks;
  if (looks && draft.mark === '') return [BLOCK, formWords(quotation.form, looks)];
  const opening = text.slice(0, span.start).trimEnd().slice(-1);
  const closing = text.slice(span.end).trimStart().charAt(0);
  const before = looks ? BEFORE[looks.before] : 'in the text';
  const out = [`${opening} opens it: it stands ${before}.`];
  if (continues) out.push('The paragraph before ended inside a quotation, so this one goes on.');
  if (open) out.push('No mark closes it in this paragraph.');
  else out.push(`${closing} closes it: ${closingWords(text, span.end, closing, looks?.after)}.`);
  if (depth > 0) out.push('It stands inside another quotation.');
  if (looks) out.push(formWords(quotation.form, looks));
  return out;
}

const BLOCK =
  'It is set off as a block, and the line before it says that words follow, or the one behind it signs them.';

const BEFORE: Readonly<Record<Before, string>> = {
  start: 'first in its paragraph',
  comma: 'behind a comma',
  colon: 'behind a colon',
  stop: 'behind a full stop',
  dash: 'behind a dash',
  bracket: 'behind a bracket',
  determiner: 'behind an article',
  possessive: 'behind a possessive',
  work: 'behind the name of a kind of work',
  outlet: 'behind the name of a broadcaster or paper',
  naming: 'behind a verb of naming',
  term: 'behind a word for words',
  that: 'behind “that”',
  as: 'behind “as”',
  preposition: 'behind a preposition',
  conjunction: 'behind a conjunction',
  auxiliary: 'behind an auxiliary',
  cue: 'behind a reporting verb',
  'cue noun': 'behind a noun for what is said',
  capital: 'behind a word with a capital',
  word: 'behind a word, with space between',
  quotation: 'behind another quotation',
  other: 'behind a sign',
};

const AFTER: Readonly<Record<After, string>> = {
  end: 'the paragraph ends',
  comma: 'a comma follows',
  stop: 'a full stop follows',
  dash: 'a dash follows',
  capital: 'a word with a capital follows',
  pronoun: 'a pronoun follows',
  cue: 'a reporting verb follows',
  preposition: 'a preposition follows',
  function: 'a small word follows',
  work: 'a word for a work or who made it follows',
  word: 'a word follows, with space between',
  quotation: 'another quotation follows',
  other: 'a sign follows',
};

function closingWords(text: string, end: number, mark: string, after: After | undefined): string {
  const what = after ? AFTER[after] : 'it faces that way';
  if (mark !== '’' && mark !== "'") return what;
  const isInside = /[.,;:!?…]/.test(text.charAt(end - 1));
  return isInside
    ? `it stands behind punctuation, where no apostrophe does, and ${what}`
    : `it ends a word and no better closing mark follows before the next opening one; ${what}`;
}

function formWords(form: Quotation['form'], looks: QuotationLooks): string {
  const words = `${looks.words} ${looks.words === 1 ? 'word' : 'words'}`;
  const signs = [
    looks.capital ? 'starts with a capital' : 'starts without a capital',
    looks.clause ? 'holds the verb of a clause' : 'shows no verb of a clause',
    ...(looks.ending === 'none'
      ? []
      : [`ends with a ${looks.ending === 'stop' ? 'full stop' : 'comma'}`]),
    ...(looks.titleCase ? ['has a capital on every word'] : []),
  ];
  return form === 'direct'
    ? `Direct, a whole utterance: ${words}; it ${signs.join(', ')}.`
    : `Partial, a fragment in the writer’s sentence: ${words}; it ${signs.join(', ')}.`;
}
