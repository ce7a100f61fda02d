import { commonWordForms } from '../../src/core/lexicon/commonWordForms';
import { createChance } from '../support/chance';

/** An article about nobody and nothing, with the proportions of news. */
export interface NewsText {
  readonly id: string;
  readonly text: string;
}

const GIVEN =
  `Ada Una Piet Morwen Greta Idris Halima Tobias Ines Ruth Oskar Leila Bram Noor Edith Kofi Mira Jonas
Salome Viktor Amara Ewan Petra Lucan Maud Ravi Thea Silas Wanda Yusuf`.split(/\s+/);
const FAMILY_START =
  'Oak Marl Quist Tre Vand Obi Lund Pell Harrow Dun Brack Ost Fenn Kell Mor Stav Wex Zell Ard Corv'.split(
    ' ',
  );
const FAMILY_END = 'ow enshaw garth er ley by worth ick more ander stead sen ham well'.split(' ');
const PLACES =
  'Eastmere,Port Lunt,Harrowby,Westlow,Dunmarsh,Kellbridge,Ostend Row,Fennside,Stavely Cross'.split(
    ',',
  );
const FIRMS =
  'Oakway Ltd,Harrow Bank,Lund Energy,the Tidewater Group,Pell & Sons,the Marlow Trust'.split(',');
const ROLES =
  'mayor,spokeswoman,finance director,professor,chief executive,union leader,minister,analyst,coach'.split(
    ',',
  );
const HONORIFICS = ['Mr', 'Ms', 'Dr', 'Mrs', 'Sir', 'Professor'];
const NOUNS =
  `plan harbour council school ferry hospital library bridge market budget price company road strike
report tunnel vote election river storm factory court judge fund debt railway season match club farm village crime tax
deal law review inquiry project group family city government bank worker union student`.split(
    /\s+/,
  );
const VERBS =
  `backed opened dropped moved closed built sold joined left raised cut faced passed rejected delayed won lost
signed planned wanted needed kept held found made called asked paid took`.split(/\s+/);
const ADJECTIVES =
  `new local large small long early public former national final open recent serious likely common
private strong weak old key`.split(/\s+/);
const TAIL = commonWordForms.split(/\s+/).filter((it) => it.length > 3);
/** What few words have besides; with it, many are in no table of ours. */
const ENDINGS = ['s', 's', 'ing'];
const VERB_STEMS = TAIL.filter((_, i) => i % 9 === 0);
const CUES =
  'said said said said says added told reporters warned claimed argued noted insisted'.split(' ');
const MONTHS = 'January March April June September November'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday'.split(' ');

/** By article: half of them have no character beyond Latin-1. */
const MARKS = ['“ ”', '" "'];
/** Of articles, in paragraphs: what a tenth of them each have. */
const LENGTHS = [2, 4, 6, 8, 10, 12, 15, 19, 25, 36];

/**
 * `bytes` of news, the same for the same seed. Of real news the proportions are: half the articles shorter than 450
 * words, a tenth longer than 1,300; 20 words a sentence, 36 a paragraph; a sixth of all characters inside quotation
 * marks; by 100 words some 4 names, 1.2 quotations and 1 figure; 4.8 letters a word; and among 10,000 words 2,500
 * different ones, among 500,000 23,000, among 1.6 million 31,000. Half the articles have no character beyond Latin-1,
 * which the engine keeps in a byte each. docs/performance.md says what came out.
 */
export function newsTexts(bytes: number, seed = 1): readonly NewsText[] {
  const writer = createWriter(seed);
  const articles: NewsText[] = [];
  for (let size = 0; size < bytes;) {
    const text = writer();
    articles.push({ id: `article-${articles.length}`, text });
    size += Buffer.byteLength(text);
  }
  return articles;
}

function createWriter(seed: number): () => string {
  const chance = createChance(seed);
  const one = <T>(list: readonly T[]): T => list[chance(list.length)]!;
  const is = (percent: number): boolean => chance(100) < percent;

  const family = (): string => one(FAMILY_START) + one(FAMILY_END);
  const cast = (): readonly (readonly [string, string])[] =>
    Array.from({ length: 5 }, () => [one(GIVEN), family()] as const);
  let people = cast();
  let fresh = new Set<string>();
  let marks = one(MARKS);
  const quoted = (words: string): string => marks.replace(' ', words);

  function name(): string {
    const [given, surname] = one(people);
    if (fresh.has(surname)) {
      fresh.delete(surname);
      return is(40) ? `the ${one(ROLES)} ${given} ${surname}` : `${given} ${surname}`;
    }
    return is(25) ? `${one(HONORIFICS)} ${surname}` : is(60) ? surname : `${given} ${surname}`;
  }

  /** Few words make up most of a text, and the longer it is the more of the others it has. */
  const often = <T>(list: readonly T[]): T => list[chance(1 + chance(list.length))]!;
  const rare = (): string => often(TAIL) + (is(10) ? one(ENDINGS) : '');
  const noun = (): string => (is(50) ? rare() : one(NOUNS));
  const verb = (): string => (is(15) ? `${one(VERB_STEMS)}ed` : one(VERBS));
  const adjective = (): string => (is(35) ? rare() : one(ADJECTIVES));
  const phrase = (): string => {
    const article = is(55) ? 'the' : is(50) ? 'a' : is(40) ? 'its' : 'this';
    return is(60) ? `${article} ${adjective()} ${noun()}` : `${article} ${noun()}`;
  };
  const where = (): string => `in ${is(70) ? one(PLACES) : `the ${noun()}`}`;
  const when = (): string => (is(60) ? `on ${one(DAYS)}` : `in ${one(MONTHS)}`);
  const figure = (): string => {
    switch (chance(8)) {
      case 0:
        return `£${1 + chance(90)}.${chance(10)}m`;
      case 1:
        return `${1 + chance(99)} per cent of ${phrase()}`;
      case 2:
        return `${1 + chance(30)}.${chance(10)}%`;
      case 3:
        return `about ${1 + chance(9)},${100 + chance(900)} ${one(NOUNS)}s`;
      case 4:
        return `${one(['two', 'three', 'seven', 'twelve'])} ${one(NOUNS)}s`;
      case 5:
        return `$${1 + chance(900)} million`;
      case 6:
        return `${2 + chance(80)} miles`;
      default:
        return `${10 + chance(900)} people`;
    }
  };
  const link = (): string =>
    one(['after', 'before', 'because', 'while', 'as', 'although', 'and', 'but']);
  const subject = (): string => (is(34) ? name() : is(15) ? one(FIRMS) : is(25) ? 'it' : phrase());
  const object = (): string => (is(12) ? figure() : is(5) ? name() : phrase());
  const clause = (by: string): string =>
    `${by} ${is(25) ? `${one(['has', 'had', 'would have', 'will have'])} ` : ''}${verb()} ${object()}` +
    (is(85) ? ` ${one(['of', 'for', 'with', 'to', 'from', 'over'])} ${phrase()}` : '') +
    (is(40) ? ` ${where()}` : '') +
    (is(20) ? ` ${when()}` : '');
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const spoken = (): string =>
    `${clause(one(['we', 'they', 'it', 'I', phrase()]))} ${link()} ${clause(one(['we', 'it', phrase()]))}`;

  function sentence(): string {
    const kind = chance(100);
    if (kind < 14) {
      const by = is(25) ? one(['he', 'she', 'they']) : name();
      const cue = one(CUES);
      const speaker = cue === 'reporters' ? `${by} told reporters` : `${by} ${cue}`;
      return is(65)
        ? `${quoted(`${capital(spoken())},`)} ${speaker}${is(30) ? ` ${when()}` : ''}.`
        : `${capital(speaker)}: ${quoted(`${capital(spoken())}.`)}`;
    }
    if (kind < 20)
      return `${capital(name())} called it ${quoted(`${adjective()} and ${often(TAIL)}`)} ${where()}.`;
    if (kind < 23)
      return `${capital(name())}, ${28 + chance(50)}, who ${clause('').trim()}, ${clause('').trim()}.`;
    const second = is(85) ? ` ${link()} ${clause(subject())}` : '';
    return `${capital(clause(subject()))}${second}${is(5) ? `, ${name()} ${one(CUES)}` : ''}.`;
  }

  return () => {
    people = cast();
    fresh = new Set(people.map(([, surname]) => surname));
    marks = one(MARKS);
    const paragraphs: string[] = [capital(`${noun()} ${verb()} ${noun()} ${where()}`)];
    for (let left = one(LENGTHS); left > 0; left--) {
      paragraphs.push(Array.from({ length: 1 + chance(3) }, sentence).join(' '));
    }
    return `${paragraphs.join('\n\n')}\n`;
  };
}
