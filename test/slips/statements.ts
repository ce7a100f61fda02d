import type { Chance } from '../support/chance';

type Statement = (it: Words) => string;

/**
 * Sentences that are wrong in themselves, as reporters write them, by the check whose matter they are; none is a sample of
 * that check. Words and numbers go in by chance.
 */
const STATEMENTS: Readonly<Record<string, readonly Statement[]>> = {
  'percent-change': [
    ({ low, high, wrong }) =>
      `Turnover rose from £${low}m to £${high}m last year, an increase of ${wrong} per cent.`,
    ({ low, high, wrong }) =>
      `The number of complaints climbed from ${low}0 to ${high}0, up ${wrong}%, the regulator said.`,
    ({ low, high, wrong }) =>
      `The average rent has gone up from £${low}5 to £${high}5 a week, a rise of ${wrong} per cent.`,
    ({ low, high, fall }) =>
      `Attendance fell from ${high},000 to ${low},000, a drop of ${fall} per cent.`,
    ({ low, high, wrong }) =>
      `Staff numbers grew by ${wrong} per cent, from ${low}0 to ${high}0, over the decade.`,
    ({ low, high, wrong }) =>
      `Profits were $${high}.0m in the year to March, up ${wrong}% from $${low}.0m.`,
  ],
  'times-change': [
    ({ low }) =>
      `The bill has doubled from £${low}m to £${3 * low}m since the project was announced.`,
    ({ low }) => `Applications trebled from ${low}0 to ${2 * low}0 in the same period.`,
    ({ low }) => `The waiting list halved, from ${4 * low}0 patients to ${low}0.`,
    ({ low }) => `The scheme will cost £${low}m, twice the £${2 * low}m that was first budgeted.`,
    ({ low }) => `Membership rose from ${low}0 to ${2 * low}0, a fivefold increase.`,
    ({ low }) => `Its debts more than tripled from $${low}m to $${2 * low}m.`,
  ],
  'percent-points': [
    ({ low, points }) =>
      `Turnout rose from ${low} per cent to ${low + points} per cent, an increase of ${points} per cent.`,
    ({ low, points }) =>
      `The jobless rate fell from ${low + points}% to ${low}%, a drop of ${points}%.`,
    ({ low, points }) =>
      `The party’s share of the vote fell by ${points} per cent, from ${low + points} per cent to ${low} per cent.`,
    ({ low, points }) => `The tax will rise by ${points}% to ${low + points}% from ${low}%.`,
    ({ low, points }) =>
      `Approval of the government dropped ${points} per cent, to ${low} per cent from ${low + points} per cent.`,
  ],
  'parts-total': [
    ({ low, high, gap }) =>
      `Of the ${low + high} delegates, ${low} voted yes and the other ${high + gap} voted no.`,
    ({ low, high, gap }) =>
      `Of ${low + high} households, ${low} have moved and the remaining ${high - gap} are waiting.`,
    ({ low, high, gap }) =>
      `The bus was carrying ${low + high + gap} people: ${low} pupils and ${high} adults.`,
    ({ part, gap }) =>
      `In the referendum ${part} per cent voted in favour and ${100 - part + gap} per cent against.`,
    ({ part, gap }) =>
      `Some ${part}% of voters support the bill and ${100 - part + gap}% oppose it.`,
    ({ part, gap }) =>
      `About ${part} per cent of the money comes from fees and the remaining ${100 - part - gap} per cent from grants.`,
  ],
  'announced-count': [
    ({ a, b, c }) => `The line will stop at four towns: ${a}, ${b} and ${c}.`,
    ({ a, b }) => `Three councils have objected: ${a} and ${b}.`,
    () =>
      'The inspector gave three reasons for the closure. First, the roof leaked. Second, the wiring was unsafe. The school will move in May.',
    () =>
      'The report makes two demands. First, the pumps must be replaced. Second, staff must be trained. Third, the results must be published.',
    ({ a, b, c }) => `Two districts will lose their hospitals: ${a}, ${b} and ${c}.`,
    () => 'The charity named three problems: damp and noise.',
  ],
  'age-birth-year': [
    ({ name, year }) =>
      `${name} was born in ${year} and died in ${year + 70} at the age of ${70 + 5}.`,
    ({ name, year }) => `${name}, who was born in ${year}, died in ${year + 61} aged ${61 - 6}.`,
    ({ name, year }) => `${name} (${year}–${year + 80}) died aged ${80 + 3}.`,
    ({ name, year }) =>
      `${name} was born on 2 June ${year} and died in March ${year + 66}, aged ${66 + 2}.`,
  ],
  'weekday-date': [
    ({ day, date }) => `The inquiry opened on ${day}, ${date}, and sat for a week.`,
    ({ day, date }) => `The contract was signed on ${day} ${date}.`,
    ({ day, date }) => `Polling will be held on ${day}, ${date}.`,
  ],
  'two-scales': [
    ({ high }) =>
      `The tunnel is expected to cost £${high}.4m.\n\nMinisters say that the tunnel will cost £${high}.4bn over ten years.`,
    ({ low }) =>
      `The subsidy for the railway is worth €${low}.5 million.\n\nCritics call the €${low}.5 billion railway subsidy a waste.`,
    ({ high }) =>
      `The fund holds $${high}.2bn of pensions.\n\nA trustee said that the $${high}.2m of pensions was safe.`,
    ({ low }) =>
      `The debt stands at £${low}bn.\n\nThe auditors said that a debt of £${low}m could be repaid.`,
  ],
  'two-ages': [
    ({ name, age }) =>
      `${name}, ${age}, was the first to arrive.\n\nAsked about it later in the day, ${name}, ${age + 3}, laughed.`,
    ({ name, family, age }) =>
      `The ${age}-year-old ${name} owns a garage.\n\nMs ${family}, ${age - 2}, would not say more.`,
    ({ name, age }) =>
      `${name}, aged ${age}, was rescued from the roof.\n\nNeighbours said that ${name}, ${age + 10}, had lived alone.`,
  ],
  'two-titles': [
    ({ name }) =>
      `Transport minister ${name} promised a review.\n\nThe review, according to energy minister ${name}, starts in May.`,
    ({ name, family }) =>
      `Education Secretary ${name} opened the debate.\n\nHealth Secretary ${family} closed it.`,
    ({ name }) =>
      `Foreign Minister ${name} arrived by train.\n\nThe protesters jeered at Defence Minister ${name}.`,
  ],
  'unintroduced-speaker': [
    ({ family }) => `“We have been waiting for an answer since May,” Mr ${family} said.`,
    ({ family }) => `“It will be too late for most of us,” said Ms ${family}.`,
    ({ family }) => `Mrs ${family} said: “The noise goes on all night.”`,
    ({ family }) => `“Nobody has asked us what we want,” ${family} said.`,
    ({ family }) => `“The roof has leaked for years,” said ${family}.`,
  ],
  'unclosed-quotation': [
    ({ family }) => `“We have been waiting for an answer since May, Ms ${family} said.`,
    () => 'A neighbour said: “The noise goes on all night and nobody comes.',
  ],
};

/** What goes into a sentence. */
export interface Words {
  /** The lower and the higher end of a change of a quarter to the double. */
  readonly low: number;
  readonly high: number;
  /** Per cent that such a rise, or such a fall, does not make. */
  readonly wrong: number;
  readonly fall: number;
  /** A few. */
  readonly gap: number;
  /** More of them: as many per cent of what they are added to would be another number, however it is rounded. */
  readonly points: number;
  /** Per cent: more than half. */
  readonly part: number;
  readonly age: number;
  readonly year: number;
  readonly day: string;
  readonly date: string;
  readonly name: string;
  readonly family: string;
  readonly a: string;
  readonly b: string;
  readonly c: string;
}

const GIVEN = ['Una', 'Otto', 'Ines', 'Tomas', 'Wilma', 'Ruben'];
const FAMILIES = ['Brask', 'Quillan', 'Holmgard', 'Varnley', 'Ostrel', 'Thornquist'];
const TOWNS = ['Elmsworth', 'Hask', 'Dunmarrow', 'Ravensey', 'Sollen', 'Brackmouth', 'Tiverly'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = ['January', 'March', 'May', 'July', 'August', 'October', 'December'];

export function someWords(chance: Chance): Words {
  const pick = (all: readonly string[]): string => all[chance(all.length)] ?? '';
  const low = 40 + chance(40);
  const high = low + 12 + chance(low - 20);
  const first = chance(TOWNS.length);
  const [a = '', b = '', c = ''] = [0, 1, 2].map((i) => TOWNS[(first + i) % TOWNS.length] ?? '');
  const family = pick(FAMILIES);
  const [year, month, date] = [2021 + chance(9), 1 + 2 * chance(3), 1 + chance(28)];
  const weekday = new Date(Date.UTC(year, month - 1, date)).getUTCDay();
  return {
    ...{ low, high, family, a, b, c },
    wrong: Math.round(((high - low) / low) * 100) + 15,
    fall: Math.round(((high - low) / high) * 100) + 15,
    gap: 2 + chance(5),
    points: 6 + chance(7),
    part: 52 + chance(20),
    age: 30 + chance(40),
    year: 1890 + chance(60),
    day: DAYS[(weekday + 1 + chance(6)) % 7] ?? '',
    date: `${String(date)} ${MONTHS[(month - 1) / 2] ?? ''} ${String(year)}`,
    name: `${pick(GIVEN)} ${family}`,
  };
}

/** A wrong sentence of each kind, or a pair that contradict each other, with words of its own. */
export const statements = (chance: Chance): readonly (readonly [check: string, words: string])[] =>
  Object.entries(STATEMENTS).map(([check, ways]) => [
    check,
    ways[chance(ways.length)]?.(someWords(chance)) ?? '',
  ]);
