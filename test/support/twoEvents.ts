/** Two articles on two events of one kind, most of them as one paper words them: nothing of one differs from the other. */
export const twoEvents: readonly {
  readonly name: string;
  readonly first: string;
  readonly second: string;
}[] = [
  {
    name: 'two firms’ results',
    first: `Bakery chain Oxlade said on Tuesday that sales in the six months to June rose 7.2 per cent to £318m as more people bought breakfast on the way to work.

Pre-tax profit was up 11 per cent at £24.6m. The company opened 31 shops and closed nine, and now has 612.

“Customers are still counting their pennies, but a sausage roll is a small luxury,” said Petra Noakes, the chief executive.

The interim dividend was raised to 6.4p a share from 5.8p. The shares rose 3.1 per cent to 486p.

Ms Noakes warned that the cost of flour and wages would add £14m to the bill this year. Oxlade employs 9,400 people.

It plans to open a bakery in Corran next spring at a cost of £52m, which will make 1.2 million rolls a week.

Giles Farrant, an analyst at Brandreth Coe, said the results were ahead of what the market had expected.`,
    second: `Coffee group Brevane said on Wednesday that sales in the six months to June rose 2.7 per cent to £381m as fewer people worked from home.

Pre-tax profit was down 14 per cent at £26.4m. The company opened 13 shops and closed 28, and now has 621.

“Customers are still counting their pennies, and a flat white is the first thing to go,” said Rufus Obermann, the chief executive.

The interim dividend was held at 4.6p a share. The shares fell 5.1 per cent to 468p.

Mr Obermann warned that the cost of beans and wages would add £41m to the bill this year. Brevane employs 4,900 people.

It plans to open a roastery in Maltby Sound next autumn at a cost of £25m, which will roast 2.1 million kilos a year.

Una Delacroix, an analyst at Brandreth Coe, said the results were behind what the market had expected.`,
  },
  {
    name: 'two matches of one club',
    first: `Kelderby 2 Stroud Hill 1

Josef Amadi scored twice as Kelderby came from behind to beat Stroud Hill at Lanyon Park on Saturday.

Stroud Hill led after nine minutes through Emil Varga, who headed in a corner, but Amadi levelled before the break and struck again in the 71st minute from 25 yards.

“That is the best I have seen him play,” said the Kelderby manager, Hedda Brann. “He is a nightmare for defenders.”

It was Kelderby’s fourth win in six matches and lifted them to eighth, on 24 points. A crowd of 11,320 saw goalkeeper Ruben Katz save a penalty in stoppage time.

Stroud Hill, who have lost five in a row, had 58 per cent of the ball and 17 shots. “We got what we deserved, which was nothing,” said their manager, Owen Thackeray.

Kelderby go to Fenwick Athletic on Tuesday.`,
    second: `Kelderby 1 Fenwick Athletic 3

Kelderby were well beaten at Lanyon Park on Saturday as Fenwick Athletic scored three times in 20 minutes.

Josef Amadi put the home side ahead after 12 minutes from 15 yards, but Carl Imrie levelled before the break and struck again in the 63rd minute. Niko Brandao added a third with a free kick.

“That is the worst I have seen us play,” said the Kelderby manager, Hedda Brann. “We were a gift for forwards.”

It was Kelderby’s third defeat in five matches and dropped them to 11th, on 27 points. A crowd of 13,210 saw goalkeeper Ruben Katz sent off in stoppage time.

Fenwick, who have won four in a row, had 52 per cent of the ball and 14 shots. “We got what we deserved, which was everything,” said their manager, Lucia Ferrand.

Kelderby go to Stroud Hill on Tuesday week.`,
  },
  {
    name: 'two quarters of one firm',
    first: `Chipmaker Solvane Systems beat Wall Street’s expectations on Thursday as demand for its sensors grew for a third quarter.

Revenue in the first quarter rose 12.4 percent to $1.87 billion, and net income was $214 million, or 83 cents a share. Analysts had expected 79 cents.

“Our customers are ordering further ahead than we have ever seen,” Chief Executive Yolanda Frisk said on a call with investors.

The company, based in Pinyon, expects revenue of $1.9 billion to $2.0 billion in the second quarter. It raised its quarterly dividend to 21 cents from 19 cents.

Sales to carmakers, which make up 38 percent of the total, rose 17 percent. Sales in Asia fell 4 percent.

Solvane shares rose 5.6 percent to $71.40 in late trading. They are up 18 percent this year.`,
    second: `Solvane Systems shares tumbled on Thursday after the chipmaker missed forecasts for the second quarter and said it would cut 1,200 jobs.

Revenue rose 3.1 percent to $1.78 billion, and net income was $142 million, or 55 cents a share. Analysts had expected 68 cents.

“Our customers are sitting on more stock than we had thought,” Chief Executive Yolanda Frisk said on a call with investors.

The company, based in Pinyon, expects revenue of $1.7 billion to $1.8 billion in the third quarter. It kept its quarterly dividend at 21 cents.

Sales to carmakers, which make up 35 percent of the total, fell 6 percent. Sales in Asia fell 9 percent.

Solvane shares fell 14.2 percent to $58.10 in late trading. They are down 4 percent this year.`,
  },
  {
    name: 'two fires',
    first: `A family of four escaped through a bedroom window when fire broke out in a terraced house in Penrhos Street, Abermellin, in the early hours of Sunday.

Six engines and 38 firefighters were sent to the blaze, which started in the kitchen at about 2.40am. It took two hours to put out.

A 41-year-old man was treated in hospital for burns to his hands. Two children, aged six and nine, suffered from smoke.

“Had the alarm not worked we would be talking of a very different morning,” said station manager Delyth Prosser.

A neighbour, Gwil Bevan, 67, put up a ladder. “I just heard screaming and ran,” he said.

Fire crews believe that a tumble dryer was to blame. The house, worth about £185,000, was badly damaged, and three others were cleared.

It was the 14th house fire in Abermellin this year.`,
    second: `A woman died and two men were hurt when fire broke out in a block of flats in Castle Road, Trevissick, on Monday night.

Eight engines and 54 firefighters were sent to the blaze, which started on the fourth floor at about 10.20pm. It took three hours to put out.

The woman, 76, was found in her bedroom. A 34-year-old man was treated in hospital for burns to his back. Another, aged 29, suffered from smoke.

“Had the doors been shut we would be talking of a very different night,” said station manager Karl Hosking.

A neighbour, Mina Pascoe, 61, banged on doors. “I just saw smoke and ran,” she said.

Fire crews believe that a heater was to blame. Twelve flats were badly damaged, and 60 people were cleared from the block, built in 1968.

It was the 22nd fire in the town this year.`,
  },
  {
    name: 'two council votes',
    first: `Marrowdale council voted by 31 to 24 on Monday to close five of its 17 libraries, saving £1.3m a year.

More than 6,200 people had signed a petition against the cuts, and about 150 protested outside the town hall in Marrowdale.

“A town that shuts its libraries has stopped thinking,” said Anwen Sayle, who leads the Green group.

Council leader Bertram Goyle said there was a hole of £9.4m in the budget. “I take no pleasure in this, but the money is not there,” he said.

The libraries, in Little Crake, Fenny Ash, Tolland, Brigg Lane and Upper Marrow, will shut on 30 June. Some 26 librarians will lose their jobs.

Borrowing has fallen by 34 per cent in ten years.`,
    second: `Marrowdale council voted by 29 to 27 on Tuesday to charge motorists for parking in seven of its 19 car parks, raising £1.6m a year.

More than 4,800 people had signed a petition against the charges, and about 90 protested outside the town hall in Marrowdale.

“A town that taxes its shoppers has stopped thinking,” said Desmond Pyle, who runs the traders’ association.

Council leader Bertram Goyle said there was a hole of £4.9m in the budget. “I take no pleasure in this, but the roads must be mended,” he said.

The charges, of £1.20 an hour and £6 a day, will start on 1 September. Some 14 wardens will be taken on.

Visits to the town centre have fallen by 21 per cent in six years.`,
  },
  {
    name: 'two court cases',
    first: `A lorry driver who was watching a film on his phone when he killed a cyclist has been jailed for six years and four months.

Dean Marlett, 37, was doing 54mph on the A391 near Stoke Bray when he hit Harriet Vane-Tully, 29, a teacher, on 12 January.

Judge Rosalind Kemp told him at Wexcombe crown court: “You turned a public road into your living room.”

The court heard that Marlett, of Alder Close, Tarring, had driven for 23 minutes without looking up. He admitted causing death by dangerous driving.

Ms Vane-Tully’s mother, Clare, said: “She went out for milk and never came home.”

Marlett was banned from driving for 11 years. He had two earlier convictions for speeding.

Sergeant Amit Rao said that it was the worst case he had seen in 19 years.`,
    second: `A van driver who was sending messages on his phone when he killed a pensioner has been jailed for four years and six months.

Ryan Collacott, 31, was doing 45mph on the B319 near Nether Bray when he hit Walter Duggan, 82, a retired postman, on 21 March.

Judge Rosalind Kemp told him at Wexcombe crown court: “You treated a busy road as your private office.”

The court heard that Collacott, of Elm Drive, Tarring, had sent 14 messages in 32 minutes. He admitted causing death by dangerous driving.

Mr Duggan’s son, Peter, said: “He went out for a paper and never came home.”

Collacott was banned from driving for nine years. He had three earlier convictions for speeding.

Sergeant Amit Rao said that it was the saddest case he had seen in 16 years.`,
  },
  {
    name: 'two firms, two papers’ words',
    first: `Paint maker Corvelle issued its second profit warning in three months on Monday, sending its shares down by almost a fifth.

The company now expects to earn between £38m and £42m this year. In March it had forecast £55m. Sales in the first nine months were £684m, 4 per cent less than a year ago.

“Nobody is decorating when nobody is moving house,” the chief executive, Nils Haverkamp, told analysts.

Corvelle will shut its works in Tilbrook, where 260 people are employed, and save £17m a year. Its shares closed at 212p.`,
    second: `The carpet group Dunmere said on Friday that it would make less money than it had hoped, and its shares slumped by 23 per cent.

Annual profit is likely to be about £26m rather than the £34m that the City had pencilled in. Turnover fell by 7 per cent to £418m in the nine months to September.

Chief executive Greta Lomas said: “People who do not move house do not buy carpets.”

A factory in Ellsworth is to close with the loss of 190 jobs. Dunmere hopes to save £11m a year. The stock ended the day at 148p.`,
  },
  {
    name: 'two quarters, one firm, two papers',
    first: `Airline Skyvane flew 4.1 million passengers in the three months to June and made £62m before tax, it said on Thursday, as holidaymakers paid more for their seats.

Average fares rose by 9 per cent to £74. Planes were 91 per cent full, against 89 per cent a year before. Skyvane, which has 48 aircraft, ordered six more.

“Summer has been kind to us and autumn looks kind too,” said Orla Devane, the chief executive.

The shares gained 4.4 per cent to 391p.`,
    second: `Skyvane slipped to a loss of £23m in the quarter to December after storms grounded a tenth of its flights, the carrier reported on Tuesday.

It carried 2.9 million people, with 83 per cent of seats taken. The average fare was £58, down 6 per cent. Fuel cost it £97m.

“We have never had a winter like it,” chief executive Orla Devane said.

Skyvane, which flies 51 planes, will lay off 140 staff. Its shares lost 7.8 per cent and finished at 333p.`,
  },
  {
    name: 'two matches of one player, agency briefs',
    first: `CORRAN OPEN - Third seed Ilse Brandvold beat Kaia Morrow 6-4 7-5 on Wednesday to reach the quarter-finals.

Brandvold, 24, hit 31 winners and saved six of seven break points in a match of one hour and 48 minutes. She will meet Petra Zolnay, who needed 55 minutes to see off a qualifier.

“I served better than on Monday,” Brandvold said. “The wind was horrible for both of us.”

It was her 19th win of the season.`,
    second: `CORRAN OPEN - Third seed Ilse Brandvold beat Petra Zolnay 3-6 6-2 6-3 on Thursday to reach the semi-finals.

Brandvold, 24, hit 44 winners and saved nine of 12 break points in a match of two hours and 11 minutes. She will meet Lena Okafor, who needed 75 minutes to see off the top seed.

“I served worse than on Wednesday,” Brandvold said. “The crowd was lovely for both of us.”

It was her 20th win of the season.`,
  },
  {
    name: 'two storms in one region',
    first: `Two people died and 34,000 homes were left without electricity when Storm Ottilie crossed the Varna coast on Saturday night with gusts of up to 142km/h.

A 63-year-old man was killed by a falling tree in Port Ansel. A woman of 29 was swept off the sea wall at Keld.

Some 1,800 people were taken to safety, the governor, Edda Noll, said. “We were spared the worst,” she said.

More than 90mm of rain fell in six hours. Rail services between Port Ansel and Keld were halted, and 27 flights were cancelled.`,
    second: `Five people died and 51,000 homes were left without electricity when Storm Quillan crossed the Varna coast on Tuesday morning with gusts of up to 167km/h.

A 47-year-old man was killed by a falling crane in Port Ansel. Two fishermen, aged 36 and 52, were swept off the mole at Keld.

Some 6,200 people were taken to safety, the governor, Edda Noll, said. “We were not spared this time,” she said.

More than 140mm of rain fell in nine hours. Rail services between Port Ansel and Keld were halted, and 63 flights were cancelled.`,
  },
  {
    name: 'two polls',
    first: `Support for the Union has risen to 38 per cent, a poll for the Varrick Herald has found, its best showing in two years.

The Alliance of Kwame Strand is on 33 per cent and the Greens on 11 per cent. Asked who would make the better premier, 44 per cent said Odile Marchetti and 31 per cent Mr Strand.

The institute Meridian questioned 1,204 people between 3 and 7 March. The margin of error is 2.8 points.`,
    second: `The Alliance has overtaken the Union for the first time since the election, according to a poll for the Varrick Post.

Kwame Strand’s party would win 37 per cent of the vote and the Union of Odile Marchetti 34 per cent. The Greens have 9 per cent. Some 41 per cent would rather have Mr Strand as premier, against 36 per cent for Ms Marchetti.

Coastal Research questioned 1,510 people between 21 and 24 June. The margin of error is 2.5 points.`,
  },
  {
    name: 'two council budgets in two years',
    first: `Households in Fennmoor will pay 4.9 per cent more council tax from April, councillors decided on Thursday by 33 votes to 20.

The bill for a band D home rises by £83 to £1,784. The council leader, Imogen Slater, said that it had to find £12.6m. “We have cut to the bone and now we are sawing at it,” she said.

Three leisure centres will close. Spending on roads falls to £8.1m. The opposition leader, Ned Corbyn-Hale, called the budget “a disgrace”.`,
    second: `Households in Fennmoor will pay 2.9 per cent more council tax from April, councillors decided on Wednesday by 29 votes to 24.

The bill for a band D home rises by £52 to £1,836. The council leader, Imogen Slater, said that it had to find £7.4m. “We have turned a corner but we are still in the tunnel,” she said.

No leisure centre will close. Spending on roads rises to £9.7m. The opposition leader, Ned Corbyn-Hale, called the budget “a damp squib”.`,
  },
  {
    name: 'two nights of one campaign',
    first: `Bellamy ahead early in Orrin Vale

CASTRIN — Wilma Bellamy was ahead when a quarter of the ballots of Orrin Vale had been opened on Thursday.

The vale sends 41 members to the congress. Bellamy can count on no fewer than 22. Tom Sarkis can count on at least 13. Six seats are open still.

The young prefer Sarkis, by 61 percent to 30 percent among members under age 50, and the old Bellamy, by 57 percent to 33 percent among members 50 and older.

In the Farmers’ ballot Piet Hallam led with 38 percent when a quarter had been opened. Rosa Quint was behind him with 17 percent, and Odo Fell was third.

“This is a long road walked at a run,” said Sarkis, who had two more halls to visit.

Asked what a leader is for, Ivo Brandt, who owns the ferry, said: “They need to know how to lose.”

Rita Moss, who speaks for Sarkis, did not want a third candidate. “I do not believe there is space for a third,” she said.

How the papers rank them (a week ago in brackets):

10. Milo Sand (10.)

11. Rik Lathe (13.)

12. Lena Gorse (11.)

13. Jan Tarn (15.)

Bellamy told her hosts that she had been to 24 villages in eight days.`,
    second: `Bellamy takes the lakes, and Sarkis will not give in

VARLEY — Wilma Bellamy won the lakes and most of the coast on Thursday, and Tom Sarkis said that he would go on.

The lakes send 180 members to the congress. Bellamy has made sure of no fewer than 97. Tom Sarkis can count on at least 52. The five regions have 640 between them.

Women and men alike chose Bellamy. Sarkis won among members under 35, and Bellamy was far ahead among those of 65 and over.

A third of the Farmers called Piet Hallam’s meetings the rudest, and a fifth said Odo Fell’s. Less than 8 percent named Rosa Quint.

Sarkis was asked whether he was tired. Yes, he said. “There are mornings when I would rather sleep. But this is a long road, not a run.”

Of Hallam, the miller Otis Crane said that he was no listener. “You need to know how to listen,” he said, “whatever they pay you.”

“After this week, I do not believe there is bad weather,” said the mayor of Varley, Lena Oduya. Her town has had rain for eight days.

Where they stand:

10 Milo Sand.

11 Rik Lathe.

12 Jan Tarn.

Bellamy has been to 19 villages in the lakes since the summer.`,
  },
];
