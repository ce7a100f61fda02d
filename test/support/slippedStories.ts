import type { Story } from './stories';

/** Stories in which one paper has other figures, names and words than the other, most of them slips; what a reader would say was written down before the engine was asked. */
export const slippedStories: readonly Story[] = [
  {
    name: 'results and a closure, by a business desk and by a local paper',
    first: {
      text: `Ferry group Tarvane sees profit sink as fuel bill climbs

Tarvane Lines, the ferry operator, said on Thursday that its pre-tax profit fell 18 per cent to £87.4m in the year to September after a jump in the price of fuel.

Revenue edged up to £1.26bn from £1.21bn. The company carried 6.3m passengers, 200,000 fewer than the year before, and 1.1m lorries.

“We have had a bruising year and we are not out of the swell yet,” said Maren Holcroft, the chief executive. “Every captain we have is sailing slower to save fuel.”

The fuel bill came to £231m, up from £174m. Tarvane will close its depot in Ellerport with the loss of 340 jobs and sell two of its 14 ships.

The final dividend was cut to 9.2p a share from 12.5p. Net debt stood at £642m at the end of the period.

Shares in the group, which have lost a quarter of their value since January, closed down 6.1 per cent at 318p.

Analysts at Brandreth Coe said the results were “a touch worse than feared”. Tomas Reyk, who follows the sector for the broker, cut his forecast for next year to £79m.

The Seafarers’ Guild said that it would fight the closure. “These are families who have served this firm for three generations,” said its general secretary, Dilys Quarrie.`,
      told: [
        ['agrees', '18 per cent'],
        ['differs', '£87.4m'],
        ['agrees', '£1.26bn'],
        ['agrees', '£1.21bn'],
        ['agrees', '6.3m'],
        ['only-here', '200,000'],
        ['agrees', '1.1m'],
        ['agrees', 'We have had a bruising year and we are not out of the swell yet,'],
        ['only-here', 'Every captain we have is sailing slower to save fuel.'],
        ['agrees', '£231m'],
        ['agrees', '£174m'],
        ['differs', '340'],
        ['agrees', 'two'],
        ['only-here', '14'],
        ['agrees', '9.2p a share'],
        ['agrees', '12.5p'],
        ['differs', '£642m'],
        ['agrees', 'a quarter'],
        ['agrees', '6.1 per cent'],
        ['agrees', '318p'],
        ['agrees', 'a touch worse than feared'],
        ['differs', 'Tomas Reyk'],
        ['agrees', '£79m'],
        ['differs', 'These are families who have served this firm for three generations,'],
        ['only-here', 'three'],
      ],
    },
    second: {
      text: `Ellerport to lose 430 jobs as Tarvane shuts depot

By our business staff

More than 400 people will be out of work in Ellerport after Tarvane Lines announced that it would shut its depot there.

The company is cutting 430 posts and disposing of two ships from a fleet of 14 as it struggles with a fuel bill which rose from £174 million to £231 million in twelve months.

Dilys Quarrie, general secretary of the Seafarers’ Guild, pledged to resist. “These are families who have served this firm for four generations,” she said.

Profits before tax at the ferry operator were 18% lower at £84.7 million for the year ending in September. Turnover was £1.26 billion, a little better than the £1.21 billion of a year earlier, though passenger numbers slipped to 6.3 million. It also moved 1.1 million lorries.

Chief executive Maren Holcroft told investors: “We have had a bruising year and we are not out of the swell yet.” Captains were sailing slower to save fuel, she added.

Shareholders will get a final dividend of 9.2p, against 12.5p last time. Borrowings net of cash came to £624 million.

The shares fell 6.1% to 318p. They are down 25% since the start of the year.

Thomas Reyk of Brandreth Coe now expects profits of £79 million next year. His firm called the figures “a touch worse than feared”.`,
      told: [
        ['differs', '430'],
        ['only-here', 'More than 400'],
        ['differs', '430'],
        ['agrees', 'two'],
        ['only-here', '14'],
        ['agrees', '£174 million to £231 million'],
        ['only-here', 'twelve months'],
        ['differs', 'These are families who have served this firm for four generations,'],
        ['only-here', 'four'],
        ['agrees', '18%'],
        ['differs', '£84.7 million'],
        ['agrees', '£1.26 billion'],
        ['agrees', '£1.21 billion'],
        ['agrees', '6.3 million'],
        ['agrees', '1.1 million'],
        ['agrees', 'We have had a bruising year and we are not out of the swell yet.'],
        ['agrees', '9.2p'],
        ['agrees', '12.5p'],
        ['differs', '£624 million'],
        ['agrees', '6.1%'],
        ['agrees', '318p'],
        ['agrees', '25%'],
        ['differs', 'Thomas Reyk'],
        ['agrees', '£79 million'],
        ['agrees', 'a touch worse than feared'],
      ],
    },
  },
  {
    name: 'a rugby match, by an agency and by a columnist',
    first: {
      text: `Kelderby 31 Orrin Vale 24

Kelderby hung on for a bonus-point win over Orrin Vale on Saturday, surviving with 14 men for the last 20 minutes in front of a crowd of 9,820.

Wing Josef Amadi crossed twice in the first half and captain Ruairi Finn kicked 11 points as the home side led 24–10 at the break.

Orrin Vale hit back after prop Dan Skelhorn was sent off in the 60th minute for a high tackle. Scrum-half Pieter Lund scored from close range and replacement hooker Ellis Moy went over from a maul to make it 31–24 with seven minutes left.

“I have never been so glad to hear a whistle,” said the Kelderby coach, Hedda Brann. “We defended with our fingernails.”

The victory, their fifth in a row, takes Kelderby up to third, on 38 points. Orrin Vale stay bottom with 12.

Vale coach Col Prewitt said he was proud of his players. “We lost a game today but we did not lose our heads,” he said.

Finn, 33, limped off late on with a knee injury and will have a scan on Monday.`,
      told: [
        ['only-here', '14'],
        ['only-here', '20 minutes'],
        ['differs', '9,820'],
        ['agrees', '11'],
        ['agrees', 'seven minutes'],
        ['agrees', 'I have never been so glad to hear a whistle,'],
        ['only-here', 'We defended with our fingernails.', 'differs'],
        ['agrees', '38'],
        ['only-here', '12', 'agrees'],
        ['differs', 'Col Prewitt'],
        ['agrees', 'We lost a game today but we did not lose our heads,'],
        ['differs', '33'],
      ],
    },
    second: {
      text: `Fourteen-man Kelderby survive a fright

Hedda Brann said she had “never been so glad to hear a whistle” after her depleted Kelderby side clung on to beat Orrin Vale 31–27 at the weekend.

Dan Skelhorn’s red card on the hour changed a match that had looked over at half-time, when the hosts were 24–10 ahead thanks to two tries from Josef Amadi and the boot of Ruairi Finn, who finished with 11 points.

Vale, roared on by a good share of the 9,280 present, scored through Pieter Lund and Ellis Moy, the replacement hooker, but could find no way through in the closing seven minutes.

“We defended with our fingertips,” Brann added.

It was a fifth straight success for Kelderby, who climb to third with 38 points. Bottom club Orrin Vale have 12.

“We lost a game today but we did not lose our heads,” said their coach, Cal Prewitt.

There was a worry for the winners when Finn, the 32-year-old captain, hobbled off with a knee injury. He is to be scanned on Monday.`,
      told: [
        ['agrees', 'never been so glad to hear a whistle'],
        ['only-here', 'two'],
        ['agrees', '11'],
        ['differs', '9,280'],
        ['agrees', 'seven minutes'],
        ['only-here', 'We defended with our fingertips,', 'differs'],
        ['agrees', '38'],
        ['only-here', '12', 'agrees'],
        ['agrees', 'We lost a game today but we did not lose our heads,'],
        ['differs', 'Cal Prewitt'],
        ['differs', '32-year-old'],
      ],
    },
  },
  {
    name: 'a quarry, by a council reporter and by the paper of its opponents',
    first: {
      text: `Council backs quarry by a whisker

Plans to double the size of Hallow Edge quarry were approved by 23 votes to 21 after a stormy five-hour meeting of Marrowdale council on Wednesday night.

Stone firm Pellworth wants to dig up 4.6 million tonnes of limestone over 18 years, sending up to 120 lorries a day through the village of Little Crake.

More than 2,300 people had signed a petition against the scheme.

“You have just voted to bury a village under dust,” the Green councillor Anwen Sayle shouted at the chamber. She was told to leave.

Council leader Bertram Goyle said the quarry would bring 85 jobs and £1.7m a year in rates. “I was elected to bring work to this valley and tonight we did,” he said.

Pellworth has promised to pay £650,000 towards a bypass. Its planning manager, Sunniva Dahl, welcomed the vote and said digging would start in March.

Objectors are to ask for a judicial review. “We will see them in court,” said Reg Timms, who has lived beside the quarry for 41 years.`,
      told: [
        ['agrees', '23'],
        ['agrees', '21'],
        ['agrees', 'five-hour'],
        ['agrees', '4.6 million tonnes'],
        ['only-here', '18 years'],
        ['not-comparable', 'up to 120', 'differs'],
        ['differs', 'More than 2,300'],
        ['agrees', 'You have just voted to bury a village under dust,'],
        ['agrees', '85'],
        ['agrees', '£1.7m a year'],
        ['differs', 'I was elected to bring work to this valley and tonight we did,'],
        ['differs', '£650,000'],
        ['differs', 'We will see them in court,'],
        ['only-here', '41 years'],
      ],
    },
    second: {
      text: `‘A village buried under dust’: anger as quarry wins go-ahead

Campaigners say they will go to the High Court after councillors in Marrowdale allowed Hallow Edge quarry to grow to twice its size.

The vote on Wednesday, 23 to 21, followed a debate of five hours in which Anwen Sayle, a Green member, was ordered out. “You have just voted to bury a village under dust,” she had cried.

Up to 210 lorries a day could pass through Little Crake if the stone company Pellworth takes out the 4.6m tonnes it is after. The work would last 18 years.

A petition opposing the plan drew more than 3,200 names.

“We will see them in court,” said Sunniva Dahl, who lives next to the site.

Bertram Goyle, the leader of the council, defended the decision, which he said would create 85 jobs and raise £1.7 million annually in rates. “I was elected to bring work to this valley and last night we did,” he said.

The firm will give £560,000 for a bypass. It means to begin digging in March, according to its planning manager.`,
      told: [
        ['only-here', 'A village buried under dust'],
        ['agrees', '23 to 21'],
        ['agrees', 'five hours'],
        ['agrees', 'You have just voted to bury a village under dust,'],
        ['not-comparable', 'Up to 210', 'differs'],
        ['agrees', '4.6m tonnes'],
        ['only-here', '18 years'],
        ['differs', 'more than 3,200'],
        ['differs', 'We will see them in court,'],
        ['agrees', '85'],
        ['agrees', '£1.7 million annually'],
        ['differs', 'I was elected to bring work to this valley and last night we did,'],
        ['differs', '£560,000'],
      ],
    },
  },
  {
    name: 'a thief jailed, by a court reporter and by a tabloid',
    first: {
      text: `Bookkeeper jailed for stealing from hospice

A bookkeeper who stole £418,000 from a children’s hospice to pay for horses and holidays has been jailed for four years and eight months.

Lorna Prideaux, 52, made 167 payments to herself over six years while she worked at the Foxglove hospice in Stennick, the crown court in Averby heard.

Judge Malachi Dunne told her: “You took from dying children so that you could ride better horses.”

Prideaux, of Mill Lane, Stennick, admitted fraud by abuse of position at an earlier hearing. She had no previous convictions.

The theft was found when a new finance director, Priya Vellodi, noticed that invoices did not match. The hospice had to cut 11 beds to nine and lost three nurses.

“She sat in our kitchen and ate our birthday cake and all that time she was robbing us,” the hospice’s founder, Hugh Tarleton, said in a statement.

Detective Constable Noor Bashir said that £96,000 had been recovered and a confiscation hearing would be held on 14 May.`,
      told: [
        ['differs', '£418,000'],
        ['agrees', 'four years and eight months'],
        ['agrees', '52'],
        ['differs', '167'],
        ['agrees', 'six years'],
        ['differs', 'You took from dying children so that you could ride better horses.'],
        ['agrees', '11'],
        ['agrees', 'nine'],
        ['agrees', 'three'],
        [
          'agrees',
          'She sat in our kitchen and ate our birthday cake and all that time she was robbing us,',
        ],
        ['only-here', '£96,000', 'differs'],
      ],
    },
    second: {
      text: `Horse-mad thief who robbed dying children gets five years

A COLD-HEARTED bookkeeper who plundered a children’s hospice was behind bars last night.

Lorna Prideaux, 52, was sentenced to four years and eight months at Averby Crown Court after admitting that she took £481,000 from Foxglove, in Stennick.

The cash, moved in 176 payments over six years, went on horses and trips abroad.

Judge Malachi Dunne said: “You took from dying children so that you could buy better horses.”

Hugh Tarleton, who founded the hospice, said: “She sat in our kitchen and ate our birthday cake and all that time she was robbing us.”

Foxglove went from eleven beds to nine and shed three nurses because of the missing money.

It came to light when Priya Vellodi, the new finance director, saw that invoices did not tally.

Police have got back £69,000. DC Noor Bashir said a hearing over the rest would take place in May.

Prideaux, of Mill Lane, was of previous good character.`,
      told: [
        ['only-here', 'five years'],
        ['agrees', '52'],
        ['agrees', 'four years and eight months'],
        ['differs', '£481,000'],
        ['differs', '176'],
        ['agrees', 'six years'],
        ['differs', 'You took from dying children so that you could buy better horses.'],
        [
          'agrees',
          'She sat in our kitchen and ate our birthday cake and all that time she was robbing us.',
        ],
        ['agrees', 'eleven'],
        ['agrees', 'nine'],
        ['agrees', 'three'],
        ['only-here', '£69,000', 'differs'],
      ],
    },
  },
  {
    name: 'a hostel fire, by an American wire and by a British correspondent',
    first: {
      text: `STENNING QUAY, Oct. 9 (Coastal Press) - A fire swept through a warehouse that had been turned into cheap housing for dock workers here early Friday, killing at least 17 people and injuring 42, officials said.

Most of the dead were found on the third floor, where bars on the windows had kept them from jumping, said the fire chief, Ramon Ortelli.

"We could hear them and we could not reach them," he said. "I have done this for 28 years and I will hear it until I die."

The building had permits for 60 residents, but as many as 150 may have been sleeping there, city records show. It had been inspected last in 2031.

Flames were first reported at 2:15 a.m. About 130 firefighters took four hours to bring the blaze under control.

The owner, Castellan Properties, said in a statement that it was "heartbroken" and was working with investigators. The company was fined $85,000 three years ago over missing smoke alarms at another property.

Mayor Celia Brandt ordered inspections of all 236 converted warehouses in the city. "Nobody will sleep behind bars in this city again," she said.`,
      told: [
        ['differs', 'at least 17'],
        ['agrees', '42'],
        ['agrees', 'We could hear them and we could not reach them,'],
        ['agrees', 'I have done this for 28 years and I will hear it until I die.'],
        ['agrees', '28 years'],
        ['only-here', '60', 'differs'],
        ['agrees', 'as many as 150'],
        ['agrees', 'About 130'],
        ['agrees', 'four hours'],
        ['only-here', 'heartbroken', 'differs'],
        ['differs', '$85,000'],
        ['agrees', 'three years'],
        ['differs', '236'],
        ['agrees', 'Nobody will sleep behind bars in this city again,'],
      ],
    },
    second: {
      text: `Nineteen dead as fire rips through dock workers’ hostel

By Imke Sollers in Stenning Quay

At least 19 people lost their lives and 42 were hurt when a converted warehouse full of sleeping dock workers burned in Stenning Quay.

The alarm was raised at 2.15am on Friday. It took some 130 firefighters four hours to master the flames.

Bars on the windows had trapped many on the third floor, according to fire chief Ramon Ortelli. “We could hear them and we could not reach them,” he said.

“I have done this for 28 years and I will hear it until I die.”

Officials believe up to 150 people were in the building, which was licensed for 90. Its last inspection was in 2031.

Three years ago the landlord, Castellan Properties, had to pay a fine of $58,000 because smoke alarms were missing in another of its houses. It said that it was “devastated”.

The mayor, Celia Brandt, has ordered checks of 263 warehouses that have been turned into homes. “Nobody will sleep behind bars in this city again,” she promised.`,
      told: [
        ['differs', 'Nineteen'],
        ['differs', 'At least 19'],
        ['agrees', '42'],
        ['agrees', 'some 130'],
        ['agrees', 'four hours'],
        ['agrees', 'We could hear them and we could not reach them,'],
        ['agrees', 'I have done this for 28 years and I will hear it until I die.'],
        ['agrees', '28 years'],
        ['agrees', 'up to 150'],
        ['only-here', '90', 'differs'],
        ['agrees', 'Three years'],
        ['differs', '$58,000'],
        ['only-here', 'devastated', 'differs'],
        ['differs', '263'],
        ['agrees', 'Nobody will sleep behind bars in this city again,'],
      ],
    },
  },
  {
    name: 'a state election, by a broadcaster and by a tabloid',
    first: {
      text: `Union party falls short in Varrick

The ruling Union party lost its majority in Varrick’s state parliament on Sunday, taking 52 of the 120 seats, while the opposition Alliance won 49, the election commission said.

The Farmers’ League came third with 14 seats and the Greens won five.

Turnout was 61.4 per cent, down from 66.8 per cent four years ago.

Premier Odile Marchetti said she would try to form a government with the Farmers. “The people have asked us to share and we will share,” she told supporters in Port Ansel.

Alliance leader Kwame Strand, 46, said that he had the better claim. “She has lost nine seats and she calls that a mandate,” he said.

The Union took 41.3 per cent of the vote and the Alliance 39.1 per cent. Counting in the district of Upper Lanner, where floods shut 23 polling stations, was to go on until Tuesday.

About 3.8 million people were entitled to vote.`,
      told: [
        ['agrees', '52'],
        ['agrees', '120'],
        ['agrees', '49'],
        ['only-here', '14', 'differs'],
        ['only-here', 'five', 'differs'],
        ['differs', '61.4 per cent'],
        ['agrees', '66.8 per cent'],
        ['agrees', 'four years'],
        ['agrees', 'The people have asked us to share and we will share,'],
        ['differs', '46'],
        ['agrees', 'She has lost nine seats and she calls that a mandate,'],
        ['agrees', 'nine'],
        ['agrees', '41.3 per cent'],
        ['agrees', '39.1 per cent'],
        ['differs', '23'],
        ['only-here', 'About 3.8 million', 'agrees'],
      ],
    },
    second: {
      text: `Marchetti vows to cling on after losing majority

Odile Marchetti insisted last night that she would remain premier of Varrick even though voters took away her majority.

Her Union party will have 52 seats in the parliament of 120, the commission said. Kwame Strand’s Alliance has 49, the Greens 14 and the Farmers’ League five.

“The people have asked us to share and we will share,” Ms Marchetti said in Port Ansel, where she opened the door to a coalition with the Farmers’ League.

Mr Strand was scathing. “She has lost nine seats and she calls that a mandate,” the 64-year-old said.

The Union’s share of the vote was 41.3%, against 39.1% for the Alliance.

Of the 3.8m on the rolls, 64.1% took part, fewer than the 66.8% of the last election four years ago.

Votes were still being counted in Upper Lanner. Thirty-two polling stations there had been closed by floods.`,
      told: [
        ['agrees', '52'],
        ['agrees', '120'],
        ['agrees', '49'],
        ['only-here', 'five', 'differs'],
        ['agrees', 'The people have asked us to share and we will share,'],
        ['agrees', 'She has lost nine seats and she calls that a mandate,'],
        ['agrees', 'nine'],
        ['differs', '64-year-old'],
        ['agrees', '41.3%'],
        ['agrees', '39.1%'],
        ['only-here', '3.8m', 'agrees'],
        ['differs', '64.1%'],
        ['agrees', '66.8%'],
        ['agrees', 'four years'],
        ['differs', 'Thirty-two'],
      ],
    },
  },
  {
    name: 'a count of gulls, by a science desk and by a Sunday paper',
    first: {
      text: `Gulls desert the north for city roofs

The number of gulls nesting on cliffs along the Skerra coast has fallen by 63 per cent in two decades, according to a survey published in the journal Coastal Ecology.

Researchers from the University of Ambleford counted 18,400 pairs at 212 sites last summer, against 49,700 pairs in 2012.

Over the same time the number that breed on roofs has more than trebled, to 27,600 pairs.

“The birds are not stupid, they have gone where the food is and the foxes are not,” said Dr Ingrid Maas, who led the work.

A warmer sea is to blame, the authors believe. The water off Skerra is now 1.4C warmer than in the 1980s, and sand eels, on which the chicks are fed, have moved 90 miles north.

The chicks of roof nests were 15 per cent heavier at five weeks than those of the cliffs.

Not everybody is convinced. Prof Lewis Adeyemi of the Marine Institute, who was not involved, said that the count had missed “some of the largest stacks”.

The survey cost £340,000 and was paid for by the Heron Trust.`,
      told: [
        ['agrees', '63 per cent'],
        ['agrees', 'two decades'],
        ['differs', '18,400'],
        ['only-here', '212', 'differs'],
        ['agrees', '49,700'],
        ['agrees', '27,600'],
        [
          'differs',
          'The birds are not stupid, they have gone where the food is and the foxes are not,',
        ],
        ['only-here', '1.4C', 'agrees'],
        ['agrees', '90 miles'],
        ['differs', '15 per cent'],
        ['agrees', 'five weeks'],
        ['agrees', 'some of the largest stacks'],
        ['agrees', '£340,000'],
      ],
    },
    second: {
      text: `Seaside gulls move to town

Cliff-nesting gulls on the Skerra coast have dropped by almost two-thirds in 20 years while those that nest on buildings have multiplied, scientists report.

Some 14,800 pairs were found on the cliffs last summer, compared with 49,700 in 2012. There are now 27,600 pairs on roofs, more than three times as many as then.

The team, which is based at the University of Ambleford, visited 221 places. The survey is in Coastal Ecology, and the Heron Trust met its cost of £340,000.

“The birds are not stupid, they have gone where the food is and the cats are not,” said Ingrid Maas, its lead author.

She blames the temperature of the sea, up 1.4 degrees on the 1980s. Sand eels, the food of the chicks, have shifted some 145km to the north.

Roof chicks weighed 51% more than cliff chicks at the age of five weeks.

Lewis Adeyemi, a professor at the Marine Institute who had no part in the study, cautioned that “some of the largest stacks” had been left out.`,
      told: [
        ['agrees', 'almost two-thirds'],
        ['agrees', '20 years'],
        ['differs', 'Some 14,800'],
        ['agrees', '49,700'],
        ['agrees', '27,600'],
        ['only-here', 'more than three times'],
        ['only-here', '221', 'differs'],
        ['agrees', '£340,000'],
        [
          'differs',
          'The birds are not stupid, they have gone where the food is and the cats are not,',
        ],
        ['only-here', '1.4 degrees', 'agrees'],
        ['agrees', 'some 145km'],
        ['differs', '51%'],
        ['agrees', 'five weeks'],
        ['agrees', 'some of the largest stacks'],
      ],
    },
  },
  {
    name: 'a rail strike, before and after the vote was printed',
    first: {
      text: `Rail staff to walk out for six days in pay row

Passengers face six days of disruption next month after train crews at Northmoor Rail voted by 1,847 to 612 for strikes.

The Railway Workers’ Association wants a rise of 8.5 per cent. The company has offered 5.2 per cent over two years and a one-off payment of £750.

“Our members kept this line running through two winters of floods and they have been offered pennies,” said the union’s general secretary, Bronagh Teller.

Turnout in the ballot was 78 per cent. The first stoppage is on 4 November and about 320 services a day will be cancelled.

Northmoor’s managing director, Piers Castleton, said the union’s demand would cost £37m a year. “There is no money tree in the engine shed,” he said.

The company lost £14.3m last year. A driver on the line earns £58,000 on average.

Transport minister Gita Raman said she would not step in, adding that she had “every confidence” in both sides.

Northmoor, which is owned by the Danish group Lysvik, carries 90,000 passengers on a weekday.`,
      told: [
        ['only-here', 'six days'],
        ['agrees', 'six days'],
        ['differs', '1,847'],
        ['agrees', '612'],
        ['agrees', '8.5 per cent'],
        ['agrees', '5.2 per cent'],
        ['only-here', 'two years'],
        ['differs', '£750'],
        [
          'differs',
          'Our members kept this line running through two winters of floods and they have been offered pennies,',
        ],
        ['differs', 'two'],
        ['differs', '78 per cent'],
        ['only-here', 'about 320', 'differs'],
        ['agrees', '£37m a year'],
        ['agrees', 'There is no money tree in the engine shed,'],
        ['agrees', '£14.3m'],
        ['agrees', '£58,000'],
        ['only-here', 'every confidence', 'differs'],
        ['only-here', '90,000', 'agrees'],
      ],
    },
    second: {
      text: `Northmoor braced for strikes

Train crews on Northmoor Rail are to strike for six days in November after talks about pay broke down.

Members of the Railway Workers’ Association backed the action by 1,874 votes to 612 on a turnout of 87%. They rejected a deal worth 5.2% over two years with a bonus of £570.

The union is asking for 8.5%, which the firm puts at £37 million a year.

“There is no money tree in the engine shed,” said managing director Piers Castleton. The business made a loss of £14.3 million last year, he pointed out, and drivers are paid £58,000 on average.

Bronagh Teller, who leads the union, said: “Our members kept this line running through three winters of floods and they have been offered pennies.”

Some 230 trains a day will not run. The strikes begin on November 4.

Gita Raman, the transport minister, ruled out intervening but said she had “no confidence” in either side.

Nearly 90,000 people use the line on a working day.`,
      told: [
        ['agrees', 'six days'],
        ['differs', '1,874'],
        ['agrees', '612'],
        ['differs', '87%'],
        ['agrees', '5.2%'],
        ['only-here', 'two years'],
        ['differs', '£570'],
        ['agrees', '8.5%'],
        ['agrees', '£37 million a year'],
        ['agrees', 'There is no money tree in the engine shed,'],
        ['agrees', '£14.3 million'],
        ['agrees', '£58,000'],
        [
          'differs',
          'Our members kept this line running through three winters of floods and they have been offered pennies.',
        ],
        ['differs', 'three'],
        ['only-here', 'Some 230', 'differs'],
        ['only-here', 'no confidence', 'differs'],
        ['only-here', 'Nearly 90,000', 'agrees'],
      ],
    },
  },
  {
    name: 'a museum robbed, by the police reporter and by the arts desk',
    first: {
      text: `Thieves take coins worth €2.7m from Lindhaven museum

Burglars who hid in a lavatory until closing time stole 138 gold coins from the Maritime Museum in Lindhaven at the weekend, police said on Monday.

The coins, from a ship that sank in 1724, are insured for €2.7m. The thieves also took a jewelled compass and a silver dish.

A guard found the smashed cases at 6.40am on Sunday. Alarms had been switched off for repairs, the museum’s director, Ottoline Brack, admitted.

“It is as if they knew our house better than we do,” she said.

Police are looking for two men in overalls who were seen leaving in a white van. Chief Inspector Rasmus Thole said that the gang had spent 35 minutes inside.

The museum, which has 410,000 visitors a year, offered a reward of €50,000. It has cut its guards from 16 to nine since 2029.

The coins were found by divers 27 years ago at a depth of 64 metres. “They will be melted within days if we do not find them,” said Fleur Hanning, a dealer.`,
      told: [
        ['only-here', '€2.7m', 'differs'],
        ['differs', '138'],
        ['only-here', '€2.7m', 'differs'],
        ['differs', 'It is as if they knew our house better than we do,'],
        ['agrees', 'two'],
        ['agrees', '35 minutes'],
        ['agrees', '410,000'],
        ['agrees', '€50,000'],
        ['agrees', '16 to nine'],
        ['only-here', '27 years'],
        ['differs', '64 metres'],
        ['agrees', 'They will be melted within days if we do not find them,'],
      ],
    },
    second: {
      text: `Raiders emptied cases of gold ‘as if they knew the house’

The director of Lindhaven’s Maritime Museum has denied that the alarms were off when thieves made away with a hoard of gold at the weekend.

Some 183 coins, recovered from the wreck of a vessel lost in 1742, were taken along with a silver dish and a compass set with jewels. They are covered for €7.2 million.

Staff believe the intruders waited in a lavatory until the doors were locked. They were inside for about 35 minutes, said Rasmus Thole, a chief inspector.

The broken cases were discovered by a guard at 6.40 on Sunday morning.

“It is as if they knew our house better than we did,” said the director, Ottoline Brack. A €50,000 reward has been put up.

Two men wearing overalls drove off in a white van, according to the police.

Nine guards now watch over the museum, down from 16 in 2029. It drew 410,000 people last year.

Divers brought up the coins from 46 metres down. Fleur Hanning, who deals in old coins, feared for them. “They will be melted within days if we do not find them,” she said.`,
      told: [
        ['only-here', 'as if they knew the house'],
        ['differs', 'Some 183'],
        ['only-here', '€7.2 million', 'differs'],
        ['agrees', 'about 35 minutes'],
        ['differs', 'It is as if they knew our house better than we did,'],
        ['agrees', '€50,000'],
        ['agrees', 'Two'],
        ['agrees', 'Nine'],
        ['only-here', '16', 'agrees'],
        ['agrees', '410,000'],
        ['differs', '46 metres'],
        ['agrees', 'They will be melted within days if we do not find them,'],
      ],
    },
  },
  {
    name: 'waiting lists, by what the auditors found and by who was sorry',
    first: {
      text: `Patients wait longest in Harrowmere, report finds

Almost one in five patients in Harrowmere waited more than a year for an operation, the worst record of any health board, a report by the audit office said on Tuesday.

The board had 23,700 people on its list at the end of June, 4,100 more than 12 months before. The median wait was 29 weeks, against 17 weeks in the country as a whole.

“These are not statistics, these are hips and hearts and cataracts,” said the auditor general, Conrad Ashby.

The report blamed a lack of beds and nurses: the board has 318 nursing posts that nobody fills, and spent £46.2m on agency staff last year.

Health minister Saoirse Lennox promised an extra £28m and a new surgical centre by 2034. She said she was “deeply sorry” to those who had waited.

Nurses’ union leader Tobias Wren said the money would “barely touch the sides”.

Four operating theatres out of 12 at Harrowmere General were closed on an average day, the auditors found. Cancelled operations rose by 22 per cent to 3,460.`,
      told: [
        ['agrees', 'Almost one in five'],
        ['differs', '23,700'],
        ['agrees', '4,100'],
        ['only-here', 'more than 12 months'],
        ['only-here', '29 weeks', 'differs'],
        ['only-here', '17 weeks', 'agrees'],
        ['agrees', 'These are not statistics, these are hips and hearts and cataracts,'],
        ['agrees', '318'],
        ['differs', '£46.2m'],
        ['agrees', '£28m'],
        ['only-here', 'deeply sorry', 'differs'],
        ['differs', 'barely touch the sides'],
        ['only-here', 'Four', 'differs'],
        ['agrees', '12'],
        ['agrees', '22 per cent'],
        ['differs', '3,460'],
      ],
    },
    second: {
      text: `Minister apologises over year-long waits for surgery

Saoirse Lennox said on Tuesday that she was “truly sorry” after auditors found that nearly 20% of Harrowmere’s patients were waiting over a year for surgery.

No other health board did as badly. The auditor general, Conrad Ashby, said half of its patients waited at least 27 weeks, compared with 17 nationally.

“These are not statistics,” he said. “These are hips and hearts and cataracts.”

There were 27,300 on the list when June ended, a rise of 4,100 in a year. On a typical day five of the 12 theatres at Harrowmere General stood idle, and 3,640 operations were called off, 22% more than the year before.

Agency workers cost the board £42.6 million. It is short of 318 nurses.

The health minister pledged £28 million more and said a surgical centre would open by 2034.

That would “barely touch the sides”, according to Conrad Ashby.`,
      told: [
        ['only-here', 'truly sorry', 'differs'],
        ['agrees', 'nearly 20%'],
        ['only-here', 'half'],
        ['only-here', 'at least 27 weeks', 'differs'],
        ['only-here', '17', 'agrees'],
        ['agrees', 'These are not statistics,'],
        ['agrees', 'These are hips and hearts and cataracts.'],
        ['differs', '27,300'],
        ['agrees', '4,100'],
        ['agrees', '12'],
        ['differs', '3,640'],
        ['agrees', '22%'],
        ['differs', '£42.6 million'],
        ['agrees', '318'],
        ['agrees', '£28 million'],
        ['differs', 'barely touch the sides'],
      ],
    },
  },
];
