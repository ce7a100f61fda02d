import type { Story } from './stories';

/** Stories of other kinds, printed by two houses, of two days, or from an agency or a press office; what a reader would say was written down before. */
export const genreStories: readonly Story[] = [
  {
    name: 'a cycling stage, by a broadsheet and by a wire',
    first: {
      text: `Hauksdal climbs into yellow as Brandt-Oyelaran cracks on the Col de Merle

Fenella Strood at the Col de Merle

Ingrid Hauksdal took the leader's jersey of the Tour of the Seven Valleys yesterday with a solo attack of 31km that broke the field and, in all likelihood, the spirit of Thandeka Brandt-Oyelaran, who had worn yellow for six days.

The 26-year-old from Vestre Lund crossed the line at the Col de Merle, 1,842m above the sea, in four hours 51 minutes, 1min 47sec ahead of her team-mate Lucía Andrade. Brandt-Oyelaran was ninth, 3min 12sec down, and weeping.

“I looked behind me and there was nobody there,” Hauksdal said. “I thought they must have stopped for an ice cream.”

She now leads Andrade by 58 seconds overall with two stages to come. Brandt-Oyelaran has fallen to fifth, 2min 40sec behind.

The stage began with 141 riders and lost 11 of them. The Dutch sprinter Famke Terpoorten broke her collarbone in a fall on the descent of the Pas du Loup, where speeds reached 92kph. Rain had made it, said the race doctor, Odile Marchais, “like riding down a fish”.

Ruud Castelijn, who manages Brandt-Oyelaran's Team Polderbank, said she had been ill since Tuesday. “She ate half a banana in two days,” he said. “You can't climb 4,100 metres on that.”

The final climb of 14.6km has an average gradient of 7.9 per cent and ramps of 13 per cent. Hauksdal rode it in 44 minutes, a record by more than a minute. Her power, her team said, was 5.8 watts per kilogram.

The race ends on Sunday in Sant Arnau, where the winner receives €50,000, a tenth of what is paid to the men.`,
      told: [
        ['agrees', '31km'],
        ['agrees', 'six days'],
        ['agrees', '26-year-old'],
        ['differs', '1,842m'],
        ['only-here', 'four hours 51 minutes'],
        ['agrees', '1min 47sec'],
        ['only-here', '3min 12sec'],
        ['agrees', 'I looked behind me and there was nobody there,'],
        ['differs', 'I thought they must have stopped for an ice cream.'],
        ['agrees', '58 seconds'],
        ['not-comparable', 'two', 'agrees'],
        ['only-here', '2min 40sec'],
        ['agrees', '141'],
        ['only-here', '11', 'agrees'],
        ['agrees', '92kph'],
        ['agrees', 'like riding down a fish'],
        ['agrees', 'She ate half a banana in two days,'],
        ['agrees', 'half'],
        ['agrees', 'two days'],
        ['only-here', "You can't climb 4,100 metres on that."],
        ['only-here', '4,100 metres'],
        ['agrees', '14.6km'],
        ['agrees', '7.9 per cent'],
        ['only-here', '13 per cent', 'differs'],
        ['agrees', '44 minutes'],
        ['differs', '5.8 watts per kilogram'],
        ['agrees', '€50,000'],
        ['only-here', 'a tenth'],
      ],
    },
    second: {
      text: `COL DE MERLE (Wire) — Norwegian rider Ingrid Hauksdal seized the overall lead of the Tour of the Seven Valleys on Friday after going clear with 31 kilometers (19 miles) remaining and winning the 124-kilometer queen stage by nearly two minutes.

Hauksdal, 26, finished 1 minute, 47 seconds in front of Spanish teammate Lucia Andrade at the mountaintop finish. Third was American Josie Whitcombe.

Overnight leader Thandeka Brandt-Oyelaran of South Africa lost 3:21 and her yellow jersey after six days in it. She is fifth overall, 2:49 back. Andrade trails Hauksdal by 58 seconds.

"I looked behind me and there was nobody there," Hauksdal said. "I thought they must have stopped for ice cream."

Eleven of the 141 starters dropped out. Sprinter Famke Terpoorten broke a collarbone on a slick descent that race doctor Odile Marchais said was "like riding down a fish." Riders hit 57 mph (92 kph).

Polderbank team manager Ruud Castelijn said Brandt-Oyelaran had a stomach bug. "She ate half a banana in two days," he said.

Hauksdal covered the last climb, which is 14.6 kilometers long with an average grade of 7.9% and a maximum of 15%, in a record 44 minutes and averaged 6.1 watts per kilogram, according to her team. The summit stands at 1,824 meters.

Two stages remain, with the finish Sunday in Sant Arnau. The winner gets 50,000 euros (\$54,000).

"I have waited seven years for this," Andrade said of her own podium place. "I won't sleep."`,
      told: [
        ['agrees', '31 kilometers'],
        ['agrees', '19 miles'],
        ['only-here', '124-kilometer'],
        ['only-here', 'nearly two minutes', 'agrees'],
        ['agrees', '26'],
        ['only-here', '1 minute', 'agrees'],
        ['only-here', '47 seconds', 'agrees'],
        ['agrees', 'six days'],
        ['agrees', '58 seconds'],
        ['agrees', 'I looked behind me and there was nobody there,'],
        ['differs', 'I thought they must have stopped for ice cream.'],
        ['only-here', 'Eleven', 'agrees'],
        ['agrees', '141'],
        ['agrees', 'like riding down a fish.'],
        ['agrees', '57 mph'],
        ['agrees', '92 kph'],
        ['agrees', 'She ate half a banana in two days,'],
        ['agrees', 'half'],
        ['agrees', 'two days'],
        ['agrees', '14.6 kilometers'],
        ['agrees', '7.9%'],
        ['only-here', 'a maximum of 15%', 'differs'],
        ['agrees', '44 minutes'],
        ['differs', '6.1 watts per kilogram'],
        ['differs', '1,824 meters'],
        ['not-comparable', 'Two', 'agrees'],
        ['agrees', '50,000 euros'],
        ['only-here', '$54,000'],
        ['only-here', 'I have waited seven years for this,'],
        ['only-here', 'seven years'],
        ['only-here', "I won't sleep."],
      ],
    },
  },
  {
    name: 'a sentence for fraud, by a court reporter and by an agency',
    first: {
      text: `Care-home owner jailed for stealing £1.9m from residents

A care-home owner who spent the savings of 37 elderly residents on horses and a villa has been jailed for seven years.

Rosamund Tithecott, 58, stood motionless in the dock at Garrowmouth Crown Court as Judge Absalom Fenn KC told her she had “preyed on those who called you their angel”.

She was found guilty last month of 14 counts of fraud by abuse of position, after a trial of nine weeks, and cleared of three. Her bookkeeper, Dermot Halliwick, 44, who admitted two counts of false accounting, was given 18 months, suspended for two years.

Between 2024 and 2029 Tithecott took £1.9m from bank accounts that she controlled as an attorney. She bought four racehorses and a house with a pool near Almoral, for which she paid €640,000.

The oldest of the victims, Winifred Garside, was 101 when she lost £212,000. “Mum died thinking she had nothing left to leave us,” her daughter, Jean Garside-Pole, 74, told the court. “She apologised to us for it on her last day.”

Prosecuting, Oona Blakiston said Tithecott had “a ledger in two colours: one for the inspectors, one for herself”.

In mitigation, Piers Anstruther KC said that his client had “lost everything and everyone”. She had repaid £310,000 and was selling the villa.

The judge said: “I have read 61 letters. Not one of them asks for revenge. They ask only why.”

He disqualified her from running a company for 12 years. A hearing in June will decide how much can be recovered; detectives believe that as much as £900,000 was lost at the races.

Larch House, which had 52 beds, has closed and 80 jobs have gone. Chief Inspector Nadia Rowbottom, who led the inquiry, said it was “the saddest paperwork I have ever read”.`,
      told: [
        ['agrees', '£1.9m'],
        ['not-comparable', '37', 'agrees'],
        ['agrees', 'seven years'],
        ['differs', 'Rosamund Tithecott'],
        ['only-here', '58', 'agrees'],
        ['agrees', 'preyed on those who called you their angel'],
        ['only-here', '14', 'agrees'],
        ['not-comparable', 'nine weeks', 'agrees'],
        ['only-here', 'three'],
        ['differs', '44'],
        ['only-here', 'two', 'agrees'],
        ['differs', '18 months'],
        ['agrees', 'two years'],
        ['agrees', '£1.9m'],
        ['not-comparable', 'four', 'agrees'],
        ['only-here', '€640,000', 'differs'],
        ['agrees', '101'],
        ['agrees', '£212,000'],
        ['differs', 'Mum died thinking she had nothing left to leave us,'],
        ['only-here', '74'],
        ['agrees', 'She apologised to us for it on her last day.'],
        ['agrees', 'a ledger in two colours: one for the inspectors, one for herself'],
        ['agrees', 'two'],
        ['agrees', 'lost everything and everyone'],
        ['only-here', '£310,000', 'differs'],
        ['differs', 'I have read 61 letters. Not one of them asks for revenge. They ask only why.'],
        ['agrees', '61'],
        ['only-here', '12 years', 'agrees'],
        ['only-here', 'as much as £900,000', 'agrees'],
        ['agrees', '52'],
        ['agrees', '80'],
        ['only-here', 'the saddest paperwork I have ever read'],
      ],
    },
    second: {
      text: `Seven years for care boss who gambled away pensioners' savings

The former owner of a nursing home has been sentenced to seven years in prison for defrauding her residents of almost £2 million.

Rosamond Tithecott, aged 58, used the money to buy four racehorses and a Spanish villa costing €460,000, Garrowmouth Crown Court heard.

A jury convicted her in April of 14 offences after a nine-week trial.

Sentencing her on Thursday, Judge Absalom Fenn said: "You preyed on those who called you their angel." He added: "I have read 61 letters. None of them asks for revenge. They ask only why."

The judge banned her from being a director for 12 years.

Bookkeeper Dermot Halliwick, 45, received a 16-month sentence, suspended for two years, having pleaded guilty to false accounting.

The court was told that 37 people lost money between 2024 and 2029. Among them was 101-year-old Winifred Garside, from whom £212,000 was taken.

Her daughter said in a victim statement: "Mum died thinking that she had nothing to leave us. She apologised to us for it on her last day."

Prosecutor Oona Blakiston said the defendant kept "a ledger in two colours". Police think up to £900,000 was gambled.

Piers Anstruther, defending, said Tithecott had "lost everything and everyone" and had paid back £130,000.

Larch House, in Wendle Road, Garrowmouth, had room for 52 people and employed 80.

A confiscation hearing takes place on June 14.`,
      told: [
        ['only-here', 'Seven years'],
        ['agrees', 'seven years'],
        ['agrees', 'almost £2 million'],
        ['differs', 'Rosamond Tithecott'],
        ['only-here', '58', 'agrees'],
        ['not-comparable', 'four', 'agrees'],
        ['only-here', '€460,000', 'differs'],
        ['only-here', '14', 'agrees'],
        ['not-comparable', 'nine-week', 'agrees'],
        ['agrees', 'You preyed on those who called you their angel.'],
        ['differs', 'I have read 61 letters. None of them asks for revenge. They ask only why.'],
        ['agrees', '61'],
        ['only-here', '12 years', 'agrees'],
        ['differs', '45'],
        ['differs', '16-month'],
        ['agrees', 'two years'],
        ['not-comparable', '37', 'agrees'],
        ['agrees', '101-year-old'],
        ['agrees', '£212,000'],
        [
          'differs',
          'Mum died thinking that she had nothing to leave us. She apologised to us for it on her last day.',
        ],
        ['agrees', 'a ledger in two colours'],
        ['agrees', 'two'],
        ['only-here', 'up to £900,000', 'agrees'],
        ['agrees', 'lost everything and everyone'],
        ['only-here', '£130,000', 'differs'],
        ['agrees', '52'],
        ['agrees', '80'],
      ],
    },
  },
  {
    name: 'a quarter, by a financial paper and by a local one',
    first: {
      text: `Oakhollow cuts outlook as warm autumn leaves coats on the rails

Oakhollow, the clothing retailer, cut its profit forecast for the second time this year after a mild autumn left it with unsold coats and a 6.4 per cent fall in like-for-like sales.

The FTSE 250 group now expects pre-tax profit of between £92m and £97m for the year to January, down from earlier guidance of £110m. It made £118.3m last year.

Shares in Oakhollow fell 17 per cent to 214p, their lowest in five years, wiping £230m off its value.

Revenue in the 13 weeks to November 2 was £486m, against £511m in the same period a year earlier. Online orders, which make up 38 per cent of the total, grew 2.1 per cent. Gross margin narrowed by 140 basis points to 52.3 per cent.

“We bought for a winter that has not arrived,” said Henrietta Voss, chief executive since 2028. “We will clear the stock quickly, and we will not do it at any price.”

The retailer, which has 214 shops and employs 9,300 people, will close 11 stores, cut 240 jobs at its head office in Marlbeck and save £25m a year by 2032. The interim dividend was held at 3.2p.

Net debt rose to £71m from £48m. The company spent £16m buying back shares before suspending the programme in September.

Tobias Quarrie, an analyst at Lomond & Pike, said the warning was “a matter of weather, not of fashion”. But Shirin Dastoor of Halden Securities, who cut her target price from 310p to 200p, said: “This is the third mild autumn in four years. At some point it stops being bad luck.”

Oakhollow had £140m of coats in stock at the end of October, about a fifth more than it had planned.`,
      told: [
        ['agrees', '6.4 per cent'],
        ['agrees', 'between £92m and £97m'],
        ['agrees', '£110m'],
        ['differs', '£118.3m'],
        ['differs', '17 per cent'],
        ['agrees', '214p'],
        ['only-here', 'five years'],
        ['only-here', '£230m'],
        ['agrees', '13 weeks'],
        ['agrees', '£486m'],
        ['agrees', '£511m'],
        ['agrees', '38 per cent'],
        ['agrees', '2.1 per cent'],
        ['only-here', '140 basis points'],
        ['differs', '52.3 per cent'],
        ['agrees', 'We bought for a winter that has not arrived,'],
        ['differs', 'We will clear the stock quickly, and we will not do it at any price.'],
        ['agrees', '214'],
        ['differs', '9,300'],
        ['only-here', '11', 'agrees'],
        ['agrees', '240'],
        ['agrees', '£25m a year'],
        ['agrees', '3.2p'],
        ['only-here', '£71m', 'differs'],
        ['only-here', '£48m'],
        ['only-here', '£16m'],
        ['agrees', 'a matter of weather, not of fashion'],
        ['agrees', '310p to 200p'],
        [
          'agrees',
          'This is the third mild autumn in four years. At some point it stops being bad luck.',
        ],
        ['agrees', 'four years'],
        ['only-here', '£140m'],
        ['only-here', 'about a fifth', 'agrees'],
      ],
    },
    second: {
      text: `240 jobs to go at Oakhollow's Marlbeck headquarters

About 240 people are to lose their jobs at the Marlbeck head office of Oakhollow after the fashion chain issued its second profit warning of 2031.

The company blamed the warm weather for a 6.4% drop in sales at established shops. It has 20 per cent more coats in its warehouses than it wanted.

It also plans to shut eleven of its 214 branches, though not the one in Marlbeck's Corn Street, in a drive to save £25 million a year.

Chief executive Henrietta Voss said: "We bought for a winter that has not arrived. We'll clear the stock quickly but we will not do it at any price."

Profits before tax are now forecast at £92-97 million, where £110 million had been promised in May. Last year the business made £113.8 million.

Takings for the 13 weeks to November 2 came to £486 million, down from £511 million. Web sales rose by 2.1% and are now 38% of all trade. The gross margin was 53.2%.

The shares slumped by 15% to 214p. Shareholders will get an unchanged dividend of 3.2p. Debts stand at £77 million.

One City analyst, Tobias Quarrie, called it "a matter of weather, not of fashion". Another, Shirin Dastoor, warned: "This is the third mild autumn in four years." She thinks the shares are worth 200p.

Marlbeck council leader Gareth Ondaye said the news was "a hammer blow, six weeks before Christmas". The firm, founded in the town in 1921, has about 9,800 staff, of whom 1,150 work in Marlbeck.`,
      told: [
        ['agrees', '240'],
        ['agrees', 'About 240'],
        ['agrees', '6.4%'],
        ['only-here', '20 per cent', 'agrees'],
        ['only-here', 'eleven', 'agrees'],
        ['agrees', '214'],
        ['agrees', '£25 million a year'],
        [
          'differs',
          "We bought for a winter that has not arrived. We'll clear the stock quickly but we will not do it at any price.",
        ],
        ['agrees', '£92-97 million'],
        ['agrees', '£110 million'],
        ['differs', '£113.8 million'],
        ['agrees', '13 weeks'],
        ['agrees', '£486 million'],
        ['agrees', '£511 million'],
        ['agrees', '2.1%'],
        ['agrees', '38%'],
        ['differs', '53.2%'],
        ['differs', '15%'],
        ['agrees', '214p'],
        ['agrees', '3.2p'],
        ['only-here', '£77 million', 'differs'],
        ['agrees', 'a matter of weather, not of fashion'],
        ['agrees', 'This is the third mild autumn in four years.'],
        ['agrees', 'four years'],
        ['agrees', '200p'],
        ['only-here', 'a hammer blow, six weeks before Christmas'],
        ['only-here', 'six weeks'],
        ['differs', 'about 9,800'],
        ['only-here', '1,150'],
      ],
    },
  },
  {
    name: 'a flood, by an international agency and by a paper of the region',
    first: {
      text: `Landslides and floods kill 64 in Senauli hills

By Margit Osterholt and Devika Rao Penmetsa

DARUWALI (Agency) - Torrential rain set off landslides and flash floods in the northern state of Senauli that killed at least 64 people and left 38 missing, authorities said on Monday, as soldiers dug with bare hands through the mud that buried three villages.

Nineteen of the dead were pilgrims whose bus was swept off a bridge near Tilkhet, said Arvind Bhosakar, the district magistrate. Eight children were among them.

"The hill came down like a train," said Lalita Devkota, 35, who lost two sons. "There was no time even to shout."

More than 412 millimetres (16.2 inches) of rain fell in 24 hours, the weather office said, the most since records began in 1911. The Kesari river rose to 18.7 metres, 1.9 metres above the danger mark.

Some 22,000 people were moved to 85 relief camps. Fourteen helicopters flew 130 sorties before cloud closed in. Seven soldiers were hurt when a second slide hit a rescue camp.

Chief Minister Pradeep Tamhane announced compensation of 400,000 rupees (\$4,700) for each family that lost a member and 50,000 rupees for the injured. "We have asked Delhi for boats, for medicine and for men," he said. "What we need most is a dry day."

Damage was put at 3.2 billion rupees. About 1,100 km of roads and 47 bridges were destroyed, and 600 villages had no power.

Environmentalists blamed hotels built on the river bank. "The state was warned in 2024, in 2026 and in 2029," said Ishaan Vartak of the Himal Watch group. "Nature does not send a fourth letter."`,
      told: [
        ['differs', '64'],
        ['differs', 'at least 64'],
        ['not-comparable', '38', 'differs'],
        ['agrees', 'three'],
        ['agrees', 'Nineteen'],
        ['agrees', 'Eight'],
        ['agrees', 'The hill came down like a train,'],
        ['only-here', '35', 'differs'],
        ['only-here', 'two'],
        ['only-here', 'There was no time even to shout.'],
        ['agrees', 'More than 412 millimetres'],
        ['agrees', '16.2 inches'],
        ['agrees', '24 hours'],
        ['agrees', '18.7 metres'],
        ['differs', '1.9 metres'],
        ['agrees', 'Some 22,000'],
        ['differs', '85'],
        ['agrees', 'Fourteen'],
        ['only-here', '130'],
        ['differs', 'Seven'],
        ['agrees', '400,000 rupees'],
        ['not-comparable', '$4,700'],
        ['differs', '50,000 rupees'],
        ['differs', 'We have asked Delhi for boats, for medicine and for men,'],
        ['only-here', 'What we need most is a dry day.'],
        ['agrees', '3.2 billion rupees'],
        ['agrees', 'About 1,100 km'],
        ['agrees', '47'],
        ['agrees', '600'],
        ['agrees', 'The state was warned in 2024, in 2026 and in 2029,'],
        ['agrees', 'Nature does not send a fourth letter.'],
      ],
    },
    second: {
      text: `Senauli toll mounts to 71; CM announces ₹4 lakh ex gratia

Our Special Correspondent | Daruwali

The toll in the twin disasters of landslides and flash floods in the hill districts of Senauli climbed to 71 late on Monday with the recovery of seven more bodies at Tilkhet, while 29 persons remained untraced.

Nineteen pilgrims, including eight children, perished when their bus was washed away from a bridge, District Magistrate Arvind Bhosakar told this newspaper.

Chief Minister Pradeep Tamhane, who made an aerial survey, announced ex gratia of ₹4 lakh to the next of kin of each deceased and ₹60,000 to those injured. "We have asked Delhi for boats, medicine and men," he told reporters here.

Preliminary estimates put the loss at ₹320 crore. As many as 47 bridges and 1,100 km of roads have been damaged and 600 villages plunged into darkness.

Three villages – Tilkhet, Upper Marsoli and Dungri – were buried. "The hill came down like a train," said Lalita Devkota (33).

The Meteorological Centre recorded 41.2 cm of rainfall in the 24 hours ending 8.30 a.m., the highest since 1911. The Kesari was flowing at 18.7 metres, 2.9 metres above the danger mark.

Fourteen helicopters have been pressed into service. Nearly 22,000 persons have been shifted to 95 camps. Nine jawans sustained injuries in a second slide.

The opposition leader, Sarala Joglekar, demanded a judicial probe. "This is a man-made calamity," she alleged.

Mr. Ishaan Vartak of Himal Watch said: "The State was warned in 2024, in 2026 and in 2029. Nature does not send a fourth letter."

Schools will remain shut for three days.`,
      told: [
        ['differs', '71'],
        ['agrees', '₹4 lakh'],
        ['differs', '71'],
        ['only-here', 'seven'],
        ['only-here', '29', 'differs'],
        ['agrees', 'Nineteen'],
        ['agrees', 'eight'],
        ['agrees', '₹4 lakh'],
        ['differs', '₹60,000'],
        ['differs', 'We have asked Delhi for boats, medicine and men,'],
        ['agrees', '₹320 crore'],
        ['agrees', 'As many as 47'],
        ['agrees', '1,100 km'],
        ['agrees', '600'],
        ['agrees', 'Three'],
        ['agrees', 'The hill came down like a train,'],
        ['agrees', '41.2 cm'],
        ['agrees', '24 hours'],
        ['agrees', '18.7 metres'],
        ['differs', '2.9 metres'],
        ['agrees', 'Fourteen'],
        ['agrees', 'Nearly 22,000'],
        ['differs', '95'],
        ['differs', 'Nine'],
        ['only-here', 'This is a man-made calamity,'],
        [
          'agrees',
          'The State was warned in 2024, in 2026 and in 2029. Nature does not send a fourth letter.',
        ],
        ['only-here', 'three days'],
      ],
    },
  },
  {
    name: 'an election night, by a public broadcaster and by a tabloid of the state',
    first: {
      text: `Labor returned in Tarrawonga but loses its majority

By state political reporter Bronte Callinan

The Tarrawonga government of Premier Desmond Achterberg has been re-elected for a third term but will need the support of independents, after a swing of 6.8 per cent cost it nine seats.

With 78 per cent of the vote counted, Labor has won or leads in 43 of the 89 seats in the lower house, two short of a majority. The Liberal–National opposition has 38, the Greens three and independents five.

“Tarrawonga has spoken tonight, and it has spoken with a raised eyebrow,” Mr Achterberg told supporters at the Mundarra bowls club. “I've heard it.”

Opposition Leader Kirsty Vandermolen, 41, did not concede. “A government that loses nine seats has not won anything,” she said.

The Treasurer, Nick Skourtis, lost Port Ellery, which he held by 11.2 per cent, to the former netballer Tayla Brennock. He has been in parliament for 19 years.

Labor's primary vote fell to 33.4 per cent, its lowest since 1932. The Coalition's rose by 1.5 points to 36.1 per cent.

1.4 million people, or 42 per cent of those enrolled, voted before polling day, the electoral commissioner, Hamish Purcell, said. Pre-poll votes in six seats will not be counted until Monday.

Two of the independents, Marguerite Olsson and Bill Tuckwell, have said they will talk to both sides. Ms Olsson wants a cap of \$25 on fares and \$2 billion for hospitals. “My phone is on and my door is open,” she said. “But I am not a cheap date.”

Turnout was 87.9 per cent. The campaign cost the major parties an estimated \$31 million.`,
      told: [
        ['only-here', '6.8 per cent', 'differs'],
        ['not-comparable', 'nine', 'agrees'],
        ['agrees', '78 per cent'],
        ['only-here', '43', 'differs'],
        ['agrees', '89'],
        ['not-comparable', 'two'],
        ['only-here', '38', 'differs'],
        ['agrees', 'three'],
        ['agrees', 'five'],
        ['agrees', 'Tarrawonga has spoken tonight, and it has spoken with a raised eyebrow,'],
        ['only-here', "I've heard it."],
        ['agrees', '41'],
        ['agrees', 'A government that loses nine seats has not won anything,'],
        ['agrees', 'nine'],
        ['agrees', '11.2 per cent'],
        ['only-here', '19 years', 'differs'],
        ['differs', '33.4 per cent'],
        ['only-here', '1.5 points'],
        ['only-here', '36.1 per cent', 'agrees'],
        ['agrees', '1.4 million'],
        ['only-here', '42 per cent', 'differs'],
        ['agrees', 'six'],
        ['only-here', 'Two', 'agrees'],
        ['agrees', '$25'],
        ['agrees', '$2 billion'],
        ['agrees', 'My phone is on and my door is open,'],
        ['differs', 'But I am not a cheap date.'],
        ['agrees', '87.9 per cent'],
        ['differs', 'an estimated $31 million'],
      ],
    },
    second: {
      text: `DES HANGS ON … JUST

By DAMO FITZHENRY

PREMIER Des Achterberg is clinging to power by his fingernails after furious voters dumped NINE of his MPs – including Treasurer Nick Skourtis – in a 7.8 per cent bloodbath.

The Labor veteran, 62, will lead a minority government after claiming just 44 of 89 seats. The Coalition is on 37, with five independents and three Greens. Some 78 per cent of votes are in.

“Tarrawonga has spoken tonight – and it's spoken with a raised eyebrow!” he joked to the true believers in Mundarra.

But Liberal leader Kirsty Vandermolen (41) refused to concede. “A government that loses nine seats has not won anything,” she fumed.

Netball star Tayla Brennock, 29, was the toast of Port Ellery after overturning Skourtis's 11.2 per cent margin. He had sat in parliament for 17 years.

The ALP's primary vote crashed to 34.3 per cent – the worst since 1932 – while the Libs and Nats got 36.1.

Kingmakers Marguerite Olsson and Bill Tuckwell are open to offers. “My phone is on and my door is open,” Ms Olsson said. “But I'm no cheap date.” Her price: \$25 fares and \$2b for hospitals.

Almost 1.5 million Tarrawongans – 45 per cent – voted early. Turnout hit 87.9 per cent. Counting of pre-polls in six seats resumes on Monday.

The five-week campaign set the parties back \$37m.`,
      told: [
        ['only-here', '7.8 per cent', 'differs'],
        ['only-here', '62'],
        ['not-comparable', '44', 'differs'],
        ['agrees', '89'],
        ['only-here', '37', 'differs'],
        ['agrees', 'five'],
        ['agrees', 'three'],
        ['agrees', 'Some 78 per cent'],
        ['agrees', "Tarrawonga has spoken tonight – and it's spoken with a raised eyebrow!"],
        ['agrees', '41'],
        ['agrees', 'A government that loses nine seats has not won anything,'],
        ['agrees', 'nine'],
        ['only-here', '29'],
        ['agrees', '11.2 per cent'],
        ['only-here', '17 years', 'differs'],
        ['differs', '34.3 per cent'],
        ['only-here', '36.1', 'agrees'],
        ['agrees', 'My phone is on and my door is open,'],
        ['differs', "But I'm no cheap date."],
        ['agrees', '$25'],
        ['agrees', '$2b'],
        ['agrees', 'Almost 1.5 million'],
        ['only-here', '45 per cent', 'differs'],
        ['agrees', '87.9 per cent'],
        ['agrees', 'six'],
        ['only-here', 'five-week'],
        ['differs', '$37m'],
      ],
    },
  },
  {
    name: 'a study of whales, by a science site and by a Sunday paper',
    first: {
      text: `Bowhead whales carry a gene that may let them live past 250

By Nils Achebe-Thorsen

A protein that mends broken strands of DNA may explain why bowhead whales live for more than two centuries, according to a paper published Wednesday in Cell Frontiers.

Researchers at the Harrowgate Institute for Ageing analyzed tissue from 33 bowheads and compared it with samples from 17 other mammals. Bowhead cells repaired double-strand breaks 2.5 times as often as human cells did and nine times as often as those of cows.

The protein, known as CRB-9, was present at levels 100 times higher than in people. When the team added it to human skin cells, repair rates doubled. Fruit flies given the gene lived 14 percent longer.

"These animals have a thousand times as many cells as we do, and they hardly ever get cancer," said lead author Paulette Imrie-Nakashima, a biologist at the institute. "They do not throw damaged cells away. They fix them."

A bowhead can weigh 80 metric tons and measure 18 meters. The oldest in the study, a female taken by Inuvaluk hunters in 2027, was 211 years old.

The work took eight years and drew on cells collected with the permission of 11 whaling captains. It was funded by a \$6.3 million grant from the Dunmore Foundation.

Outside experts urged caution. "A fly is not a whale and a whale is not your grandmother," said Ezekiel Morrow, a geneticist at Port Salter University. He noted that only four of the nine human cell lines had responded.

Imrie-Nakashima said lower temperatures also raised the amount of the protein: human cells kept at 33 degrees Celsius made 40 percent more of a related molecule. "I have started taking cold showers," she said, "but please do not print that as advice."

The bowhead population, hunted down to fewer than 3,000 by 1921, has recovered to about 25,000.`,
      told: [
        ['only-here', '250'],
        ['agrees', 'more than two centuries'],
        ['agrees', '33'],
        ['agrees', '17'],
        ['agrees', '2.5 times'],
        ['only-here', 'nine times', 'differs'],
        ['agrees', '100 times'],
        ['differs', '14 percent'],
        [
          'agrees',
          'These animals have a thousand times as many cells as we do, and they hardly ever get cancer,',
        ],
        ['agrees', 'a thousand times'],
        ['differs', 'They do not throw damaged cells away. They fix them.'],
        ['agrees', '80 metric tons'],
        ['agrees', '18 meters'],
        ['only-here', '211 years old', 'differs'],
        ['only-here', 'eight years', 'agrees'],
        ['agrees', '11'],
        ['agrees', '$6.3 million'],
        ['agrees', 'A fly is not a whale and a whale is not your grandmother,'],
        ['only-here', 'four'],
        ['only-here', 'nine'],
        ['agrees', '33 degrees Celsius'],
        ['differs', '40 percent'],
        ['only-here', 'I have started taking cold showers,'],
        ['only-here', 'but please do not print that as advice.'],
        ['agrees', 'fewer than 3,000'],
        ['agrees', 'about 25,000'],
      ],
    },
    second: {
      text: `Could a whale help you to live to 200?

Science Editor Crispin Vale

Scientists believe they have found the secret of the bowhead whale, which lives for over 200 years and rarely gets cancer – a protein that glues broken DNA together.

A team from the Harrowgate Institute studied 33 of the 59ft giants, which weigh up to 80 tonnes, over eight years.

Compared with our own cells, those of bowheads repair two-and-a-half times as many breaks. Against a cow's, it was six times.

They had 100 times more of the protein, called CRB-9. In the lab it made human skin cells mend themselves twice as fast. Flies lived 17pc longer.

‘These animals have a thousand times as many cells as we do, and they hardly ever get cancer,’ said Dr Paulette Imrie-Nakashima. ‘They don't throw away damaged cells. They fix them.’

Samples came with the blessing of eleven Inuvaluk whaling captains. One of the animals was thought to be 221.

The cold helps, too: at 33C human cells produced 30pc more of a molecule like it.

But Prof Ezekiel Morrow of Port Salter University, who took no part in it, said: ‘A fly is not a whale and a whale is not your grandmother.’

Seventeen other mammals, from mice to elephants, were examined for the study in Cell Frontiers, paid for with \$6.3m (£4.9m) from the Dunmore Foundation.

There are thought to be 25,000 bowheads in the Arctic, up from under 3,000 a century ago.`,
      told: [
        ['only-here', '200'],
        ['agrees', 'over 200 years'],
        ['agrees', '33'],
        ['agrees', '59ft'],
        ['agrees', 'up to 80 tonnes'],
        ['only-here', 'eight years', 'agrees'],
        ['agrees', 'two-and-a-half times'],
        ['only-here', 'six times', 'differs'],
        ['agrees', '100 times'],
        ['differs', '17pc'],
        [
          'agrees',
          'These animals have a thousand times as many cells as we do, and they hardly ever get cancer,',
        ],
        ['agrees', 'a thousand times'],
        ['differs', "They don't throw away damaged cells. They fix them."],
        ['agrees', 'eleven'],
        ['only-here', '221', 'differs'],
        ['agrees', '33C'],
        ['differs', '30pc'],
        ['agrees', 'A fly is not a whale and a whale is not your grandmother.'],
        ['agrees', 'Seventeen'],
        ['agrees', '$6.3m'],
        ['only-here', '£4.9m'],
        ['agrees', '25,000'],
        ['agrees', 'under 3,000'],
      ],
    },
  },
  {
    name: 'a mine, on the first day and on the second',
    first: {
      text: `Nine dead in Skarrow mine blast, 23 trapped

By Conrad Illing in Skarrow

Nine miners were killed and 23 trapped underground yesterday after an explosion tore through the Number Four shaft of the Skarrow colliery.

The blast, at 6.50am, happened 840 metres below the surface as the night shift was ending. 118 men were in the pit; 86 of them came up by themselves.

Hedda Marchbanks, the chief executive of Northvale Coal, said the company did not know what had caused it. “Our only thought is for the men below,” she said.

Rescuers got to within 300 metres of the trapped men before gas forced them back. Methane stood at 4.1 per cent, said Anders Tolley, who leads the rescue. “We will not stop, but I will not lose any of mine,” he added.

Sixteen men were taken to hospital, five of them with severe burns.

Among the dead was Jory Penhallick, 52, a deputy who had worked at Skarrow for 31 years. His brother, Denzil, is one of those who are missing.

The pit employs 640 people and produced 1.1 million tonnes of coal last year. It was fined £85,000 in 2028 for failing to test alarms.

Families spent the night in the miners' hall. “They tell us nothing. We hear it on the radio first,” said Morwenna Blythe, 29, whose husband, Kit, is below.

The mines minister, Gerald Ashplant, is to visit today. The union demanded that all six of the company's mines be closed until they had been inspected.`,
      told: [
        ['agrees', 'Nine'],
        ['agrees', '23'],
        ['agrees', 'Nine'],
        ['agrees', '23'],
        ['agrees', '840 metres'],
        ['agrees', '118'],
        ['agrees', '86'],
        ['agrees', 'Our only thought is for the men below,'],
        ['only-here', '300 metres'],
        ['not-comparable', '4.1 per cent'],
        ['only-here', 'We will not stop, but I will not lose any of mine,'],
        ['only-here', 'Sixteen'],
        ['not-comparable', 'five'],
        ['only-here', '52', 'agrees'],
        ['agrees', '31 years'],
        ['agrees', '640'],
        ['agrees', '1.1 million tonnes'],
        ['agrees', '£85,000'],
        ['differs', 'They tell us nothing. We hear it on the radio first,'],
        ['only-here', '29', 'agrees'],
        ['agrees', 'six'],
      ],
    },
    second: {
      text: `Five brought out alive as Skarrow toll rises to 14

By Conrad Illing in Skarrow

Five men were brought alive from the Skarrow colliery last night, 38 hours after an explosion that is now known to have killed 14.

Thirteen others are still underground, 840 metres down. No sound has been heard from them since noon.

Kit Blythe, 33, was the first to reach the surface. His wife, Morwenna, 29, ran past the police to the ambulance. On Tuesday she had complained: “They tell us nothing. We hear everything on the radio first.”

The deaths of nine men were announced on the day of the blast, when 23 were thought to be trapped. Rescuers found five more bodies near Number Four shaft, Denzil Penhallick's among them. His brother Jory, 52, a deputy for 31 years, had been named on Tuesday.

Anders Tolley, who leads the rescue, said methane had fallen to 1.2 per cent and that his 60 men would go back in at dawn. “I said we would not stop,” he said.

Nineteen men are in hospital, four in a critical condition.

Gerald Ashplant, the mines minister, closed four of Northvale Coal's six mines. Its chief executive, Hedda Marchbanks, was jeered when she repeated: “Our only thought is for the men below.” The company was fined £85,000 three years ago over its alarms.

Of the 118 men who were in the pit, 86 walked out. Skarrow, which employs 640 and dug 1.1 million tonnes last year, will not reopen before spring. Shares in Northvale fell by a quarter.`,
      told: [
        ['only-here', 'Five'],
        ['only-here', '14'],
        ['not-comparable', 'Five'],
        ['only-here', '38 hours'],
        ['only-here', '14'],
        ['only-here', 'Thirteen'],
        ['agrees', '840 metres'],
        ['only-here', '33'],
        ['only-here', '29', 'agrees'],
        ['differs', 'They tell us nothing. We hear everything on the radio first.'],
        ['agrees', 'nine'],
        ['agrees', '23'],
        ['only-here', 'five'],
        ['only-here', '52', 'agrees'],
        ['agrees', '31 years'],
        ['not-comparable', '1.2 per cent'],
        ['only-here', '60'],
        ['only-here', 'I said we would not stop,'],
        ['only-here', 'Nineteen'],
        ['only-here', 'four'],
        ['only-here', 'four'],
        ['agrees', 'six'],
        ['agrees', 'Our only thought is for the men below.'],
        ['agrees', '£85,000'],
        ['only-here', 'three years'],
        ['agrees', '118'],
        ['agrees', '86'],
        ['agrees', '640'],
        ['agrees', '1.1 million tonnes'],
        ['only-here', 'a quarter'],
      ],
    },
  },
  {
    name: 'a ferry, by the wire and as a local paper rewrote it',
    first: {
      text: `ORVESTAD, May 14 (Wire) - A ferry carrying 312 passengers and 41 crew ran aground in thick fog off the island of Halsey on Thursday, injuring 27 people, three of them seriously, the coastguard said.

The Sound Princess, an 11,400-tonne vessel built in 2003, struck rocks at 5:40 a.m. about two nautical miles from the harbour of Orvestad. It was listing at 12 degrees but was not in danger of sinking, coastguard spokesman Mikkel Thorup said.

"Everybody was off the ship within 90 minutes," Thorup told reporters. "The sea was calm. Had it been otherwise we would be having a different conversation."

Passengers were taken off by four lifeboats and a fleet of fishing boats. Eighteen people were treated in hospital for broken bones and hypothermia.

"There was a bang, and then all the plates in the restaurant went past me," said Yvette Lacombe, a 46-year-old teacher from Rennois who was travelling with 32 pupils.

The operator, Sound Lines, said the captain, Joost Verhagen, had 25 years' experience. Police tested him for alcohol; the result was negative.

A boom was laid around the ship after 60 tonnes of diesel leaked from a ruptured tank. Environment Minister Liv Ranheim said seven kilometres of beach were threatened, among them a reserve where 9,000 pairs of terns nest.

"We have been lucky with lives. We may not be lucky with birds," she said.

It was the second grounding in the sound in 14 months. In March last year a cargo ship lost 80 containers there.

Salvage experts from the Dutch company Van der Zand were expected on Friday. Shares in Sound Lines fell 6.2 percent.`,
      told: [
        ['agrees', '312'],
        ['agrees', '41'],
        ['agrees', '27'],
        ['agrees', 'three'],
        ['agrees', '11,400-tonne'],
        ['agrees', 'about two nautical miles'],
        ['agrees', '12 degrees'],
        ['only-here', 'Everybody was off the ship within 90 minutes,'],
        ['agrees', '90 minutes'],
        [
          'agrees',
          'The sea was calm. Had it been otherwise we would be having a different conversation.',
        ],
        ['agrees', 'four'],
        ['only-here', 'Eighteen', 'agrees'],
        ['differs', 'There was a bang, and then all the plates in the restaurant went past me,'],
        ['agrees', '46-year-old'],
        ['agrees', '32'],
        ['agrees', '25 years'],
        ['agrees', '60 tonnes'],
        ['differs', 'seven kilometres'],
        ['agrees', '9,000'],
        ['agrees', 'We have been lucky with lives. We may not be lucky with birds,'],
        ['only-here', '14 months', 'agrees'],
        ['agrees', '80'],
        ['differs', '6.2 percent'],
      ],
    },
    second: {
      text: `Passengers tell of terror as ferry hits rocks in fog

Twenty-seven people were hurt, three of them badly, when a ferry with more than 350 people on board hit rocks off Halsey in dense fog yesterday.

The Sound Princess struck at 5.40am, two nautical miles short of Orvestad harbour, and came to rest at an angle of 12 degrees.

Fishermen and the crews of four lifeboats took off all 312 passengers and 41 crew in an hour and a half.

Teacher Yvette Lacombe, 46, who had 32 children in her care, said: ‘There was a bang and then all the plates in the restaurant flew past me.’

Eighteen of the injured went to hospital with fractures and hypothermia.

The coastguard's Mikkel Thorup said: ‘The sea was calm. Had it been otherwise we would be having a different conversation.’

Police breathalysed Captain Joost Verhagen, a man with 25 years of experience, and found no alcohol.

The 11,400-tonne ship was built in 2003. Its owner, Sound Lines, saw its shares slide by 2.6 per cent.

Some 60 tonnes of diesel have escaped, and Liv Ranheim, the environment minister, fears for 17km of beaches and for 9,000 pairs of terns. ‘We have been lucky with lives. We may not be lucky with birds,’ she said.

Dutch salvors are due today.

It is only 14 months since a freighter shed 80 containers in the sound.

Islander Magnus Eklo, 68, who went out in his own boat, said: ‘I took nine home and my wife made pancakes.’`,
      told: [
        ['agrees', 'Twenty-seven'],
        ['agrees', 'three'],
        ['only-here', 'more than 350', 'agrees'],
        ['agrees', 'two nautical miles'],
        ['agrees', '12 degrees'],
        ['agrees', 'four'],
        ['agrees', '312'],
        ['agrees', '41'],
        ['agrees', 'an hour and a half'],
        ['agrees', '46'],
        ['agrees', '32'],
        ['differs', 'There was a bang and then all the plates in the restaurant flew past me.'],
        ['only-here', 'Eighteen', 'agrees'],
        [
          'agrees',
          'The sea was calm. Had it been otherwise we would be having a different conversation.',
        ],
        ['agrees', '25 years'],
        ['agrees', '11,400-tonne'],
        ['differs', '2.6 per cent'],
        ['agrees', 'Some 60 tonnes'],
        ['differs', '17km'],
        ['agrees', '9,000'],
        ['agrees', 'We have been lucky with lives. We may not be lucky with birds,'],
        ['only-here', '14 months', 'agrees'],
        ['agrees', '80'],
        ['only-here', '68'],
        ['only-here', 'I took nine home and my wife made pancakes.'],
        ['only-here', 'nine'],
      ],
    },
  },
  {
    name: 'a press release, and what the paper made of it',
    first: {
      text: `Thornwick Water announces record investment and customer support package

For immediate release, 3 February 2031

Thornwick Water today announces that it will invest £4.8 billion over the next five years, the largest programme in its history, to renew 1,900 kilometres of pipes and reduce leakage by 22%.

The average household bill will increase by £31 a year, or 60p a week, from April, to £487. Support for customers who struggle to pay will be extended to 280,000 households, up from 190,000.

Chief Executive Alastair Prowse said:

“We know that no one welcomes a higher bill. We have listened to our customers, and they have told us that they want us to act now, to protect the rivers we all love and to secure supplies for our children. This plan does exactly that.”

Chair Dame Philippa Ondine said:

“This is an ambitious and fully funded plan. Our shareholders are contributing £350 million and have taken no dividend since 2029. I am proud of every one of our 5,200 colleagues, who work day and night in all weathers to keep the taps running.”

The programme will:

- upgrade 118 treatment works;
- fit 900,000 smart meters;
- create 1,400 jobs, including 200 apprenticeships;
- cut the use of storm overflows by half by 2036.

Sir Humphrey Stell, who chairs the Thornwick Rivers Partnership, said: “We welcome this investment, which is long overdue. We will be watching to see that every pound of it reaches the river.”

Thornwick Water serves 3.4 million customers and supplies 790 million litres of drinking water a day. In the year to March 2030 it spilled sewage on fewer occasions than in any of the previous three years.`,
      told: [
        ['not-comparable', '£4.8 billion', 'differs'],
        ['agrees', 'five years'],
        ['agrees', '1,900 kilometres'],
        ['only-here', '22%', 'differs'],
        ['agrees', '£31 a year'],
        ['only-here', '60p a week'],
        ['agrees', '£487'],
        ['agrees', '280,000'],
        ['agrees', '190,000'],
        [
          'differs',
          'We know that no one welcomes a higher bill. We have listened to our customers, and they have told us that they want us to act now, to protect the rivers we all love and to secure supplies for our children. This plan does exactly that.',
        ],
        [
          'agrees',
          'This is an ambitious and fully funded plan. Our shareholders are contributing £350 million and have taken no dividend since 2029. I am proud of every one of our 5,200 colleagues, who work day and night in all weathers to keep the taps running.',
        ],
        ['agrees', '£350 million'],
        ['agrees', '5,200'],
        ['agrees', '118'],
        ['agrees', '900,000'],
        ['agrees', '1,400'],
        ['agrees', '200'],
        ['only-here', 'half', 'differs'],
        [
          'agrees',
          'We welcome this investment, which is long overdue. We will be watching to see that every pound of it reaches the river.',
        ],
        ['only-here', '3.4 million', 'differs'],
        ['only-here', '790 million litres'],
        ['only-here', 'three years'],
      ],
    },
    second: {
      text: `Water bills to rise as Thornwick admits works are “long overdue” for repair

Bills at Thornwick Water will go up by £31 in April to an average of £487, the company said yesterday, to pay for what it calls a record £4.6bn programme.

The firm, which supplies 3.1 million people, has been fined twice since 2027 for discharging sewage into the Wick.

It promised to replace 1,900km of pipes, to bring down leaks by a quarter and to reduce storm overflows by a third within five years.

Alastair Prowse, its chief executive, who was paid £1.3m last year, said: “We know that no one welcomes a higher bill. We have listened to our customers, and they want us to act now.”

Dame Philippa Ondine, the chairwoman, said: “Our shareholders are contributing £350 million … I am proud of every one of our 5,200 colleagues.”

About 280,000 poorer households will get help, against 190,000 now. The plan is to create 1,400 jobs, 200 of them for apprentices. Nine hundred thousand smart meters will be fitted and 118 sewage works improved.

Sir Humphrey Stell of the Thornwick Rivers Partnership said the investment was “long overdue” and that he would be “watching to see that every pound of it reaches the river”.

But the campaigner Jocasta Fyfe, 39, who swims in the Wick each day, said: “They've had 30 years of our money already. Where did that go?”

Thornwick spilled sewage 14,200 times last year, for a total of 96,000 hours.`,
      told: [
        ['only-here', 'long overdue'],
        ['agrees', '£31'],
        ['agrees', 'an average of £487'],
        ['not-comparable', '£4.6bn', 'differs'],
        ['only-here', '3.1 million', 'differs'],
        ['agrees', '1,900km'],
        ['only-here', 'a quarter', 'differs'],
        ['agrees', 'five years'],
        ['only-here', '£1.3m'],
        [
          'differs',
          'We know that no one welcomes a higher bill. We have listened to our customers, and they want us to act now.',
        ],
        [
          'agrees',
          'Our shareholders are contributing £350 million … I am proud of every one of our 5,200 colleagues.',
        ],
        ['agrees', '£350 million'],
        ['agrees', '5,200'],
        ['agrees', 'About 280,000'],
        ['agrees', '190,000'],
        ['agrees', '1,400'],
        ['agrees', '200'],
        ['agrees', 'Nine hundred thousand'],
        ['agrees', '118'],
        ['agrees', 'long overdue'],
        ['agrees', 'watching to see that every pound of it reaches the river'],
        ['only-here', '39'],
        ['only-here', "They've had 30 years of our money already. Where did that go?"],
        ['only-here', '30 years'],
        ['only-here', '14,200 times'],
        ['only-here', '96,000 hours'],
      ],
    },
  },
];
