import { strict as assert } from 'node:assert';
import { expectMentions, expectPeople, plainReading } from '../support/people';

describe('people', () => {
  for (const [name, marked] of [
    ['are one under surname and full name', '«a:Ada Obi» left. «a:Ms Obi» slept. «a:Obi» woke.'],
    ['are one under a title and a given name', '«a:Tam Quill» left. «a:Sir Tam» slept.'],
    ['are one under a priest’s given name', '«a:Fr Tam Quill» left. «a:Fr Tam» slept.'],
    ['are one under a nickname', '«a:Thomas Quill» left. «a:Tom Quill» slept.'],
    ['are one with and without a middle name', '«a:Ada Rose Obi» left. «a:Ada Obi» slept.'],
    ['are one with an initial', '«a:J. Paul Quill» left. «a:Paul Quill» slept.'],
    ['are one misspelled', '«a:Volodar Marlowski» left. «a:Volodar Marlowksi» slept.'],
    ['are one with and without accents', '«a:Inés Varga» left. «a:Ines Varga» slept.'],
    ['are one with the surname first', '«a:Varga Ines» left. «a:Ines Varga» slept.'],
    [
      'are one under another name',
      '«a:Ada Obi» (1901–1990), better known as «a:Una Marlow», sang.',
    ],
    [
      'are one under what somebody is also called',
      '«a:Ada Obi», also called «a:Una», sang. «a:Una» slept.',
    ],
    ['are two where one calls the other', '«a:Ada Obi» also called «b:Una Marl» as a witness.'],
    ['are one under a name of birth', '«a:Una Marlow», born «a:Ada Obi», sang. «a:Ada Obi» slept.'],
    ['are one under a pen name', '«a:Una Marlow» is the pen name of «a:Ada Obi».'],
    [
      'are one under a pen name, with what the writer is',
      '«a:Una Marlow» (May 1901 – June 1990) was the pen name of the Chadian author «a:Ada Obi».',
    ],
    ['are one under a real name', '«a:Una Marlow», whose real name is «a:Ada Obi», sang.'],
    [
      'are one under a surname by which another is called only later',
      '«a:Tam Obi» and his daughter, «b:Una», left. «a:Obi» slept. «b:Una Obi» woke.',
    ],
    [
      'are one under a surname which another who came in by the given name bears too',
      '«a:Tam Obi» left. His wife, «b:Una», stayed. «b:Una Obi» sang. «a:Obi» slept.',
    ],
    [
      'are one under a surname after being somebody’s brother by the given name',
      'What helped was «b:Una Obi»’s brother, «a:Tam». «a:Tam Obi» took nine. «a:Obi» is at college.',
    ],
    [
      'are one under the surname borne last by one of two who came in together',
      'The sisters «a:Ada» and «b:Una Obi» left. «a:Ada Obi» sang. «a:Obi» slept.',
    ],
    [
      'are one under the first of two surnames',
      '«a:Ines Vargo Untalez» left. «a:Vargo» slept. «a:Vargo Untalez» woke.',
    ],
    [
      'are one under a surname with its particles',
      '«a:Piet van den Quill» left. They met «a:van den Quill» in May. «a:Van den Quill» slept.',
    ],
    [
      'are one under a surname behind a particle',
      '«a:Tam Lopez de Santa Varga» left. They met «a:Santa Varga» in May.',
    ],
    [
      'are one with the surname first and a given name in two parts',
      '«a:Park Soo-yeon» left. «a:Park» slept.',
    ],
    [
      'are one under a long surname misspelt and alone',
      '«a:Ines Wolanska» left. On Monday «a:Wolonska» was told.',
    ],
    [
      'are one under an everyday surname with what they are',
      '«a:Rep. Tam Hatcher» left. «a:Hatcher», a farmer, slept.',
    ],
    [
      'are one by a name that a surname was born with',
      '«a:Lola Vance» left. «a:Vance», born «a:Ada Marl», slept. «a:Marl» woke.',
    ],
    ['are one without a hyphen', '«a:Ada Obi-Marlow» left. “No,” said «a:Obi Marlow».'],
    [
      'are one who was born with another name',
      '«a:Una Marlow» was born «a:Una Maria Obi» in Hull.',
    ],
    [
      'are one under a name of birth that opens a sentence',
      '«a:Ada Obi» taught swimming. Born «a:Ada Marl» in Lund, she left. «b:Una Quill» slept. Baptised «c:Ines Dulva», she woke.',
    ],
    [
      'are one under a name of birth that opens the next paragraph',
      '«a:Ada Obi», who drew maps, has died.\n\nBorn «a:Ada Marl» in Lund, she left.',
    ],
    [
      'are two where a son has the name too',
      '«a:Arthur Obi» had a son, also «b:Arthur», who drowned. «c:Ada Marl» and her aunt, also called «d:Ada», left.',
    ],
    ['are one called so again', '«a:Arthur Obi» left. It was «a:Arthur» who also waved.'],
    [
      'are two of whom one is a doctor',
      '«a:Dr Una Quill» and «b:Tam Quill» left. «b:Tam Quill» ate. «a:Dr Quill» slept.',
    ],
    ['are one as somebody’s wife', '«b:Tam Brask» met his wife, «a:Joan». «a:Mrs Brask» slept.'],
    [
      'are one under a name by marriage',
      '«a:Clara Marl» married «b:Tam Brask» in May. «a:Clara Brask» slept.',
    ],
    [
      'are two whose nicknames are one name where one is the other’s son',
      '«a:Jim Brask» taught «b:James Brask», his son. «b:James» left. «a:Jim» slept.',
    ],
    [
      'are two of one given name who are king and pope',
      '«a:King Tam II» met «b:Pope Tam». «b:Pope Tam» left. «a:King Tam» slept.',
    ],
    [
      'are one who is knighted or made a dame',
      '«a:Father Rey» was knighted. «a:Sir Rey» smiled. «b:Sister Ada» spoke. «b:Dame Ada» left. «c:Prince Tam» slept. «c:Sir Tam» woke.',
    ],
    [
      'are one who is a sheikh or saint as well',
      '«a:Sultan Rashid» left. «a:Sheikh Rashid al-Obi» slept. «b:Sister Ada» spoke. «b:Mother Ada» smiled.',
    ],
    [
      'are one by the office that the title names',
      '«a:Lee Sang-ho», chairman of Lund Group, met his sister, «b:Lee Mi-ran». «a:Chairman Lee» left. «b:Lee Mi-ran» slept.',
    ],
    ['are two who rule and will', '«a:King Tam» met his son, «b:Prince Tam». «b:Prince Tam» left.'],
    ['are one as a father of the church', '«a:Rev. Tam Obi» left. «a:Fr Obi» slept.'],
    ['are one under a title and a particle', '«a:Ada de Obi» left. «a:Ms de Obi» slept.'],
    [
      'are two by a middle name that is no first surname yet',
      '«a:Vargo» said so. «a:Vargo» left. «b:Ines Vargo Untalez» slept.',
    ],
    ['are one with the surname first and a title', '«a:Nam Gung-ri» left. «a:Mr Nam» slept.'],
    [
      'are one under a surname in the middle and a title',
      '«a:Ada Yuen Ka-ri» left. «a:Ms Yuen» slept.',
    ],
    [
      'are one by the last of names whose first is a man’s',
      '«a:Nguyen Thi Rao» left. «a:Ms Rao» slept.',
    ],
    [
      'are one by the first of two surnames in the headline',
      '«a:Untal» leaves after audit\n«a:Ines Untal Vargo» left. «a:Untal» slept.',
    ],
    [
      'are one under the given name and the father’s',
      '«a:Vera Pavlovna Quilina» left. «a:Vera Pavlovna» slept.',
    ],
    [
      'are one under a surname of three words',
      '«a:Tam Mac Giolla Rua» left. «a:Mac Giolla Rua» slept.',
    ],
    [
      'are one under a surname that another particle follows',
      '«a:Piet van der Varga tot Untal» left. «a:Van der Varga» slept.',
    ],
    ['are one without the suffix of the first time', '«a:Tam B. Obi III» left. «a:Tam Obi» slept.'],
    ['are two with a suffix each', '«a:Tam Obi Jr» left. «b:Tam Obi III» slept.'],
    [
      'are two where the one without a suffix comes first',
      '«a:Tam Obi» left. «b:Tam Obi III» slept.',
    ],
    [
      'are one under a title that goes with given names',
      '«a:Sheikh Tam bin Obi» left. «a:Sheikh Tam» slept.',
    ],
    [
      'are one under a rank and a particle',
      '«a:Col. Ada van Marlow» left. «a:Col van Marlow» slept.',
    ],
    [
      'are two where one is named by a courtesy alone',
      '«a:Tam Untal» left with «b:Mrs Untal». «a:Untal» slept.',
    ],
    ['are two where one met somebody called', '«a:Ada Obi» met a man called «b:Tam Quill».'],
    ['are two where one is known by', '«a:Ada Obi» is known by «b:Tam Quill».'],
    ['are two by gender, whatever they are called', '«a:Ms Obi», known as «b:Mr Quill», sang.'],
    ['are two as father and son', '«a:Tam Quill» met «b:Piet Quill». «a:Tam Quill» left.'],
    ['are two as rulers of one name', '«a:King Tam II» met «b:King Tam III». «a:Tam II» left.'],
    ['are two where one rules', '«a:Ada Marlow» met «b:Queen Ada II». «b:Ada II» left.'],
    ['are two as senior and junior', '«a:Tam Quill» met «b:Tam Quill Jr».'],
    ['are two by gender', '«a:Mr Quill» met «b:Mrs Quill». «b:Mrs Quill» left.'],
    ['are two of one given name', '«a:Ada Obi» met «b:Ada Marlow». «b:Ms Marlow» left.'],
  ] as const) {
    it(name, () => expectPeople(marked));
  }

  for (const [text, roles] of [
    ['Tam Quill, the tug’s 42-year-old skipper, left.', ['tug’s 42-year-old skipper']],
    ['Dr. Ada Obi left. Dr Obi, a vice-president, slept.', ['vice-president', 'Dr.']],
    ['Dame Ada Obi, the Foreign Secretary, left.', ['Foreign Secretary', 'Dame']],
    ['Ada Obi, the president of South Africa, left.', ['president of South Africa']],
    ['Ada Obi, the president  of  Chad, left.', ['president of Chad']],
    ['Mayor Ada Obi left.', ['Mayor']],
    ['Chief Minister Shri Tam Obi left.', ['Chief Minister']],
    ['Ms Obi left.', []],
    ['They met Sens. Ada Obi (R-Lund) and Tam Quill there.', ['senator']],
  ] as const) {
    it(`have their roles as they are written: ${text}`, () => {
      const [person] = plainReading(text).people;
      assert.deepEqual(person?.roles, roles);
    });
  }

  it('are one at a place: the number of a ruler is no speaker’s I', () => {
    expectMentions('Ada Obi said: “They met Carl I before «I» left. In Ost «I» slept.”', 'pronoun');
  });
});
