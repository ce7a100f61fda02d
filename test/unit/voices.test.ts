import { expectMentions, expectPeople } from '../support/people';

describe('pronouns of who speaks', () => {
  for (const [name, marked] of [
    ['stand for a quotation’s speaker', '“«a:I» sold «a:my» boat,” said «a:Ada Obi».'],
    [
      'stand for the speaker of the innermost quotation',
      '“«a:I» asked, and «b:Tam Quill» said: ‘«b:I» left.’ That hurt «a:me»,” said «a:Ada Obi».',
    ],
    [
      'stand for the author of a byline',
      'A night at sea\nBy «a:Ada Obi»\n«a:I» met Tam Quill there. He gave «a:me» a rope.',
    ],
    [
      'stand for who has the label in a transcript',
      '«a:ADA OBI»: «a:I» saw it.\nTHE CHAIR: When did you?\n«b:TAM QUILL»: «b:I» saw nothing.\n«b:My» lamp was out.',
    ],
    [
      'stand for who answers in an interview',
      `«a:Ada Obi» on lamps
«a:Ada Obi» lights the lamps of the quarter. Tam Quill met her.
When did «a:you» start?
«a:I» was nine, and «a:my» aunt taught me.
Do «a:you» ever rest?
On Sundays «a:I» sleep.`,
    ],
    [
      'stand for who answers behind Q and A',
      `Five minutes with «a:Ada Obi»
The novelist talks to Tam Quill about bees.

Q: Why the wait? Was it «a:your» mother’s doing?
A: «a:I» was busy, and «a:my» mother was told so, was she not?`,
    ],
    [
      'stand for who holds a speech that is printed whole',
      'Remarks by «a:Mayor Obi» on the opening of the bridge\n\nThank you. «a:I» am glad, and so is Tam Quill.',
    ],
    [
      'stand for who is said to have held the speech that follows',
      'The bridge\n«a:Ada Obi» delivered these remarks on Monday:\n«a:My» friends, «a:I» thank Tam Quill.',
    ],
    [
      'stand for an office in a transcript, at the end of a line too',
      `Remarks by «a:President Obi» and «b:Vice President Varga»
It was late. THE PRESIDENT:
«a:I» thank you all.
THE VICE PRESIDENT: «b:I» thank you too.`,
    ],
    [
      'stand for who is said to be interviewed, asked or not',
      `Interview with «a:Ada Obi»
Tam Quill met her in May.
The Herald would like to know what «a:you» think.
«a:I» think it is late.
Is it over?
«a:My» aunt says so.`,
    ],
    [
      'stand for who is pictured, not for who took the picture',
      `The lamps
«a:Ada Obi» at work. Image: Tam Quill
When did «a:you» start?
«a:I» was nine.
Do «a:you» ever rest?
On Sundays «a:I» sleep.`,
    ],
    [
      'stand for who presents himself or herself',
      'Hello all. «a:I»’m «a:Ada Obi» and this is Leet.\nToday «a:I» met Tam Quill.',
    ],
    [
      'stand for each of several who do, in the same paragraph',
      '«a:I»’m «a:Ada Obi», and «a:my» dog is Rex.\n«b:I»’m «b:Tam Quill».\nI bake.',
    ],
    [
      'stand for who is named behind I',
      'The will\n«a:I», «a:Ada Obi», leave «a:my» boat to Leet.\nI slept.',
    ],
    [
      'stand for an author named in a line of its own',
      'A night at sea\n«a:Ada Obi»\n«a:I» met Tam Quill.\nHe gave «a:me» a rope.',
    ],
    [
      'stand for who signs a letter',
      'SIR – «a:I» am old.\n«a:I» met Tam Quill in Leet.\n«a:Ada Obi»\nLower Leet',
    ],
    [
      'stand for an author whom a note at the end presents',
      'How to bake\n«a:I» met Tam Quill.\n«a:I» learned it.\n«a:Ada Obi» teaches in Leet.',
    ],
    [
      'stand for who is interviewed by a headline that says so behind the name',
      `«a:Ada Obi»: an interview
«a:You» have had a year.
«a:I» have. Tam Quill left.
What is next?
«a:I» sleep.`,
    ],
    [
      'stand for who is called by name',
      'Remarks by «a:Ada Obi»\n«b:Mr Quill», «b:you» drew it. Thank «b:you» for «b:your» work. And thank «c:you», «c:Ms Marl».',
    ],
    [
      'stand for who is called by name in a quotation',
      '“«b:You» are late, «b:Mr Quill»,” said «a:Ada Obi».',
    ],
    [
      'stand for who is called by name behind a thing, or asked who it was',
      '“«b:You» sold the boat, «b:Mr Quill»,” said «a:Ada Obi». “Do «c:you» know who left, «c:Mr Marl»?”',
    ],
    [
      'stand for an author who is the reporter of something',
      'At sea\n«a:I» met Tam Quill.\n«a:I» slept.\n«a:Ada Obi», a nurse, is the author of Lamps.',
    ],
    ['stand for whom the words are told to', '«a:Ada Obi» told «b:Tam Quill»: “«b:You» are late.”'],
    [
      'stand for a name right before',
      '«a:Ada Obi», «a:who» left, met «b:Tam Quill» «b:whose» hat fell.',
    ],
  ] as const) {
    it(name, () => expectPeople(marked));
  }

  for (const [name, marked] of [
    ['nobody without a byline', 'Ada Obi left. I met Tam Quill there.'],
    ['nobody with two speakers', 'Remarks by Ada Obi and Tam Quill\nI am glad to be here.'],
    ['nobody where a speech is only told of', 'Ada Obi delivered remarks on Monday.\nI was there.'],
    [
      'nobody with two who are interviewed',
      'Interview with Ada Obi and Tam Quill\nHow are you?\nI am well.',
    ],
    ['nobody with who interviews', 'An interview by Ada Obi\nHow are you?\nI am well.'],
    ['nobody with who is credited with it', 'Interview: Ada Obi\nHow are you?\nI am well.'],
    ['nobody with two authors', 'By Ada Obi and Tam Quill\nI met him there.'],
    ['nobody where somebody is said not to be one', 'I’m not Ada Obi. I met Tam Quill.'],
    ['nobody whose kin presents itself', 'Hi, I’m Ada Obi’s son.\nI met Tam Quill.'],
    ['nobody whose fan presents itself', 'I’m Ada Obi fan number one.\nI met Tam Quill.'],
    [
      'nobody of whom the news at the end tells',
      'At sea\nI met a guard.\nI slept.\nAda Obi, 44, was fined £200 for fishing.',
    ],
    [
      'nobody of whom it tells in the present',
      'At sea\nI met a guard.\nI slept.\nAda Obi leaves today.',
    ],
    ['nobody who presents herself in a quotation', '“I’m Ada Obi,” it said.\nI left. I slept.'],
    [
      'nobody in a line of whom the text speaks',
      'At sea\nAda Obi\nI left.\nI met Ada Obi.\nWe ate.\nI slept.\nWe left.',
    ],
    ['nobody whom a text ends on that says I once', 'At sea\nI met a guard.\nAda Obi is a baker.'],
    [
      'nobody of whom a name behind a comma tells',
      'You met the baker’s friend, Tam. You left with Ada Obi, a nurse.',
    ],
    ['nobody named behind one man', '“You can blame one man, Hale,” said Ruth Dale.'],
    [
      'nobody named with a title behind our treasurer',
      '“You met our treasurer, Mr Hale,” said Ruth Dale.',
    ],
    ['nobody who may be the one who did it', '“You know who did it, Mr Hale,” said Ruth Dale.'],
    ['nobody of many', 'Ada Obi, you all know the way.'],
    ['anybody in words told to somebody', 'Ada Obi told Tam Quill: “It keeps you warm.”'],
    ['nobody in a quotation by nobody known', 'By Ada Obi\n“I left,” said a guard.'],
    ['nobody whom a clause parts from them', 'Ada Obi met a man who left.'],
    [
      'nobody in an interview of two',
      'Ada Obi met Tam Quill.\nDid you rest?\nI did not.\nDid you sleep?\nI slept.',
    ],
    [
      'nobody asked in the answers of an interview',
      'Ada Obi on lamps\nDid «you» rest?\n«I» did not; you never do.\nDid «you» sleep?\n«I» slept.',
    ],
  ] as const) {
    it(`stand for ${name}`, () => expectMentions(marked, 'pronoun'));
  }
});
