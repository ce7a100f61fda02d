import { Class, isAny, vocabulary } from '../lexicon/vocabulary';
import type { AttributionRule, PersonMention, Quotation, Reading } from '../model';
import { textAt } from '../text/span';
import type { Check, Spot } from './check';
import { HONORIFIC } from './honorific';

export const unintroducedSpeaker: Check = {
  id: 'unintroduced-speaker',
  title: 'Person quoted who is named by a surname alone and never introduced',
  isOn: true,
  flags: [
    'Ms Marchetti opened the harbour. “We are ready for the storms,” Marchetti said.',
    'The harbour opened on Monday. “We are ready for the storms,” Ms Marchetti said.',
    'The harbour opened on Monday. “We are ready for the storms,” said Mr Marsh.',
    'The harbour opened. Mrs Varga said: “The ferry is late every day of the week.”',
    'The harbour opened. According to Dr Marsh, “the ferry is late every day”.',
    'Zofia Marchetti opened the harbour. “The ferry is late every day,” said Mr Marsh.',
    'Zofia Marchetti opened the harbour. “The ferry is late today,” Mr Marsh told her.',
    'Harbour opens\n\nThe harbour opened on Monday. “We are ready,” said Ms Marchetti.\n\nMs Marchetti left early.',
    'The ferry was late. “We were never told of it,” Mr Varga added. Mr Varga lives in Skarn.',
    'The ferry was late. “We were never told of it,” Miss O’Neill complained.',
    'The ferry was late. “We are sorry for that,” Ms Marsh told the crew. Ms Marsh left.',
    'The ferry was late on Monday. “That is not good enough,” Mr Oster wrote.',
    'Ada Obi sang. “We heard it all,” said Mr Marchetti, and Ada Obi left.',
    'The port is closed. Mrs Marsh called the plan “a bad day for every crew”, and left.',
    'The port is closed. “I will not sail again,” said Mr Marsh on Monday. Then Mr Marsh sailed.',
  ],
  allows: [
    'Zofia Marchetti opened the harbour. “We are ready for the storms,” said Marchetti.',
    'The harbour opened on Monday. “We are ready,” said Ms Marchetti. Zofia Marchetti left.',
    'The harbour opened on Monday. “We are ready,” said Mayor Marchetti.',
    'The harbour opened on Monday. “We are ready,” said the mayor, Ms Marchetti.',
    'The harbour opened on Monday. “We are ready,” said Mr Marsh, a pilot.',
    'The harbour opened on Monday. “We are ready,” said Mr Marsh, who sails the ferry.',
    'The harbour opened on Monday. “We are ready,” said Mr Marsh, 54.',
    'The harbour opened on Monday. “We are ready,” said Mr Marsh of the Skarn Ferry Company.',
    'The harbour opened on Monday. “We are ready,” said pilot Marsh.',
    'Zofia Marchetti opens harbour\n\n“We are ready for the storms,” said Ms Marchetti.',
    'The harbour opened on Monday. “We are ready,” said Zofia.',
    'The harbour opened on Monday. “We are ready,” said the pilot.',
    'The harbour opened on Monday. “We are ready,” the council said.',
    // a person, a firm or a town: nothing tells
    'The harbour opened on Monday. “We are ready for the storms,” Harrower said.',
    'Mr Marsh opened the harbour on Monday.',
    'The harbour opened on Monday. “We are ready,” said Pope Otto.',
    'OBI: We are ready. MARSH: We are not.',
    'The harbour opened. “We are ready,” said the Skarn captain Marsh.',
  ],

  *running({ reading }) {
    const seen = new Set<string>();
    const out: Spot[] = [];
    for (const it of reading.annotations) {
      const by = it.kind === 'quote' ? it.attribution : undefined;
      if (it.kind !== 'quote' || !by?.person || seen.has(by.person)) continue;
      yield;
      seen.add(by.person);
      const mention = firstUnintroduced(by.person, it, reading);
      if (!mention) continue;
      const name = textAt(reading.article.text, mention.span);
      out.push({
        span: mention.span,
        message: `${name} is quoted, and the article does not say who that is.`,
      });
    }
    return out;
  },
};

/** Speakers less sure than this are not spoken of. */
const LEAST_CERTAINTY = 0.8;

/** Fewer words are a remark in the writer's own sentence. */
const LEAST_WORDS = 3;
/** Speakers found in another way were named elsewhere. */
const BY_NAME = new Set<AttributionRule>([
  'before',
  'after',
  'inverted',
  'between',
  'according-to',
  'clause-subject',
]);

/** The first mention of a speaker all of whose mentions are a surname, with an honorific or without. */
function firstUnintroduced(
  person: string,
  { span, attribution }: Quotation,
  reading: Reading,
): PersonMention | undefined {
  const { text } = reading.article;
  if (!attribution || attribution.certainty < LEAST_CERTAINTY) return undefined;
  if (!BY_NAME.has(attribution.how)) return undefined;
  if (textAt(text, span).split(/\s+/).length < LEAST_WORDS) return undefined;
  const mentions = reading.annotations.filter(
    (it): it is PersonMention =>
      it.kind === 'person' && it.person === person && it.form !== 'pronoun',
  );
  const first = mentions[0];
  if (!first || !mentions.every((it) => it.form === 'name' && isBare(it, text))) return undefined;
  const family = bareName(first, text);
  const isGiven = family === textAt(text, first.span) && isGivenName(family);
  return isGiven || isNamedInFull(family, text) ? undefined : first;
}

const isGivenName = (name: string): boolean =>
  isAny(vocabulary.numberOf(name.toLowerCase()), Class.givenName);

const bareName = ({ span }: PersonMention, text: string): string =>
  textAt(text, span).replace(HONORIFIC, '');

/** What is told of a person right behind the name, or right in front. */
const TOLD_BEHIND =
  /^(?:['’]s? [a-z]|, (?!(?:and|but|or|as|when|while|though|after|before|adding|saying|said|in|on|at)\b)(?:[a-z]|\d)|,? (?:of|from|for|who|whose) | ?\(| ?[–—-] ?(?:an?|the|who|his|her)\b| (?:and|&) \p{Lu})/u;
const TOLD_IN_FRONT =
  /(?:[\p{Ll}\d,] \p{Lu}[\p{L}.’'-]{0,24}|\b(?:an?|the|his|her|their)(?: [\p{L}-]{2,20}){0,3},?|\b(?:and|&)) $/u;

/** Neither with an office nor with a given name, and nothing told of it where it stands. */
function isBare({ span, role }: PersonMention, text: string): boolean {
  if (role || /\s/.test(textAt(text, span).replace(HONORIFIC, ''))) return false;
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  return !TOLD_BEHIND.test(text.slice(span.end, span.end + REACH)) && !TOLD_IN_FRONT.test(before);
}

const REACH = 60;

/** Whether a word with a capital stands in front of the surname anywhere, read as somebody else's name or not. */
function isNamedInFull(family: string, text: string): boolean {
  for (let at = text.indexOf(family); at >= 0; at = text.indexOf(family, at + 1)) {
    const before = text.slice(Math.max(0, at - REACH), at);
    const word = /(?:^|[\s(“"‘'])(\p{Lu}[^\s]{0,24}) $/u.exec(before)?.[1];
    if (word !== undefined && !HONORIFIC.test(`${word} `)) return true;
  }
  return false;
}
