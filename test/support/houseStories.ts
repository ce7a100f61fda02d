import type { Story } from './stories';

/** Stories as houses of other style print them; what a reader would say was written down before the engine was asked. */
export const houseStories: readonly Story[] = [
  {
    name: 'a budget in the chamber, and in a tabloid',
    first: {
      text: `Council tax to rise 4.99% as Wexcombe passes £318m budget

By Hattie Pell, local democracy reporter

Households in Wexcombe will pay 4.99 per cent more in council tax from April after councillors voted by 31 to 27 for a budget that takes £14.2m out of services.

A band D bill will rise by £86.40 to £1,817.62, not counting the share of the police and the fire service.

Three of the borough's nine libraries are to close, the £2.80 charge for garden bins is doubled and 112 posts will go, 40 of them through redundancy.

Lorcan Tewsley, the council leader, told the chamber: “Nobody came into politics to shut a library. But the law says we must balance the books, and tonight we have.”

He said the cost of adult social care had gone up by a fifth in two years, to £131m.

The leader of the opposition, Cllr Maureen Astbury, accused the ruling group of “raiding the poor to pay for consultants”. The council had spent £3.1m on consultants since 2029, she said.

“They found the money for a new logo,” she added. “They could not find it for Harrow Lane library.”

Ben Okurume, an independent who voted with the administration, said he had done so “with a heavy heart and a peg on my nose”.

More than 200 people protested outside the town hall before the vote. Jessamy Rudd, 34, who brought her two children, said: “It's the only warm place we can go for free.”

Reserves will fall to £9m, about 2.8 per cent of the budget. The council's finance director, Dr Ines Halvarsen, warned in a report that this was “the lowest that could be called prudent”.`,
      told: [
        ['agrees', '4.99%'],
        ['agrees', '£318m'],
        ['agrees', '4.99 per cent'],
        ['only-here', '31 to 27'],
        ['agrees', '£14.2m'],
        ['only-here', '£86.40'],
        ['agrees', '£1,817.62'],
        ['only-here', 'Three'],
        ['agrees', 'nine'],
        ['not-comparable', '£2.80'],
        ['agrees', '112'],
        ['only-here', '40'],
        [
          'agrees',
          'Nobody came into politics to shut a library. But the law says we must balance the books, and tonight we have.',
        ],
        ['agrees', 'a fifth'],
        ['agrees', 'two years'],
        ['agrees', '£131m'],
        ['differs', 'Cllr Maureen Astbury'],
        ['only-here', 'raiding the poor to pay for consultants', 'agrees'],
        ['differs', '£3.1m'],
        ['agrees', 'They found the money for a new logo,'],
        ['agrees', 'They could not find it for Harrow Lane library.'],
        ['differs', 'with a heavy heart and a peg on my nose'],
        ['only-here', 'More than 200'],
        ['only-here', '34'],
        ['only-here', 'two'],
        ['only-here', "It's the only warm place we can go for free."],
        ['agrees', '£9m'],
        ['agrees', 'about 2.8 per cent'],
        ['agrees', 'the lowest that could be called prudent'],
      ],
    },
    second: {
      text: `# LIBRARIES AXED IN TOWN HALL BLOODBATH

*Bills soar by almost five per cent – and they'll charge you £5.20 to empty your garden bin*

**EXCLUSIVE by Sid Marlow**

Furious protesters booed last night as councillors waved through a £14.2million cuts package that will shut a third of Wexcombe's nine libraries.

The budget – worth £318million – scraped home 31-27 after independent Ben Okurume backed the budget “with a heavy heart and a clothes peg on my nose”.

It means:

- Council tax UP 4.99%, or £86 a year for a typical band D home, to £1,818;
- 112 jobs to GO;
- Garden bin charges DOUBLED.

Leader Lorcan Tewsley, 47, insisted he had no choice. 'The law says we must balance the books, and tonight we have,' he said. 'Nobody came into politics to shut a library.'

He blamed the soaring bill for social care, which has shot up 20% in two years to £131 million.

But opposition boss Maureen Asbury blasted: 'They found the money for a new logo. They could not find it for Harrow Lane library.' She claimed £3.4m had been blown on consultants and said the poor were being “raided” to pay for them.

Around 350 people waved placards outside. One mum wept.

Finance chief Ines Halvarsen has warned that reserves of just £9m – 2.8% of spending – are ‘the lowest that could be called prudent’.`,
      told: [
        ['only-here', 'almost five per cent', 'agrees'],
        ['not-comparable', '£5.20'],
        ['agrees', '£14.2million'],
        ['only-here', 'a third'],
        ['agrees', 'nine'],
        ['agrees', '£318million'],
        ['differs', 'with a heavy heart and a clothes peg on my nose'],
        ['agrees', '4.99%'],
        ['only-here', '£86 a year'],
        ['agrees', '£1,818'],
        ['agrees', '112'],
        ['only-here', '47'],
        ['agrees', 'The law says we must balance the books, and tonight we have,'],
        ['agrees', 'Nobody came into politics to shut a library.'],
        ['agrees', '20%'],
        ['agrees', 'two years'],
        ['agrees', '£131 million'],
        ['differs', 'Maureen Asbury'],
        [
          'agrees',
          'They found the money for a new logo. They could not find it for Harrow Lane library.',
        ],
        ['differs', '£3.4m'],
        ['only-here', 'raided', 'agrees'],
        ['only-here', 'Around 350'],
        ['agrees', '£9m'],
        ['agrees', '2.8%'],
        ['agrees', 'the lowest that could be called prudent'],
      ],
    },
  },
  {
    name: 'a match, and a tabloid on its scorer',
    first: {
      text: `Marrow Vale 3 Tidewell Athletic 2: Quillfeather double sinks Athletic on debut

Dario Quillfeather needed only 11 minutes to start paying back the £18.5m that Marrow Vale spent on him on Thursday, and 62 more to leave Tidewell Athletic in the bottom three.

The 24-year-old striker, signed from Rovena on a four-year contract, headed in a corner from Emil Stroud and then, after Athletic had led 2-1 through two goals by Jonty Cawthra, ran half the length of the pitch to equalise. Tom Beddowes, the captain, scored the winner with a penalty in the fourth minute of added time.

“I have been here for three days and I already love this place,” Quillfeather said. “The gaffer told me to enjoy it, so I enjoyed it.”

His manager, Ursula Brandvold, said that she had watched him 17 times before making an offer. “He runs as if somebody has stolen his bike,” she said.

Athletic have now lost seven of their past eight matches. Gethin Morse, their head coach, was asked whether he expected to be in charge on Saturday. “I'm not going to answer that. I'll be on the training ground at eight tomorrow morning, same as always,” he said.

The crowd of 31,406 was the largest at the Cinder Bank since it was rebuilt six years ago. Quillfeather, who scored 23 goals in 38 games for Rovena last season, could earn his former club a further £3 million in add-ons. His wages are thought to be £75,000 a week.`,
      told: [
        ['only-here', '11 minutes', 'differs'],
        ['differs', '£18.5m'],
        ['only-here', '62'],
        ['only-here', 'three'],
        ['only-here', '24-year-old', 'agrees'],
        ['only-here', 'four-year', 'differs'],
        ['only-here', 'two'],
        ['only-here', 'half'],
        ['differs', 'Tom Beddowes'],
        ['agrees', 'I have been here for three days and I already love this place,'],
        ['agrees', 'three days'],
        ['differs', 'The gaffer told me to enjoy it, so I enjoyed it.'],
        ['only-here', '17 times'],
        ['agrees', 'He runs as if somebody has stolen his bike,'],
        ['only-here', 'seven', 'agrees'],
        ['only-here', 'eight', 'agrees'],
        [
          'agrees',
          "I'm not going to answer that. I'll be on the training ground at eight tomorrow morning, same as always,",
        ],
        ['agrees', '31,406'],
        ['only-here', 'six years'],
        ['agrees', '23'],
        ['agrees', '38'],
        ['agrees', '£3 million'],
        ['differs', '£75,000 a week'],
      ],
    },
    second: {
      text: `QUILL THRILL!

£19.5m new boy at the double as Vale sink sorry Tidewell

By LANCE PARBOLD at the Cinder Bank

DARIO QUILLFEATHER blasted two on his debut and beamed: “I've been here for three days and I already love this place!”

The £19.5million hitman – 24 and fresh from a 23-goal season at Rovena – nodded the opener after just 12 minutes in front of a bumper crowd of 31,406.

Jonty Cawthra hit back twice for Athletic before Quillfeather galloped clear to level.

And skipper Tom Beddoes won it from the spot four minutes into stoppage time.

Boss Ursula Brandvold purred: “He runs as if somebody's stolen his bike.”

Quillfeather, who is on £85k a week after putting pen to paper on a five-year deal, said: “The gaffer just told me to enjoy it – so I enjoyed it.”

Vale could have to shell out another £3m to Rovena if he keeps this up. He bagged his 23 in just 38 games there.

For Tidewell it was a SEVENTH defeat in eight and gaffer Gethin Morse is clinging on. “I'll be on the training ground at eight tomorrow morning, same as always,” he said. “I'm not going to answer that,” he snapped when asked if he'd still have a job by Saturday.

Stu Hallam, 52, who has followed Athletic for 40 years, said: “I've seen better defending in the queue for the pies.”`,
      told: [
        ['differs', '£19.5m'],
        ['agrees', "I've been here for three days and I already love this place!"],
        ['agrees', 'three days'],
        ['differs', '£19.5million'],
        ['only-here', '24', 'agrees'],
        ['agrees', '23-goal'],
        ['only-here', '12 minutes', 'differs'],
        ['agrees', '31,406'],
        ['differs', 'Tom Beddoes'],
        ['only-here', 'four minutes'],
        ['agrees', "He runs as if somebody's stolen his bike."],
        ['differs', '£85k a week'],
        ['only-here', 'five-year', 'differs'],
        ['differs', 'The gaffer just told me to enjoy it – so I enjoyed it.'],
        ['agrees', '£3m'],
        ['agrees', '23'],
        ['agrees', '38'],
        ['only-here', 'eight', 'agrees'],
        ['agrees', "I'll be on the training ground at eight tomorrow morning, same as always,"],
        ['agrees', "I'm not going to answer that,"],
        ['only-here', '52'],
        ['only-here', '40 years'],
        ['only-here', "I've seen better defending in the queue for the pies."],
      ],
    },
  },
  {
    name: 'an election night, by wire and by correspondent',
    first: {
      text: `PORT CALLOW, Nov 3 (Wire) - Opposition leader Renata Oskarsdal claimed victory in Callowmere's presidential election on Sunday after official results showed her with 52.4 percent of the vote against 46.1 percent for the incumbent, Hugo Valdenero, with 93 percent of ballots counted.

Turnout was 71.6 percent, the highest since 1994, the National Electoral Board said.

"Tonight a nation of four million people has chosen hope over habit," Oskarsdal, 58, told cheering supporters in the capital, Port Callow. "I will be president of those who did not vote for me as well."

Valdenero, 66, who has governed since 2019, stopped short of conceding. "Every last vote must be counted," he said in a televised address, pointing to what he called "troubling reports" from 14 polling stations in the northern province of Sarn.

The board's chairman, Absalom Creel, said there was "no evidence of anything that could change the outcome". Observers from 22 countries said the vote had been calm and largely orderly.

Two people were wounded when shots were fired near a polling place in Sarn, police said. Nine people were arrested.

Oskarsdal, a former central bank governor, has promised to cut the 24 percent sales tax to 20 percent, and to create 150,000 jobs in five years. Inflation in Callowmere stood at 11.3 percent in September and the callow has lost a third of its value against the dollar this year.

"The markets will give her about a week," said Priscilla Onuora-Vance, an economist at Brightwater Capital.

Her Civic Union is also on course to win 61 of the 120 seats in parliament, two fewer than the Board had projected earlier in the night.`,
      told: [
        ['differs', '52.4 percent'],
        ['differs', '46.1 percent'],
        ['agrees', '93 percent'],
        ['agrees', '71.6 percent'],
        ['agrees', 'Tonight a nation of four million people has chosen hope over habit,'],
        ['agrees', 'four million'],
        ['agrees', '58'],
        ['agrees', 'I will be president of those who did not vote for me as well.'],
        ['differs', '66'],
        ['agrees', 'Every last vote must be counted,'],
        ['agrees', 'troubling reports'],
        ['agrees', '14'],
        ['differs', 'no evidence of anything that could change the outcome'],
        ['agrees', '22'],
        ['agrees', 'Two'],
        ['differs', 'Nine'],
        ['not-comparable', '24 percent', 'differs'],
        ['not-comparable', '20 percent', 'agrees'],
        ['agrees', '150,000'],
        ['only-here', 'five years'],
        ['only-here', '11.3 percent', 'differs'],
        ['agrees', 'a third'],
        ['agrees', 'The markets will give her about a week,'],
        ['differs', '61'],
        ['agrees', '120'],
        ['only-here', 'two'],
      ],
    },
    second: {
      text: `# Ex-banker sweeps to power in Callowmere

**From Percy Lindqvist-Hale in Port Callow**

A former central bank chief is to be the first woman to lead Callowmere after a bruising campaign ended in a turnout of nearly 72 per cent.

Renata Oskarsdal, 58, took 52.6 per cent of the vote to 45.9 per cent for President Valdenero, with 93 per cent of votes in.

‘Tonight a nation of 4m people has chosen hope over habit,’ she told a vast crowd, promising to be ‘president of those who did not vote for me as well’.

Mr Valdenero, 67, who came to power in 2019, refused to admit defeat and complained of ‘troubling reports’ from fourteen polling stations in Sarn, where a gunman wounded two voters. ‘Every last vote must be counted,’ he said.

But Absalom Creel, chairman of the electoral board, said there was ‘no evidence of anything that would change the outcome’. Police made eleven arrests.

Mrs Oskarsdal has vowed to bring the sales tax down from 25 per cent to 20 per cent and to create 150,000 jobs. Prices rose by 11.8 per cent in the year to September, and the currency has fallen by 33 per cent against the dollar.

Her party, the Civic Union, is forecast to have 63 of the 120 seats in parliament.

‘The markets will give her about a week,’ warned Priscilla Onuora Vance of Brightwater Capital.

Observers from 22 countries called the poll calm.`,
      told: [
        ['agrees', 'nearly 72 per cent'],
        ['agrees', '58'],
        ['differs', '52.6 per cent'],
        ['differs', '45.9 per cent'],
        ['agrees', '93 per cent'],
        ['agrees', 'Tonight a nation of 4m people has chosen hope over habit,'],
        ['agrees', '4m'],
        ['agrees', 'president of those who did not vote for me as well'],
        ['differs', '67'],
        ['agrees', 'troubling reports'],
        ['agrees', 'fourteen'],
        ['agrees', 'two'],
        ['agrees', 'Every last vote must be counted,'],
        ['differs', 'no evidence of anything that would change the outcome'],
        ['differs', 'eleven'],
        ['not-comparable', '25 per cent to 20 per cent'],
        ['agrees', '150,000'],
        ['only-here', '11.8 per cent', 'differs'],
        ['agrees', '33 per cent'],
        ['differs', '63'],
        ['agrees', '120'],
        ['agrees', 'The markets will give her about a week,'],
        ['agrees', '22'],
      ],
    },
  },
  {
    name: 'a recall, by wire and by tabloid',
    first: {
      text: `Nuvolette recalls 1.4 million heaters after fires

MILL HARBOR — Appliance maker Nuvolette Corp. is recalling about 1.4 million portable space heaters sold at Bargain Barn and other stores after 63 reports of overheating, including 21 fires and four injuries, federal safety regulators said Tuesday.

The recall covers three models of the WarmPal heater sold between August 2027 and last month for $45 to $80. They have a 1,500-watt element and weigh 6.5 pounds.

A plug can work loose inside the housing and ignite the plastic, the Consumer Hazard Bureau said. Consumers should “stop using the heaters immediately and unplug them” and contact the company for a full refund, it said.

“One fire is one too many,” Nuvolette's chief executive, Desmond Arkwell, said in a statement. “We are deeply sorry, and we are going to make it right.”

Among the injured was a 68-year-old woman in Tarren County who was treated for burns on her hands. Property damage is estimated at $2.3 million.

Lucinda Farro, an attorney who represents 12 families, said the company knew of the defect for 18 months. “They had the test results in a drawer,” she said. “Somebody has to answer for that.”

Nuvolette denied that. “We acted within days of learning of a pattern,” spokesman Clay Wintergard said.

The heaters were made in a plant in Ostrine Bay that employs 900 people. Another 85,000 were sold in Kerravy. The recall will cost the company about $60 million, it said in a filing, or 41 cents a share. Nuvolette shares fell 8.7% to $22.15.`,
      told: [
        ['agrees', '1.4 million'],
        ['agrees', 'about 1.4 million'],
        ['agrees', '63'],
        ['agrees', '21'],
        ['only-here', 'four', 'differs'],
        ['only-here', 'three'],
        ['agrees', '$45 to $80'],
        ['agrees', '1,500-watt'],
        ['agrees', '6.5 pounds'],
        ['agrees', 'stop using the heaters immediately and unplug them'],
        ['agrees', 'One fire is one too many,'],
        ['agrees', 'We are deeply sorry, and we are going to make it right.'],
        ['differs', '68-year-old'],
        ['agrees', '$2.3 million'],
        ['agrees', '12'],
        ['only-here', '18 months', 'agrees'],
        ['differs', 'They had the test results in a drawer,'],
        ['agrees', 'Somebody has to answer for that.'],
        ['only-here', 'We acted within days of learning of a pattern,'],
        ['only-here', '900'],
        ['agrees', '85,000'],
        ['differs', 'about $60 million'],
        ['agrees', '41 cents a share'],
        ['agrees', '8.7%'],
        ['differs', '$22.15'],
      ],
    },
    second: {
      text: `'THEY KNEW': Heater giant in 1.5M-unit recall after 21 blazes

By Trixie Holbein

Nuvolette is pulling some 1.5 million WarmPal space heaters off the shelves after they sparked 21 fires and hurt five people — including a 67-year-old Tarren County grandma who burned her hands.

The company has had 63 complaints of overheating, the Consumer Hazard Bureau said.

Customers who paid between $45 and $80 for the 1,500W gadgets can get all their money back. “Stop using the heaters immediately and unplug them,” the bureau urged.

CEO Des Arkwell said: “We're deeply sorry, and we're going to make it right. One fire is one too many.”

But lawyer Lucinda Farro, who is acting for a dozen-plus burned-out families, raged: “They had these test results in a drawer. Somebody has to answer for that.” She says Nuvolette sat on the problem for a year and a half.

The fiasco will cost $66m, or $0.41 a share, and caused damage of $2.3M. A further 85,000 of the 6½-pound heaters went to Kerravy.

Its stock tanked 8.7 percent to $22.51.`,
      told: [
        ['only-here', 'THEY KNEW'],
        ['agrees', '1.5M-unit'],
        ['agrees', '21'],
        ['agrees', 'some 1.5 million'],
        ['agrees', '21'],
        ['only-here', 'five', 'differs'],
        ['differs', '67-year-old'],
        ['agrees', '63'],
        ['agrees', 'between $45 and $80'],
        ['agrees', '1,500W'],
        ['agrees', 'Stop using the heaters immediately and unplug them,'],
        [
          'agrees',
          "We're deeply sorry, and we're going to make it right. One fire is one too many.",
        ],
        ['agrees', 'a dozen-plus'],
        ['differs', 'They had these test results in a drawer. Somebody has to answer for that.'],
        ['agrees', 'a year and a half'],
        ['differs', '$66m'],
        ['agrees', '$0.41 a share'],
        ['agrees', '$2.3M'],
        ['agrees', '85,000'],
        ['agrees', '6½-pound'],
        ['agrees', '8.7 percent'],
        ['differs', '$22.51'],
      ],
    },
  },
  {
    name: 'a trial, its first day and its third',
    first: {
      text: `Teacher ‘poisoned husband with antifreeze to get £640,000’

By Cormac Hensley, court reporter

A primary school teacher murdered her husband with antifreeze stirred into a trifle so that she could claim £640,000 from two insurance policies, a jury was told yesterday.

Philippa Garrowby, 43, of Dene Close, Ashmarsh, denies murder and two counts of fraud. Her husband, Neil, a 51-year-old heating engineer, died at Ashmarsh General Hospital on February 9 last year, four days after eating the dessert.

Tamsin Ravel KC, for the prosecution, told Tolbury Crown Court: “This was not a crime of passion. It was a crime of arithmetic.”

Mrs Garrowby had searched for “how much antifreeze is fatal” on a school laptop 19 times, she said, and had increased the cover on her husband's life six weeks before he fell ill.

The couple, who married in 2015, owed £83,000 on nine credit cards. She had also been having an affair with Marcus Thelwall, 39, a caretaker, to whom she wrote: “Soon we will have all the time in the world.”

Gwilym Parry-Stone, for the defence, said that Mr Garrowby had been depressed after losing his business and that there was “not one fingerprint, not one witness and not one word of a confession”.

Mr Garrowby's blood held 2.1 grams of ethylene glycol per litre, three times a lethal amount, said Professor Anand Misra, a toxicologist. “It tastes sweet,” he told the jury of seven women and five men. “You would not know.”

The trial, before Mr Justice Harbottle, is expected to last five weeks.`,
      told: [
        ['only-here', 'poisoned husband with antifreeze to get £640,000'],
        ['agrees', '£640,000'],
        ['agrees', '£640,000'],
        ['only-here', 'two', 'agrees'],
        ['differs', 'Philippa Garrowby'],
        ['agrees', '43'],
        ['only-here', 'two', 'differs'],
        ['agrees', '51-year-old'],
        ['only-here', 'four days', 'differs'],
        ['agrees', 'This was not a crime of passion. It was a crime of arithmetic.'],
        ['agrees', 'how much antifreeze is fatal'],
        ['differs', '19 times'],
        ['agrees', 'six weeks'],
        ['differs', '£83,000'],
        ['agrees', 'nine'],
        ['differs', '39'],
        ['differs', 'Soon we will have all the time in the world.'],
        ['agrees', 'not one fingerprint, not one witness and not one word of a confession'],
        ['agrees', 'one'],
        ['agrees', 'one'],
        ['agrees', '2.1 grams'],
        ['only-here', 'three times', 'agrees'],
        ['agrees', 'It tastes sweet,'],
        ['agrees', 'seven'],
        ['agrees', 'five'],
        ['agrees', 'You would not know.'],
        ['only-here', 'five weeks', 'differs'],
      ],
    },
    second: {
      text: `# Poison trifle teacher sobs as mistress-mad caretaker gives evidence

By Dolly Frame

A TEACHER accused of killing her husband with a poisoned TRIFLE broke down yesterday as her lover gave evidence.

Phillipa Garrowby, 43, wept in the dock as Marcus Thelwall, 41, said she had texted him: 'Soon we'll have all the time and money in the world.'

The mum allegedly laced Neil Garrowby's pudding with antifreeze to get her hands on £640k of life insurance. Neil, 51, died five days later.

She denies murder and, after prosecutors dropped one charge, a single count of fraud.

Opening the case on Monday, Tamsin Ravel, prosecuting, had said: 'This was not a crime of passion. It was a crime of arithmetic.' She told how Garrowby looked up 'how much antifreeze is fatal' 16 times on a school computer and bumped up the cover six weeks before.

The pair were £38,000 in the red on nine credit cards, the jury of seven women and five men heard.

Toxicology expert Prof Anand Misra said there were 2.1g of the chemical in each litre of blood – triple the deadly dose. 'You would not know,' he said. 'It tastes sweet.'

Gwilym Parry Stone, defending, said there was 'not one fingerprint, not one witness and not one word of a confession'.

The trial at Tolbury Crown Court is due to run for six weeks.`,
      told: [
        ['differs', 'Phillipa Garrowby'],
        ['agrees', '43'],
        ['differs', '41'],
        ['differs', "Soon we'll have all the time and money in the world."],
        ['agrees', '£640k'],
        ['agrees', '51'],
        ['only-here', 'five days', 'differs'],
        ['only-here', 'one'],
        ['agrees', 'This was not a crime of passion. It was a crime of arithmetic.'],
        ['agrees', 'how much antifreeze is fatal'],
        ['differs', '16 times'],
        ['agrees', 'six weeks'],
        ['differs', '£38,000'],
        ['agrees', 'nine'],
        ['agrees', 'seven'],
        ['agrees', 'five'],
        ['agrees', '2.1g'],
        ['agrees', 'You would not know,'],
        ['agrees', 'It tastes sweet.'],
        ['agrees', 'not one fingerprint, not one witness and not one word of a confession'],
        ['agrees', 'one'],
        ['agrees', 'one'],
        ['only-here', 'six weeks', 'differs'],
      ],
    },
  },
  {
    name: 'a cyclone, a day apart',
    first: {
      text: `At least 38 dead as cyclone floods Lower Tamaro

KESH, Lower Tamaro (Wire) – Cyclone Odalys killed at least 38 people and left more than 60 missing when it tore through the delta of the Tamaro river overnight, officials said on Wednesday, in the worst storm to hit the country in 30 years.

Winds of up to 210 km/h ripped the roofs from houses in the port of Kesh, home to half a million people, and a wall of water four metres high swept through its markets.

"The sea came into the street and took my father out of my hands," said Amadi Toruka, a 31-year-old fisherman. "I have looked in three hospitals."

Some 120,000 people had been moved to schools and mosques before the storm, the national disaster office said. Its head, Colonel Ifeda Banza, said that number "should have been twice as high".

Prime Minister Laurent Ekwame declared three days of mourning. "We have been struck, but we have not been broken," he said in the capital, Tamaro City, 280 km to the north.

The bridge over the Tamaro at Benu, which carries 9,000 vehicles a day, collapsed. Power was cut to 700,000 homes. At Kesh Central Hospital 11 newborn babies were carried up six flights of stairs by torchlight, said a nurse, Sister Clementine Obaro.

The International Relief Board said that it would release $25 million and send four aircraft. It needed 10,000 tents, its spokeswoman Greta Hollis said. "We have a window of about 48 hours," she said. "After that we are burying people."

About 300 millimetres of rain fell in a day, double the average of the whole month.`,
      told: [
        ['only-here', 'At least 38'],
        ['only-here', 'at least 38', 'differs'],
        ['not-comparable', 'more than 60', 'differs'],
        ['agrees', '30 years'],
        ['agrees', 'up to 210 km/h'],
        ['not-comparable', 'half a million', 'agrees'],
        ['agrees', 'four metres'],
        ['agrees', 'The sea came into the street and took my father out of my hands,'],
        ['differs', 'Amadi Toruka'],
        ['only-here', '31-year-old', 'differs'],
        ['only-here', 'I have looked in three hospitals.'],
        ['only-here', 'three'],
        ['agrees', 'Some 120,000'],
        ['agrees', 'should have been twice as high'],
        ['not-comparable', 'three days', 'differs'],
        ['differs', 'We have been struck, but we have not been broken,'],
        ['agrees', '280 km'],
        ['only-here', '9,000'],
        ['differs', '700,000'],
        ['agrees', '11'],
        ['agrees', 'six'],
        ['agrees', '$25 million'],
        ['not-comparable', 'four', 'differs'],
        ['agrees', '10,000'],
        ['agrees', 'We have a window of about 48 hours,'],
        ['agrees', 'about 48 hours'],
        ['only-here', 'After that we are burying people.'],
        ['agrees', 'About 300 millimetres'],
      ],
    },
    second: {
      text: `# 'THE SEA TOOK MY FATHER OUT OF MY HANDS'

By Our Foreign Staff

SURVIVORS told last night how a wall of water 13ft high swallowed the city of Kesh as killer storm Odalys left 51 dead and 90 missing.

Fisherman Amadu Toruka, 32, sobbed: “The sea came into the street and took my father out of my hands.”

The 130mph cyclone, the worst to strike Lower Tamaro in three decades, dumped 30cm of rain – twice what normally falls in a month – and brought down the Benu bridge.

PM Laurent Ekwame announced five days of national mourning. “We have been struck but we have not been beaten,” he said in Tamaro City, 175 miles away.

More than 800,000 homes were without electricity. Nurses at Kesh Central climbed six floors with eleven newborns in their arms, Sister Clementine Obaro said.

Though 120,000 people had been evacuated, Col Ifeda Banza of the disaster agency admitted the figure “should have been twice as high”.

The International Relief Board is sending five planes, 10,000 tents and $25m (£19m).

Its spokeswoman, Greta Hollis, warned: “We have a window of about 48 hours.”

Kesh has 500,000 inhabitants.`,
      told: [
        ['only-here', 'THE SEA TOOK MY FATHER OUT OF MY HANDS'],
        ['agrees', '13ft'],
        ['only-here', '51', 'differs'],
        ['not-comparable', '90', 'differs'],
        ['differs', 'Amadu Toruka'],
        ['only-here', '32', 'differs'],
        ['agrees', 'The sea came into the street and took my father out of my hands.'],
        ['agrees', '130mph'],
        ['agrees', 'three decades'],
        ['agrees', '30cm'],
        ['not-comparable', 'five days', 'differs'],
        ['differs', 'We have been struck but we have not been beaten,'],
        ['agrees', '175 miles'],
        ['differs', 'More than 800,000'],
        ['agrees', 'six'],
        ['agrees', 'eleven'],
        ['agrees', '120,000'],
        ['agrees', 'should have been twice as high'],
        ['not-comparable', 'five', 'differs'],
        ['agrees', '10,000'],
        ['agrees', '$25m'],
        ['only-here', '£19m'],
        ['agrees', 'We have a window of about 48 hours.'],
        ['agrees', 'about 48 hours'],
        ['not-comparable', '500,000', 'agrees'],
      ],
    },
  },
  {
    name: 'a takeover, in pence and in dollars',
    first: {
      text: `Hallgate agrees £2.14bn takeover by Meridian Crest

Odette Kinnaird and Simon Pask in Eastmere

Hallgate Logistics has accepted a £2.14bn offer from the US private equity group Meridian Crest, ending a seven-month pursuit of one of Britain's last listed warehouse owners.

Meridian will pay 415p a share in cash, 38 per cent above Hallgate's closing price on Tuesday and 55p more than its first approach in March. Shareholders will also keep a dividend of 6.2p.

Hallgate, founded in Harwold in 1958, runs 86 warehouses and employs 11,400 people. It made operating profits of £148m last year on sales of £1.36bn. Including debt, the deal values it at £2.9bn.

“This is a full and fair price, and we have tested it hard,” said Dame Rosalind Ickes, who chairs Hallgate. Piers Montacute, its chief executive, stands to receive £11.5m from his shares.

Walt Dressler, managing partner at Meridian, said there were “no plans to close a single site”. The group has promised to keep the head office in Harwold for at least five years.

The union that represents 6,000 of the staff was unconvinced. “We have heard these promises before, and we know what they are worth,” said Carol Threadgold, its general secretary.

Shares in Hallgate rose 31 per cent to 409½p in Eastmere. Meridian manages assets of $94bn.

Fergus Ilott, of Coldharbour Asset Management, which owns 7.3 per cent, said the offer was “the right side of acceptable”.

The deal needs the approval of 75 per cent of votes at a meeting in January. A break fee of £21m is payable if either side walks away.`,
      told: [
        ['agrees', '£2.14bn'],
        ['agrees', '£2.14bn'],
        ['only-here', 'seven-month', 'differs'],
        ['agrees', '415p a share'],
        ['only-here', '38 per cent', 'differs'],
        ['only-here', '55p'],
        ['agrees', '6.2p'],
        ['agrees', '86'],
        ['differs', '11,400'],
        ['agrees', '£148m'],
        ['differs', '£1.36bn'],
        ['agrees', '£2.9bn'],
        ['differs', 'This is a full and fair price, and we have tested it hard,'],
        ['differs', '£11.5m'],
        ['agrees', 'no plans to close a single site'],
        ['agrees', 'at least five years'],
        ['agrees', '6,000'],
        ['agrees', 'We have heard these promises before, and we know what they are worth,'],
        ['differs', 'Carol Threadgold'],
        ['differs', '31 per cent'],
        ['agrees', '409½p'],
        ['agrees', '$94bn'],
        ['agrees', '7.3 per cent'],
        ['agrees', 'the right side of acceptable'],
        ['agrees', '75 per cent'],
        ['differs', '£21m'],
      ],
    },
    second: {
      text: `US raiders snap up Hallgate for $2.7 billion

NEW YORK — Meridian Crest Partners on Wednesday agreed to buy British warehouse operator Hallgate Logistics PLC for 2.14 billion pounds ($2.7 billion), the latest in a string of American bids for undervalued UK companies.

The New York firm, which manages $94 billion, will pay 4.15 pounds a share in cash, a premium of 36% to Tuesday's close. In March it had offered 3.60 pounds.

"It's a full and fair price and we have tested it hard," Hallgate Chair Rosalind Ickes said.

Hallgate operates 86 warehouses and has about 12,000 employees. It earned 148 million pounds before interest and tax last year on revenue of £1.63 billion. The enterprise value, with debt, is 2.9 billion pounds.

"There are no plans to close a single site," said Walter Dressler, Meridian's managing partner. The head office will stay in Harwold for five years.

Carole Threadgold, general secretary of the union, which has 6,000 members at the company, said: "We've heard these promises before and we know what they're worth."

The approach began nine months ago. CEO Piers Montacute will collect 12.5 million pounds.

Hallgate stock jumped 13% to 409.5 pence.

Three-quarters of votes cast must back the deal. Coldharbour Asset Management, with a 7.3% stake, called the offer "the right side of acceptable."

The break fee is 25 million pounds. Investors keep a 6.2 pence dividend.`,
      told: [
        ['only-here', '$2.7 billion'],
        ['agrees', '2.14 billion pounds'],
        ['only-here', '$2.7 billion'],
        ['agrees', '$94 billion'],
        ['agrees', '4.15 pounds a share'],
        ['only-here', '36%', 'differs'],
        ['only-here', '3.60 pounds'],
        ['differs', "It's a full and fair price and we have tested it hard,"],
        ['agrees', '86'],
        ['differs', 'about 12,000'],
        ['agrees', '148 million pounds'],
        ['differs', '£1.63 billion'],
        ['agrees', '2.9 billion pounds'],
        ['agrees', 'There are no plans to close a single site,'],
        ['agrees', 'five years'],
        ['differs', 'Carole Threadgold'],
        ['agrees', '6,000'],
        ['agrees', "We've heard these promises before and we know what they're worth."],
        ['only-here', 'nine months', 'differs'],
        ['differs', '12.5 million pounds'],
        ['differs', '13%'],
        ['agrees', '409.5 pence'],
        ['agrees', 'Three-quarters'],
        ['agrees', '7.3%'],
        ['agrees', 'the right side of acceptable.'],
        ['differs', '25 million pounds'],
        ['agrees', '6.2 pence'],
      ],
    },
  },
  {
    name: 'a study, in a broadsheet and a tabloid',
    first: {
      text: `Daily walk may cut risk of dementia by a quarter, study suggests

Imogen Sayle, science correspondent

People who walk briskly for half an hour a day are 24 per cent less likely to develop dementia, according to a study of more than 48,000 adults.

Researchers at the University of Strathmere followed 48,213 men and women aged 50 to 74 for an average of 9.4 years, during which 2,107 were found to have dementia.

Those who took 9,800 steps a day had the lowest risk; but even 3,800 was linked with a fall of 12 per cent. Among people with a family history the benefit was smaller, at 8 per cent.

“You don't need a gym and you don't need Lycra,” said Professor Marguerite Oyelade, who led the research. “You need a pair of shoes and a reason to go out.”

The participants wore a device on the wrist for seven days. Sleep, diet and smoking were taken into account.

Dr Callum Vries, of the charity Memory Matters, who was not involved, said the results were “encouraging, but they cannot prove cause and effect”. About 944,000 people in the UK have dementia, and the number is expected to reach 1.4 million by 2040.

The study, published in the Annals of Ageing, was paid for with £1.2m from the Fenwick Trust. The margin of error for the main finding was between 17 and 30 per cent.

Oyelade, who is 61, said she had taken up walking herself: “My dog is the real author of this paper.”`,
      told: [
        ['only-here', 'a quarter', 'differs'],
        ['only-here', 'half an hour a day', 'agrees'],
        ['only-here', '24 per cent', 'differs'],
        ['not-comparable', 'more than 48,000', 'agrees'],
        ['agrees', '48,213'],
        ['agrees', '50 to 74'],
        ['agrees', 'an average of 9.4 years'],
        ['only-here', '2,107', 'differs'],
        ['agrees', '9,800'],
        ['agrees', '3,800'],
        ['agrees', '12 per cent'],
        ['only-here', '8 per cent', 'differs'],
        ['agrees', "You don't need a gym and you don't need Lycra,"],
        ['agrees', 'You need a pair of shoes and a reason to go out.'],
        ['only-here', 'seven days', 'agrees'],
        ['differs', 'encouraging, but they cannot prove cause and effect'],
        ['agrees', 'About 944,000'],
        ['agrees', '1.4 million'],
        ['differs', '£1.2m'],
        ['only-here', 'between 17 and 30 per cent'],
        ['agrees', '61'],
        ['only-here', 'My dog is the real author of this paper.'],
      ],
    },
    second: {
      text: `# Half-hour stroll 'slashes dementia risk'

By Health Editor Bram Toller

A BRISK 30-minute walk every day can slash your chances of getting dementia by more than a third, scientists say.

A team at Strathmere University tracked 48,000 Brits aged between 50 and 74 for nine years. Some 2,170 went on to get the disease.

The sweet spot was 9,800 steps – and just 3,800 cut the danger by 12%. In those whose parents had it, the drop was 6%.

Lead author Prof Marguerite Oyelade, 61, said: “You need a pair of shoes and a reason to go out. You don't need a gym and you don't need Lycra.”

Volunteers wore a wrist tracker for a week.

More than 900,000 people in Britain live with dementia, set to rise to 1.4m by 2040.

Callum de Vries, of Memory Matters, called it “encouraging”, but said “it can't prove cause and effect”.

The Fenwick Trust gave £1.4m for the research, which appears in the Annals of Ageing.`,
      told: [
        ['only-here', 'slashes dementia risk'],
        ['only-here', '30-minute', 'agrees'],
        ['only-here', 'more than a third', 'differs'],
        ['agrees', '48,000'],
        ['agrees', 'between 50 and 74'],
        ['agrees', 'nine years'],
        ['only-here', 'Some 2,170', 'differs'],
        ['agrees', '9,800'],
        ['agrees', '3,800'],
        ['agrees', '12%'],
        ['only-here', '6%', 'differs'],
        ['agrees', '61'],
        [
          'agrees',
          "You need a pair of shoes and a reason to go out. You don't need a gym and you don't need Lycra.",
        ],
        ['agrees', 'More than 900,000'],
        ['agrees', '1.4m'],
        ['agrees', 'encouraging'],
        ['differs', "it can't prove cause and effect"],
        ['differs', '£1.4m'],
      ],
    },
  },
  {
    name: 'an obituary, on two sides of an ocean',
    first: {
      text: `Ottoline Fairbrass, Who Drew a City's Conscience, Dies at 91

By Theodore Lamm

Ottoline Fairbrass, whose cartoons skewered five mayors and two governors over four decades at The Halverton Courier, died on Friday at her home in Halverton. She was 91.

Her son, Gideon Fairbrass-Lowe, said the cause was heart failure.

Ms. Fairbrass drew more than 11,000 cartoons and won the Bellamy Prize twice, in 1974 and 1988. Mayor Augustus Penn, whom she drew as a walrus for eight years, once bought six of the originals. “I paid her to be insulted,” he liked to say. “It was cheaper than a portrait.”

She was born Ottoline Grace Mabry on June 3, 1938, the youngest of seven children of a coal dealer, and left school at 15. At 22 she walked into the Courier with 40 drawings in a hatbox. The editor, Harlan Stroop, hired her for $35 a week.

“I never wanted to be fair,” she told an interviewer in 2003. “I wanted to be accurate, which is a good deal ruder.”

A collection of her work, “The Walrus and Other Mayors,” sold 80,000 copies. She turned down an offer of $250,000 for her archive and gave it to the city library.

Her marriage to Julian Lowe, a trumpet player, lasted 46 years; he died in 2009. She is survived by her son, a daughter, Cressida, four grandchildren and a great-grandson.

“She taught a whole town to laugh at itself,” said Marisol Quade, the Courier's editor.`,
      told: [
        ['differs', '91'],
        ['agrees', 'five'],
        ['only-here', 'two'],
        ['agrees', 'four decades'],
        ['differs', '91'],
        ['differs', 'more than 11,000'],
        ['differs', 'eight years'],
        ['only-here', 'six', 'agrees'],
        ['agrees', 'I paid her to be insulted,'],
        ['only-here', 'It was cheaper than a portrait.'],
        ['agrees', 'seven'],
        ['differs', '15'],
        ['agrees', '22'],
        ['agrees', '40'],
        ['differs', 'Harlan Stroop'],
        ['agrees', '$35 a week'],
        ['agrees', 'I never wanted to be fair,'],
        ['agrees', 'I wanted to be accurate, which is a good deal ruder.'],
        ['agrees', 'The Walrus and Other Mayors,'],
        ['differs', '80,000'],
        ['agrees', '$250,000'],
        ['agrees', '46 years'],
        ['differs', 'four'],
        ['agrees', 'She taught a whole town to laugh at itself,'],
      ],
    },
    second: {
      text: `Ottoline Fairbrass, scourge of mayors, 92

THE American cartoonist Ottoline Fairbrass, who has died aged 92, drew the Mayor of Halverton as a walrus for seven years and was rewarded when he bought half a dozen of the pictures.

“I paid her to be insulted,” Augustus Penn used to say.

In 45 years at the Halverton Courier she produced some 12,000 cartoons, mocked five mayors and twice took the Bellamy Prize. Her book The Walrus and Other Mayors sold 90,000 copies.

Born Ottoline Mabry, one of a coal merchant's seven children, she left school at 16. She was 22 when she marched into the newspaper with forty drawings in a hatbox and was taken on at $35 a week by its editor, Harlan Stroup.

‘I never wanted to be fair. I wanted to be accurate, which is a good deal ruder,’ she said in 2003.

She refused $¼ million for her papers, which went to the city's library free.

In 1963 she married a trumpeter, Julian Lowe, with whom she lived for 46 years until his death. Their son Gideon, their daughter Cressida and five grandchildren survive her.

‘She taught a whole town to laugh at itself,’ said Marisol Quade, who edits the Courier.`,
      told: [
        ['only-here', '92', 'differs'],
        ['differs', '92'],
        ['differs', 'seven years'],
        ['only-here', 'half a dozen', 'agrees'],
        ['agrees', 'I paid her to be insulted,'],
        ['agrees', '45 years'],
        ['differs', 'some 12,000'],
        ['agrees', 'five'],
        ['differs', '90,000'],
        ['agrees', 'seven'],
        ['differs', '16'],
        ['agrees', '22'],
        ['agrees', 'forty'],
        ['agrees', '$35 a week'],
        ['differs', 'Harlan Stroup'],
        [
          'agrees',
          'I never wanted to be fair. I wanted to be accurate, which is a good deal ruder,',
        ],
        ['agrees', '$¼ million'],
        ['agrees', '46 years'],
        ['differs', 'five'],
        ['agrees', 'She taught a whole town to laugh at itself,'],
      ],
    },
  },
];
