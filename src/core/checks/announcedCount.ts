import type { Paragraph, Reading, Span } from '../model';
import { lastStartingBy, textAt } from '../text/span';
import { SMALL_NUMBERS } from './amounts';
import type { Check, Spot } from './check';
import { headedArticle } from './headline';
import { narrativeSentences, type NarrativeSentence } from './narrative';

export const announcedCount: Check = {
  id: 'announced-count',
  title: 'Announced number of things, and another number of them listed',
  isOn: true,
  flags: [
    'The council named three towns: Threllin and Skarn.',
    'The ferry calls at four ports: Threllin, Skarn and Oster.',
    'There were three causes: fog and ice.',
    'The plan has two aims: safety, speed and comfort.',
    'Three pilots stayed: Tom Marsh and Ada Obi.',
    'He gave three reasons. First, the boat was old. Second, the crew was tired. The council met on Monday.',
    'She gave two reasons. First, the boat was old. Second, the crew was tired. Third, it rained.',
    'There are four problems. Firstly, the boat is old. Secondly, the crew is tired. Thirdly, it rains. The council met.',
    'The port set out three conditions.\n\nFirst, the ferry must be new.\n\nSecond, it must be cheap.\n\nThe council met on Monday.',
    'The council has three plans:\n\n- a new quay\n- a new ferry\n\nIt met on Monday.',
    'The council has two plans:\n- a new quay\n- a new ferry\n- a new road\n\nIt met on Monday.',
    'The port asks five questions:\n\n1. Who pays?\n2. Who sails?\n3. Who stays?\n4. Who leaves?',
    'Five things to know of the harbour\n\n1. It is old.\n\nIt was built long ago.\n\n2. It is deep.\n\nThe sea is deep there.\n\n3. It is cold.\n\n4. It is full.',
    '3 reasons to sail\n\n1. It is fast.\n\nThe ferry is new.\n\n2. It is cheap.\n\nIt costs little.',
    'The council listed six steps:\n\n• a survey\n• a plan\n• a vote\n\nNo date was set.',
    'Five crews went: Skarn, Oster, Threllin and Marle.',
    'He gave three reasons. First, the boat was old. Second, the crew was tired. The council met on Monday.\n\n“It is a folly,” said Tom Marsh, a pilot.',
    'He gave three reasons. First, the boat was old. Second, the crew was tired. The council met on Monday.\n\nAda Obi sang.\n\nThen it rained. Last year it did not. The other crews left too.',
    'He gave three reasons. First, the boat was old.\n\nSecond, the crew was tired.\n\nThe council met on Monday.\n\nIt will meet again.\n\n“It is a folly,” said Tom Marsh, a pilot.\n\nThen it rained.',
  ],
  allows: [
    'The council named two towns: Threllin and Skarn.',
    'The ferry calls at three ports: Threllin, Skarn and Oster.',
    'There were at least three causes: fog and ice.',
    'The plan has two aims: safety and speed.',
    'The council named three towns, Threllin and Skarn among them.',
    'Two towns are left: Threllin, in the county of Marle, and Skarn.',
    'Two people stayed: Ada Obi, a baker, and Tom Marsh.',
    'The fleet has nine ships: four trawlers and five ferries.',
    'Four firms bid: Marsh and Sons, Obi and Varga, Skarn Boats and Oster.',
    'One of the three reasons: fog and ice.',
    'He gave three reasons. First, the boat was old. Second, the crew was tired. Third, it rained.',
    'He gave three reasons. First, the boat was old. Second, the crew was tired. Finally, it rained.',
    'He gave three reasons. First, the boat was old. Second, the crew was tired. And then it rained.',
    'He gave three reasons. First, the boat was old. The council met on Monday.',
    'Ferries won three races. First, the crew rested. Second, it ate.',
    'The council has three plans:\n\n- a new quay\n- a new ferry\n- a new road\n\nIt met on Monday.',
    'The council has three plans.\n\n- It met on Monday.\n- It met on Tuesday.',
    'The port asks two questions:\n\n1. Who pays?\n2. Who sails?',
    'Three things to know of the harbour\n\n1. It is old.\n\nIt was built long ago.\n\n2. It is deep.\n\nThe sea is deep there.\n\n3. It is cold.',
    'Five things to know of the harbour\n\nIt is old.\n\nIt was built long ago.\n\nIt is deep.',
    '“We have three towns: Threllin and Skarn,” said Ada Obi.',
    'It took two hours: fog, rain and ice.',
    'He said two words: fog, rain and ice.',
    'She has two degrees: fog and ice, rain and storms.',
    'She has two duties: ferries and fares, lights and locks.',
    'He gave three reasons. First, the boat was old. Second, the crew was tired. But it rained.',
    'He gave three reasons. First, the boat was old. Second, the crew was tired; and, third, it rained.',
    'He gave three reasons. First, the boat was old. Second, the crew was tired. “Third, it rained,” he said.',
    'He gave three reasons. First, the boat was old.\n\nSecond, the crew was tired.\n\n“It also rained,” he said.',
    'He gave three reasons. First, the boat was old. Second, the crew was tired.\n\nAda Obi sang.\n\nThe third reason was the rain.',
    'He gave three reasons. First, the boat was old. Second, the crew was tired.\n\nAda Obi sang.\n\nFinally, it rained.',
    'He gave three reasons. First, the boat was old. Second, the crew was tired. The rain was a problem too.',
  ],

  run({ reading }) {
    const sentences = narrativeSentences(reading);
    return [
      ...sentences.flatMap(inSentence),
      ...byOrdinals(sentences, reading),
      ...inList(reading),
      ...underHeadline(reading),
    ];
  },
};

const NUMBER_WORDS = SMALL_NUMBERS.filter(([, value]) => value > 1 && value <= 20);
const VALUES = new Map(NUMBER_WORDS);
const NUMBER = `(?<![\\d.,£$€-]|\\b(?:least|than|about|around|most|to|of|of (?:the|his|her|its|their)|or|other|last|first|next|some) )(\\d{1,2}|(?:${NUMBER_WORDS.map(([it]) => it).join('|')}))(?![\\d.,%-])`;

const valueOf = (text: string): number => VALUES.get(text.toLowerCase()) ?? Number(text);

/** What a colon behind it lists, and not measures or spells out. */
const NO_THINGS =
  /^(?:words?|letters?|times|years?|months?|weeks?|days?|hours?|minutes?|seconds?|points?|goals?|runs?|miles?|metres?|meters?|feet|inches|pounds?|dollars?|euros?|lots|kinds|pairs|sides|sentences?)$/;
/** *three towns: …*, where all that stands between is words of lower case. */
const COLON = new RegExp(
  `\\b${NUMBER}(?: [a-z][a-z-]{1,18}){0,2} ([a-z][a-z-]{1,18}s|people|men|women|children)(?: [a-z]{2,14}){0,3}: ([^:;!?]{3,240})$`,
  'dgi',
);
const ITEM = /^(?:[\p{L}’'.&-]{1,24})(?: [\p{L}’'.&-]{1,24}){0,4}$/u;
/** Words that begin what is told of the item before, or tell that there are more. */
const NOT_AN_ITEM =
  /^(?:an?|the|who|which|where|whose|aged|of|from|in|at|on|near|with|his|her|their|its|one|not|but|so|then|as|both|also|including|maybe|perhaps|etc\b)\b|\b(?:more|others?|among|including|such|both|each|is|are|was|were|has|have|had|will|would|can|could)\b|\uFFFC/i;

function inSentence({ span, text }: NarrativeSentence): readonly Spot[] {
  return [...text.matchAll(COLON)].flatMap((match): readonly Spot[] => {
    const [, written = '', noun = '', list = ''] = match;
    const place = match.indices?.[1];
    const counted = NO_THINGS.test(noun.toLowerCase()) ? undefined : itemsOf(list);
    const announced = valueOf(written);
    if (!place || !counted || (counted.least <= announced && announced <= counted.most)) return [];
    if (announced < counted.least && !counted.isPlain) return [];
    return [spotAt(span.start + place[0], written, counted.least)];
  });
}

/**
 * How many items a list can be said to have: an *and* inside may join two or be a part of one. It `isPlain` where
 * no item can be told of the one before it. `undefined` where it is no list, or that cannot be told.
 */
function itemsOf(
  list: string,
): { readonly least: number; readonly most: number; readonly isPlain: boolean } | undefined {
  const plain = list.trim().replace(/\.$/, '');
  const parts = plain.split(', ').flatMap((it, i, all) => {
    if (i < all.length - 1) return [it];
    const at = it.startsWith('and ') ? -1 : it.lastIndexOf(' and ');
    return at < 0 ? [it.replace(/^and /, '')] : [it.slice(0, at), it.slice(at + 5)];
  });
  if (parts.length < 2 || !/(?:^|\W)and /.test(plain)) return undefined;
  if (parts.some((it) => !ITEM.test(it) || NOT_AN_ITEM.test(it) || hasNumber(it))) return undefined;
  const inner = parts.reduce((sum, it) => sum + (it.match(/ (?:and|&) /g)?.length ?? 0), 0);
  const isName = parts.some((it) => /^\p{Lu}/u.test(it));
  return {
    least: parts.length,
    most: parts.length + inner,
    isPlain: !isName && inner === 0 && !/, and /.test(plain),
  };
}

const hasNumber = (text: string): boolean =>
  text.split(' ').some((it) => VALUES.has(it.toLowerCase()));

const spotAt = (start: number, written: string, listed: number): Spot => ({
  span: { start, end: start + written.length },
  message: `${String(listed)} are listed, not ${String(valueOf(written))}.`,
});

const LISTABLE =
  'reasons|causes|problems|questions|conditions|demands|aims|goals|arguments|factors|options|lessons|points|things|ways|steps|explanations|possibilities|concerns|issues|rules|priorities|principles|mistakes|objections|proposals|tasks|tests|plans|changes|challenges';
/** At the end of a sentence: *gave three reasons.* */
const ANNOUNCES = new RegExp(
  `\\b${NUMBER}(?: [a-z-]{2,14}){0,2} (${LISTABLE})(?: (?:for|to|why|behind|against) [^.:;]{2,80})?[.:]$`,
  'di',
);
const ORDINALS: readonly RegExp[] = [
  /^(?:first(?:ly)?,|the first (?:is|was)\b|one (?:is|was)\b)/i,
  /^(?:and )?(?:second(?:ly)?,|the second (?:is|was)\b)/i,
  /^(?:and )?(?:third(?:ly)?,|the third (?:is|was)\b)/i,
  /^(?:and )?(?:fourth(?:ly)?,|the fourth (?:is|was)\b)/i,
  /^(?:and )?(?:fifth(?:ly)?,|the fifth (?:is|was)\b)/i,
  /^(?:and )?(?:sixth(?:ly)?,|the sixth (?:is|was)\b)/i,
];
const ORDINAL_WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];
/** In the list's own sentences these may begin, or be, one more of what it lists; so may whatever is quoted. */
const GOES_ON =
  /^(?:finally|last|lastly|then|and|also|another|there (?:is|are|was|were)|moreover|next|besides|beyond|in addition|plus|but|or|worse|worst|above all|most|more|not least|further|furthermore|equally|perhaps|on top|to top|the (?:last|final|other|next|third|fourth|fifth|sixth))\b|\b(?:also|too|as well)\b|\uFFFC/i;
const FURTHER =
  /\b(?:third|fourth|fifth|sixth|last|final|other|another|remaining|further|more|main|biggest)\b/;

/** *He gave three reasons. First, … Second, …* and no third. */
function byOrdinals(sentences: readonly NarrativeSentence[], reading: Reading): readonly Spot[] {
  const out: Spot[] = [];
  for (const [i, { span, text }] of sentences.entries()) {
    const match = ANNOUNCES.exec(text);
    const place = match?.indices?.[1];
    if (!match || !place || !ORDINALS[0]?.test(sentences[i + 1]?.text ?? '')) continue;
    const [, written = '', noun = ''] = match;
    const list = sentences.slice(i + 1, i + 1 + MOST_SENTENCES);
    const found = ordinalsIn(list);
    if (!found || found.count === valueOf(written)) continue;
    if (found.count < valueOf(written) && mayGoOn(list, found, noun, reading)) continue;
    out.push(spotAt(span.start + place[0], written, found.count));
  }
  return out;
}

/** So far a list by ordinals may run. */
const MOST_SENTENCES = 60;

interface Ordinals {
  readonly count: number;
  /** The sentence that the last begins. */
  readonly last: number;
}

/** Those that follow one another; `undefined` for less than two and for more than there are words for. */
function ordinalsIn(sentences: readonly NarrativeSentence[]): Ordinals | undefined {
  let count = 0;
  let last = 0;
  for (const [i, { text }] of sentences.entries()) {
    if (ORDINALS[count]?.test(text)) {
      count++;
      last = i;
    } else if (count > 1 && ANNOUNCES.test(text)) break;
  }
  return count > 1 && count < ORDINALS.length ? { count, last } : undefined;
}

/**
 * Whether one more may be listed without an ordinal at its start. The list's own sentences are those up to the end of
 * the last one's paragraph, or, of a list over paragraphs, of as many more as it has; further down one must be named.
 */
function mayGoOn(
  list: readonly NarrativeSentence[],
  { count, last }: Ordinals,
  noun: string,
  { article, paragraphs }: Reading,
): boolean {
  const paragraphOf = (at: number): number => lastStartingBy(paragraphs, list[at]?.span.start ?? 0);
  const end = 2 * paragraphOf(last) - paragraphOf(0);
  return list.some(({ span, text }, at) => {
    if (at > 0 && at !== last && paragraphOf(at) <= end && GOES_ON.test(text))
      return !ORDINALS.some((it) => it.test(text));
    return at >= last && namesOne(textAt(article.text, span).toLowerCase(), count, noun);
  });
}

/** *Finally*, *and, third, …*, *another reason*, quoted or not. */
function namesOne(words: string, count: number, noun: string): boolean {
  const next = ORDINAL_WORDS.slice(count);
  if (/\b(?:finally|lastly)\b/.test(words)) return true;
  if (next.some((it) => words.includes(`${it},`) || words.includes(`${it}ly`))) return true;
  return words.includes(noun.toLowerCase().replace(/(?:ies|s)$/, '')) && FURTHER.test(words);
}

const BULLET = /(?:^|\n)([ \t]{0,8})(?:[-*•–]|(\d{1,2})[.)])[ \t]{1,4}$/;
const MARKER_REACH = 16;

interface Marker {
  readonly indent: number;
  /** `undefined` for a bullet. */
  readonly number: number | undefined;
}

/** Of a line that is an item of a list; a plain line has its marker inside. */
function markerOf({ span, text }: Paragraph, { article }: Reading): Marker | undefined {
  const inside = /^(?:[-*•–]|\d{1,2}[.)])[ \t]{1,4}/.exec(text)?.[0] ?? '';
  const at = span.start + inside.length;
  const match = BULLET.exec(article.text.slice(Math.max(0, at - MARKER_REACH), at));
  if (!match) return undefined;
  return {
    indent: (match[1] ?? '').length,
    number: match[2] === undefined ? undefined : Number(match[2]),
  };
}

const ENDS_IN_COLON = new RegExp(
  `\\b${NUMBER}(?: [a-z-]{2,14}){0,2} ([a-z-]{3,18}s|people|men|women|children)(?: [^.:;]{2,80})?:$`,
  'di',
);

/** *The council has three plans:* above lines that start with a dash or a number. */
function inList(reading: Reading): readonly Spot[] {
  const { paragraphs } = reading;
  return paragraphs.flatMap((it, i): readonly Spot[] => {
    const match = ENDS_IN_COLON.exec(it.text.trimEnd());
    const place = match?.indices?.[1];
    const first = paragraphs[i + 1] && markerOf(paragraphs[i + 1] ?? it, reading);
    if (!match || !place || !first || NO_THINGS.test((match[2] ?? '').toLowerCase())) return [];
    let listed = 0;
    for (const item of paragraphs.slice(i + 1)) {
      const marker = markerOf(item, reading);
      if (!marker || marker.indent < first.indent) break;
      if (marker.indent === first.indent) listed++;
    }
    const written = match[1] ?? '';
    if (listed < 2 || listed === valueOf(written)) return [];
    return [spotAt(it.span.start + place[0], written, listed)];
  });
}

const HEADLINE_COUNT = new RegExp(
  `^(?:the )?${NUMBER}(?: [\\p{L}-]{2,18}){0,2} (?:${LISTABLE})\\b`,
  'diu',
);

/** *Five things to know* above paragraphs that are numbered from 1 on. */
function underHeadline(reading: Reading): readonly Spot[] {
  const headed = headedArticle(reading);
  const match = headed && HEADLINE_COUNT.exec(headed.headline.text);
  const place = match?.indices?.[1];
  if (!headed || !place) return [];
  let listed = 0;
  for (const it of headed.body) if (numberOf(it, reading) === listed + 1) listed++;
  const written = textAt(headed.headline.text, spanOf(place));
  if (listed < 2 || listed === valueOf(written)) return [];
  return [spotAt(headed.headline.span.start + place[0], written, listed)];
}

const numberOf = (it: Paragraph, reading: Reading): number | undefined =>
  markerOf(it, reading)?.number;

const spanOf = ([start, end]: readonly [number, number]): Span => ({ start, end });

/** Put together from parts: `composedPatterns.ts` lists them for their test. */
export const COUNT_PATTERNS: readonly RegExp[] = [COLON, ANNOUNCES, ENDS_IN_COLON, HEADLINE_COUNT];
