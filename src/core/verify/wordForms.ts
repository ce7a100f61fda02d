/** Words that a reporter turns when quoting inside the own sentence: persons, auxiliaries. */
const ROWS = [
  'i we he she they you it',
  'me us him her them you it',
  'my our his her their your its',
  'mine ours his hers theirs yours its',
  'myself ourselves himself herself themselves yourself itself',
  'am is are was were be been',
  'have has had',
  'do does did',
  'will would shall',
  'can could',
  'may might',
  'say says said',
  'go goes went',
  'get gets got',
  'make makes made',
  'take takes took',
  'come comes came',
  'see sees saw',
  'think thinks thought',
  'know knows knew',
  'want wants wanted',
  'this that',
  'these those',
  'here there',
  'now then',
];

const rowsOf = new Map<string, number[]>();
ROWS.forEach((row, i) => {
  for (const word of row.split(' ')) rowsOf.set(word, [...(rowsOf.get(word) ?? []), i]);
});

/** A pronoun that opens a clause. */
export const isSubject = (word: string): boolean => rowsOf.get(word)?.includes(0) === true;

const ENDINGS = new Set(['', 's', 'es', 'ed', 'd', 'ing', 'e', 'n', 'en']);

/** The auxiliary of a contraction whose *not* is a word of its own: *can’t*, *cannot*. */
const withoutNot = (word: string): string => {
  const verb = word.replace(NOT, '');
  return CONTRACTED.get(verb) ?? verb;
};

const NOT = /n['’]t$/;
const CONTRACTED = new Map(Object.entries({ cannot: 'can', ca: 'can', wo: 'will' }));

/**
 * Whether two words in lower case are one in two tenses or persons (*we*, *they*; *love*, *loved*). By
 * their endings alone where no table has them, so a rare pair of two words passes as well.
 */
export function areForms(one: string, other: string): boolean {
  const [a, b] = [withoutNot(one), withoutNot(other)];
  if (a === b) return true;
  const others = rowsOf.get(b);
  if (rowsOf.get(a)?.some((it) => others?.includes(it))) return true;
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  const [x, y] = [a.slice(shared), b.slice(shared)];
  // what troubles somebody is not troubled
  if ([x, y].includes('ing') && [x, y].some((it) => it === 'ed' || it === 'd')) return false;
  return shared >= 3 && ENDINGS.has(x) && ENDINGS.has(y);
}
