import assert from 'node:assert/strict';
import { readArticle } from '../../src/engine/annotator';
import { speakersOf } from '../support/speakers';

describe('speakers by the clause that the words stand in', () => {
  for (const [name, text, expected] of [
    [
      'who is quoted saying it',
      'The mayor, Dev Solanki, quoted his late father saying “the sea does not read”.',
      'his late father | saying',
    ],
    [
      'whom a release quotes saying it',
      'The ministry sent a release quoting engineer Thabo Mokgwe saying “the river will not notice”.',
      'Thabo Mokgwe | saying',
    ],
    [
      'who is quoted as having promised it',
      'The spokesman, Ulf Dahl, quoted Renate Holm as having promised in the spring “not one cent more”.',
      'Renate Holm | promised',
    ],
    [
      'whom the writer lets speak on something',
      'Here is Ida Vennor, the miller, on the frost: “In my day we slept.”',
      'Ida Vennor | :',
    ],
    [
      'a pronoun, and not who does something next',
      '“Then you stay,” said she, and Bram Sollis, who had known her, stayed.',
      'she | said',
    ],
    [
      'who is heard to say it',
      'Bram Sollis said he heard Ida Vennor shout “not the blue one” at noon.',
      'Ida Vennor | shout',
    ],
    [
      'and not who heard of it',
      'Bram Sollis said he heard the news and shouted “not the blue one” at noon.',
      'Bram Sollis | shouted',
    ],
    [
      'who said it, of whom another tells',
      '“I will sell the lot and move,” Bram Sollis said, according to Ida Vennor.',
      'Bram Sollis | said',
    ],
    [
      'who called them so, of whom another tells',
      'According to Ida Vennor, the firm has called its critics “amateurs”.',
      'the firm | called',
    ],
    [
      'who tells of what others only do',
      'According to Ida Vennor, Bram Sollis called his wife and was “calm”.',
      'Ida Vennor | According to',
    ],
    [
      'and not who vouches for it, where that is a paper',
      '“I will sell the lot and move,” Bram Sollis said, according to The Lamp.',
      'The Lamp | according to',
    ],
    [
      'who quotes them and nobody else',
      'The mayor, Dev Solanki, quoted a poem on Monday: “The sea does not read.”',
      'Dev Solanki | quoted',
    ],
    [
      'whom the paper quotes',
      'A miller quoted by the paper saying “we will simply shut” did not call back.',
      'A miller | saying',
    ],
    [
      'of whoever likes to say it',
      '“Every recipe is a rumour,” chef Tomas Arrieta likes to say.',
      'Tomas Arrieta | say',
    ],
    [
      'whom she told, by the nearer verb, where a clause stands in front of hers',
      'Tom Marl said that when he met the clerk she told him, “Write it down.”',
      'she | told',
    ],
    [
      'who wrote what another liked',
      'Tom Marl has not replied, but on Monday he liked a letter that called Ada Obi “tiring”.',
      'a letter that | called',
    ],
    [
      'who says the rest in an aside before it',
      'Tom Marl and Ada Obi repeated the trial with a needle, she says, and “the needle bent”.',
      'she | says',
    ],
    [
      'who is heard to say it, past who says the rest',
      'Ada Obi warned that anyone who shouted would be put out, and Tom Marl was heard to mutter “not again”.',
      'Tom Marl | mutter',
    ],
    [
      'who cuts a forecast, behind the dash of a dateline',
      'LUND, 3 May (HP) - Shares in Norrland fell after the firm cut its forecast, citing “soft sales”.',
      'the firm | citing',
    ],
    [
      'who says the rest behind a second dash',
      'LUND - Marl told Obi it was late. UN chief Ada Obi - Warned by her aides - Says “no”.',
      'Ada Obi | Says',
    ],
    [
      'who says what a label in front only leads over to',
      'Elsewhere: Rep. Tom Marl says the plan is “on life support.” His rival said no.',
      'Rep. Tom Marl | says',
    ],
    [
      'of nobody, where a comma parts the subject from no verb of its own',
      'The frog’s song, described in the only paper as “a hinge”, had been heard.',
      'nobody',
    ],
    [
      'who says something, past a subject that has a price',
      'Shares in Norrland fell on Monday after the lens maker cut its forecast, citing “soft” sales.',
      'the lens maker | citing',
    ],
    [
      'whom the main clause is about, past one who does something in another',
      'Ada Obi resigned on Monday after the board cut her pay, calling it “unsafe”.',
      'Ada Obi | calling',
    ],
    [
      'who dismisses it, by a name between commas in a clause without that',
      'Tom Marl called for a ferry, an idea the minister, Ada Obi, dismissed as “a postcard”.',
      'Ada Obi | dismissed',
    ],
    [
      'who calls it so in such a clause',
      'Tom Marl called for a ferry, an idea his rival, Ada Obi, called “a postcard”.',
      'Ada Obi | called',
    ],
    [
      'who dismisses it in a clause with that',
      'Tom Marl called for a ferry, an idea that the leader of the council, Ada Obi, dismissed as “a postcard”.',
      'Ada Obi | dismissed',
    ],
    [
      'the role that dismisses it in such a clause',
      'Tom Marl called for a ferry, a scheme the minister dismissed as “a postcard”.',
      'the minister | dismissed',
    ],
    [
      'not who dismisses what the words are said of',
      'Tom Marl said the plan his rival, Ada Obi, dismissed was “a postcard”.',
      'Tom Marl | said',
    ],
    [
      'not who dismisses what the words are said of, in a clause with that',
      'Tom Marl said the plan that his rival, Ada Obi, dismissed was “a postcard”.',
      'Tom Marl | said',
    ],
    [
      'not the role that dismisses what the words are said of',
      'Tom Marl said the plan the minister dismissed was “a postcard”.',
      'Tom Marl | said',
    ],
    [
      'of nobody, where the one between commas is described',
      'The winger, Ada Obi, described as “a postcard” in the papers, left.',
      'nobody',
    ],
    [
      'of a ranking member with a clause',
      'Ranking member Ada Obi of Lund, who voted no, said: “It is a postcard.”',
      'Ada Obi | said',
    ],
    [
      'of who warns of it, not of the money pledged',
      'The Ferry Fund asked donors for the $6m pledged in Lund, warning that the boats are “a postcard”.',
      'The Ferry Fund | warning',
    ],
    [
      'of the subject behind an adjunct',
      'At the end of the day Ada Obi shut the file and told the board it would be “a postcard”.',
      'Ada Obi | told',
    ],
    ['and not then', 'Ada Obi smiled. Then: “It is a postcard.”', 'Ada Obi | smiled'],
    [
      'of who cuts in',
      'Her aide told the Ledger so, and her husband cut in: “Let them.”',
      'her husband | cut in',
    ],
    [
      'of who cuts nothing in',
      'The council cut in half what Ada Obi called “a small fund”.',
      'Ada Obi | called',
    ],
    [
      'of who asked not to be named',
      'Her neighbour, a driver who asked not to be named, puts it differently. “They have sold us a draught.”',
      'Her neighbour | puts',
    ],
    [
      'of who asked not to be called it',
      'Ada Obi asked not to be “treated like a child”.',
      'Ada Obi | asked',
    ],
    [
      'who is quoted with a description',
      'The Lamp quoted Ada Obi, the mayor, as saying the bridge was “a death trap”.',
      'Ada Obi | saying',
    ],
    [
      'who is quoted by name behind a role',
      'The Lamp quoted its owner, Ada Obi, as saying the bridge was “a death trap”.',
      'Ada Obi | saying',
    ],
    [
      'who puts it plainly in a letter',
      'Ada Obi spoke.\n\nIn a letter to members she put it more plainly:\n\n“The toll is a tax on the poor.”\n\nHer successor, Tom Quill, disagrees.',
      'she | put',
    ],
    [
      'who is named behind a role, past a clause',
      'Her finance minister, Otto Lind, was blunter, calling the vote “a holiday from sums”.',
      'Otto Lind | calling',
    ],
    [
      'who is named behind a role, beside what he does',
      'The gaffer, Sven Holt, was giving nothing away. “He will play when he is ready.”',
      'Sven Holt | was giving',
    ],
    [
      'who describes it in a clause on it',
      'They left after a talk that the chairman described as “the longest since the bypass”.',
      'the chairman | described',
    ],
    [
      'who had told it, in what another says',
      'Helena Frome said Darren Pask had targeted widows and had told one that he was “like a son” to her.',
      'Darren Pask | told',
    ],
    [
      'who is beside a name that he has',
      'Her apprentice, a quiet driver named Joss Amadi, puts it differently. “She does not look up.”',
      'Her apprentice | puts',
    ],
    [
      'with a title that could be a verb',
      'They left. “We wait,” said press secretary Mike Adeyemi. Pressed on it, he left.',
      'Mike Adeyemi | said',
    ],
    [
      'which a team wrote',
      'A study led by Ada Obi found the moss was “all but gone”.',
      'A study | found',
    ],
    [
      'which a thing has on it, between dashes',
      'Ada Obi turned over the tile — which read “Hands off our pier” — and put it back.',
      'the tile — which | read',
    ],
    [
      'who read what calls somebody so',
      'Reading tweets calling Mr Quill “a thief,” the ferrymen laughed.',
      'the ferrymen | laughed',
    ],
    [
      'who quotes a text and says it',
      'Piet Marlow quoted the letter, saying the town was “asleep at the wheel”.',
      'Piet Marlow | saying',
    ],
    [
      'of nobody, where one tells of what another had assured her',
      'Una Quill said a warden had assured her the weir was “safe as houses”.',
      'nobody',
    ],
    [
      'of nobody, where one tells of what another promised',
      'Una Quill said Tam Obi promised the board that sales would be “dull”.',
      'nobody',
    ],
    [
      'of a body that tells of itself',
      'The firm said it had told staff that sales would be “dull”.',
      'The firm | said',
    ],
    [
      'of nobody, where a body tells of others',
      'The firm said they had told staff that sales would be “dull”.',
      'nobody',
    ],
    [
      'of who tells of herself',
      'Una Quill said she had promised the board that sales would be “dull”.',
      'Una Quill | said',
    ],
    [
      'of who tells of what another had done',
      'Una Quill said when a bank promised a loan she was “over the moon”.',
      'Una Quill | said',
    ],
    [
      'of who called behind what the court was told',
      'Una Quill said the club told fans in June that prices would rise and called it “a kick in the teeth”.',
      'Una Quill | called',
    ],
    ['of who was told it by others', 'Told it was “late”, Ada Obi laughed.', 'nobody'],
    [
      'of who told it',
      'Told with a shrug by Ada Obi, who called it “late”, the tale went on.',
      'Ada Obi, who | called',
    ],
    ['of I, behind a time', 'That night I whispered to it: “Go home.”', 'I | whispered'],
    [
      'behind a clause in front, of a participle',
      'As Piet Marlow spoke, the lobby was at work, warning members against “any and all change”.',
      'the lobby | warning',
    ],
    [
      'behind a clause in front, of what is sent',
      'Shortly after Ada Obi’s call ended, the Harbour Union sent out a press release saying the port owed islanders “an explanation”.',
      'the Harbour Union | saying',
    ],
    [
      'behind a clause in front that even opens',
      'Even before Ada Obi took the stage, her campaign sent a message to members saying: “We have won.”',
      'her campaign | saying',
    ],
    [
      'in the one sentence that reports',
      'Ada Obi said the plan was late, calling it a “slow accident”.',
      'Ada Obi | calling',
    ],
    [
      'whose knee is the subject of another verb',
      'The lawyer who ran three marathons before his knee blew out is already talking about “a fierce urgency”.',
      'The lawyer | talking',
    ],
    [
      'who have long done it',
      'Rail unions have long campaigned against jobs that are “inherently public”.',
      'Rail unions | campaigned',
    ],
    ['who is another', '“Watch out for her,” tweeted another.', 'another | tweeted'],
    [
      'that is part of a film',
      '“They know she is strong enough,” a voice-over in the film states.',
      'a voice-over | states',
    ],
    [
      'inverted in front of a colon',
      'In other words, explained the chair, Ada Obi: “What has that to do with money?”',
      'Ada Obi | explained',
    ],
    [
      'which says it by a relative',
      'The paper linked to a Herald report, which notes, “More than half the people who met her paid.”',
      'a Herald report, which | notes',
    ],
    [
      'that says it by a relative',
      'Una Quill posted it under a headline that said, “The harbour is closed for good.”',
      'a headline that | said',
    ],
    [
      'of a verb whose object stands before',
      'Ada Obi said she backed a law on the regional boards, which she called “a cartel for learning”.',
      'she | called',
    ],
    [
      'nearest of those who report',
      'As the crowd cheered Tam Obi on Tuesday, The Herald’s Ros Cole reported, his wife whispered to him: “They’re still with you.”',
      'his wife | whispered',
    ],
    [
      'between a dash and a colon',
      'MARLOW STATES VOTE RED - Carla Bialo: “Keep on calling the voters.”',
      'Carla Bialo | :',
    ],
    [
      'described without a second comma by a role',
      'Anton Berg, president and CEO of the Rell Kitchens Association stated, “It’s not a question of taste.”',
      'Anton Berg | stated',
    ],
    [
      'described without a second comma by a clause',
      '“She needs a plan,” Nils Aker, the polling guru who founded Rell Polls tweeted on Wednesday.',
      'Nils Aker | tweeted',
    ],
    [
      'inverted with a role behind a description',
      '“It’s time,” exhorted Mrs Quill’s introducer, actress Jana Lee Cort.',
      'Jana Lee Cort | exhorted',
    ],
    [
      'who is one of several',
      'One of the college’s top executives, Milo Saxton, later testified that “none of the lecturers” were told.',
      'Milo Saxton | testified',
    ],
    [
      'with a title in -ing',
      '“They are spending their last days here,” said Oversight ranking member Elia Comber.',
      'Elia Comber | said',
    ],
    [
      'described behind a question',
      '“We must win Rell. How do we win it?” Ada Obi, the chair for the northern branch, said of the talk.',
      'Ada Obi | said',
    ],
    [
      'to whom it is left',
      'It was left to Ada Obi, the deputy, to ask what no one else had: “Does it float?”',
      'Ada Obi | ask',
    ],
    [
      'whom it took',
      'It took Piet Marlow to point out that the pier was “a ruin”.',
      'Piet Marlow | point',
    ],
    [
      'inverted where words break off',
      '“We …” began the minister, and left.',
      'the minister | began',
    ],
    [
      'of a remark that was made when',
      'Dealers said the Treasury secretary’s remark over the weekend that a strong crown was “neither sought nor feared” had been misread.',
      'the Treasury secretary | remark',
    ],
    [
      'of what is said of a claim',
      'Una Quill said on Thursday that Mr Obi’s claim that the port is for the tunnel is “simply not true”.',
      'Una Quill | said',
    ],
    [
      'who are two in a line-up',
      'We asked in the arcade.\n\nLowri and Gethin, students: “We didn’t know there was a rule.”',
      'Lowri and Gethin | :',
    ],
    [
      'by whom it is called so',
      'The inquiry, often labelled a “witch hunt” by Ada Obi, goes on.',
      'Ada Obi | labelled',
    ],
    [
      'who says it of what has a name',
      'Ada Obi says the runner nicknamed “Long Tom” is an advocate for children.',
      'Ada Obi | says',
    ],
    ['who calls it so', 'Locals call it “the Pickle”.', 'Locals | call'],
    [
      'behind the head of a body',
      '“Customers will see it by autumn,” according to the company’s head of networks, Priti Lohia.',
      'Priti Lohia | according to',
    ],
    [
      'whose claim it is, behind who they are',
      'But the claim by Wiebke Anders, who led the study, that the moss “behaves as if it knew” goes further.',
      'Wiebke Anders | claim',
    ],
    [
      'of a conclusion',
      'The conclusion of a commentary is that the work is “beautiful and incomplete”.',
      'a commentary | conclusion',
    ],
    [
      'who gives something with the words',
      'He took over from his uncle Jarlath, who handed him the oars with the words: “Don’t stop for bishops.”',
      'Jarlath, who | words',
    ],
    [
      'in a plural',
      'Several replies point out that it is “not tonight yet”.',
      'Several replies | point',
    ],
    [
      'who remembers a thought',
      'I remember thinking: “Well, somebody is having a nice time.”',
      'I | thinking',
    ],
    [
      'from whom a report comes',
      'It was dark.\n\nFrom our reporter Ellis Boone at the scene:\n\n“I can see four engines and a fifth on the bridge.”',
      'Ellis Boone | :',
    ],
    [
      'from which the words come',
      'Not all polls are equal. From the report: “In general, larger samples do better.”',
      'the report | :',
    ],
    ['who heads a line by a role', 'Harbour fire\n\nFire chief: ‘Stay indoors’', 'Fire chief | :'],
    [
      'who accuses somebody of it',
      'Ada Obi accused Piet Marlow of “sleeping on the job”.',
      'Ada Obi | accused',
    ],
    [
      'who asks',
      'Asked by Ada Obi whether the bridge was “fit to drive on”, the mayor left.',
      'Ada Obi | Asked',
    ],
    [
      'whose words somebody is asked about',
      'Asked about a plan that Una Quill called “daft”, the mayor left.',
      'Una Quill | called',
    ],
    [
      'behind a comma, before whom they taunt',
      'A fan behind the dugout, red in the face, taunted Dave Rudge: “You are finished.”',
      'A fan | taunted',
    ],
    [
      'behind a clause, before whom they text',
      'The landlord, who lives in Spain, texted Una Bell: “Get out.”',
      'The landlord | texted',
    ],
    [
      'behind a participle, before whom they answer',
      'The club, now run by fans, answered Tom Quill: “We know.”',
      'The club | answered',
    ],
    [
      'behind a verb that nobody is the object of',
      'In other words, explained Ada Obi: “We are late.”',
      'Ada Obi | explained',
    ],
    [
      'whom it took years to say it',
      'It took three years for Ada Obi to say “sorry”.',
      'Ada Obi | say',
    ],
    [
      'in a clause of their own behind one about it',
      'It fell to pieces, and Tom Quill had to admit it was “a mess”.',
      'Tom Quill | admit',
    ],
    ['whom it took', 'It took a nurse to say that the ward was “a mess”.', 'a nurse | say'],
    [
      'whom another quotes as saying it',
      'Mr Booth quoted his deputy, Sam Ortega, as saying the fire “ate two tankers”.',
      'Sam Ortega | saying',
    ],
    [
      'to whom another spoke',
      'Ms Lowe spoke to Mr Reyes, who said it was “late”.',
      'Mr Reyes, who | said',
    ],
    [
      'with whom another says she spoke',
      'Ada Obi said she had spoken with the harbour chief, Alan Reyes, who promised “every resource”.',
      'Alan Reyes, who | promised',
    ],
    [
      'who speak to others',
      'Ada Obi spoke to reporters, who left, of “a big fish”.',
      'Ada Obi | spoke',
    ],
    [
      'who told it, as another says',
      'Oliver Tembe said Akehurst had told police that he was “a coward”.',
      'Akehurst | told',
    ],
    [
      'who say that they told it themselves',
      'Ada Obi said she had told police that he was “a coward”.',
      'Ada Obi | said',
    ],
    [
      'by name, particles and all',
      '“We are late,” said the club’s manager, Pieter van der Zee.',
      'Pieter van der Zee | said',
    ],
    [
      'who report what another has been told',
      'She has been told “you are late”, Piet Marlow said.',
      'Piet Marlow | said',
    ],
    ['who tell it to another', 'Ada Obi was told by Piet Marlow: “Go.”', 'Piet Marlow | told'],
    ['who warned', 'Ada Obi had warned: “Do not come back.”', 'Ada Obi | warned'],
    [
      'behind a town in capitals',
      'KOTHAPURAM: The High Court on Tuesday came down on the council for its “callous ways”.',
      'The High Court | came',
    ],
    [
      'behind a town in capitals and a participle',
      'KOTHAPURAM: Terming the move “anti-farmer”, party leader Piet Marlow walked out.',
      'Piet Marlow | walked',
    ],
    [
      'behind a town that is a first name too',
      'SYDNEY: A surfer who fought off a shark said on Monday that it was “all a blur”.',
      'A surfer | said',
    ],
    [
      'whose label is a word',
      'DEFENCE: The witness was “mistaken about the date” when she spoke on Sunday.',
      'DEFENCE | :',
    ],
    [
      'whose letters stand in front of a sentence',
      'BBA: The driver was “calm and polite” when he was stopped on Sunday.',
      'BBA | :',
    ],
    [
      'who recalls behind the words',
      'The noise was like thunder, recalled Piet Marlow. “It went on all night.”',
      'Piet Marlow | recalled',
    ],
  ] as const) {
    it(`are found ${name}`, () => assert.deepEqual(speakersOf(text), [expected]));
  }

  for (const [name, text] of [
    ['what is put to somebody', 'Ada Obi was asked, “Would you have told her?”'],
    ['what somebody is told', 'Ada Obi was told: “You are late.”'],
    ['what somebody is warned of', 'Ada Obi was warned: “Do not come back.”'],
    ['what is asked about', 'Asked if she was “fit to serve”, Ada Obi said yes.'],
    [
      'what is asked about in between',
      'But when asked how she saw the “old guard”, Ada Obi said nothing.',
    ],
    ['a group of a name', 'A website led to a group called the “Save the Pier Foundation”.'],
    ['an event of a name', 'At an event billed as “Hats for Una”, Mrs Quill unveiled a plan.'],
    ['a street of a name', 'The street, popularly called “Fish Row”, is closed.'],
    ['a name that is said often', 'The council has what is popularly called a “hole fund”.'],
    ['a name that a road has', 'The road is known as “the long way round”.'],
    ['who is accused', 'A driver accused of theft had his “eyes on the road at all times”.'],
    ['what anyone could tell', 'They left, as far as anyone could tell, with “somebody else”.'],
    ['words that are words', 'Statements that include words such as “expects” look forward.'],
    ['who built the house', 'In the house that she built hung a sign with “No toll”.'],
    ['who has a name', 'A man named Joss Amadi, who likes rain, left for “a break”.'],
    ['a day', 'Your writer (“A bridge too dear”, 4 May) asks who will miss it.'],
    ['who left by then', 'By the time she left the room was “a mess”.'],
    ['a question how', 'Why not just say: “They will go home”?'],
  ] as const) {
    it(`are not invented for ${name}`, () => assert.deepEqual(speakersOf(text), ['nobody']));
  }

  it('are not those to whom a question is put, when they answer', () => {
    assert.deepEqual(
      speakersOf(
        'Ada Obi was asked, “If you had known, would you have told her?” She answered, “No idea.”',
      ),
      ['nobody', 'She | answered'],
    );
    assert.deepEqual(speakersOf('Mr Quill was asked, “Why?” and replied: “I was tired.”'), [
      'nobody',
      'Mr Quill | replied',
    ]);
  });

  it('are who is said to have said it, in what another says', () => {
    assert.deepEqual(
      speakersOf('“He said, ‘It is late,’ and I said, ‘Then go.’ He laughed,” Ada Obi said.').slice(
        1,
      ),
      ['He | said', 'I | said'],
    );
    assert.deepEqual(speakersOf('“And they said, ‘Pick a corner,’” Ada Obi said.').slice(1), [
      'nobody',
    ]);
    assert.deepEqual(
      speakersOf('“Not once has a clerk of ours said, ‘Go home,’” Ada Obi said.').slice(1),
      ['nobody'],
    );
  });

  it('are who reports next, behind a question that another quotes', () => {
    assert.deepEqual(
      speakersOf('“I said, ‘Is it late?’ She said, ‘Only for you,’” Tom Marl said.').slice(1),
      ['I | said', 'She | said'],
    );
    assert.deepEqual(speakersOf('“Is it late?” She said.'), ['She | said']);
  });

  it('are not who leaked the letter', () => {
    const [speaker = ''] = speakersOf(
      'An April 12 circular to pilots leaked by The Lamp warns that “no boat will sail”.',
    );
    assert.doesNotMatch(speaker, /Lamp/u);
  });

  it('are not what it takes', () => {
    const [speaker = ''] = speakersOf(
      'It takes a village, Ada Obi likes to say, to raise “a ruffian”.',
    );
    assert.doesNotMatch(speaker, /village/u);
  });

  it('are not those whom a second verb speaks to', () => {
    const of = (text: string): readonly string[] => speakersOf(text).slice(1);
    const called = 'Mr Booth called the plan “late”, ';
    assert.deepEqual(of(`${called}asked Ada Obi to “think again”.`), ['Mr Booth | asked']);
    assert.deepEqual(of(`${called}warned Ada Obi and left for “a break”.`), ['Mr Booth | warned']);
    assert.deepEqual(speakersOf('“Why?”, asked Ada Obi as she left.'), ['Ada Obi | asked']);
  });
});

describe('a speaker who is described is a person of the article', () => {
  const whoSays = (text: string): readonly (string | undefined)[] =>
    readArticle({ id: 'a', title: '', format: 'plain', text }).annotations.flatMap((it) =>
      it.kind === 'quote' ? [it.attribution?.name] : [],
    );

  for (const [name, text, expected] of [
    [
      'by the name behind a second description',
      'The club’s match-winner, the 19-year-old winger Tyler Boon, said he had “dreamed of it”.',
      'Tyler Boon',
    ],
    [
      'by the name behind a description without an article',
      'The shearer, world record holder Tane Moff, said he had “dreamed of it”.',
      'Tane Moff',
    ],
    [
      'by the name behind a description with a body',
      'The chair of governors, the Rev Julian Spratt, said he had “dreamed of it”.',
      'Julian Spratt',
    ],
    [
      'by the name in front of a description and its clause',
      '“It’s over,” said Pia Sorel, a scientist at the college, who added that she had to “run, and fast.”',
      'Pia Sorel',
    ],
    [
      'by the first of two names that *of* joins',
      '“You sell,” wrote Tom Abery of broker Kestrel Lane in a note.',
      'Tom Abery',
    ],
    [
      'and not whose brother he is',
      'The club’s match-winner, the brother of Tyler Boon, said he had “dreamed of it”.',
      'The club’s match-winner',
    ],
  ] as const) {
    it(name, () => assert.equal(whoSays(text).at(-1), expected));
  }
});
