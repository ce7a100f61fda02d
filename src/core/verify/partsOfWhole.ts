import { weekdayNames } from '../lexicon/calendar';
import { wordRange } from '../index/words';
import type { Figure, Reading } from '../model';
import { isSameValue, measuresShareHead } from './figureLikeness';
import type { FigureSetting } from './figureSetting';
import type { FigurePair, StoryFigures } from './figureTies';
import { tellingWordAt } from './measureWords';

/**
 * *Two of its six shops closed*, *three of the six shops have shut*: parts of one whole of which one thing is said, in the
 * first words behind, or else right before (*cut 14 of its 42 sailings*, *drop 16 of its 42*). Of the 12 jurors nine may
 * be women and seven for a pardon.
 */
export function areOfOneWhole({ a, b, ours, theirs }: FigurePair): boolean {
  const [x, y] = [wholeOf(a, ours), wholeOf(b, theirs)];
  if (!x || !y || !isSameValue(x, y) || !measuresShareHead(x, y)) return false;
  return areBothTakenOff({ a, b, ours, theirs }) || sayAlike(x, y, ours, theirs) === true;
}

const areBothTakenOff = ({ a, b, ours, theirs }: FigurePair): boolean =>
  isTakenOff(a, ours) && isTakenOff(b, theirs);

/** *Close 14 of its 32 beds*, *14 of the 32 beds at the mill were shut*. */
const isTakenOff = (own: FigureSetting, story: StoryFigures): boolean => {
  const { start } = own.figure.span;
  const whole = wholeOf(own, story);
  return (
    TAKEN_OFF.test(story.reading.article.text.slice(Math.max(0, start - BEFORE), start)) ||
    (whole !== undefined && ARE_TAKEN_OFF.test(clauseBehind(whole)))
  );
};

/** Characters. */
const BEFORE = 20;
const TAKEN_OFF =
  /\b(?:(?:cut|scrap|drop|shed)(?:s|p?ed|p?ing|ting)?|ax(?:e[ds]?|ing)|cancel(?:s|l?ed|l?ing)?|call(?:s|ed|ing)? off|clos(?:e[ds]?|ing)|shut(?:s|ting)?|withdr(?:aw|ew|awn|awing)|suspend(?:s|ed|ing)?) $/iu;

/** With no more than a place between. */
const ARE_TAKEN_OFF =
  /^ [\p{L}-]{2,20}(?: (?:at|in|on|of)(?: [\p{L}'’-]{1,20}){1,3})? (?:were|are|have been|had been|will be) (?:cut|scrapped|dropped|axed|cancelled|closed|shut|withdrawn|suspended)\b/u;

/** *Eight of 20 games were won*, *five of 20 were drawn*. */
export function areOfOtherParts({ a, b, ours, theirs }: FigurePair): boolean {
  if (areBothTakenOff({ a, b, ours, theirs })) return false;
  const [x, y] = [wholeOf(a, ours), wholeOf(b, theirs)];
  return x !== undefined && y !== undefined && sayAlike(x, y, ours, theirs) === false;
}

/** Whether one thing is said of both wholes; `undefined` where nothing is said of one. */
function sayAlike(
  x: FigureSetting,
  y: FigureSetting,
  ours: StoryFigures,
  theirs: StoryFigures,
): boolean | undefined {
  const [said, other] = [saidOf(x, ours), saidOf(y, theirs)];
  const [short, long] = said.length < other.length ? [said, other] : [other, said];
  if (short.length === 0) return undefined;
  if (AGAINST.test(clauseBehind(x)) !== AGAINST.test(clauseBehind(y))) return false;
  return short.every((it) => long.includes(it));
}

const AGAINST = /\b(?:not|no|never|against|cannot)\b|\p{L}n['’]t\b/u;

/** What stands behind a figure, to the next mark. */
const clauseBehind = ({ behind }: FigureSetting): string => /^[^.,;:]*/.exec(behind)?.[0] ?? '';

/** The telling words between a whole and the next mark, those that it counts and days left out. */
function saidOf(whole: FigureSetting, { reading, words }: StoryFigures): readonly string[] {
  const { text } = reading.article;
  const { end } = whole.figure.span;
  const { from, to } = wordRange(words, {
    start: end,
    end: end + clauseBehind(whole).length,
  });
  const out: string[] = [];
  for (let i = from; i < to; i++) {
    const word = tellingWordAt(words, i, text);
    if (word !== undefined && !whole.measure.includes(word) && !DAYS.has(word)) out.push(word);
  }
  return out;
}

const DAYS = new Set([
  ...weekdayNames.map((it) => it.toLowerCase()),
  ...['weekend', 'today', 'tomorrow', 'yesterday', 'tonight'],
]);

function wholeOf(
  own: FigureSetting,
  { reading, settings }: StoryFigures,
): FigureSetting | undefined {
  const { end } = own.figure.span;
  const { text } = reading.article;
  if (!text.startsWith(' of ', end)) return undefined;
  const behind = settings[settings.indexOf(own) + 1];
  return behind && OF_WHOLE.test(text.slice(end, behind.figure.span.start)) ? behind : undefined;
}

const OF_WHOLE =
  /^ of (?:(?:the|its|their|his|her|our|\p{Lu}\p{L}{0,20}['’]s?)(?: \p{L}{1,20}['’]s?){0,2} )?$/u;

/** What a number in front of it is a part of: *two of the company’s nine plants*. */
export const isWhole = ({ span }: Figure, { article }: Reading): boolean =>
  PART_OF.test(article.text.slice(Math.max(0, span.start - 60), span.start));

const PART_OF =
  /(?<![\p{L}\d])(?:\d{1,6}|one|two|three|four|five|six|seven|eight|nine|ten|half|most|some|several|none) of (?:(?:the|its|his|her|their|our|\p{Lu}\p{L}{0,20}['’]s?)(?: \p{L}{1,20}['’]s?)? )?$/iu;
