import { expectMentions, expectPeople } from '../support/people';

describe('kin', () => {
  describe('stand for somebody', () => {
    for (const [name, marked] of [
      [
        'whom an apposition names',
        'Ada Obi and her husband, «a:Tam», left. «a:Her husband» slept.',
      ],
      ['named right behind', 'Ada Obi met her brother «a:Piet Obi». «a:Her brother» slept.'],
      [
        'the other way round',
        '«a:Tam Obi» and his wife, Ada, left. Ada said «a:her husband» slept.',
      ],
      ['as a parent', '«a:Ada Obi» and her son, Piet, left. Piet saw «a:his mother» at noon.'],
      [
        'by what somebody is of another',
        'Tam Obi was a son of «a:Piet Obi». Tam Obi left in May. «a:His father» slept.',
      ],
      ['by a wedding', 'Ada Obi married «a:Tam Quill» in May. «a:Her husband» slept.'],
      [
        'as a couple’s',
        'Tam Obi and his wife, Ada, left. The couple’s son, «a:Piet», slept. They met «a:their son» in May.',
      ],
      [
        'as one of two parents',
        'Bram Quill, a son of «a:Tam Quill», a cook, and «b:Una Quill», left. «a:His father» slept. «b:His mother» sang.',
      ],
      [
        'to whom somebody was born',
        'Bram Quill was born in Leet to «a:Ada» and Joss Quill. «a:His mother» sang.',
      ],
      [
        'as one of the parents',
        'Una Varga left her parents, «a:Ivo» and Petra Varga. «a:Her father» slept.',
      ],
      [
        'who has the surname by which the other is named',
        '«a:Obi» won. His grandfather, «b:Tam Obi», slept. «a:Rey Obi», 30, laughed.',
      ],
      ['with the same given name', '«a:Tam Obi» won. His son, «b:Tam Jr», slept. «a:Obi» laughed.'],
      ['as one divorced', 'Ada Obi met her ex-husband, «a:Tam Quill». «a:Her ex-husband» slept.'],
    ] as const) {
      it(name, () => expectPeople(marked));
    }
  });

  describe('stand for nobody', () => {
    for (const [name, marked] of [
      ['whom nobody names', 'Tam Quill left. His wife slept.'],
      ['in an apposition', 'Tam Quill and his wife, Ada, left.'],
      [
        'where two are named',
        'Tam Quill has two sons. His son Piet left. His son Otto slept. His son woke.',
      ],
      ['of the other gender', 'Ada Obi and her husband, Tam, left. Ada said her wife slept.'],
      [
        'in front of another noun',
        'Ada Obi and her husband, Tam, left. Ada liked her husband material.',
      ],
      ['by marriage', 'Ada Obi and her brother, Tam, left. Ada met her brother-in-law.'],
      [
        'behind a name and a preposition',
        'Ada Obi met Una Quill, from her mother’s school. Ada met her mother.',
      ],
    ] as const) {
      it(name, () => expectMentions(marked, 'role'));
    }
  });
});
