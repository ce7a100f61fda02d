import { expectMentions, expectPeople } from '../support/people';

describe('pronouns', () => {
  for (const [name, marked] of [
    ['go back to the subject', '«a:Ada Obi» left. «a:She» slept.'],
    ['agree in gender', '«a:Ada Obi» met «b:Tam Quill». «b:He» left with «a:her».'],
    [
      'agree with given names of more languages',
      '«a:Ngozi Orvun» met «b:Emeka Dulv». «b:He» left. «c:Zbigniew Orl» met «d:Oksana Orl». «d:She» left.',
    ],
    [
      'agree with either gender of given names that women and men bear',
      '«a:Ayodele Orvun» left. «a:She» slept.\n\n«b:Tinashe Dulv» left. «b:He» slept.',
    ],
    [
      'agree with what the end of a patronymic or surname tells',
      '«a:Zorvi Nemirova» met «b:Dulv Orvun». «a:She» left.\n\n«c:Tam Marl» met «d:Zorva Steinsdóttir». «d:She» slept.',
    ],
    [
      'learn nothing from surnames of Italy and Spain that end like those of women elsewhere',
      '«a:Zorvi Cordova» met «b:Una Obi». «a:He» left.',
    ],
    [
      'agree with a given name rather than with the end of a surname',
      '«a:Tam Casanova» met «b:Una Obi». «a:He» left.',
    ],
    [
      'go back to whom the article is about over sentences that name another',
      '«a:Ada Obi» left. «a:Obi» slept. «a:She» ate. The ferry sailed. «b:Una Quill» waved. The ferry sank. «a:She» swam.',
    ],
    [
      'go back to somebody named behind what he or she is',
      '«a:Ada Obi», a teacher, left. «a:She» was a mother. «a:She» slept.',
    ],
    [
      'pass over the parents whom their sentence opens with',
      '«a:Ada Obi» died.\n\nThe daughter of a smith, «b:Tam Obi», and his wife, «c:Una», «a:she» left.\n\nBorn to «d:Fay Quill», «a:she» slept.',
    ],
    [
      'go back to a parent who is no such opening',
      'We saw the daughter of «a:Fay Quill», a nurse. «a:She» slept.',
    ],
    [
      'go back to whom a phrase opens with',
      '«a:Tam Obi» farms there. A widower of 80, «a:he» walks far.',
    ],
    [
      'go back to the subject of the paragraph rather than to whom the article names oftener',
      '«a:Tam Obi» left. «a:Obi» slept. «a:Obi» woke. «a:He» ate.\n«b:Robin Quill», a porter, brought tea. Asked whether «b:he» sang, «b:he» laughed.',
    ],
    [
      'go back to who says it, not to whom it is said of',
      '«a:Tam Obi» warned them. «a:Obi» said «b:Bram Quill» would come. “It is so,” «a:he» said.',
    ],
    [
      'go back to who is asked, not to who asks',
      '«a:Robin Quill» sat down. When «b:Ruth Lowe» asked «a:Robin Quill» where it was, «a:he» said: “Ask them.”',
    ],
    [
      'go back to who asks where nobody who is asked fits',
      '«a:Tam Quill» sat down. When «b:Ruth Lowe» asked «a:Tam Quill» where it was, «b:she» said: “I must know.”',
    ],
    [
      'go back to who asks about a thing',
      'When «a:Tam Quill» asked about it, «a:he» said: “I must know.”',
    ],
    [
      'go back to who acts right before, not to who reported before that',
      '«a:Una Marl» told them it was late. «a:Her» agent, «b:Ruth Lowe», is not sure. “It is,” «b:she» said.',
    ],
    [
      'go back to the only woman named before in the paragraph, not to who reported in the one before',
      '«a:Una Marl» told them it was late. “It is,” «a:she» said.\n\n«b:Tam Quill» blamed «c:Ruth Lowe». “It is not,” «c:she» said.',
    ],
    [
      'go back to who reported in the paragraph before where two women are named since',
      '«a:Una Marl» told them it was late.\n\n«b:Tam Quill» met the sisters «c:Ruth Lowe» and «d:Ida Lowe». “It is,” «a:she» said.',
    ],
    [
      'go back to whom the paragraph goes on about, not to whom that one meets',
      '«a:Una Marl» told them it was late.\n\nOn the road to the old harbour at Marl in May, «a:she» met «b:Ruth Lowe». “It is,” «a:she» said.',
    ],
    [
      'go back to who reported before, not to whom she meets',
      '«a:Una Marl» told them it was late. «a:She» met «b:Ruth Lowe». “It is,” «a:she» said.',
    ],
    [
      'go back to the one woman of two who report together',
      '«b:Tam Quill» spoke. «b:Tam Quill» and «a:Una Marl» said it was late. “It is,” «a:she» said.',
    ],
    [
      'go back to who reported before whose house is named',
      '«a:Una Marl» told them it was late. «b:Ruth Lowe»’s house was full. “It is,” «a:she» said.',
    ],
    [
      'go back to who is questioned, not by whom',
      '«a:Tam Quill» told them so. “It is late,” «a:Quill» said.\n\nUnder questioning by «b:Robin Roche», «a:he» agreed. “It is,” «a:he» said.',
    ],
    [
      'go back to who stood up behind one without a name who told it',
      '«a:Tam Quill» crossed daily. The clerk told them it was late. «a:Quill» stood up. “So am I,” «a:he» said.',
    ],
    [
      'are no object where their subject stands',
      '«a:Ada Obi» left. «b:Robin Quill» thanked «a:her» for it.',
    ],
    [
      'tell the gender of a name that no table has',
      '«a:Oruvi Zendt» sold «a:her» boat. «b:Tam Quill» bought it. «a:She» wept.',
    ],
    [
      'tell the gender of whom others stood for',
      '«a:Oruvi Zendt» quit. «a:He» sold a boat. «a:His» dog barked. «a:Zendt» is rich. «b:Zorva Quill», 40, left and «b:she» wept.',
    ],
    [
      'are seldom the object of their own subject',
      '«a:Una Quill» left. «b:Ada Obi» met «a:her» in May.',
    ],
    [
      'leave a possessor behind',
      '«a:Tam Quill» slept. «a:Tam Quill» ate. «b:Bram Obi»’s dog barked. «a:He» woke.',
    ],
    [
      'go back to who reports the clause that they open',
      '«b:Tam Quill» slept. «b:Quill» woke. «a:Sir Bram Obi» warned members that «a:he» would go.',
    ],
    [
      'go back, in spoken words, to the only one it can be',
      '«a:Ada Obi» has retired. Tam Quill was her deputy.\n“«a:She» never shouted, and «a:her» lamp was on,” Quill said.',
    ],
    [
      'go back, in spoken words, to whom they name',
      '«b:Ada Obi» met Una Marl. “I like «a:Una Marl». «a:She» was a good teacher, and «a:she» sings,” «c:Tam Quill» said.',
    ],
    [
      'tell the gender of a spokesman',
      'His spokesman, Oruvi Zendt, spoke to «a:Zorva Quilm». Zendt smiled. «a:Quilm» left. «a:She» wept.',
    ],
    [
      'go back to somebody of their own paragraph first',
      'Oruvi Zendt left. Zendt slept.\n\n«a:Zorva Quilm» left in May. «a:She» wept.',
    ],
    [
      'go back to the husband, not to one of the sons',
      '«c:Tam Keay» keeps bees. «c:Keay» sells honey. It rained.\n\n«a:Una Moss» sang. «a:She» married «b:Piet Dunn», with whom «a:she» had two sons, «c:Tam» and «d:Bram». «b:He» died in 1987.',
    ],
    [
      'go back to the one son',
      '«a:Una Moss» sang. «a:She» had a son, «c:Tam». «c:He» died in 1987.',
    ],
    [
      'agree with the given name rather than with a nickname',
      '«a:Ada “Freddie” Obi» left. «b:Tam Quill» slept. «a:She» woke.',
    ],
    ['stay with the one', '«a:Ada Obi» said «a:she» would leave «a:her» town.'],
  ] as const) {
    it(name, () => expectPeople(marked));
  }

  for (const [name, marked] of [
    ['stand for nobody where nobody fits', 'Ada Obi left. Then he came.'],
    [
      'stand for nobody behind two of whom either may say it',
      'Tam Quill spoke. Tam Quill and Piet Dunn said they were friends. “It is over,” he said.',
    ],
    ['stand for nobody whom only a byline names', 'By Ada Obi\n\nThe mayor rang. She was late.'],
    [
      'stand for nobody behind somebody without a name',
      'My father met Tam Obi. My father was a baker. He sang, and he swam.',
    ],
    [
      'stand for nobody behind who reports and asks for no name',
      'They told Ada Obi. «She» was quiet.\n\nA former nurse, who asked not to be named, said they had “a name for it”. “It sang before it took you,” she said.',
    ],
    [
      'stand for nobody where a woman without a name acts',
      'Ada Obi left. «She» slept. A teacher asked the class. She was wrong.',
    ],
    [
      'stand for nobody where a brother without a name does',
      'Ada Obi left. «Her» brother was a baker; he slept. «She» swam.',
    ],
    [
      'stand for nobody behind a role that is nobody’s here',
      'Ada Obi, the mayor, left. The prosecutor said she would appeal. The mayor said «she» slept.',
    ],
    ['stand for nobody inside spoken words', 'Ada Obi said: “«I» saw that she left the town.”'],
    [
      'stand for nobody in spoken words of somebody without a name',
      'Ada Obi left. “«My» sister was there. She slept,” Tam Quill said.',
    ],
    [
      'stand for nobody in spoken words after a man whom nobody names',
      'Tam Marl had dismissed a man. “He sang,” Una Quill said.',
    ],
    [
      'stand for nobody in spoken words where two may be meant',
      'Tam Marl met Bram Obi. “He sang,” Una Quill said.',
    ],
  ] as const) {
    it(name, () => expectMentions(marked, 'pronoun'));
  }
});
