import { withoutAccents } from '../index/spelling';
import type { PersonMention, Reading } from '../model';
import { overlaps, textAt } from '../text/span';
import { nameForms, type NameForm, nameWords } from '../verify/nameForms';
import { editDistance } from '../text/spellingDistance';
import type { Check, Spot } from './check';
import { spelledOtherwiseThere, spelledTwice } from './evenSpellings';

export const nameSpelling: Check = {
  id: 'name-spelling',
  title: 'Name spelled two ways',
  isOn: true,
  flags: [
    'Zofia Marchetti opened the harbour. Ms Marchetti thanked the crew. Zofia Marchteti then left.',
    'Zofia Marchetti left. Ms Marchetti sang. Ms Marcheti came back.',
    'Zofia Marchetti left. Ms Marchetti sang. “Ms Marchettti is late,” said Ada Obi.',
    'Zofia Marchetti left. Ms Marchetti sang. Zofia Marchetta came back.',
    'Tom Oldacre left. Mr Oldacre sang. Tom Olldacre came back.',
    'Tom Oldacre left. Mr Oldacre sang. Mr Oldacer came back.',
    'Una Threlfall left. Ms Threlfall sang. Una Threlfal came back.',
    'Una Threlfall left. Ms Threlfall sang. Una Trelfall came back.',
    'Otto Varnhagen left. Mr Varnhagen sang. Otto Vernhagen came back.',
    'Otto Varnhagen left. Mr Varnhagen sang. Mr Varnhaagen came back.',
    'Ada Quillfeather left. Ms Quillfeather sang. Ada Quilfeather came back.',
    'Ada Quillfeather left. Ms Quillfeather sang. Ms Quillfeahter came back.',
    'Piet Zandstra left. Mr Zandstra sang. Piet Zanstra came back.',
    'Piet Zandstra left. Mr Zandstra sang. Mr Zandsta came back.',
    'Zofia Marchetti opened the harbour. Zofia Marcheti then left.',
    'Mayor Zofia Marchetti opened the harbour. Ms Marcheti then left.',
    [
      '“We shall open it again,” said Tomas Oldacre.',
      '“We shall open it again,” said Thomas Oldacre.',
    ],
    [
      'The mayor, Ana Oldacre, opened the old port of Skarn on Monday.',
      'The mayor, Anna Oldacre, opened the old port of Skarn on Monday.',
    ],
    [
      'Zofia Marchteti opened the harbour.',
      'Zofia Marchetti opened the harbour. Ms Marchetti thanked the crew.',
    ],
  ],
  allows: [
    'Zofia Marchetti opened the harbour. Ms Marchetti thanked the crew.',
    'Zofia Marchetti met Zofia Marsh at the harbour. Ms Marchetti thanked Ms Marsh.',
    'Tom Oldacre left. Mr Oldacre sang. The Oldacres came back.',
    'Tom Oldacre left. Mr Oldacre sang. Mr Oldacre’s ferry came back.',
    'Tom Oldacre left. Tom Oldaker sang.',
    'Zofia Marchetti met Zofia Marcheti at the harbour.',
    "Otto O’Varnassy left. Mr O'Varnassy sang.",
    'Zofia Marchetti left. Otto Marcheti sang.',
    [
      '“We shall open it again,” said Tomas Oldacre.',
      '“We shall open the port again,” said Thomas Oldacre.',
    ],
    [
      '“We shall open it again,” said Tomas Oldacre. Thomas Oldacre nodded.',
      '“We shall open it again,” said Thomas Oldacre.',
    ],
    ['“We shall open it again,” said Tim Oldacre.', '“We shall open it again,” said Tom Oldacre.'],
    'Tom Marsh left. Mr Marsh sang. Tom Harsh came back.',
    'Piet Zandstra met Piet Zanstra in Skarn. Mr Zandstra won.',
    'The Zandstras and the Zanstras are neighbours. Tom Zandstra left. Tom Zanstra sang. Mr Zandstra won.',
    'Thomas Oldacre left. Mr Oldacre sang. Tom Oldacre came back.',
    'Kate Oldacre left. Ms Oldacre sang. Katie Oldacre came back.',
    'Una Threlfall left. Ms Threlfall sang. The town of Threlfell came back.',
    'Otto Varnhagen left. Mr Varnhagen sang. Otto Vogel came back.',
    'Ada Quillfeather left. Ms Quillfeather sang. Ada Quill came back.',
    'UNA THRELFALL LEAVES\n\nUna Threlfall left. Ms Threlfall sang.',
    'Otto Müller left. Mr Müller sang. Otto Muller came back.',
    "Otto O’Varna left. Mr O’Varna sang. Otto O'Varna came back.",
    'José Álvarez opened the harbour. Mr Alvarez thanked the crew. Mr Álvarez left.',
  ],

  *running({ reading, index, claims }) {
    const known = new Map<string, readonly NameForm[]>();
    const out: Spot[] = [];
    const mentions = namesOf(reading);
    for (const mention of mentions) {
      yield;
      const forms = known.get(mention.person) ?? nameForms(mention.person, reading, index);
      known.set(mention.person, forms);
      for (const { text, span, isFamily } of nameWords(reading, mention)) {
        const own = forms.find((it) => it.text === text && it.isFamily === isFamily);
        const usual = own && usualSpelling(own, forms);
        const place = usual?.articles[0];
        if (!usual || !place || standSideBySide(own.text, usual.text, reading)) continue;
        out.push({
          span,
          message: messageOf(own, usual, reading),
          fix: usual.text,
          related: { article: place.reading.article.id, span: place.first },
        });
      }
    }
    yield;
    const even = [
      ...spelledTwice(reading, mentions, (one, other) => standSideBySide(one, other, reading)),
      ...spelledOtherwiseThere(claims, reading, index),
    ];
    const { text } = reading.article;
    const isTold = ({ span, fix }: Spot): boolean =>
      out.some(
        (it) =>
          overlaps(it.span, span) ||
          (it.fix === textAt(text, span) && textAt(text, it.span) === fix),
      );
    return [...out, ...even.filter((it) => !isTold(it))];
  },
};

/** Which form is rarer, how often each stands, and in which articles the usual one does. */
function messageOf(own: NameForm, usual: NameForm, reading: Reading): string {
  const [place, ...others] = usual.articles;
  const where =
    place?.reading === reading ? 'this article' : `“${place?.reading.article.title ?? ''}”`;
  const more = others.length > 0 ? ` and ${String(others.length)} more` : '';
  const counts = `${String(own.count)} against ${String(usual.count)}`;
  return `“${own.text}” is the rarer form (${counts}): “${usual.text}” stands in ${where}${more}.`;
}

const namesOf = (reading: Reading): readonly PersonMention[] =>
  reading.annotations.filter(
    (it): it is PersonMention => it.kind === 'person' && it.form === 'name',
  );

/** The spelling that a form is a slip for: close by, and clearly commoner. */
function usualSpelling(own: NameForm, forms: readonly NameForm[]): NameForm | undefined {
  let best: NameForm | undefined;
  for (const it of forms) {
    if (it.isFamily !== own.isFamily || !isSlip(own.text, it.text, own.isFamily)) continue;
    if (it.count > own.count && it.count > (best?.count ?? 0)) best = it;
  }
  return best;
}

function isSlip(word: string, usual: string, isFamily: boolean): boolean {
  const a = plain(word);
  const b = plain(usual);
  const shorter = Math.min(a.length, b.length);
  if (a === b || shorter < 4) return false;
  if (a === `${b}s` || b === `${a}s`) return false; // the Obis
  // a short form is no slip (Dan, Daniel; Kate, Katie)
  if (!isFamily && (shorter < 5 || a.startsWith(b) || b.startsWith(a))) return false;
  return editDistance(a, b) <= (isFamily && shorter >= 8 ? 2 : 1);
}

/** *Erik Olsen met Erik Olson*, *the Browns and the Brownes*: one sentence has both, behind the same word. */
function standSideBySide(one: string, other: string, { article, sentences }: Reading): boolean {
  return sentences.some((span) => {
    const sentence = textAt(article.text, span);
    if (!sentence.includes(one) || !sentence.includes(other)) return false;
    const [words, others] = [wordsBefore(one, sentence), wordsBefore(other, sentence)];
    return words.some((it) => others.includes(it));
  });
}

/** What stands in front of a name where it stands, alone or in the plural. */
function wordsBefore(name: string, sentence: string): readonly string[] {
  const words = sentence.match(/[\p{L}\p{M}'’-]{1,40}/gu) ?? [];
  return words
    .filter((_, i) => words[i + 1] === name || words[i + 1] === `${name}s`)
    .map((it) => it.toLowerCase());
}

const plain = (word: string): string => withoutAccents(word.toLowerCase()).replaceAll('’', "'");
