import { officeNouns, roles } from '../../src/core/lexicon/roles';
import { expectMentions, expectPeople } from '../support/people';

describe('roles', () => {
  describe('stand for somebody', () => {
    for (const [name, marked] of [
      ['by a title', 'They met «a:President Obi». «a:The president» left.'],
      [
        'by an office in front',
        'Foreign Secretary «a:Ada Obi» spoke. «a:The foreign secretary» left.',
      ],
      ['by an apposition', '«a:Ada Obi», the mayor of Varga, spoke. «a:The mayor» left.'],
      ['by what somebody is', '«a:Ada Obi» is a former banker. «a:The former banker» left.'],
      [
        'by the second of two',
        '«a:Ada Obi» was a Leet painter and composer. «a:The composer» left.',
      ],
      ['by one of a list', '«a:Ada Obi» is a nurse, poet and mayor of Lund. «a:The mayor» left.'],
      ['by what somebody is made', 'They elected «a:Ada Obi» mayor. «a:The mayor» left.'],
      [
        'by what somebody is approved as',
        'They approved «a:Ada Obi» as minister of roads. «a:The minister» left.',
      ],
      ['by what somebody was made', '«a:Ada Obi» was appointed judge. «a:The judge» left.'],
      [
        'by what somebody is taken as',
        'Hale Foods has named «a:Ada Obi» as acting chief executive. «a:The acting chief executive» left.',
      ],
      [
        'by who has the office, whoever had it is named last',
        '«a:Mayor Una Quill» left. Former mayor «b:Tam Obi» stayed. «a:The mayor» slept.',
      ],
      [
        'by who is outgoing, and has the office',
        'The outgoing mayor, «a:Una Quill», left. «a:The mayor» slept.',
      ],
      [
        'by who had it, where nobody has it',
        'Former mayor «b:Tam Obi» stayed. «b:The mayor» slept.',
      ],
      [
        'by what is nearly over',
        '«a:Tom Hale», the mayor, met reporters. ‘I am done,’ «a:the outgoing mayor» said.',
      ],
      [
        'by what they were',
        '«a:Ada Obi» was the mayor of Lund until May. «a:The former mayor» left.',
      ],
      ['by an age', '«a:Ada Obi», 42, met «b:Tam Quill», 50. «a:The 42-year-old» left.'],
      [
        'by the country',
        'French president «a:Ada Obi» met Chadian president «b:Tam Quill». «b:Chad’s leader» left before «a:the French president».',
      ],
      [
        'by what it is for',
        'The Commissioner for Public Works, «a:Mrs Ada Obi», spoke. «a:The commissioner» left.',
      ],
      [
        'before a title',
        'They spoke through their chairman, «a:Chief Tam Quill», on Monday. «a:The chairman» left.',
      ],
      [
        'by the town',
        '«a:Ada Obi», the mayor of Lund, met the mayor of Marl, «b:Tam Quill». «b:The mayor» of Marl slept. «a:The mayor» of Lund left.',
      ],
      [
        'by the town, not whom another is named as',
        '«a:Ada Obi», the mayor of Lund, spoke. The mayor of Marl, «b:Tam Quill», slept.',
      ],
      [
        'by the noun in front, of two leaders',
        'The council leader, «a:Ada Obi», left. A gang leader, «b:Tam Quill», was jailed. «a:The council leader» slept. «b:The gang leader» woke.',
      ],
      [
        'by what they lead, with no capital',
        'The leader of the council, «a:Ron Hask», met the gang leader. «a:The council leader» slept.',
      ],
      [
        'by what they lead, with a town in front',
        'The leader of Marl council, «a:Ron Hask», spoke. «a:The leader» left.',
      ],
      [
        'by the field they direct',
        'The director of public health, «a:Dr Ada Quill», spoke. «a:The director» left.',
      ],
      [
        'by a body or mood, of a leader called by a party',
        'The Liberal leader, «a:Ann Voe», spoke. «a:The party leader» slept. «a:The weary leader» left.',
      ],
      [
        'by the club',
        'The Rovers captain, «a:Una Quill», met the Albion captain, «b:Ada Marl». «a:The Rovers captain» slept. «b:The Albion captain» left.',
      ],
      [
        'by a club that no table has',
        'Oxmoor captain «a:Una Quill» met Vale captain «b:Ada Marl». «b:The Vale captain» slept. «a:The Oxmoor skipper» left.',
      ],
      [
        'by a town of two words, of which another has one',
        'Upper Oxmoor mayor «a:Una Quill» met Stoke Oxmoor mayor «b:Ada Marl». «a:The mayor» of Upper Oxmoor slept. «b:The Stoke Oxmoor mayor» left.',
      ],
      [
        'by what they had, in front of the club',
        'The former Rovers manager, «a:Tam Quill», met «b:Una Marl», the Rovers manager. «b:The Rovers manager» slept. «a:The former Rovers manager» left.',
      ],
      [
        'by the field',
        'Health minister «a:Ada Obi» met sports minister «b:Tam Quill». «b:The sports minister» left.',
      ],
      ['by gender', 'The actor «a:Tam Quill» met the actress «b:Ada Obi». «b:The actress» left.'],
      [
        'in a headline without an article',
        '«a:Mayor» Resigns After Storm\n\n«a:Ines Varga», the mayor, resigned.',
      ],
      [
        'in a headline of small letters',
        '«a:Prime minister» to visit Chad\n\nPrime Minister «a:Ines Varga» will leave.',
      ],
      [
        'by a throne, for who is named most',
        '«a:Tsar Piet» met «b:Tsar Otto». «a:Tsar Piet» slept. «a:Piet» woke. «a:The tsar» left.',
      ],
      [
        'by rank',
        'The coach, «a:Ada Obi», left. Assistant coach «b:Tam Quill» stayed. «a:The coach» slept. «b:The assistant coach» woke.',
      ],
      [
        'whatever the rank of a professor',
        'Assistant professor «a:Ada Obi» left. «a:The professor» slept.',
      ],
      [
        'for the uniform, whatever the rank',
        '«a:Deputy Sheriff Tam Quill» left. «a:The officer» slept. «a:The deputy» woke.',
      ],
      [
        'by the rank of which one is the lower',
        '«a:Vice Adm. Tam Quill» left. «a:The admiral» slept. «a:The officer» woke.',
      ],
      [
        'by a wider word than a deputy’s',
        'Deputy mayor «a:Ada Obi» left. «a:The politician» slept.',
      ],
      ['by a wider word', '«a:Tam Quill» is the chairman. «a:The new leader» left.'],
      ['by an office that a pronoun has', '«a:Ada Obi» began her premiership. «a:The PM» left.'],
      [
        'of somebody who has retired',
        'They met the retired striker «a:Tam Obi». «a:The former striker» left.',
      ],
      ['by what somebody does', '«a:Ada Obi», who trains 38 horses, slept. «a:The trainer» left.'],
      ['by what somebody owns', '«a:Ada Obi» owned the pit until May. «a:The owner» left.'],
      [
        'by a calling that nobody is told to have',
        '«a:Ada Obi» came late. «a:The singer» put out an album. «a:She» slept.\n\n«a:The left-hander», 22, left.',
      ],
      [
        'by being in the teens',
        '«a:Ada Obi», a 16-year-old from Lund, met «b:Tam Quill», 50. «a:The teenager» left. «a:The 16-year-old» slept.',
      ],
      [
        'by a calling of the one of whom nothing is told',
        'The mayor, «b:Tam Quill», beat «a:Ada Obi» by a head. «a:The jockey» wept.',
      ],
      [
        'by another word for the rank, behind another phrase',
        '«a:Captain Rohan Quill» batted. At tea «a:the skipper» slept. «a:The captain» left.',
      ],
      [
        'by what somebody rides, behind another phrase',
        '«a:Lucas Vaz», a rider with Marl, broke away. By noon «a:the rider» had won.',
      ],
      [
        'by another word for a rank of police',
        '«a:Constable Ada Obi» fell. It was noon when «a:the officer» woke.',
      ],
      [
        'by whom somebody speaks for',
        'Press officer «a:Ada Obi» came. At noon «a:the spokeswoman» left.',
      ],
      [
        'by what somebody does in court',
        '«a:Ada Obi KC», prosecuting, rose. It was late, «a:the prosecutor» said.',
      ],
      [
        'by a trade in front of the name',
        'Postmistress «a:Ada Obi» slept. At noon «a:the postmistress» left.',
      ],
      [
        'by what they lead, told behind it',
        '«a:Ada Obi», the council leader, slept. «a:The leader» of the council left. «a:The leader» of the district council woke. «a:The leader» of the party stays on.',
      ],
      [
        'with a clause',
        'They met «a:President Obi». He had to face «a:a President» whose claim was false.',
      ],
    ] as const) {
      it(name, () => expectPeople(marked));
    }
  });

  describe('stand for nobody', () => {
    for (const [name, marked] of [
      ['of another club', 'Albion’s manager, Marc Hale, spoke. The United manager slept.'],
      [
        'of another club than one of no known name',
        'The Oakvale manager, Gail Obi, spoke. The Albion manager slept.',
      ],
      [
        'of two leaders without a word of which',
        'The council leader, Ada Obi, left. A gang leader, Tam Quill, was jailed. The leader slept.',
      ],
      [
        'of two peoples, which nobody is said to be of',
        'Reporter Ada Obi left. The host Una Quill slept. The Afro-Brazilian reporter woke.',
      ],
      ['of a town of another name', 'Ada Obi, the mayor, left. The Oxmoor mayor stayed.'],
      [
        'of a club that somebody left',
        'Former Oxmoor captain Una Quill slept. The Oxmoor captain left.',
      ],
      [
        'of two clubs in one sentence',
        'Oxmoor captain Una Quill met Vale captain Ada Marl. The captain slept.',
      ],
      ['whom nothing in the text fits', 'Ada Obi left. The mayor stayed.'],
      ['in a headline, before a name', 'Mayor Tam Quill resigns\n\nInes Varga, the mayor, left.'],
      [
        'in a headline, as a part of a thing',
        'Mayor Elections Held\n\nInes Varga, the mayor, left.',
      ],
      ['at the start of a sentence', 'Mayor says so. Ines Varga, the mayor, left.'],
      [
        'that somebody may become',
        'If Ada Obi is elected president, taxes rise. The president left.',
      ],
      ['of another sort', 'Ada Obi, chair of the council, left. The gang leader stayed.'],
      [
        'of another sort than a leader called by a party',
        'The gang leader spoke. The Liberal leader, Ann Voe, left.',
      ],
      [
        'where one who has no name was called by it last',
        'Ron Hask, leader of the council, met the gang leader. The leader slept.',
      ],
      [
        'of another sort, told behind it',
        'Una Bell, leader of the council, left. The leader of the gang laughed. The leader slept.',
      ],
      ['of a title of another kind', 'Nurse Una Bell left. The leader stayed. The minister slept.'],
      ['of another rank', 'Captain Tam Quill left. The general stayed.'],
      [
        'of a body that nobody is said to be of',
        'The Reform candidate, Una Bell, left. Ned Orr, a candidate, slept. They may back the candidate of their choice.',
      ],
      ['of whose aide one is', 'Tam Quill, the mayor’s brother, left. The mayor stayed.'],
      [
        'of a body, in front of the name',
        'The leader of the council, Ron Hask, left. The Liberal leader, Ann Voe, stayed.',
      ],
      ['who held it before', 'Ada Obi, the chairman, left. The former boss stayed.'],
      ['who held what another holds', 'Tom Hale, the mayor, left. The former mayor stayed.'],
      ['of an open list', 'Ada Obi is a nurse, mayor Tam Quill said. He slept. The nurses left.'],
      ['whom somebody made it', 'They named Hale as a town of poets. The poet left.'],

      ['who is over a deputy', 'Deputy mayor Ada Obi left. The mayor stayed.'],
      [
        'who is over a deputy with a title',
        'Deputy Prime Minister Obi left. The prime minister stayed.',
      ],
      ['who is over a deputy with a title in capitals', 'Deputy Mayor Obi left. The mayor stayed.'],
      ['who is under the one named', 'Ada Obi, the mayor, left. The deputy mayor stayed.'],
      ['of a lower office', 'Vice President Obi left. The president stayed.'],
      ['that is not yet', 'Ada Obi, the mayor, left. The next mayor will stay.'],
      [
        'that ends what somebody is said to have announced',
        'They pay toward a joint coast guard, Obi announced. Ada Obi left. The guard stayed.',
      ],
      ['as one of two in their teens', 'Ada Obi, 16, met Tam Quill, 17. The teenager left.'],
      ['who is past the teens', 'Ada Obi, 36, left. The teenager slept.'],
      ['by a calling of one of two', 'Ada Obi passed to Tam Quill. The striker scored.'],
      ['by a calling of a stranger', 'Ada Obi met a singer in Lund. The singer left.'],
      ['by a calling of somebody else', 'Ada Obi, the mayor, left. The singer stayed.'],
      ['by a calling in mid-sentence', 'Ada Obi came late. They met the singer there.'],
      [
        'by a calling far from any name',
        'Ada Obi came late. It rained. It snowed. The singer left.',
      ],
      [
        'by the calling of whoever wrote a thing',
        'Ada Obi came late. The author of the book left.',
      ],
      ['whom a situation implies', 'Ada Obi fell ill. The doctor came. The driver slept.'],
      [
        'by what somebody managed to do',
        'Ada Obi, who managed to sleep, left. The manager stayed.',
      ],
      ['as an attribute', 'Ada Obi, the mayor, was the mayor then.'],
      ['where two hold it', 'The actors met: actor Tam Quill, actor Tom Varga. The actor left.'],
      ['in front of a name', 'Mayor Ada Obi met the mayor Tam Quill.'],
      ['in front of another noun', 'Ada Obi, the coach, left. The coach driver stayed.'],
      ['of another country', 'French president Ada Obi spoke. The Chadian president left.'],
    ] as const) {
      it(name, () => expectMentions(marked, 'role'));
    }
  });

  describe('follow the tables', () => {
    for (const { forms, example } of roles) {
      if (example !== undefined) it(forms.slice(0, 40), () => expectMentions(example, 'role'));
    }
    for (const { noun, example } of officeNouns) it(noun, () => expectMentions(example, 'role'));
  });
});
