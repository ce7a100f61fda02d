import type { Story } from './stories';

/** Stories as they stand in two editions, on two days, in two genres; what a reader would say was written down before the engine was asked. */
export const editionStories: readonly Story[] = [
  {
    name: 'a chemical leak, by a wire and as another outlet rewrote it',
    first: {
      text: `CALDER REACH, July 8 (Meridian Wire) - A leak of chlorine gas at a water treatment plant in Calder Reach sent 46 people to hospital on Tuesday and forced about 3,500 residents to stay indoors for six hours, emergency officials said.

Two workers at the Hollin Bank plant, which supplies 310,000 homes, were in critical condition, according to Ingrid Vasko, the county's emergency director.

"It came over the fence like a low fog and people just ran," Vasko told reporters. "We were lucky that the wind was not blowing towards the school."

The gas escaped when a valve on a 900-kilogram cylinder failed at 7:40 a.m., said plant operator Norhaven Water. The company said some 60 kg of chlorine was released before engineers shut off the supply.

Norhaven was fined $1.2 million in 2029 over a smaller leak at the same site, in which four people were hurt. It has 1,140 employees.

"We are deeply sorry for what happened today," said Edmund Ferrier, chief executive of Norhaven. "We will find out why it happened."

Rosa Lindqvist, 34, who lives two streets from the plant, said she sealed her windows with tape. "My eyes were burning before I had closed the door," she said.

Shares in Norhaven fell 5.3 percent. Rail services were halted for three hours.`,
      told: [
        ['agrees', '46'],
        ['agrees', 'about 3,500'],
        ['agrees', 'six hours'],
        ['only-here', 'Two', 'differs'],
        ['agrees', '310,000'],
        ['agrees', 'It came over the fence like a low fog and people just ran,'],
        ['differs', 'We were lucky that the wind was not blowing towards the school.'],
        ['agrees', '900-kilogram'],
        ['agrees', 'some 60 kg'],
        ['agrees', '$1.2 million'],
        ['agrees', 'four'],
        ['agrees', '1,140'],
        ['agrees', 'We are deeply sorry for what happened today,'],
        ['differs', 'Edmund Ferrier'],
        ['only-here', 'We will find out why it happened.'],
        ['agrees', '34'],
        ['agrees', 'two'],
        ['agrees', 'My eyes were burning before I had closed the door,'],
        ['agrees', '5.3 percent'],
        ['only-here', 'three hours', 'differs'],
      ],
    },
    second: {
      text: `Chlorine cloud puts dozens in hospital

Forty-six people needed hospital treatment and thousands were told to shut their windows when chlorine leaked from a waterworks in Calder Reach on Tuesday morning.

Ingrid Vasko, who runs emergency services for the county, said a failed valve was to blame and that three of the plant's workers were critically ill.

The cloud, she said, came “over the fence like a low fog”. “We were lucky that the wind wasn't blowing toward the hospital,” she added.

The leak at Hollin Bank began at about 7.40am. Around 60 kilograms of the gas got out of a 900kg cylinder, and 3,500 people were kept indoors for six hours.

The plant, which serves 310,000 households, belongs to Norhaven Water. The firm, which employs 1,140 people, had to pay a $1.2m fine in 2029 after four people were injured in another leak there.

Its chief executive, Edmond Ferrier, apologised. “We are deeply sorry for what happened today,” he said.

One neighbour, Rosa Lindqvist, 34, taped up her windows. She lives two streets away. “My eyes were burning before I had closed the door,” she said.

Norhaven stock closed 5.3 per cent lower. No trains ran through the town for two hours.`,
      told: [
        ['only-here', 'dozens', 'agrees'],
        ['agrees', 'Forty-six'],
        ['only-here', 'thousands', 'agrees'],
        ['only-here', 'three', 'differs'],
        ['agrees', 'over the fence like a low fog'],
        ['differs', "We were lucky that the wind wasn't blowing toward the hospital,"],
        ['agrees', 'Around 60 kilograms'],
        ['agrees', '900kg'],
        ['agrees', '3,500'],
        ['agrees', 'six hours'],
        ['agrees', '310,000'],
        ['agrees', '1,140'],
        ['agrees', '$1.2m'],
        ['agrees', 'four'],
        ['differs', 'Edmond Ferrier'],
        ['agrees', 'We are deeply sorry for what happened today,'],
        ['agrees', '34'],
        ['agrees', 'two'],
        ['agrees', 'My eyes were burning before I had closed the door,'],
        ['agrees', '5.3 per cent'],
        ['only-here', 'two hours', 'differs'],
      ],
    },
  },
  {
    name: 'a diet study, in the British and in the American edition of one paper',
    first: {
      text: `People who gave up ultra-processed food for eight weeks lost half a stone and saw their blood pressure drop, a trial at the University of Wexcombe has found.

The 212 volunteers, aged between 30 and 65, were given £45 a week towards fresh ingredients. They lost an average of 3.4kg, against 0.9kg in a control group, and cut 330 calories a day without being asked to.

“Nobody was told to eat less, and yet they did,” said Dr Priya Hallam, who led the programme. “That is the behaviour we have spent 20 years trying to engineer with leaflets.”

The programme cost £2.1m and was paid for by the Harcombe Trust. Fibre intake rose by 40 per cent; salt fell by a third.

Colin Prewett, 58, a lorry driver from Stoke Marren, said he had organised his week around batch cooking. “My trousers fell down in the lorry park, so I knew that something was working,” he said.

Not everyone is convinced. Prof Anneliese Roth, of the Kestner Institute in Hamburg, called the sample “rather small” and said that one in six participants dropped out. “I would want to see it over two years rather than two months,” she said.

About 57 per cent of the calories in the average British diet come from ultra-processed food.

Temperatures in the test kitchen were kept at 21C; the nearest supermarket was four miles away.`,
      told: [
        ['agrees', 'eight weeks'],
        ['not-comparable', 'half a stone', 'differs'],
        ['agrees', '212'],
        ['agrees', 'between 30 and 65'],
        ['agrees', '£45 a week'],
        ['agrees', 'an average of 3.4kg'],
        ['only-here', '0.9kg', 'agrees'],
        ['agrees', '330 calories a day'],
        ['agrees', 'Nobody was told to eat less, and yet they did,'],
        [
          'agrees',
          'That is the behaviour we have spent 20 years trying to engineer with leaflets.',
        ],
        ['agrees', '20 years'],
        ['agrees', '£2.1m'],
        ['agrees', '40 per cent'],
        ['agrees', 'a third'],
        ['agrees', '58'],
        [
          'differs',
          'My trousers fell down in the lorry park, so I knew that something was working,',
        ],
        ['differs', 'Prof Anneliese Roth'],
        ['agrees', 'rather small'],
        ['agrees', 'one in six'],
        ['agrees', 'I would want to see it over two years rather than two months,'],
        ['agrees', 'two years'],
        ['agrees', 'two months'],
        ['agrees', 'About 57 per cent'],
        ['agrees', '21C'],
        ['differs', 'four miles'],
      ],
    },
    second: {
      text: `People who gave up ultraprocessed food for eight weeks lost 9 pounds and saw their blood pressure drop, a trial at the University of Wexcombe in England has found.

The 212 volunteers, ages 30 to 65, were given $57 (£45) a week toward fresh ingredients. They lost an average of 7.5 pounds, compared with 2 pounds in a control group, and cut 330 calories a day without being asked to.

“Nobody was told to eat less, and yet they did,” said Dr. Priya Hallam, who led the program. “That is the behavior we have spent 20 years trying to engineer with leaflets.”

The program cost $2.7 million (£2.1 million) and was paid for by the Harcombe Trust. Fiber intake rose by 40 percent; salt fell by one-third.

Colin Prewett, 58, a truck driver from Stoke Marren, said he had organized his week around batch cooking. “My pants fell down in the truck park, so I knew that something was working,” he said.

Not everyone is convinced. Prof. Annelise Roth, of the Kestner Institute in Hamburg, Germany, called the sample “rather small” and said that one in six participants dropped out. “I would want to see it over two years rather than two months,” she said.

About 57 percent of the calories in the average British diet come from ultraprocessed food. In the United States the figure is 60 percent.

Temperatures in the test kitchen were kept at 70 degrees Fahrenheit; the nearest supermarket was five miles away.`,
      told: [
        ['agrees', 'eight weeks'],
        ['not-comparable', '9 pounds', 'differs'],
        ['agrees', '212'],
        ['agrees', '30 to 65'],
        ['only-here', '$57'],
        ['agrees', '£45'],
        ['agrees', 'an average of 7.5 pounds'],
        ['only-here', '2 pounds', 'agrees'],
        ['agrees', '330 calories a day'],
        ['agrees', 'Nobody was told to eat less, and yet they did,'],
        ['agrees', 'That is the behavior we have spent 20 years trying to engineer with leaflets.'],
        ['agrees', '20 years'],
        ['not-comparable', '$2.7 million'],
        ['agrees', '£2.1 million'],
        ['agrees', '40 percent'],
        ['agrees', 'one-third'],
        ['agrees', '58'],
        ['differs', 'My pants fell down in the truck park, so I knew that something was working,'],
        ['differs', 'Prof. Annelise Roth'],
        ['agrees', 'rather small'],
        ['agrees', 'one in six'],
        ['agrees', 'I would want to see it over two years rather than two months,'],
        ['agrees', 'two years'],
        ['agrees', 'two months'],
        ['agrees', 'About 57 percent'],
        ['only-here', '60 percent'],
        ['agrees', '70 degrees Fahrenheit'],
        ['differs', 'five miles'],
      ],
    },
  },
  {
    name: "a retailer's half-year, before and after the figures",
    first: {
      text: `Tansley & Co is expected to report a fall in half-year profit on Thursday as wage costs bite at Britain's second-largest furniture chain.

Analysts polled by Ledger Data expect pre-tax profit of £61m for the six months to the end of September, down from £74m a year earlier, on revenue of £1.02bn.

The company, which has 184 shops and 11,300 staff, warned in July that the rise in the minimum wage would add £18m to its costs this year.

Chief executive Miriam Stoddart, who took over in 2030, has promised to open 12 stores and to close nine. “People will always need somewhere to sit down,” she told investors in July.

Gareth Oduya, an analyst at Penrose Securities, said that the interim dividend, 4.2p last year, was safe. “There is far too much cash in the business for anybody to touch the payout,” he said.

Online orders made up 31 per cent of sales last year.

The shares closed at 412p on Wednesday and are 8 per cent lower since January. Net debt stood at £205m in March.

Investors will also want news of Philip Garrick, the finance director, who is due to retire in December after 14 years with the group.`,
      told: [
        ['agrees', '£61m'],
        ['agrees', 'six months'],
        ['agrees', '£74m'],
        ['not-comparable', '£1.02bn'],
        ['agrees', '184'],
        ['agrees', '11,300'],
        ['agrees', '£18m'],
        ['agrees', '12'],
        ['only-here', 'nine'],
        ['agrees', 'People will always need somewhere to sit down,'],
        ['agrees', '4.2p'],
        ['differs', 'There is far too much cash in the business for anybody to touch the payout,'],
        ['not-comparable', '31 per cent'],
        ['only-here', '412p'],
        ['only-here', '8 per cent'],
        ['only-here', '£205m'],
        ['only-here', '14 years', 'differs'],
      ],
    },
    second: {
      text: `Tansley & Co defied gloomy forecasts yesterday with a 3 per cent rise in half-year profit and said that Christmas orders were running ahead of last year's.

The furniture chain made £76.2m before tax in the six months to the end of September, up from £74m, on revenue 5 per cent higher at £1.07bn. Analysts had expected £61m.

The chain, with 184 shops and 11,300 employees, had said in July that a higher minimum wage would cost it £18m this year.

Miriam Stoddart, chief executive, said that eight of the 12 stores it had promised to open were trading. “As I said in July, people will always need somewhere to sit down,” she said.

The interim dividend goes up to 4.5p from 4.2p. “There is too much cash in this business for anyone to touch the payout,” said Gareth Oduya, of Penrose Securities.

Online orders rose to 33 per cent of sales. Net debt was cut to £168m.

The shares rose 38p to 450p. Philip Garrick, who retires as finance director next month after 16 years with the company, said that freight rates had fallen by a fifth.`,
      told: [
        ['only-here', '3 per cent'],
        ['not-comparable', '£76.2m'],
        ['agrees', 'six months'],
        ['agrees', '£74m'],
        ['only-here', '5 per cent'],
        ['not-comparable', '£1.07bn'],
        ['agrees', '£61m'],
        ['agrees', '184'],
        ['agrees', '11,300'],
        ['agrees', '£18m'],
        ['only-here', 'eight'],
        ['agrees', '12'],
        ['agrees', 'As I said in July, people will always need somewhere to sit down,'],
        ['only-here', '4.5p'],
        ['agrees', '4.2p'],
        ['differs', 'There is too much cash in this business for anyone to touch the payout,'],
        ['not-comparable', '33 per cent'],
        ['only-here', '£168m'],
        ['only-here', '38p'],
        ['only-here', '450p'],
        ['only-here', '16 years', 'differs'],
        ['only-here', 'a fifth'],
      ],
    },
  },
  {
    name: "a council's night, reported live and the next day",
    first: {
      text: `Live: Varnley council votes on stadium

18.02 The public gallery is full and about 200 people are outside with banners. The vote is on a loan of £85m for a 22,000-seat stadium at Cooper's Field.

18.15 Cllr Denise Amory, the leader of the council, opens. “We can build it or we can go on talking about it for another decade,” she says.

18.31 Hugh Lorrimer, leader of the opposition group, says the scheme is “a monument to vanity”. He says interest alone will cost £4.1m a year.

18.44 Shouting from the gallery. One man is asked to leave. “You never listened to us!” he shouts.

19.10 The finance officer, Wendy Pask, tells members reserves stand at £31m. “I cannot tell you that this is without risk,” she says.

19.37 Labour's Tariq Benmore says he will vote against his own group. “I was elected by the people of Eastgate, not by a football club,” he says to loud applause.

20.05 They are voting now.

20.11 The loan is approved, 29 votes to 26, with two abstentions.

20.20 Amory comes out smiling: “A great night for the town. We start digging in March.”

20.26 Police say three people have been arrested outside.`,
      told: [
        ['only-here', 'about 200', 'agrees'],
        ['agrees', '£85m'],
        ['agrees', '22,000-seat'],
        ['agrees', 'We can build it or we can go on talking about it for another decade,'],
        ['agrees', 'a monument to vanity'],
        ['differs', '£4.1m a year'],
        ['only-here', 'You never listened to us!'],
        ['agrees', '£31m'],
        ['differs', 'I cannot tell you that this is without risk,'],
        ['agrees', 'I was elected by the people of Eastgate, not by a football club,'],
        ['agrees', '29'],
        ['differs', '26'],
        ['only-here', 'two', 'agrees'],
        ['agrees', 'A great night for the town. We start digging in March.'],
        ['only-here', 'three', 'differs'],
      ],
    },
    second: {
      text: `Stadium gets go-ahead after stormy debate

Varnley will borrow £85m to build a stadium for 22,000 spectators after a debate that lasted more than two hours and split the ruling group.

Councillors backed the plan by 29 votes to 24 on Monday night, with two abstaining, as some 200 protesters chanted outside. Five people were arrested.

The leader, Denise Amory, told them: “We can build it, or we can go on talking about it for another decade.” Afterwards she called it “a great night for the town” and said work would start in March.

Hugh Lorrimer, who leads the opposition, called the stadium “a monument to vanity” on which the interest would be £4.7m a year.

Wendy Pask, the council's finance officer, warned members: “I can't tell you this is without any risk.” The council has £31m in reserves.

Among the rebels was Tariq Benmore, who said he had been elected “by the people of Eastgate, not by a football club”.

The club, which has played at Mill Road since 1911, will pay rent of £2.3m a year for 30 years.`,
      told: [
        ['agrees', '£85m'],
        ['agrees', '22,000'],
        ['only-here', 'more than two hours'],
        ['agrees', '29'],
        ['differs', '24'],
        ['only-here', 'two', 'agrees'],
        ['only-here', 'some 200', 'agrees'],
        ['only-here', 'Five', 'differs'],
        ['agrees', 'We can build it, or we can go on talking about it for another decade.'],
        ['agrees', 'a great night for the town'],
        ['agrees', 'a monument to vanity'],
        ['differs', '£4.7m a year'],
        ['differs', "I can't tell you this is without any risk."],
        ['agrees', '£31m'],
        ['agrees', 'by the people of Eastgate, not by a football club'],
        ['only-here', '£2.3m a year'],
        ['only-here', '30 years'],
      ],
    },
  },
  {
    name: 'a briefing, as the office typed it up and as the paper reported it',
    first: {
      text: `TRANSCRIPT: Weekly briefing by the Chief Medical Officer, 14 May

DR. LENA MARROW: Good afternoon, everyone. I have three things for you. As of this morning we have 417 confirmed cases of measles, up from 362 last week. Nineteen patients are in hospital and, thankfully, none of them is in intensive care.

Second, vaccination. Over the past week, 26,800 doses have been given. That is more than we gave in the whole of April. Coverage among five-year-olds now stands at 88.6 per cent. We need 95.

Third, I want to say something about the rumours. There is nothing in this vaccine that we would not give to our own children. I gave it to mine.

QUESTION: Anders Toll, Northern Post. Will schools close?

DR. MARROW: No. I have spoken to the minister and we are agreed on that. Closing schools would do more harm than good, and I don't expect that to change before the summer.

QUESTION: Do you have enough vaccine?

MR. BJORN HALVARD: I can take that one. We have 140,000 doses in the warehouse and another 60,000 arriving on Friday. So the answer is yes.

QUESTION: Birgit Sand, Radio Vest. When will it be over?

DR. MARROW: I wish I knew. If people come forward, I think by the end of August. If they don't, we will be standing here at Christmas.`,
      told: [
        ['only-here', 'three'],
        ['agrees', '417'],
        ['agrees', '362'],
        ['only-here', 'Nineteen', 'agrees'],
        ['agrees', '26,800'],
        ['only-here', 'five-year-olds', 'agrees'],
        ['agrees', '88.6 per cent'],
        ['only-here', '95', 'agrees'],
        ['differs', '140,000'],
        ['agrees', '60,000'],
      ],
    },
    second: {
      text: `Measles: chief medic rules out closing schools

Measles cases in the country have risen to 417 from 362 a week ago, the chief medical officer said on Thursday, and 19 people are in hospital with it.

“Closing schools would do more harm than good,” Dr Lena Marrow told reporters. “I don't expect this to change before the autumn.”

She said that 26,800 doses of vaccine had been given in the past week, more than in the whole of April. Of five-year-olds 88.6% are covered; the target is 95%.

Marrow rejected rumours about the vaccine. “There is nothing in this vaccine that we would not give to our own children,” she said. “I gave it to mine.”

Bjorn Halvard, who is in charge of supplies, said there were 114,000 doses in stock and that 60,000 more would come on Friday. “So the answer is yes,” he said when asked whether there was enough.

The outbreak could be over “by the end of August”, Marrow said, if people came forward. “If they don't, we will be standing here at Christmas.”

“We are tired,” said Sigrun Aasen, a nurse at the Fjellheim clinic.`,
      told: [
        ['agrees', '417'],
        ['agrees', '362'],
        ['only-here', '19', 'agrees'],
        ['agrees', 'Closing schools would do more harm than good,'],
        ['differs', "I don't expect this to change before the autumn."],
        ['agrees', '26,800'],
        ['only-here', 'five-year-olds', 'agrees'],
        ['agrees', '88.6%'],
        ['only-here', '95%', 'agrees'],
        ['agrees', 'There is nothing in this vaccine that we would not give to our own children,'],
        ['agrees', 'I gave it to mine.'],
        ['differs', '114,000'],
        ['agrees', '60,000'],
        ['agrees', 'So the answer is yes,'],
        ['agrees', 'by the end of August'],
        ['agrees', "If they don't, we will be standing here at Christmas."],
        ['only-here', 'We are tired,'],
      ],
    },
  },
  {
    name: 'an investigation, as first printed and as corrected',
    first: {
      text: `Harbour authority paid £640,000 to chairman's firm

By Leonie Strake

The Tollmouth harbour authority paid £640,000 over four years to a company part-owned by its chairman, Sir Rodney Vance, documents seen by the Examiner show.

Invoices from Vance Maritime Surveys, in which he holds a 40 per cent stake, were approved at 11 meetings. Minutes record Sir Rodney leaving the room at only two of them.

“Every payment was declared and every payment was approved,” he said in a statement. “I have nothing to hide and nothing to apologise for.”

Margaret Teal, a former member of the board, said she had raised the matter in 2031. “I was told to mind my own business and I did not,” she said. “It cost me my seat.”

The authority, which has an income of £23m a year, said an inquiry by Fiona Braddock KC would report within six months.

The Charity Commission is investigating the authority.

Yusuf Calder, MP for Tollmouth, called for the chairman to “step aside today, not tomorrow”.

Sir Rodney, 71, has chaired the board since 2027.`,
      told: [
        ['differs', '£640,000'],
        ['differs', '£640,000'],
        ['differs', 'four years'],
        ['differs', '40 per cent'],
        ['agrees', '11'],
        ['agrees', 'Every payment was declared and every payment was approved,'],
        ['agrees', 'I have nothing to hide and nothing to apologise for.'],
        ['differs', 'Margaret Teal'],
        ['differs', 'I was told to mind my own business and I did not,'],
        ['agrees', 'It cost me my seat.'],
        ['agrees', '£23m a year'],
        ['differs', 'six months'],
        ['differs', 'The Charity Commission is investigating the authority.'],
        ['agrees', 'step aside today, not tomorrow'],
        ['differs', '71'],
      ],
    },
    second: {
      text: `Harbour authority paid £460,000 to chairman's firm

By Leonie Strake

The Tollmouth harbour authority paid £460,000 over three years to a company part-owned by its chairman, Sir Rodney Vance, documents seen by the Examiner show.

Invoices from Vance Maritime Surveys, in which he holds a 14 per cent stake, were approved at 11 meetings. Minutes record Sir Rodney leaving the room at only two of them.

“Every payment was declared and every payment was approved,” he said in a statement. “I have nothing to hide and nothing to apologise for.”

Margaret Teale, a former member of the board, said she had raised the matter in 2031. “I was told to mind my own business and I did,” she said. “It cost me my seat.”

The authority, which has an income of £23m a year, said an inquiry by Fiona Braddock KC would report within six weeks.

The Charity Commission is not investigating the authority.

Yusuf Calder, MP for Tollmouth, called for the chairman to “step aside today, not tomorrow”.

Sir Rodney, 74, has chaired the board since 2027.

This article was amended on 3 June. An earlier version gave the payments as £640,000 over four years and misspelled the name of Margaret Teale.`,
      told: [
        ['differs', '£460,000'],
        ['differs', '£460,000'],
        ['differs', 'three years'],
        ['differs', '14 per cent'],
        ['agrees', '11'],
        ['agrees', 'Every payment was declared and every payment was approved,'],
        ['agrees', 'I have nothing to hide and nothing to apologise for.'],
        ['differs', 'Margaret Teale'],
        ['differs', 'I was told to mind my own business and I did,'],
        ['agrees', 'It cost me my seat.'],
        ['agrees', '£23m a year'],
        ['differs', 'six weeks'],
        ['differs', 'The Charity Commission is not investigating the authority.'],
        ['agrees', 'step aside today, not tomorrow'],
        ['differs', '74'],
        ['not-comparable', '£640,000', 'agrees'],
        ['only-here', 'four years', 'agrees'],
        ['differs', 'Margaret Teale'],
      ],
    },
  },
  {
    name: 'an interview with a film director, in two translations',
    first: {
      text: `“I don't make films in order to be loved”

The director Ilse Varnhagen, 63, on her ninth film, her father and the smell of the cutting room. Interview: Matteo Brandl, Der Kurier. Translated from the German.

Ms Varnhagen, your new film runs for 217 minutes. Who is supposed to sit through that?

My mother did, and she is 91. I think that people have more patience than producers give them credit for. We had 1,400 in the open-air cinema in Locarn, and it rained.

You cut for 14 months.

Sixteen, if you count the sound. I had 380 hours of material. At some point you stop asking what is beautiful and only ask what is necessary.

Your father was a projectionist. What did he teach you?

That the audience notices everything. He lost two fingers in a projector and he never stopped going to work. I was nine when he let me thread the first reel.

The budget is said to have been €6.2 million.

It was less than that. And a third of it went on the horses.

Will there be another film?

Ask me when I have slept.`,
      told: [
        ['differs', "I don't make films in order to be loved"],
        ['agrees', '63'],
        ['agrees', '217 minutes'],
        ['agrees', '91'],
        ['agrees', '1,400'],
        ['only-here', '14 months', 'agrees'],
        ['only-here', 'Sixteen'],
        ['only-here', '380 hours', 'differs'],
        ['agrees', 'two'],
        ['agrees', 'nine'],
        ['agrees', '€6.2 million'],
        ['agrees', 'a third'],
      ],
    },
    second: {
      text: `‘I don't make films to be loved’: Ilse Varnhagen on her marathon comeback

German director Ilse Varnhagen has defended the length of her new film, which lasts three hours and 37 minutes, saying audiences have “more patience than the producers think”.

The 63-year-old told the newspaper Der Kurier that her 91-year-old mother had sat through it, as had 1,400 people at an open-air screening in Locarn. “And it rained,” she said.

She spent 14 months in the cutting room with 308 hours of footage. “At some point you stop asking what is beautiful and ask only what is needed,” she said.

Varnhagen, whose father worked as a projectionist and lost two fingers in a machine, threaded her first reel at the age of nine. He taught her, she said, “that the audience notices everything”.

Asked about reports that it had cost €6.2m, she said the budget had been smaller. “A third of it went on the horses,” she told Matteo Brandl.

As for another film: “Ask me when I have slept.”`,
      told: [
        ['differs', "I don't make films to be loved"],
        ['agrees', 'three hours and 37 minutes'],
        ['only-here', 'more patience than the producers think', 'differs'],
        ['agrees', '63-year-old'],
        ['agrees', '91-year-old'],
        ['agrees', '1,400'],
        ['only-here', 'And it rained,', 'agrees'],
        ['only-here', '14 months', 'agrees'],
        ['only-here', '308 hours', 'differs'],
        [
          'only-here',
          'At some point you stop asking what is beautiful and ask only what is needed,',
          'differs',
        ],
        ['agrees', 'two'],
        ['agrees', 'nine'],
        ['agrees', 'that the audience notices everything'],
        ['agrees', '€6.2m'],
        ['agrees', 'A third of it went on the horses,'],
        ['agrees', 'A third'],
        ['agrees', 'Ask me when I have slept.'],
      ],
    },
  },
  {
    name: 'a factory closing, in a local paper and in a national one',
    first: {
      text: `Heartbreak as Ansty's biscuit factory to shut after 96 years

By Kath Millerby, Ansty Advertiser

Biscuit maker Farrow's is to close its Ansty factory with the loss of 538 jobs, ending 96 years of baking in the town.

Staff were told at a meeting in the canteen at 2pm yesterday. The last shift will be on March 28.

“I met my husband on the wafer line and my two girls work there now,” said Sheila Garth, 61, of Albion Terrace, who started at the factory at 16. “You could have heard a pin drop.”

Brian Tickle, 49, a fitter with 30 years' service, said: “They thanked us and they gave us a tin of shortbread.”

Managing director Stuart Claverley said: “This is not a decision that we have taken lightly. The site has lost £9m in the past three years.” He said production of Oaties would move to Poland.

Ruth Benedek, MP for Ansty and the Vale, said it was “a kick in the teeth”. She will meet Business Minister Lorna Kedge on Friday.

Town council leader Ged Horrocks said the factory spent £4m a year with local firms.

Unite said it would fight for “every single job”. It has 410 members at the site.

Farrow's employs 2,900 people at five sites in the UK.`,
      told: [
        ['agrees', '96 years'],
        ['agrees', '538'],
        ['agrees', '96 years'],
        ['agrees', 'I met my husband on the wafer line and my two girls work there now,'],
        ['only-here', 'two'],
        ['differs', '61'],
        ['only-here', '16', 'agrees'],
        ['only-here', 'You could have heard a pin drop.'],
        ['only-here', '49'],
        ['only-here', '30 years'],
        ['only-here', 'They thanked us and they gave us a tin of shortbread.'],
        ['differs', 'Stuart Claverley'],
        [
          'differs',
          'This is not a decision that we have taken lightly. The site has lost £9m in the past three years.',
        ],
        ['agrees', '£9m'],
        ['agrees', 'three years'],
        ['agrees', 'a kick in the teeth'],
        ['only-here', '£4m a year'],
        ['agrees', 'every single job'],
        ['only-here', '410'],
        ['agrees', '2,900'],
        ['only-here', 'five', 'agrees'],
      ],
    },
    second: {
      text: `Farrow's to close oldest biscuit factory with loss of 538 jobs

The owner of Farrow's, the biscuit maker, is to shut its oldest factory and shift production to Poland, blaming the price of cocoa and energy.

The plant in Ansty, which opened 96 years ago, will close in March with the loss of 538 of the company's 2,900 British jobs.

Kolbe Group, the Dutch conglomerate that bought Farrow's for €420m in 2028, said cocoa had risen 64 per cent in a year. Shares in Kolbe rose 1.1 per cent.

“It is not a decision we have taken lightly,” said Stewart Claverley, Farrow's managing director. The factory, one of five, has lost £9m in three years.

Ruth Benedek, the local MP, called it “a kick in the teeth for a town that has done nothing wrong”. The Unite union promised to fight for “every single job”.

Sheila Garth, 62, has worked there since she was 16. “I met my husband on the wafer line,” she said.

Britain has lost 19,000 food manufacturing jobs since 2025, according to the Food Council. Its director, Olaf Prentice, said that more would follow. “We are pricing ourselves out,” he said.`,
      told: [
        ['agrees', '538'],
        ['agrees', '96 years'],
        ['agrees', '538'],
        ['agrees', '2,900'],
        ['only-here', '€420m'],
        ['only-here', '64 per cent'],
        ['only-here', '1.1 per cent'],
        ['differs', 'It is not a decision we have taken lightly,'],
        ['differs', 'Stewart Claverley'],
        ['only-here', 'five', 'agrees'],
        ['agrees', '£9m'],
        ['agrees', 'three years'],
        ['agrees', 'a kick in the teeth for a town that has done nothing wrong'],
        ['agrees', 'every single job'],
        ['differs', '62'],
        ['only-here', '16', 'agrees'],
        ['agrees', 'I met my husband on the wafer line,'],
        ['only-here', '19,000'],
        ['only-here', 'We are pricing ourselves out,'],
      ],
    },
  },
];
