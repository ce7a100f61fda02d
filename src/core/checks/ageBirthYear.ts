import { monthNames } from '../lexicon/calendar';
import { matchesIn } from '../text/matches';
import { shifted } from '../text/span';
import type { Check, Spot } from './check';

export const ageBirthYear: Check = {
  id: 'age-birth-year',
  title: 'Age that the years of birth and death do not give',
  isOn: true,
  flags: [
    'Zofia Marchetti was born in 1950 and died in 2010 aged 72.',
    'Zofia Marchetti was born in 1950 and died in 2010, aged 50.',
    'Zofia Marchetti was born in 1950 and died in 2010 at the age of 65.',
    'Zofia Marchetti, born in 1950, died in 2010 at 58.',
    'Born in 1950 in Threllin, Marchetti died in 2010, aged 61.',
    'Ada Obi was born on 4 May 1931 and died in Skarn in 2001 at the age of 80.',
    'Ada Obi was born on May 4, 1931, and died in 2001, aged 60.',
    'Ada Obi was born in 1931 and died on 3 June 2001, aged 71.',
    'Ada Obi (1931–2001) died aged 72.',
    'Tom Marsh (1900-1984), a sailor, died at the age of 74.',
    'Tom Marsh (born 1900, died 1984) was aged 94 when he died.',
    'Tom Marsh was born in Skarn in 1900 and died there in 1984 at 48.',
    'Una O’Neill, who was born in 1970, died in 2020, aged 40.',
    'Una O’Neill was born in May 1970 and died in March 2020 aged 51.',
    'He was born in 1890 and died in 1919 aged 39.',
    'Tom Marsh (born 1970) died on 3 May 2020 aged 60.',
    'Tom Marsh was born in 1900 and died in 1984 aged 11.',
    'Tom Marsh was born in 1900 and died in 1984 at 48 in Skarn.',
  ],
  allows: [
    'Zofia Marchetti was born in 1950 and died in 2010 aged 60.',
    'Zofia Marchetti was born in 1950 and died in 2010, aged 59.',
    'Zofia Marchetti, born in 1950, died in 2010 at 60.',
    'Ada Obi was born on 4 May 1931 and died in Skarn in 2001 at the age of 70.',
    'Ada Obi (1931–2001) died aged 69.',
    'Tom Marsh (1900-1984), a sailor, died at the age of 84.',
    'Tom Marsh (1900-1984) went to sea at the age of 14.',
    'Tom Marsh was born in 1900, and his son died in 1984 aged 40.',
    'Tom Marsh was born in 1900; Ada Obi died in 1984 aged 40.',
    'Tom Marsh was born in 1900. Ada Obi died in 1984 aged 40.',
    'Tom Marsh was born in about 1900 and died in 1984 aged 90.',
    '“Tom Marsh was born in 1900 and died in 1984 aged 94,” said Ada Obi.',
    'Tom Marsh was born in 1900 and died in 1984 at 48 Quay Street.',
    'Tom Marsh was born in 1900 and died in 1984 at 6.30 in the morning.',
    'Tom Marsh was born in 1900 and died in 1984, 48 years after his ferry sank.',
    'Tom Marsh (born 1970) died on 3 May 2020 aged 49.',
    'The harbour (1900-1984) closed at the age of 50.',
    'Tom Marsh was born in 1900 and died in 1984 at 11 o’clock on a Sunday.',
    'Tom Marsh was born in 1900 and died in 1984 at 9 in the morning.',
    'Tom Marsh was born in 1900 and died in 1984 at 11, in Skarn.',
    'Tom Marsh was born in 1900 and died in 1984 at 60 miles an hour.',
  ],

  inSentence({ span, text }) {
    if (!text.includes('died')) return [];
    const out: Spot[] = [];
    for (const form of AGE_PATTERNS) {
      for (const match of matchesIn(text, form)) {
        const [born, died, age] = match.slice(1, 4).map(Number);
        const place = match.indices?.[3];
        if (born === undefined || died === undefined || age === undefined || !place) continue;
        const most = died - born;
        if (most < 1 || most > 120 || age === most || age === most - 1) continue;
        const message = `From ${born} to ${died} is ${most - 1} or ${most} years, not ${age}.`;
        out.push({ span: shifted({ start: place[0], end: place[1] }, span.start), message });
      }
    }
    return out;
  },
};

const MONTH = `(?:${monthNames.join('|')})`;
const YEAR = '((?:1[5-9]|20)\\d\\d)(?!\\d)';
const DATE = `(?:(?:in|on) )?(?:\\d{1,2} ${MONTH} |${MONTH} (?:\\d{1,2}, )?)?${YEAR}`;
const PLACE = '(?: (?:in|at|near) \\p{Lu}[\\p{L}’-]{1,20}(?: \\p{Lu}[\\p{L}’-]{1,20})?)?';
/** An age of a person who dies; *at 11* alone may be a time of day, *at 48 Quay Street* a house. */
const AGE =
  ',? (?:aged|at the age of|at age|at(?= (?:2[5-9]|[3-9]\\d|1[01]\\d)(?:[.,;)]|$| (?:in|of|from|after|on) ))) (\\d{1,3})(?=[.,;)]?(?: (?!\\p{Lu}|years)|$)|[.,;)]$)(?!\\.\\d)';

/** Put together from parts: `composedPatterns.ts` lists them for their test. */
export const AGE_PATTERNS: readonly RegExp[] = [
  // was born in 1950 … and died in 2010 aged 60
  new RegExp(
    `\\bborn${PLACE} ${DATE}${PLACE}(?:,? and|,(?: \\p{Lu}[\\p{L}’-]{1,20}){0,3}) died(?: there)?${PLACE} ${DATE}${PLACE}${AGE}`,
    'dgu',
  ),
  new RegExp(
    `\\bBorn${PLACE} ${DATE}${PLACE},(?: \\p{Lu}[\\p{L}’-]{1,20}){1,3} died${PLACE} ${DATE}${PLACE}${AGE}`,
    'dgu',
  ),
  // (1931–2001) died aged 70; (born 1900, died 1984) was aged 84 when he died
  new RegExp(`\\(${YEAR}[–-]${YEAR}\\)(?:, an? [\\p{Ll} -]{1,40},)? died${PLACE}${AGE}`, 'dgu'),
  // (born 1950) died on 3 May 2010 aged 60
  new RegExp(
    `\\(born ${DATE}\\)(?:, an? [\\p{Ll} -]{1,40},)? died${PLACE} ${DATE}${PLACE}${AGE}`,
    'dgu',
  ),
  new RegExp(
    `\\(born ${YEAR}, died ${YEAR}\\) was (?:aged )?(\\d{1,3}) when (?:he|she|they) died`,
    'dgu',
  ),
];
