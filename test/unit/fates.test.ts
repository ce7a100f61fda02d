import { expectMentions, expectPeople } from '../support/people';

describe('fates', () => {
  describe('tell who is meant', () => {
    for (const [name, marked] of [
      [
        'by a headline’s noun for anybody',
        '«a:Woman» charged over fire\n\nThe judge met «a:Ada Obi», 42, who was charged in May.',
      ],
      [
        'by a headline’s role',
        '«a:Climber» Dies in Storm on Ridge\n\n«a:Tam Quill» died on the way down.',
      ],
      [
        'of two, by what is said of each',
        'Man jailed after «a:woman» killed in crash\n\nTam Quill was jailed on Monday. «a:Ada Obi» was killed.',
      ],
      [
        'further on in the sentence',
        '«a:Woman» hit by tram\n\n«a:Ada Obi» was crossing a road when she was hit.',
      ],
      [
        'by the age of one whom it tells of without a name',
        '«a:Climber» dies on ridge\n\nA 32-year-old Zorvish climber died on Friday. «a:Tam Quill», 32, was alone.',
      ],
      ['by a death', '«a:Climber» dies on ridge\n\n«a:Tam Quill»’s death shocked the town.'],
      [
        'behind a comma that closes what is before the name',
        'Fire leaves «a:woman» dead\n\nThe tenant, named as «a:Ada Obi», died in May.',
      ],
      [
        'of two, as the one whom it is about by far',
        '«a:Climber» dies on ridge\n\n«a:Tam Quill» died on Friday. Quill was alone. Quill fell. Piet Obi died in May.',
      ],
      [
        'whose pronouns say more than the given name, past a place',
        '«a:Woman» killed by tram\n\n«a:Raj Varga», of Ohio, was hit. Varga, of Ohio, had parked her car.',
      ],
      ['as the victim', 'Tam Quill was jailed. He killed «a:Ada Obi». «a:The victim» was 40.'],
      ['as the defendant', '«a:Tam Quill» was charged in May. «a:The defendant» slept.'],
    ] as const) {
      it(name, () => expectPeople(marked));
    }
  });

  describe('tell nobody', () => {
    for (const [name, marked] of [
      [
        'of two of whom the same is said',
        'Man killed in storm\n\nTam Quill was killed. So was Piet Obi killed: Piet Obi died.',
      ],
      [
        'of two of one age',
        'Climber dies on ridge\n\nA 32-year-old died. Tam Quill, 32, and Piet Obi, 32, left.',
      ],
      ['of the other gender', 'Woman killed in storm\n\nMr Quill was killed on Monday.'],
      ['in a sentence', 'A man was killed in a storm.\n\nTam Quill was killed on Monday.'],
      ['of an officer', 'Man arrested in park\n\nSergeant Tam Quill was arrested on Monday.'],
      ['far down', 'One\n\nTwo\n\nThree\n\nFour\n\nMan killed in storm\n\nTam Quill was killed.'],
      ['before the name', 'The victim was 40. Tam Quill was killed on Monday.'],
    ] as const) {
      it(name, () => expectMentions(marked, 'role'));
    }
  });
});
