import { expectMentions, expectPeople } from '../support/people';

describe('pronouns', () => {
  for (const [name, marked] of [
    ['go back to the subject', '«a:Ada Obi» left. «a:She» slept.'],
    ['agree in gender', '«a:Ada Obi» met «b:Tam Quill». «b:He» left with «a:her».'],
    ['stay with the one', '«a:Ada Obi» said «a:she» would leave «a:her» town.'],
  ] as const) {
    it(name, () => expectPeople(marked));
  }

  for (const [name, marked] of [
    ['stand for nobody where nobody fits', 'Ada Obi left. Then he came.'],
    ['stand for nobody inside spoken words', 'Ada Obi said: “«I» saw that she left the town.”'],
  ] as const) {
    it(name, () => expectMentions(marked, 'pronoun'));
  }
});
