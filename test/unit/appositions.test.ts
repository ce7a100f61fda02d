import { strict as assert } from 'node:assert';
import { annotationRow } from '../../src/core/formats/annotationRow';
import { annotationText } from '../../src/core/formats/annotationText';
import { appositionsOf } from '../../src/core/link/appositions';
import { plainReading } from '../support/people';

/** Takes «…» out, finds what is said of people in what is left, and marks it again. */
function expectAppositions(marked: string): void {
  const text = marked.replaceAll(/[«»]/g, '');
  let out = '';
  let at = 0;
  for (const { span } of appositionsOf(plainReading(text))) {
    out += `${text.slice(at, span.start)}«${text.slice(span.start, span.end)}»`;
    at = span.end;
  }
  assert.equal(out + text.slice(at), marked);
}

describe('appositions', () => {
  for (const [name, marked] of [
    ['behind a name', 'Ada Obi, «the mayor of Calder Bay», resigned.'],
    ['behind an age', 'Ada Obi, 42, «a former teacher», resigned.'],
    ['without an article', 'Ada Obi, «president of the Weavers Union», resigned.'],
    ['with more of it', 'Ada Obi, «a baker» from Calder Bay, resigned.'],
    ['two of them', 'Ada Obi, «a baker» and «a mother of two», resigned.'],
    [
      'none by a surname that is a title too',
      'Booked: Carter, Bishop. Tam Obi, «Bishop of Lund», left. Una Marl, «Director», slept. Rey Quill, «Dean», said no.',
    ],
    ['with an office of two words', 'Ada Obi, «the former secretary of state», resigned.'],
    ['with hyphens', 'Ada Obi, «former editor-in-chief», resigned.'],
    ['in front of a name', 'They asked «the mayor», Ada Obi, for help.'],
    ['of an office that is somebody’s', '«Its chairwoman», Ada Obi, resigned.'],
    ['of kin', 'Tam Quill and «his wife», Ada Obi, left. He met «his sister» Una.'],
    ['of kin behind a name', 'Tam Quill’s «brother», Piet, left.'],
    ['as a predicate', 'Ada Obi is «a teacher». She was «the first woman» to win.'],
    ['as two', 'Ada Obi was «a teacher» in Lund and became «mayor» in May.'],
    ['by what somebody serves as', 'Ada Obi served as «governor of Calder» for years.'],
    ['by what somebody was made', 'Ada Obi was elected «mayor» in May.'],
    ['by what somebody is taken as', 'They hired Ada Obi as «a coach». She left.'],
    ['in a headline, behind as', 'Calder Bay Sets Ada Obi Up: Ada Obi Named as «Bay Host»'],
    ['behind brackets', 'Ada Obi (born 1950) is «a botanist».'],
    ['behind an aside', 'Ada Obi, born in Lund, is «a botanist».'],
    ['behind brackets in brackets', 'Ada Obi (Czech: [a]; born 1950) is «a botanist».'],
    ['by what somebody does as', 'Ada Obi made a living as «a baker». She left as «mayor».'],
    ['by what somebody was being', 'Ada Obi fought at Lund, being made «a general».'],
    ['as one of several', 'Ada Obi was «one of the founders».'],
    ['at the start', 'As «a student» in Lund, Ada Obi wrote verse. She left.'],
    ['right in front of a name', '«The Leet painter» Ada Obi and «his old friend» Tam Quill left.'],
    ['in brackets', 'Ada Obi («one of the founders of Lund») and Tam Quill left.'],
    ['with a bare second noun', 'Ada Obi is «a baker» and «poet».'],
    ['as a list', 'Ada Obi was «a baker», «poet», «mother» and «mayor of Lund».'],
    ['behind who', 'Ada Obi, «the poet» who was also «a trader» and «mayor», left.'],
    ['behind a date', 'Ada Obi left, and in 1683 was made «governor».'],
    ['by what they went on to become', 'Ada Obi went on to become «a judge».'],
    ['by what they did by being', 'Ada Obi made history by being «the first woman» to win.'],
    ['by what their doing was done as', 'Obi’s years as «a baker» were hard. Ada Obi left.'],
    ['twice behind as', 'Ada Obi lived from her work as «a nurse» and as «a translator».'],
    ['by what they are called', 'They elected Ada Obi «mayor» and called her «a liar».'],
    ['by what they make of themselves', 'Ada Obi established herself as «a leading critic».'],
    ['at the start, without as', '«A shy girl» and «a poor swimmer», Ada Obi was bullied.'],
    ['at the start, with more of it', 'As «a doctor» trained in Lund, Ada Obi was proud.'],
    ['with what they did', 'Ada Obi, «the nurse» who spoke, and Una, «the baker» who left, came.'],
  ] as const) {
    it(`are found ${name}`, () => expectAppositions(marked));
  }

  for (const [name, text] of [
    ['the subject of a clause behind it', 'According to Ada Obi, the mayor of Lund resigned.'],
    ['somebody else in a list', 'Ada Obi, the mayor and Tam Quill left. Ada Obi slept.'],
    ['the subject of a report', 'For Ada Obi, the mayor said nothing new.'],
    [
      'whom somebody is taken for',
      'Ada Obi saw the mayor as a friend. She was dressed as a nurse.',
    ],
    ['what another is', 'Ada Obi accused him of being a liar.'],
    ['what is denied', 'Ada Obi is not a doctor.'],
    ['what may be', 'If Ada Obi becomes mayor, taxes rise.'],
    ['what is doubted', 'Ada Obi is hardly a leader. She was allegedly a doctor.'],
    ['somebody who reports', 'Ada Obi, the nurse who was there said, ran.'],
    ['somebody from elsewhere who reports', 'Ada Obi, a nurse from Lund who was there said, ran.'],
    ['said of the father', 'As a teacher, Ada Obi’s father was strict.'],
    ['said of another', 'The sister of Ada Obi is a nurse.'],
    ['somebody behind an introduction', 'After a talk with the mayor, Ada Obi, she said, left.'],
    ['a thing', 'Ada Obi is a mystery. She is a must.'],
    ['another noun', 'Ada Obi has a guard dog. Ada Obi was the mayor candidate’s choice.'],
    ['the subject of a clause behind as', 'Ada Obi fled as the mayor of Lund spoke.'],
    ['somebody who reports what follows', 'A baker who steals is fined, Ada Obi said. Obi slept.'],
    ['said of the one before who', 'The ally of Tam Quill, who died in May, Ada Obi was known.'],
    ['her own', 'They called her mother. Ada Obi called her boss.'],
    ['whom somebody took', 'The Hale Rovers fired coach Ada Obi. Tam Quill won a player award.'],
    ['a verb', 'That’s why Democrat Ada Obi left.'],
    ['in a headline', 'Ada Obi Is New Mayor, Rehires Attorney, The Baker'],
    ['of the other gender', 'Ada Obi and her husband, Una Quill, left.'],
  ] as const) {
    it(`are not ${name}`, () => expectAppositions(text));
  }

  it('are listed with the people of an article and are none of its annotations', () => {
    const reading = plainReading('Ada Obi, the mayor of Lund, left.');
    assert.deepEqual(annotationRow(reading).people.slice(1), [
      {
        start: 9,
        end: 26,
        text: 'the mayor of Lund',
        kind: 'role',
        entity: 'ada-obi',
        name: 'Ada Obi',
        apposition: true,
      },
    ]);
    assert.match(annotationText(reading), /person +the mayor of Lund {2}\(Ada Obi\)/);
    assert.equal(reading.annotations.length, 1);
  });

  it('tell more than a role that starts one', () => {
    const reading = plainReading(
      'The mayor of Lund, Ada Obi, left. Tam Marl, the mayor of Hale, came.',
    );
    const people = annotationRow(reading).people as readonly { text: string; name: string }[];
    assert.deepEqual(people.map(({ text, name }) => `${text}: ${name}`).slice(0, 3), [
      'The mayor of Lund: Ada Obi',
      'Ada Obi: Ada Obi',
      'Tam Marl: Tam Marl',
    ]);
  });
});
