import type { PersonMention, Reading, Span } from '../model';
import { lastStartingBy, textAt } from '../text/span';
import type { Check, Spot } from './check';
import { HONORIFIC } from './honorific';
import { narrativeSentences } from './narrative';

export const twoAges: Check = {
  id: 'two-ages',
  title: 'Person of two ages',
  isOn: true,
  flags: [
    'Zofia Marchetti, 54, opened the harbour. Ms Marchetti, 56, thanked the crew.',
    'Zofia Marchetti, 54, opened the harbour. Zofia Marchetti, 45, thanked the crew.',
    'Zofia Marchetti, 54, opened the harbour. Marchetti, 56, thanked the crew.',
    'Zofia Marchetti, aged 54, opened the harbour. Ms Marchetti, aged 56, sang.',
    'The 41-year-old Ada Obi sang. Ada Obi, 42, left.',
    'Ada Obi, 41, sang. Ada Obi, a 42-year-old baker, left.',
    'Ada Obi, 41, sang. 42-year-old Ada Obi left.',
    'Ada Obi, 41, of Threllin, sang. The ferry left. Mrs Obi, 14, followed.',
    'Baker Ada Obi, 41, sang. Ms Obi, 43, sang too.',
    'Una O’Neill, 61, came. Una O’Neill, 16, left.',
    'Una O’Neill, 61, came. On Monday the 62-year-old Una O’Neill left.',
    'Tom Marsh, 33, came. Ada Obi, 41, sang. Tom Marsh, 34, left.',
    'Tom Marsh, 33, and Ada Obi, 41, sang. Ada Obi, 40, left.',
    'Tom Marsh, aged 33, came. Mr Marsh, 23, left.',
    'The crew met Tom Marsh, 33, in Skarn. By Monday Tom Marsh, 38, was gone.',
    'Zofia Marchetti, 54, left. Marchetti, 45, the mayor since 2015, sang.',
    'Zofia Marchetti, 54, left. Later in the day Zofia Marchetti, 45, sang.',
  ],
  allows: [
    'Zofia Marchetti, 54, opened the harbour. Ms Marchetti, 54, thanked the crew.',
    'Zofia Marchetti, 54, met Anna Marchetti, 56, at the harbour.',
    'Zofia Marchetti, 54, met Anna Marchetti, 56. Ms Marchetti, 56, sang.',
    'Zofia Marchetti, 54, opened the harbour. Ada Obi, 56, thanked the crew.',
    'Ada Obi, 41, sang. In 1998 Ada Obi, 14, left.',
    'Ada Obi, 41, sang. Ada Obi, then 14, left.',
    'Ada Obi, 41, sang. “Ada Obi, 14, left,” said Tom Marsh.',
    'Ada Obi, 41, sang. Ada Obi was 14 when she left.',
    'Ada Obi, 41, has a 14-year-old daughter.',
    'Ada Obi, 41, sang. At the time Ada Obi, 14, lived in Skarn.',
    'Tom Marsh Sr, 63, came. Tom Marsh Jr, 34, left.',
    'Tom Marsh, 33, scored 42. Tom Marsh, 33, left.',
    'Tom Marsh, 3,400 metres up, sang. Tom Marsh, 33, left.',
    'Tom Marsh, 33-1 outsider, sang. Tom Marsh, 34, left.',
    'Mr Marsh, 33, met Mrs Marsh, 31, in Skarn.',
    'The elder Tom Marsh, 63, came. The younger Tom Marsh, 34, left.',
    'Ada Obi, 40, sang. Her niece, also Ada Obi, 14, helped.',
    'Ada Obi, 40, sang. The pilot’s wife, Ada Obi, 62, did not.',
    'Ada Obi, 40, won the race. Obi, 12, of the juniors, won hers.',
    'Ada Obi, 54, was jailed in May. By the time of her release Ms Obi, 56, was ill.',
  ],

  *running({ reading }) {
    const told: TellsAge[] = [];
    const out: Spot[] = [];
    for (const it of agesTold(reading)) {
      yield;
      const before = told.find((other) => other.age !== it.age && isOne(other, it, reading));
      told.push(it);
      if (!before) continue;
      const { text, id } = reading.article;
      const message = `${textAt(text, before.mention.span)} is ${before.age} further up, and ${it.age} here.`;
      out.push({ span: it.span, message, related: { article: id, span: before.span } });
    }
    return out;
  },
};

interface TellsAge {
  readonly mention: PersonMention;
  readonly age: number;
  /** Of the number. */
  readonly span: Span;
}

const BEHIND = /^,(?: aged?| a)? (\d{1,3})(?=,(?!\d)|\.(?: |$)|-year-old [a-z])/;
const IN_FRONT = /(?<![\d-])(\d{1,3})-year-old $/;
/** Of another day, or of another person of the name. */
const OTHER_TIME =
  /(?<!\bsince )\b(?:1[0-9]|20)\d\d\b|\b(?:then|when|while|time|ago|(?:later|earlier)(?! (?:in the|that) day)|turned|elder|younger|seniors?|juniors?|Sr|Jr|also|namesake|no relation|(?:step|grand)?(?:son|daughter|father|mother)|wife|husband|widow(?:er)?|bride|(?:bride)?groom|niece|nephew|uncle|aunt|cousin|brother|sister|twin)\b/i;

function agesTold(reading: Reading): readonly TellsAge[] {
  const sentences = narrativeSentences(reading);
  return reading.annotations.flatMap((mention): readonly TellsAge[] => {
    if (mention.kind !== 'person' || mention.form !== 'name') return [];
    const sentence = sentences[lastStartingBy(sentences, mention.span.start)];
    if (!sentence || mention.span.end > sentence.span.end || OTHER_TIME.test(sentence.text))
      return [];
    const { start } = sentence.span;
    const from = mention.span.start - start;
    const to = mention.span.end - start;
    const behind = BEHIND.exec(sentence.text.slice(to, to + 24));
    const front = Math.max(0, from - 16);
    const inFront = IN_FRONT.exec(sentence.text.slice(front, from));
    const written = behind?.[1] ?? inFront?.[1];
    const age = Number(written);
    if (written === undefined || age === 0 || age > 120) return [];
    const at = behind ? to + behind[0].indexOf(written) : front + (inFront?.index ?? 0);
    return [{ mention, age, span: { start: start + at, end: start + at + written.length } }];
  });
}

/** The same whole name, or the family name where all in the article with it have one given name. */
function isOne(a: TellsAge, b: TellsAge, reading: Reading): boolean {
  const { text } = reading.article;
  const [one, other] = [a, b].map(({ mention }) => textAt(text, mention.span));
  if (one === undefined || other === undefined) return false;
  const [plain, plainOther] = [one.replace(HONORIFIC, ''), other.replace(HONORIFIC, '')];
  const family = plain.split(' ').at(-1) ?? '';
  if (family !== plainOther.split(' ').at(-1)) return false;
  const names = new Set<string>();
  const titles = new Set<string>();
  for (const it of reading.annotations) {
    if (it.kind !== 'person' || it.form !== 'name') continue;
    const name = textAt(text, it.span);
    if (name.split(' ').at(-1) !== family) continue;
    const title = HONORIFIC.exec(name)?.[0];
    if (title) titles.add(title);
    const whole = name.replace(HONORIFIC, '');
    if (whole !== family) names.add(whole);
  }
  return names.size === 1 && titles.size < 2;
}
