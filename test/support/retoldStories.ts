import type { Story } from './stories';

/** Stories told by two papers in their own units, roundings and words, most of them with nothing altered; what a reader would say was written down before the engine was asked. */
export const retoldStories: readonly Story[] = [
  {
    name: 'a dam that burst, on two days',
    first: {
      text: `Thousands flee as dam gives way above Ostrel

At least 23 people are dead and 61 missing after a dam burst above the town of Ostrel on Sunday and sent a wall of water through its streets.

Some 8,700 residents fled to higher ground, the civil protection agency said. The water reached a height of 4.2 metres in the market square.

The dam, built in 1961 to hold back the waste of a copper mine, had been declared safe in February. Its owner, Halvane Mining, said it was “devastated”.

“I heard a roar like a train and I took the children and ran,” said Marta Ilves, 39, a teacher.

President Anton Drebin declared three days of mourning and promised 40m crowns in aid. “Whoever signed that paper in February will answer for it,” he said.

Nearly 600 soldiers and 14 helicopters are searching for survivors. Halvane’s shares lost 31 per cent on Monday.`,
      told: [
        ['only-here', 'Thousands'],
        ['agrees', 'At least 23'],
        ['agrees', '61'],
        ['only-here', 'Some 8,700', 'differs'],
        ['differs', '4.2 metres'],
        ['only-here', 'devastated'],
        ['agrees', 'I heard a roar like a train and I took the children and ran,'],
        ['agrees', '39'],
        ['agrees', 'three days'],
        ['agrees', '40m crowns'],
        ['differs', 'Whoever signed that paper in February will answer for it,'],
        ['agrees', 'Nearly 600'],
        ['agrees', '14'],
        ['agrees', '31 per cent'],
      ],
    },
    second: {
      text: `‘A roar like a train’: survivors tell of Ostrel flood

The copper mine dam that collapsed on Sunday was passed as safe only this February, it emerged yesterday, as rescuers in Ostrel dug for 61 people who are still missing.

The toll stood at 23 last night. A wave 2.4 metres high had swept through the market square.

Marta Ilves, a 39-year-old teacher, told how she got away. “I heard a roar like a train and I took the children and ran,” she said.

Around 7,800 people have left their homes, according to the civil protection agency. Almost 600 troops and 14 helicopters are at work.

“Whoever signed that paper in January will answer for it,” said the president, Anton Drebin. The country is to mourn for three days and 40 million crowns have been pledged in help.

Halvane Mining, whose dam dates from 1961, saw 31% wiped off its shares.`,
      told: [
        ['agrees', 'A roar like a train'],
        ['agrees', '61'],
        ['agrees', '23'],
        ['differs', '2.4 metres'],
        ['agrees', '39-year-old'],
        ['agrees', 'I heard a roar like a train and I took the children and ran,'],
        ['only-here', 'Around 7,800', 'differs'],
        ['agrees', 'Almost 600'],
        ['agrees', '14'],
        ['differs', 'Whoever signed that paper in January will answer for it,'],
        ['agrees', 'three days'],
        ['agrees', '40 million crowns'],
        ['agrees', '31%'],
      ],
    },
  },
  {
    name: 'an organ repaired, by a national and by a local paper',
    first: {
      text: `Cathedral organ to sound again after £2.9m repair

The organ of Wexmouth cathedral, silent for 11 years, will be played again at Easter after a restoration that cost £2.9m.

Each of its 5,312 pipes was taken down, cleaned and put back by the firm of Hallam & Reeve, which began the work 37 months ago.

“It was like hearing an old friend clear his throat,” said the organist, Benedict Ashdown, who tried it for the first time on Tuesday.

The largest pipe is 9.8 metres long and weighs 460kg. The smallest is no longer than a match.

More than 3,600 people gave money. The dean, the Very Rev Clare Huntley, said a schoolgirl had sold lemonade to raise £46.

Two thirds of the cost was met by the Larkin Foundation. A concert on 16 April will be conducted by Ilya Varn.`,
      told: [
        ['not-comparable', '£2.9m', 'agrees'],
        ['agrees', '11 years'],
        ['not-comparable', '£2.9m', 'agrees'],
        ['differs', '5,312'],
        ['agrees', '37 months'],
        ['differs', 'It was like hearing an old friend clear his throat,'],
        ['only-here', '9.8 metres', 'agrees'],
        ['differs', '460kg'],
        ['agrees', 'More than 3,600'],
        ['differs', '£46'],
        ['agrees', 'Two thirds'],
      ],
    },
    second: {
      text: `Easter return for Wexmouth’s silent giant

After eleven years without a note, the great organ of Wexmouth cathedral is to be heard again this Easter.

Hallam and Reeve, organ builders, spent 37 months dismantling and cleaning 5,132 pipes, the longest of them 9.8m and weighing 640kg.

The bill was £2.9 million, of which the Larkin Foundation paid two-thirds. The rest came from over 3,600 donors, among them a girl who earned £64 by selling lemonade, said the dean, Clare Huntley.

Benedict Ashdown played it on Tuesday. “It was like hearing an old friend clear her throat,” said the organist.

Ilya Varn is to conduct a concert on April 16.`,
      told: [
        ['agrees', 'eleven years'],
        ['agrees', '37 months'],
        ['differs', '5,132'],
        ['not-comparable', '9.8m', 'agrees'],
        ['differs', '640kg'],
        ['not-comparable', '£2.9 million', 'agrees'],
        ['agrees', 'two-thirds'],
        ['agrees', 'over 3,600'],
        ['differs', '£64'],
        ['differs', 'It was like hearing an old friend clear her throat,'],
      ],
    },
  },
  {
    name: 'a trawler lost, with nothing altered',
    first: {
      text: `Fishing boat sinks off Skarn with six aboard

Four fishermen were rescued and two were missing after the trawler Halcyon went down 12 miles off Skarn head in the early hours of Thursday.

The coastguard received a distress call at 3.25am. A helicopter and three lifeboats were sent. The four men, who had spent 90 minutes in the water, were flown to hospital in Ambry, where one was in a serious condition.

The 18-metre boat was built in 1987 and belongs to Rourke Fisheries. Its skipper, Declan Rourke, 54, is one of the missing.

“The sea was like a washing machine,” said the lifeboat coxswain, Morag Teale, 44, who has been with the crew for 21 years. “We will not stop looking.”

Winds were blowing at 50 knots and waves were 6 metres high. It is the third boat lost off Skarn in five years.`,
      told: [
        ['only-here', 'six'],
        ['only-here', 'Four', 'agrees'],
        ['agrees', 'two'],
        ['agrees', '12 miles'],
        ['agrees', 'three'],
        ['only-here', 'four'],
        ['agrees', '90 minutes'],
        ['only-here', '18-metre'],
        ['agrees', '54'],
        ['only-here', 'The sea was like a washing machine,'],
        ['agrees', '44'],
        ['only-here', '21 years'],
        ['agrees', 'We will not stop looking.'],
        ['only-here', '50 knots'],
        ['only-here', '6 metres'],
        ['only-here', 'five years'],
      ],
    },
    second: {
      text: `Skipper among two missing after trawler goes down

A search was under way last night for Declan Rourke, 54, and a member of his crew, whose trawler sank off the Skarn coast.

Four others were winched from the sea after an hour and a half and taken to a hospital in Ambry. Three had only bruises, said a spokesman. The fourth was seriously ill.

The Halcyon, 59ft long and 44 years old, was about 19km out when she raised the alarm shortly before half past three in the morning.

Gusts reached 58mph. Morag Teale, coxswain of one of three lifeboats that put out, spoke of seas as tall as a house. “We will not stop looking,” she said.

Two other boats have been lost there since 2026. Rourke Fisheries, which owns five more trawlers, did not comment.`,
      told: [
        ['agrees', 'two'],
        ['agrees', '54'],
        ['only-here', 'Four', 'agrees'],
        ['agrees', 'an hour and a half'],
        ['only-here', 'Three'],
        ['agrees', '59ft'],
        ['agrees', '44 years old'],
        ['agrees', 'about 19km'],
        ['agrees', '58mph'],
        ['agrees', 'three'],
        ['agrees', 'We will not stop looking,'],
        ['only-here', 'Two'],
        ['only-here', 'five'],
      ],
    },
  },
  {
    name: 'a budget, in two papers’ units, with nothing altered',
    first: {
      text: `Finance minister Ruta Halsen raised taxes on fuel and tobacco on Wednesday to plug a hole of 3.4bn crowns in the budget of Norrland.

Petrol will cost 0.35 crowns more a litre from July and a packet of cigarettes 1.50 crowns more. Pensions rise by 2.8 per cent, and the tax-free allowance from 11,200 to 11,900 crowns.

The economy is expected to grow by 1.6 per cent this year and 2.1 per cent next. Debt will peak at 71 per cent of output in 2035.

“I would rather be unpopular than bankrupt,” Ms Halsen told parliament. Opposition leader Joren Vask called it “a budget for spreadsheets”.

The hauliers’ union said that its 4,300 members would pay 80m crowns more a year.`,
      told: [
        ['agrees', '3.4bn crowns'],
        ['only-here', '0.35'],
        ['agrees', '1.50'],
        ['agrees', '2.8 per cent'],
        ['agrees', '11,200 to 11,900 crowns'],
        ['agrees', '1.6 per cent'],
        ['agrees', '2.1 per cent'],
        ['agrees', '71 per cent'],
        ['agrees', 'I would rather be unpopular than bankrupt,'],
        ['agrees', 'a budget for spreadsheets'],
        ['agrees', '4,300'],
        ['agrees', '80m crowns'],
      ],
    },
    second: {
      text: `Smokers and drivers to pay as Halsen fills budget gap

Motorists face paying 35 cents more for each litre from July after Ruta Halsen announced higher duties yesterday.

The minister, who has to find 3.4 billion crowns, said she “would rather be unpopular than bankrupt”. Cigarettes go up too, by 1.5 crowns a pack.

Pensioners get 2.8% more. Workers will keep 11,900 crowns of their earnings free of tax, 700 more than now.

Growth is put at 1.6% for this year, less than the 1.9% forecast in autumn, before picking up to 2.1%. In ten years average growth was 1.8%.

Public debt is to rise from 66% of GDP to 71%. Joren Vask, for the opposition, said it was “a budget for spreadsheets”.

Truck owners say the increase will cost them 80 million crowns annually, or 18,600 for each of their 4,300 members.`,
      told: [
        ['only-here', '35 cents'],
        ['agrees', '3.4 billion crowns'],
        ['agrees', 'would rather be unpopular than bankrupt'],
        ['agrees', '1.5'],
        ['agrees', '2.8%'],
        ['agrees', '11,900 crowns'],
        ['only-here', '700'],
        ['agrees', '1.6%'],
        ['only-here', '1.9%'],
        ['agrees', 'up to 2.1%'],
        ['only-here', 'ten years'],
        ['only-here', '1.8%'],
        ['only-here', '66%'],
        ['agrees', '71%'],
        ['agrees', 'a budget for spreadsheets'],
        ['agrees', '80 million crowns annually'],
        ['only-here', '18,600'],
        ['agrees', '4,300'],
      ],
    },
  },
  {
    name: 'a trial, on two days, with nothing altered',
    first: {
      text: `A chemist poisoned her business partner with antifreeze in his tea over 14 weeks, a jury in Averby was told on Monday.

Helena Storr, 41, is accused of the murder of Viktor Lang, 57, with whom she ran three pharmacies. She denies it.

Mr Lang was taken to hospital four times before he died on 2 November. Tests found 1,900 milligrams of glycol in his blood, the prosecutor, Amos Field KC, said.

“She measured it out as carefully as any medicine,” he told the court. Ms Storr stood to gain £740,000 from an insurance.

The trial is expected to last five weeks.`,
      told: [
        ['agrees', '14 weeks'],
        ['agrees', '41'],
        ['agrees', '57'],
        ['agrees', 'three'],
        ['agrees', 'four times'],
        ['only-here', '1,900 milligrams'],
        ['only-here', 'She measured it out as carefully as any medicine,'],
        ['agrees', '£740,000'],
        ['only-here', 'five weeks'],
      ],
    },
    second: {
      text: `The widow of a pharmacist who was allegedly poisoned told a court on Tuesday that he had grown thin and yellow.

Beate Lang, 55, said her husband had lost 19 kilos in three months. “He thought it was his heart,” she told the jury in Averby.

Viktor Lang, who was 57, died in November after four stays in hospital. His partner in three pharmacies, Helena Storr, 41, is charged with his murder.

Amos Field KC, prosecuting, has said that Storr, who would have received £740,000 from an insurer, put antifreeze in his tea for 14 weeks.

Mrs Lang was asked for two hours about 38 messages between her husband and Storr. Storr denies murder.`,
      told: [
        ['only-here', '55'],
        ['only-here', '19 kilos'],
        ['only-here', 'three months'],
        ['only-here', 'He thought it was his heart,'],
        ['agrees', '57'],
        ['agrees', 'four'],
        ['agrees', 'three'],
        ['agrees', '41'],
        ['agrees', '£740,000'],
        ['agrees', '14 weeks'],
        ['only-here', 'two hours'],
        ['only-here', 'about 38'],
      ],
    },
  },
];
