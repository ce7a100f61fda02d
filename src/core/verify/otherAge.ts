import { isPersonNoun } from '../lexicon/personNouns';
import { Class, isAny, vocabulary } from '../lexicon/vocabulary';
import type { Reading, Span } from '../model';
import { firstStartingFrom, overlaps, sentenceAt } from '../text/span';
import { mayBeAgeOf } from './ageBearer';
import { isSameValue } from './figureLikeness';
import type { FigureSetting } from './figureSetting';
import { singular } from './measureWords';
import { mentionsOf } from './mentions';

/** Two ages that a slip makes of each other are hardly further apart, unless their digits changed places. */
const NEAR = 3;

/**
 * The age that another article gives somebody by it alone, where this one has another beside the name, or the other way
 * round (*Jim Orr, 58*, *Jim Orr was saved. The 56-year-old had fallen*); `undefined` where it may be somebody else's.
 */
export function otherAge(
  own: FigureSetting,
  ours: readonly FigureSetting[],
  theirs: readonly FigureSetting[],
  here: Reading,
  there: Reading,
): FigureSetting | undefined {
  if (own.figure.quantity.unit !== AGE) return undefined;
  const found = theirs.filter((it) =>
    own.isStated ? areOfOne(own, it, there) : it.isStated && areOfOne(it, own, here),
  );
  const [other] = found;
  if (!other || !found.every((it) => isSameValue(it, other)) || !isSlipOfAge(own, other))
    return undefined;
  const isTold =
    theirs.some((it) => isSameValue(it, own)) || ours.some((it) => isSameValue(it, other));
  const bearer = own.isStated ? own.person : other.person;
  const isBeside = (it: FigureSetting): boolean => it.isBesideName && it.person === bearer;
  return isTold || (own.isStated ? theirs : ours).some(isBeside) ? undefined : other;
}

const AGE = 'year-of-age';

/** Whether two ages of one person are near enough to be a slip, and not those of an article years older. */
export function isSlipOfAge({ figure: a }: FigureSetting, { figure: b }: FigureSetting): boolean {
  const [x, y] = [a.quantity.value ?? 0, b.quantity.value ?? 0];
  const turned = (x % 10) * 10 + Math.floor(x / 10);
  return x !== y && (Math.abs(x - y) <= NEAR || turned === y);
}

/** The second stands for the bearer of the first: nobody else is spoken of in its sentence or in the one before. */
function areOfOne(
  { person }: FigureSetting,
  { figure, isBesideName, behind }: FigureSetting,
  reading: Reading,
): boolean {
  if (person === undefined || isBesideName || figure.quantity.unit !== AGE) return false;
  const { sentences, article, annotations } = reading;
  const { span } = figure;
  const at = sentenceAt(sentences, span.start);
  const [before, sentence] = [sentences[at - 1], sentences[at]];
  if (!before || !sentence || !STANDS_ALONE.test(behind)) return false;
  if (!THE.test(article.text.slice(Math.max(sentence.start, span.start - 4), span.start)))
    return false;
  const owner = mentionsOf(reading, person).find(
    (it) => it.span.start >= before.start && it.span.end <= before.end && it.form !== 'pronoun',
  );
  if (!owner || POSSESSIVE.test(article.text.slice(owner.span.end, owner.span.end + 2)))
    return false;
  for (let i = firstStartingFrom(annotations, before.start); i < annotations.length; i++) {
    const it = annotations[i];
    if (!it || it.span.start >= sentence.end) break;
    if (it.kind !== 'person' || it.form === 'pronoun' || overlaps(it.span, span)) continue;
    if (it.person !== person) return false;
  }
  if (CHARGED.test(behind) && SUFFERS.test(article.text.slice(owner.span.end, before.end)))
    return false;
  return !speaksOfSomebody(article.text, before, owner.span) && mayBeAgeOf(person, figure, reading);
}

/** The sentence that names somebody speaks of one without a name besides (*Jim Orr was hit by a driver*, *beat the Dane*). */
function speaksOfSomebody(text: string, sentence: Span, name: Span): boolean {
  const inFront = text.slice(sentence.start, name.start).replace(ROLE, '');
  const behind = text.slice(name.end, sentence.end).replace(APPOSITION, '');
  return `${inFront} ${behind}`
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((it) => isPersonNoun(singular(it)) || isAny(vocabulary.numberOf(it), Class.demonym));
}

/** *Jim Orr was stabbed. The 57-year-old was arrested*: who did it. */
const SUFFERS = /^ (?:was|has been|had been|is|got) /;
const CHARGED =
  /^ (?:was (?:later )?(?:arrested|held|charged|caught|remanded|jailed|questioned|convicted|detained)|pleaded|admitted|denied|fled|ran)\b/;

/** *Builder Jim Orr*, *Jim Orr, a builder,*: what the one who is named is. */
const ROLE = /[\p{L}-]{1,20} $/u;
const APPOSITION = /^, (?:an?|the) [^,]{1,60},/;

const THE = /^[\s"'“‘]?The $|(?<!\p{L})the $/iu;
const POSSESSIVE = /^['’]s?/;
/** No noun is behind it, which may say whose age it is (*the 56-year-old driver*). */
const STANDS_ALONE =
  /^(?:[,.;]|$| (?:who|is|was|has|had|will|would|could|did|said|says|told|went|came|took|made|left|fell|died|pleaded|admitted|denied|and|from|of|in)\b)/;
