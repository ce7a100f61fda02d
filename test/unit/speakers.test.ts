import assert from 'node:assert/strict';
import { annotateParagraph } from '../../src/core/annotate/annotate';
import { link } from '../../src/core/link/link';
import { plainParagraphs } from '../../src/core/text/paragraphs';
import { speakersOf } from '../support/speakers';

describe('speakers', () => {
  for (const [name, text, expected] of [
    [
      'inverted with a body of a body',
      '“We are ready for it,” said Professor Piet Marlow of the University of Rell.',
      'Professor Piet Marlow of the University of Rell | said',
    ],
    ['before', 'Ada Obi said: “We are ready for it.”', 'Ada Obi | said'],
    ['after', '“We are ready for it,” Ada Obi said.', 'Ada Obi | said'],
    ['inverted', '“We are ready for it,” said Ada Obi.', 'Ada Obi | said'],
    ['with a day between', 'Ada Obi on Monday said: “We are ready for it.”', 'Ada Obi | said'],
    [
      'behind a clause',
      'Ada Obi, a doctor who works in Leeds, said: “We are ready.”',
      'Ada Obi | said',
    ],
    [
      'named behind a description',
      'The bank’s chairman, Piet Marlow, said: “We are ready for it.”',
      'Piet Marlow | said',
    ],
    [
      'inverted behind a description',
      '“We are ready for it,” said the bank’s chairman, Piet Marlow.',
      'Piet Marlow | said',
    ],
    [
      'of a church by its saint alone',
      '“We are ready for it,” said the vicar of St Anne’s.',
      'the vicar of St Anne’s | said',
    ],
    [
      'of a message that a colon announces',
      'Ottoline Varga’s message to the crews was short: ‘Sign nothing, sail nothing and answer no telephone.’',
      'Ottoline Varga | message',
    ],
    ['with turned guillemets', '»We are ready for it!«, said Ada Obi.', 'Ada Obi | said'],
    ['in single guillemets', '›We are ready for it‹, said Ada Obi.', 'Ada Obi | said'],
    ['with a name in -ly', 'Kelly, 34, told the Herald: “We are ready for it.”', 'Kelly | told'],
    ['behind a question', '“Are we ready for it?” Ada Obi asked.', 'Ada Obi | asked'],
    [
      'by whom a document is from',
      '“We are ready for it,” according to a letter signed by Ada Obi.',
      'Ada Obi | according to',
    ],
    [
      'by nobody who came by what somebody else wrote',
      '“We are ready for it,” according to a letter obtained by Ada Obi.',
      'a letter | according to',
    ],
    [
      'behind a plural owner',
      'The players’ union called it ‘a farce’.',
      'The players’ union | called',
    ],
    [
      'with a verb that no table has',
      'Ada Obi theorised that the plan was “dead in the water”.',
      'Ada Obi | theorised',
    ],
    [
      'with a second verb that no table has before a colon',
      'Ada Obi bowed, then leaned in and trumpled: “We are ready for it.”',
      'Ada Obi | trumpled',
    ],
    [
      'with the verb that leads up to it',
      'Ada Obi joked about the rain but went on to say, “There is no plan for the pier.”',
      'Ada Obi | say',
    ],
    [
      'past a participle that describes',
      'Ada Obi pledged to work toward shared aims and a “deep bond”.',
      'Ada Obi | pledged',
    ],
    [
      'by the name behind an office, before a second verb',
      'The minister, Ada Obi, rang me herself and said, “Tell me what to read.”',
      'Ada Obi | said',
    ],
    [
      'by the name of one of several',
      'One of them, retired nurse Ada Obi, told the court it was “a long road”.',
      'Ada Obi | told',
    ],
    [
      'as one of several',
      'One of the nurses, who asked not to be named, said it was “a long road”.',
      'One of the nurses | said',
    ],
    [
      'past a clause about somebody of theirs',
      'Ms Varga, whose two sons attend the school, said she felt “let down”.',
      'Ms Varga | said',
    ],
    [
      'as somebody of theirs',
      'Ms Varga has a plan, whose older brother, again, called it “a long road”.',
      'whose older brother | called',
    ],
    [
      'behind when it was put out',
      'A report released last year found that the pier was “not safe”.',
      'A report | found',
    ],
    [
      'whose saying it is',
      'The lane is, as Ada Obi has it, “a ditch with lamps”.',
      'Ada Obi | has it',
    ],
    [
      'by whose account it is so',
      'There was, by Ada Obi’s account, “a form for the form”.',
      'Ada Obi | account',
    ],
    [
      'according to whom it is, by a pronoun',
      'Ada Obi spoke.\n\nAccording to her, “We woke and the shops were gone.”',
      'her | According to',
    ],
    [
      'who put it so',
      '“It is a gate, no wall,” as Ada Obi put it to one of them.',
      'Ada Obi | put',
    ],
    [
      'whom a line-up describes',
      'We asked in the arcade.\n\nAda Obi, 34, a courier, of Mill Lane: “It adds an hour to my day.”',
      'Ada Obi | :',
    ],
    [
      'whom a line-up describes by a clause',
      'And Ada Obi, who leads the other side: “They will hate it after, too.”',
      'Ada Obi | :',
    ],
    [
      'for whom it is so',
      'For Ada Obi, the matter is simpler: “Stone does not read.”',
      'Ada Obi | :',
    ],
    [
      'who is of something',
      'Ada Obi of Marlow Rose said the guidance looked “cautious by design”.',
      'Ada Obi | said',
    ],
    [
      'behind what somebody has seen',
      'It was silent about a union report, seen by HP, that described the shaft as “a mouth”.',
      'a union report, seen by HP, that | described',
    ],
    [
      'whose words they are said to be',
      'The walk was, in the words of a nurse, “the longest mile in the county”.',
      'a nurse | words',
    ],
    [
      'from whom a cry comes',
      'The minister rose to cries of “shame on you” from Ada Obi.',
      'Ada Obi | cries',
    ],
    [
      'on which they stand',
      'Hundreds marched behind a banner reading “Hands off our harbour”.',
      'a banner | reading',
    ],
    [
      'who is the second participle’s subject too',
      'It was a long night, with Ada Obi calling it late and asking: “Who else is there?”',
      'Ada Obi | asking',
    ],
    [
      'of which another is a part',
      'Marlow kept quiet, with the campaign of Ada Obi asking: “Who else is there?”',
      'the campaign of Ada Obi | asking',
    ],
    [
      'with a plural verb behind two names',
      'Ada Obi and Tom Quill call them “lone wolves” at every meeting.',
      'Ada Obi and Tom Quill | call',
    ],
    [
      'who told a programme',
      'Ada Obi told “Late Desk” that the pier was “not safe”.',
      'Ada Obi | told',
    ],
    [
      'who stars in something',
      '“Slow Rivers” star Ada Obi called the plan “dead”.',
      'Ada Obi | called',
    ],
    [
      'behind an age',
      '42-year-old Piet Marlow, a doctor who works in Leeds, said: “We are ready.”',
      'Piet Marlow | said',
    ],
    [
      'behind a description without its second comma',
      '“We are ready for it,” Ada Obi, a spokeswoman for the mayor said.',
      'Ada Obi | said',
    ],
    [
      'behind a dateline',
      'LEEDS, Dec. 8 (HP) — In response to the plan, the premier’s aide rallied the party, saying: “We are ready.”',
      'the premier’s aide | saying',
    ],
    [
      'behind a clause in front',
      'As the crowd left, Una Quill was calm, saying, “You are ready for it.”',
      'Una Quill | saying',
    ],
    [
      'in a clause of its own',
      '“There is a man here,” Ada Obi said as the heckler left.',
      'Ada Obi | said',
    ],
    [
      'not in the clause before',
      'While Ada Obi signed an order, Piet Marlow, the former mayor, proposed to “wake up”.',
      'Piet Marlow | proposed',
    ],
    [
      'not by whom the source speaks to',
      'Another source speaking to The Harbour Post said, “The agents are looking into it.”',
      'Another source | said',
    ],
    [
      'between dashes',
      'A former candidate -- Piet Marlow, who lost to Ada Obi -- said the mayor “offered no changes”.',
      'Piet Marlow | said',
    ],
    [
      'without the second comma of a clause',
      'Piet Marlow, who is chairman of the Harbour Club said in a statement: “We do not agree.”',
      'Piet Marlow | said',
    ],
    [
      'as a pronoun before an aside',
      'The plan failed and he, once again, pledged a “revolution”.',
      'he | pledged',
    ],
    [
      'inside a relative clause that tells when',
      'It was last year that Ada Obi, who is thinking about running, said it was “impossible”.',
      'Ada Obi | said',
    ],
    ['as a crowd', '200 protesters chanted, “We will not go home.”', '200 protesters | chanted'],
    [
      'by a name that ends like an adverb',
      'Reilly responded pointedly, with a smile: “It happens when you are 45.”',
      'Reilly | responded',
    ],
    [
      'by a verb that no table has, before a colon',
      'Asked which village was her favourite, she demurred: “The one that I am in.”',
      'she | demurred',
    ],
    [
      'by an adjective before the name',
      '“I fundamentally disagree,” said retired nurse Piet Marlow, who served abroad.',
      'Piet Marlow | said',
    ],
    [
      'as a description with whose it is',
      'A spokesman for the Harbour Club said the bridge was “not safe at all”.',
      'A spokesman for the Harbour Club | said',
    ],
    [
      'in a paragraph that signs',
      '“We are ready for all of it and always were.”\n\n— Ada Obi.',
      'Ada Obi | —',
    ],
    [
      'before how long ago it was',
      'The agency less than two weeks ago said: “We are ready for it.”',
      'The agency | said',
    ],
    [
      'behind what one wears',
      'A man wearing a hat and pins, said: “We are ready for it.”',
      'A man | said',
    ],
    [
      'as who names the object of a relative clause',
      'The mayor must beat Piet Marlow, who Ada Obi called a “long shot” today.',
      'Ada Obi | called',
    ],
    [
      'not by a noun that is a form of a verb',
      'Ada Obi warned the other states with high interest rates of “a long road”.',
      'Ada Obi | warned',
    ],
    [
      'not by a participle that describes',
      'Ada Obi joined a club known for its walks and told them of “a long road”.',
      'Ada Obi | told',
    ],
    [
      'behind an aside, by a verb that is a noun too',
      'Ada Obi, who runs the tea hut, calls it “the longest week”.',
      'Ada Obi | calls',
    ],
    ['as some of them', 'They waved. Some chanted “Go home!”', 'Some | chanted'],
    [
      'by what one involved is',
      '“We are ready for it,” says a clerk involved in the plan.',
      'a clerk | says',
    ],
    [
      'by a leader of a day',
      '“We are ready for it,” reads a Monday leader in The Harbour Post.',
      'a Monday leader | reads',
    ],
    ['by a verb that no table has', '“We are ready,” Ada Obi riffed.', 'Ada Obi | riffed'],
    [
      'by a gesture in the sentence before',
      'Ada Obi shook her head at the very idea. “Never. Not for a second.”',
      'Ada Obi | shook',
    ],
    [
      'by a gesture behind an aside',
      'Ada Obi, the town’s mayor, shook her head. “Never. Not for a second.”',
      'Ada Obi | shook',
    ],
    [
      'by who is said to have shouted it',
      'Ada Obi said a neighbour had shouted “Get out of here!” through the window.',
      'a neighbour | shouted',
    ],
    [
      'by the late owner',
      'Tarn Ltd, whose founder, the late Piet Marlow, called it “sand in the gears”, fell.',
      'Piet Marlow | called',
    ],
    [
      'by two names with a sign between',
      'A spokesman for Obi & Quill said the bridge was “not safe at all”.',
      'A spokesman for Obi & Quill | said',
    ],
    [
      'by a name that starts with a short word in capitals',
      '“We are ready for it,” AT&Q said.',
      'AT&Q | said',
    ],
    ['as one of many', '“We are ready for it,” said one strategist.', 'one strategist | said'],
    [
      'as one of many who are described',
      '“We are ready for it,” said one unaligned strategist.',
      'one unaligned strategist | said',
    ],
    [
      'a state office before the name',
      '“We are ready for it,” state Senator Ada Obi, a doctor, said.',
      'Senator Ada Obi | said',
    ],
    ['of two together', '“We are ready for it,” the two write.', 'the two | write'],
    ['by according to', '“We are ready for it,” according to Ada Obi.', 'Ada Obi | according to'],
    ['by a signature', '“We are ready for it and always were.” — Ada Obi', 'Ada Obi | —'],
    [
      'by a signature with a hyphen that holds',
      '“We are ready for it and always were.” — Ada Obi‑Quill, Leeds',
      'Ada Obi‑Quill | —',
    ],
    ['by a label', 'ADA OBI: “We are ready for it.”', 'ADA OBI | :'],
    [
      'by a participle',
      'Ada Obi rejected the claim, saying: “We are ready for it.”',
      'Ada Obi | saying',
    ],
    [
      'in front of the subject',
      'Speaking to reporters, Ada Obi said the bridge was “not safe at all”.',
      'Ada Obi | said',
    ],
    [
      'as the subject of the clause',
      'Ada Obi said the town could “forget about” it.',
      'Ada Obi | said',
    ],
    [
      'not the nearest name',
      'Ada Obi has been appealing for Piet Marlow to stop Una O’Neill ‘coming again’.',
      'Ada Obi | appealing',
    ],
    [
      'in the inner report',
      'Ada Obi condemned what Piet Marlow called “a long road”.',
      'Piet Marlow | called',
    ],
    [
      'in what they are said to describe',
      'Traders at the quay have lamented what their union described as the “wicked end” of it.',
      'their union | described',
    ],
    [
      'by whose claim',
      'She avoids a mayor whose claim that Piet Marlow is a ‘dictator’ was noted.',
      'a mayor | claim',
    ],
    [
      'by the nearer of two verbs',
      'Ada Obi says people may not like it, but insists the bridge is a “long road”.',
      'Ada Obi | insists',
    ],
    [
      'by a participle that goes on',
      'Ada Obi said there was little to add, suggesting the bridge was “not safe at all”.',
      'Ada Obi | suggesting',
    ],
    [
      'by a verb of urging that goes on',
      'Ada Obi wrote on Monday night that the bridge was old and urged drivers to “stay away” from it.',
      'Ada Obi | urged',
    ],
    [
      'by a participle of judging that goes on',
      'Ada Obi repeated that the bridge was closed, calling it the “worst road in the county”.',
      'Ada Obi | calling',
    ],
    [
      'by two nouns behind a title',
      'In her novel “The Long Night,” the former mayor and current senator said that “this is not who we are”.',
      'the former mayor and current senator | said',
    ],
    ['by a noun', 'Ada Obi’s claim that the bridge is “not safe” was noted.', 'Ada Obi | claim'],
    ['by a role', 'The premier said the bridge was “not safe at all”.', 'The premier | said'],
    [
      'by somebody close to another',
      'A source close to the leader said the bridge was “not safe at all”.',
      'A source close to the leader | said',
    ],
    [
      'by somebody close to another, inverted',
      '“The bridge is not safe at all,” said a source close to Ada Obi.',
      'a source close to Ada Obi | said',
    ],
    [
      'by an organisation',
      'The council said the bridge was “not safe at all”.',
      'The council | said',
    ],
    [
      'beyond an aside with a title',
      'Ada Obi, a guest on the radio show, “Late Desk,” who went on to work abroad, said he was “kind”.',
      'Ada Obi | said',
    ],
    [
      'whose name two offices stand before',
      '“The bridge is not safe at all,” said former governor and party chairman Ada Obi.',
      'Ada Obi | said',
    ],
    [
      'with a subject of its own behind a participle',
      'Residents were cross, with Ada Obi calling the plan “a long road”.',
      'Ada Obi | calling',
    ],
    [
      'behind a plural far from its verb',
      'Voters in each town say the plan is “a long road”.',
      'Voters | say',
    ],
    [
      'behind a word in -ly that is no adverb',
      '“The bridge is not safe at all,” said lawyers for the family.',
      'lawyers for the family | said',
    ],
    [
      'who is heard to speak',
      'An officer can be heard saying “not safe at all” in the video.',
      'An officer | saying',
    ],
    [
      'behind a noun that is a verb by what follows',
      'Critics claim the plan is “a long road”.',
      'Critics | claim',
    ],
    [
      'who speaks about something before a colon',
      'Coach Ada Obi on the defeat: “We were not good at all.”',
      'Coach Ada Obi | :',
    ],
    [
      'brought to speak',
      'The fall was sharp, leading Ada Obi to call the plan “a long road”.',
      'Ada Obi | call',
    ],
    ['behind a double name', 'Ada Obi-Marlow calls this “a long road”.', 'Ada Obi-Marlow | calls'],
    [
      'as people with a clause of their own behind a noun',
      'Marlow Corp. said it would buy Calder, a move analysts called “overdue”.',
      'analysts | called',
    ],
    [
      'as people that a count makes many',
      'A few officials called it “late”.',
      'A few officials | called',
    ],
    [
      'for a firm that is named behind a comma',
      'A spokesman for the ferry firm, Tidelink, said the fare was “fair”.',
      'A spokesman for the ferry firm, Tidelink | said',
    ],
    [
      'for a firm that is named behind a comma, at the end',
      '“It is fair,” said a spokesman for the firm, Tidelink.',
      'a spokesman for the firm, Tidelink | said',
    ],
    [
      'at the head of what has a name of a body',
      'The head of the charity, Marlow Trust, said it was “late”.',
      'The head of the charity, Marlow Trust | said',
    ],
    [
      'of somebody who may be the one behind a comma',
      'A lawyer for the mayor, Ada Obi, said she was “tired”.',
      'A lawyer for the mayor, Ada Obi | said',
    ],
    [
      'of a body, by a given name',
      'A spokesman for the ferry firm, Piet Marlow, said the fare was “fair”.',
      'Piet Marlow | said',
    ],
    [
      'of a firm, whose name may be of two words',
      'A spokeswoman for the contractor, Brannock Civil, said the fare was “fair”.',
      'A spokeswoman for the contractor, Brannock Civil | said',
    ],
    [
      'of a family, by any name',
      'A lawyer for the family, Zubeydah Kask, said it was “late”.',
      'Zubeydah Kask | said',
    ],
    [
      'of the army, by any name',
      'A spokesman for the army, Orvane Kask, said it was “late”.',
      'Orvane Kask | said',
    ],
    [
      'of a body, by any name with an age',
      'A winger for the club, Zubeydah Quill, 24, said it was “late”.',
      'Zubeydah Quill | said',
    ],
    [
      'of a body, as its only one',
      'The head of the zoo, Zubeydah Quill, said it was “late”.',
      'Zubeydah Quill | said',
    ],
    [
      'behind a title with a body',
      '“No,” said Deputy Mayor for Transport Ada Obi.',
      'Ada Obi | said',
    ],
    ['behind a head of a body', 'Chief of staff Ada Obi said it was “late”.', 'Ada Obi | said'],
    [
      'for another without an article',
      'Spokesman for union leader Ada Obi said it was “late”.',
      'Spokesman for union leader Ada Obi | said',
    ],
    [
      'several for another',
      'Lawyers for Marlow Wanderers Ada Obi said it was “late”.',
      'Lawyers for Marlow Wanderers Ada Obi | said',
    ],
    [
      'before a clause about what stands between',
      'A spokesman for the fund that controls the mill said it was “late”.',
      'A spokesman for the fund | said',
    ],
    [
      'who says that another says',
      'Ada Obi hopes that Piet Marlow said it was “late”.',
      'Piet Marlow | said',
    ],
    ['whose phrase it is', 'The market was, in a broker’s phrase, “asleep”.', 'a broker | phrase'],
    [
      'who writes, behind another’s clause',
      'Ada Obi praised it; Tom Quill, writing in The Post, found it “grey”.',
      'Tom Quill | writing',
    ],
    [
      'who was quoted as saying it',
      'Prices fell after a trader was quoted as saying stocks were “low”.',
      'a trader | saying',
    ],
    [
      'behind an office and a body',
      'The chairman, Ferry Workers’ Union, Mrs Ada Obi, faulted the plan, insisting it was “late”.',
      'Mrs Ada Obi | insisting',
    ],
    [
      'whose given name is a day',
      'A driver, Mr Sunday Obi, lamented: “I have been here since five.”',
      'Mr Sunday Obi | lamented',
    ],
    [
      'behind as, before what describes the name',
      'As Una Varga, head of the Marlow Union, noted on Monday, it was “late”.',
      'Una Varga | noted',
    ],
    [
      'who does something in the sentence before, where that is all',
      'Ada Obi remained at the window. “I would rather stand, if it is all one to you.”',
      'Ada Obi | remained',
    ],
    [
      'beside a body that does something',
      'The council met on Monday. “We were never told of this.”',
      'nobody',
    ],
    ['beside a question', 'Why was it late? “We were never told of this.”', 'nobody'],
    ['who broke in', '“Nonsense,” broke in Ada Obi.', 'Ada Obi | broke'],
    ['who burst out', 'Then Tom Quill burst out: “Why were we not told?”', 'Tom Quill | burst'],
    ['where only a pipe bursts', 'The pipe burst in Leeds on “Mad Monday”.', 'nobody'],
    [
      'in an answer that reports another',
      'A: One critic called the play “a slow bomb” in print.',
      'One critic | called',
    ],
    [
      'where a dog is called so',
      'The council said the dog, called “Rex”, was gone.',
      'The council | said',
    ],
    [
      'where words stand on a thing',
      'Ada Obi said she found a folder marked “Do not open”.',
      'nobody',
    ],
    ['where a man is labelled', 'A man labelled “boss” came.', 'nobody'],
    ['who calls for help', 'Ada Obi, again, called “Help!”, and ran.', 'Ada Obi | called'],
    ['where somebody is nicknamed', 'The mayor, nicknamed “the Owl” by critics, left.', 'nobody'],
    [
      'before a past without -ed',
      'The candidate sent out a note, inviting them to “sit down”.',
      'The candidate | inviting',
    ],
    [
      'in the passive',
      'The plan was described by Ada Obi as “a long road”.',
      'Ada Obi | described',
    ],
    [
      'in footage of somebody',
      'The spot closes with footage of Ada Obi asking, “Why are we not ahead?”',
      'Ada Obi | asking',
    ],
    [
      'behind as, at the end',
      'Some echo her doubts, since the permit needs a “lawful source of income”, as a ministry memo put it.',
      'a ministry memo | put',
    ],
    [
      'behind per',
      'No member may vote by proxy “to fill a seat on the board,” per the club’s bylaws.',
      'the club’s bylaws | per',
    ],
    [
      'where a ruling said it',
      '“The county cannot strike them off for that,” said the ruling.',
      'the ruling | said',
    ],
    ['where an age comes first', '“It was not safe,” said 12-year-old Ada Obi.', 'Ada Obi | said'],
    [
      'not by email, but by who wrote it',
      '“We are looking into it,” the ministry said by email.',
      'the ministry | said',
    ],
    [
      'beside two rules',
      'Her father, she recalled, had two rules: “Don’t lie and don’t whistle.”',
      'she | recalled',
    ],
    [
      'behind a clause of place',
      'The marchers crossed the square where the Vale Rovers played while chanting: “Hands off our pier.”',
      'The marchers | chanting',
    ],
    [
      'in front of the sentence',
      'After calling the plan “mad”, the mayor left.',
      'the mayor | calling',
    ],
    ['by name behind one', 'One, Ada Obi, said the pier was “gone”.', 'Ada Obi | said'],
    [
      'who called somebody what',
      'He held up reports that Ada Obi had called the old winner “Miss Muffin” as proof.',
      'Ada Obi | called',
    ],
    ['on a topic in a headline', 'Obi on Flooding: The Tides Are ‘Terrifying’', 'Obi | :'],
    [
      'before a question that is answered',
      'A minister texted me. “He has buried it, hasn’t he?” I replied that he had.',
      'A minister | texted',
    ],
    [
      'behind a verb between its subject and a determiner',
      'One caller left this message: “Thank you for picking up.”',
      'One caller | left',
    ],
    [
      'in a paragraph that ends in a colon',
      'A spokesman provided this statement:\n\n“Our hearts go out to the family. Crews are assessing the slope.”',
      'A spokesman | provided',
    ],
    [
      'where others are told of',
      'Proud mum Sandra blasted trolls who branded the match “sick”.',
      'trolls who | branded',
    ],
    ['where somebody lies', '“It is lovely,” lies Bettina, and asks for more.', 'Bettina | lies'],
    [
      'who still call it so',
      'It left four feet of mud in what locals still call “the new place,” although it is old.',
      'locals | call',
    ],
    [
      'who points something out',
      '“He was forty miles away,” points out Rupert Ness, whose own study is out.',
      'Rupert Ness | points',
    ],
    [
      'from whom it comes',
      'And from Florence, very quietly: “He never once shouted.”',
      'Florence | :',
    ],
    ['in whose eyes it is so', 'To her, “nothing matters more than the story”.', 'her | To'],
    [
      'to whom it is so',
      'For the historian Ada Obi it is “the war in a thimble”.',
      'Ada Obi | For',
    ],
    [
      'who called it so, not as whom another puts that',
      'He read the plan, which Mr Bell called “daft”, as Una Marl put it, and left.',
      'Mr Bell | called',
    ],
    ['not of what is described', 'The description of the plan as “bold” is Una Marl’s.', 'nobody'],
    [
      'to whom a title is something',
      'For Ada Obi, “Low Water” was the role of a lifetime.',
      'nobody',
    ],
    ['for whom a title does it', 'For Tam Quill it is “Low Water” that matters.', 'nobody'],
    ['to whom a word means nothing', 'To Marlowe Foods, “natural” means nothing.', 'nobody'],
    [
      'where somebody questioned',
      '“Why was there no lifebuoy on the pier?” Ada Obi questioned.',
      'Ada Obi | questioned',
    ],
  ] as const) {
    it(`are found ${name}`, () => assert.deepEqual(speakersOf(text), [expected]));
  }

  for (const [name, text, speaker] of [
    [
      'inside a relative clause',
      'Ms Varga, whose brother’s firm ‘won’ the contract, denied it was a ‘stitch-up’.',
      'Ms Varga | denied',
    ],
    [
      'at the end of a relative clause',
      'Piet Marlow, whose plan “failed,” said it had been “a long road”.',
      'Piet Marlow | said',
    ],
    [
      'inside a description',
      'Piet Marlow, the owner of the “Blue Heron” café, said it was “a long road”.',
      'Piet Marlow | said',
    ],
  ] as const) {
    it(`are found past a quotation ${name}`, () => {
      assert.equal(speakersOf(text).at(-1), speaker);
    });
  }

  it('speak both halves of an interrupted quotation', () => {
    assert.deepEqual(speakersOf('“We are ready,” said Ada Obi, “and we have been for a year.”'), [
      'Ada Obi | said',
      'Ada Obi | said',
    ]);
  });

  it('go on in the next sentence of speech', () => {
    assert.deepEqual(
      speakersOf('“We are ready for it,” said Ada Obi. “We have been for a year.”'),
      ['Ada Obi | said', 'Ada Obi | said'],
    );
  });

  it('go on in the next paragraph of speech', () => {
    assert.deepEqual(
      speakersOf('“We are ready for it,” said Ada Obi.\n\n“We have been for a year.”'),
      ['Ada Obi | said', 'Ada Obi | said'],
    );
  });

  it('speak the first part of what runs over paragraphs where only the last is reported', () => {
    const text = '“Everyone thinks it is cracked.\n\n“It is not,” says Ada Obi.';
    assert.deepEqual(speakersOf(text), ['Ada Obi | says', 'Ada Obi | says']);
  });

  for (const [name, text, expected] of [
    [
      'who reports its last part',
      '“We lost,” said Ada Obi.\n\n“It was the wind.\n\n“It never stops,” said Piet Marlow.',
      ['Ada Obi | said', 'Piet Marlow | said', 'Piet Marlow | said'],
    ],
    [
      'who began it in a sentence of its own',
      '“We lost,” said Ada Obi. “It was the wind.\n\n“It never stops,” said Piet Marlow.',
      ['Ada Obi | said', 'Ada Obi | said', 'Piet Marlow | said'],
    ],
    [
      'whom a colon announces',
      'Ada Obi put it plainly:\n\n“It was the wind.\n\n“It never stops,” said Piet Marlow.',
      ['Ada Obi | put', 'Piet Marlow | said'],
    ],
    [
      'who goes on',
      '“We lost,” said Ada Obi.\n\n“It was the wind.\n\n“It never stops,” she said.',
      ['Ada Obi | said', 'Ada Obi | said', 'she | said'],
    ],
  ] as const) {
    it(`speak what is left open at the end of a paragraph: ${name}`, () =>
      assert.deepEqual(speakersOf(text), expected));
  }

  it('are found behind the words of what runs over paragraphs', () => {
    const text = '“Everyone thinks it is cracked.\n\n“It is not,” says Ada Obi.';
    const paragraphs = plainParagraphs(text);
    const notes = paragraphs.map((it) => annotateParagraph(it.text));
    const article = { id: 'a', title: '', format: 'plain', text } as const;
    const { annotations } = link(article, paragraphs, notes);
    const rules = annotations.flatMap((it) => (it.kind === 'quote' ? [it.attribution?.how] : []));
    assert.deepEqual(rules, ['after', 'inverted']);
  });

  it('go on through a quotation that runs over paragraphs', () => {
    const text = 'Ada Obi said: ‘We are ready for it.\n\n‘We have been for a year.’';
    assert.deepEqual(speakersOf(text), ['Ada Obi | said', 'Ada Obi | said']);
  });

  for (const [name, text] of [
    ['a word that the writer does not own', 'The threat of “reciprocal” tariffs rose on Monday.'],
    ['a title', 'The “Long Road” ad was shown on Monday.'],
    ['what nobody said', 'Nobody is suggesting that the “status quo” can go on.'],
    ['a part of what is included', 'It covers many works, including a “floating wall” and a pier.'],
    ['a noun behind the words', 'Yes, the “law and order” issue, which the council lost, is back.'],
    ['a noun that stands twice', 'Ferries vary from state to state and are “slow” on Mondays.'],
    ['a thing that is something', 'The mood in the hall was grim: “All of it is gone.”'],
    ['a label of the desk', 'Opinion: The council’s “consultation” is a sham.'],
    [
      'a name beside a verb that has nothing to do with it',
      'The town’s plan would shift 640 graves for a “mobility hub” beside the road.',
    ],
    [
      'a heading in marks',
      'Ada Obi said the bridge would be built.\n\n“A Long Road”\n\nThe council met on Monday.',
    ],
    ['who was told in a headline', 'Driver ‘never saw’ school bus, jury told'],
    ['a live page', 'Budget live: chancellor ‘not ruling it out’ on fuel duty'],
    ['what begins between two utterances', 'The rain had begun again. “We should go.”'],
    [
      'a participle that describes',
      'Another, floated by a group in Leeds, holds that the skin acts as a “night watchman”.',
    ],
    [
      'what something is billed as',
      'The turbot, billed as “line-caught and heartbroken”, tastes of salt.',
    ],
  ] as const) {
    it(`are not invented for ${name}`, () => assert.deepEqual(speakersOf(text), ['nobody']));
  }

  describe('in an article whose speech stands in double marks', () => {
    const speech =
      '“We are ready,” said Ada Obi.\n\n“We are not,” said Piet Marlow.\n\n“We never were,” said Una Quill.\n\n';
    const spoken = ['Ada Obi | said', 'Piet Marlow | said', 'Una Quill | said'];
    const lastOf = (text: string): readonly string[] => speakersOf(text).slice(spoken.length);
    for (const [name, text, expected] of [
      ['is not a heading in single marks', '‘A long road.’\n\nThe council met.', 'nobody'],
      ['is not a phrase in single marks', 'Una Quill wants to call it ‘a pivot’.', 'nobody'],
      ['is whose words are reported there', 'Ada Obi said: ‘We are late.’', 'Ada Obi | said'],
      [
        'is whose words are reported at the start of the sentence',
        'Ada Obi, the town’s engineer, said that the deal was ‘worse than no deal’.',
        'Ada Obi | said',
      ],
      ['is whose words are reported now', '‘We are late,’ says Ada Obi.', 'Ada Obi | says'],
    ] as const) {
      it(`the speaker ${name}`, () => {
        assert.deepEqual(lastOf(`The board\n\n${speech}${text}`), [expected]);
      });
    }

    it('a headline may have single marks', () => {
      const [first] = speakersOf(`Obi says the board is ‘ready to go’\n\n${speech}`);
      assert.equal(first, 'Obi | says');
    });

    it('a heading in single marks is no speech', () => {
      const paragraphs = plainParagraphs(
        `The board\n\n${speech}‘We never left.’\n\nThe council met.`,
      );
      const notes = paragraphs.map((it) => annotateParagraph(it.text));
      const article = { id: 'a', title: '', format: 'plain', text: '' } as const;
      const forms = link(article, paragraphs, notes).annotations.flatMap((it) =>
        it.kind === 'quote' ? [it.form] : [],
      );
      assert.deepEqual(forms, ['direct', 'direct', 'direct', 'partial']);
    });
  });

  it('are asked for alike where an article uses both kinds of marks', () => {
    const text = '“We are late,” said Ada Obi. Piet Marlow said the board was ‘very special’.';
    assert.deepEqual(speakersOf(text), ['Ada Obi | said', 'Piet Marlow | said']);
  });

  it('do not speak what a running quotation says in brackets', () => {
    const text = '“We are late.\n\n“(Laughter.)\n\n“We shall run,” said Ada Obi.';
    assert.deepEqual(speakersOf(text), ['Ada Obi | said', 'nobody', 'Ada Obi | said']);
  });

  it('take the nearer of two reports', () => {
    const text = '“Yes,” said Ada Obi, who called the plan “the last of its kind”.';
    assert.deepEqual(speakersOf(text), ['Ada Obi | said', 'Ada Obi, who | called']);
  });

  it('are found before what has its name in marks', () => {
    const text = '“There is no money,” wrote the authors of the “Slow Rivers” report.';
    assert.equal(speakersOf(text)[0], 'the authors | wrote');
  });

  it('take the whole name of a paper that has a time of day in it', () => {
    assert.deepEqual(
      speakersOf('The Stage Post called it “a wonder”; The Evening Dispatch thought it “went on”.'),
      ['The Stage Post | called', 'The Evening Dispatch | thought'],
    );
  });

  it('take a pronoun for the likelier subject of the report before', () => {
    const text =
      'Mr Marlow insisted that he ‘trusts’ Mayor Quill, and said they were as one in wanting trams.\n\n' +
      '‘The mayor is clearly for the plan of the town,’ he said.';
    const paragraphs = plainParagraphs(text);
    const notes = paragraphs.map((it) => annotateParagraph(it.text));
    const { annotations } = link({ id: 'a', title: '', format: 'plain', text }, paragraphs, notes);
    const last = annotations.filter((it) => it.kind === 'quote').at(-1);
    assert.equal(last?.attribution?.name, 'Mr Marlow');
  });

  it('take a pronoun for whom its paragraph starts with, before who spoke in the one above', () => {
    const text =
      '“Where else?” said Ines Varga.\n\n' +
      'Una Marlow, who chairs the board, has said sorry for what she called a “clumsy” remark.';
    const paragraphs = plainParagraphs(text);
    const notes = paragraphs.map((it) => annotateParagraph(it.text));
    const { annotations } = link({ id: 'a', title: '', format: 'plain', text }, paragraphs, notes);
    const last = annotations.filter((it) => it.kind === 'quote').at(-1);
    assert.equal(last?.attribution?.name, 'Una Marlow');
  });

  it('take who does something between two utterances', () => {
    const text = 'The house was dark.\n\n“It’s gone.” Una Marlow put down the phone. “All of it.”';
    assert.deepEqual(speakersOf(text), ['Una Marlow | put', 'Una Marlow | put']);
  });

  it('name the person whom I stands for in a transcript', () => {
    const text =
      'PELL: That was Una Marlow’s phrase. What I told her was, “Find another word.”\nMARLOW: I did.\nPELL: Soon.\n\n' +
      'Una Marlow chairs the board of the mill. Desmond Pell ran it until June.';
    const paragraphs = plainParagraphs(text);
    const notes = paragraphs.map((it) => annotateParagraph(it.text));
    const { annotations } = link({ id: 'a', title: '', format: 'plain', text }, paragraphs, notes);
    const spoken = annotations.find((it) => it.kind === 'quote');
    assert.equal(spoken?.attribution?.name, 'Desmond Pell');
  });

  it('are named inside what somebody tells of saying', () => {
    const text = '“I rang and I said, ‘These figures are wrong.’ Nobody rang back,” said Ada Obi.';
    assert.deepEqual(speakersOf(text), ['Ada Obi | said', 'I | said']);
  });

  it('are not asked for a nickname', () => {
    assert.deepEqual(speakersOf('Ada Obi thanked Tom “Ace” Quill on Monday.'), []);
  });

  it('take a pronoun for who reported before', () => {
    const text =
      'Ada Obi said the bridge was “not safe at all”. She told Una O’Neill: “We are ready for it.”';
    const paragraphs = plainParagraphs(text);
    const notes = paragraphs.map((it) => annotateParagraph(it.text));
    const reading = link({ id: 'a', title: '', format: 'plain', text }, paragraphs, notes);
    const names = reading.annotations.flatMap((it) =>
      it.kind === 'quote' ? [it.attribution?.name] : [],
    );
    assert.deepEqual(names, ['Ada Obi', 'Ada Obi']);
  });

  for (const [name, text, expected] of [
    [
      'with a body behind the name',
      '“We are ready for it,” said Ada Obi of the Egg Board.\n\n' +
        '“So are we,” said Professor Piet Marlow of the University of Rell.',
      ['Ada Obi', 'Piet Marlow'],
    ],
    [
      'not who is named with another',
      '“We are ready for it,” said the sister of Ada Obi of the Egg Board.',
      ['the sister of ada obi of the egg board'],
    ],
    [
      'past whose kin a clause between commas is about',
      'Ada Obi, whose mother Una, 91, was one of the victims, said the family felt “sick”.',
      ['Ada Obi'],
    ],
    [
      'past whose kin, named between commas, such a clause is about',
      'Ada Obi, whose mother, Una, was ill, said the family felt “sick”.',
      ['Ada Obi'],
    ],
    [
      'by the nearer verb of what is told of telling',
      'Ada Obi said that her sister told her: “You are late.”',
      ['her sister'],
    ],
    [
      'never as who is told',
      'Ada Obi, 58, is a novelist.\n\nHer mother read one page. “It is long, dear,” she told Obi.',
      ['she'],
    ],
    [
      'never as who says I',
      'THE INTERVIEW: ADA OBI\n\nPiet Marlow asks.\n\nMarlow: And then it sold?\n\n' +
        'Obi: Yes. My agent rang. “It’s number one,” she said.\n\nMarlow: And your mother?\n\n' +
        'Obi: She read a page. She told me, “It’s very long, dear.”',
      ['she', 'she'],
    ],
    [
      'not by the paragraph before where their own starts with somebody’s kin',
      'Judge Una Quill said: “You took it from the old.”\n\n' +
        'Ada Obi’s mother, Ines, 91, was among the victims. “I blamed myself,” she said.',
      ['Una Quill', 'she'],
    ],
    [
      'as the owner of kin that the pronoun cannot be',
      'Judge Una Quill said: “You took it from the old.”\n\n' +
        'Ada Obi’s father, Tam, was among the victims. “I blamed myself,” she said.',
      ['Una Quill', 'Ada Obi'],
    ],
    [
      'not by who asks him',
      'When Det Con Ruth Amory asked him where it was, he replied: “Ask them.”',
      ['he'],
    ],
    [
      'by who asks about a thing',
      'When Tam Quill asked about it, he said: “I must know.”',
      ['Tam Quill'],
    ],
  ] as const) {
    it(`are named ${name}`, () => {
      const paragraphs = plainParagraphs(text);
      const notes = paragraphs.map((it) => annotateParagraph(it.text));
      const { annotations, people } = link(
        { id: 'a', title: '', format: 'plain', text },
        paragraphs,
        notes,
      );
      const spoken = annotations.flatMap((it) => (it.kind === 'quote' ? [it.attribution] : []));
      const nameOf = (person: string | undefined): string | undefined =>
        people.find(({ id }) => id === person)?.name;
      assert.deepEqual(
        spoken.map((it) => nameOf(it?.person) ?? it?.name.toLowerCase()),
        expected,
      );
    });
  }
});
