type Verdict = 'agrees' | 'differs' | 'only-here' | 'not-comparable';

/** A verdict, the words that it is about, and what a reader would say where the verdict is silent. */
export type Told = readonly [verdict: Verdict, words: string, reader?: 'agrees' | 'differs'];

interface Version {
  readonly text: string;
  /** Of each quotation and figure in order, and of each name and sentence that differs. */
  readonly told: readonly Told[];
}

/** One story as two papers print it, one of them from agency copy or rewritten, with what must be said of each. */
export interface Story {
  readonly name: string;
  readonly first: Version;
  readonly second: Version;
}

export const stories: readonly Story[] = [
  {
    name: 'a fire, agency copy and a local paper',
    first: {
      text: `Seven killed in Dunmarrow hostel fire

Seven people died and 23 were injured when fire tore through a hostel in Dunmarrow early on Tuesday, the fire service said.

About 60 firefighters fought the blaze at the Larkhill Hostel, which broke out shortly after 3am.

“We found people at the windows on every floor,” said Chief Officer Petra Halloway.

The cause is not yet known. The building, which had 48 rooms, passed an inspection in March.`,
      told: [
        ['differs', 'Seven'],
        ['differs', 'Seven'],
        ['agrees', '23'],
        ['agrees', 'About 60'],
        ['differs', 'We found people at the windows on every floor,'],
        ['agrees', '48'],
      ],
    },
    second: {
      text: `Hostel had passed its inspection

Nine people died in Tuesday’s fire at the Larkhill Hostel in Dunmarrow, which had been inspected in March.

Some 60 firefighters were called to the hostel in Quay Street. A further 23 people were injured, two of them seriously.

“We found people at the windows on every single floor,” Petra Halloway, the chief officer of the fire service, said.

The hostel, a former seamen’s home, has 48 rooms. Neighbours brought blankets and tea.`,
      told: [
        ['differs', 'Nine'],
        ['agrees', 'Some 60'],
        ['agrees', '23'],
        ['only-here', 'two'],
        ['differs', 'We found people at the windows on every single floor,'],
        ['agrees', '48'],
      ],
    },
  },
  {
    name: 'a budget, a British and an American style',
    first: {
      text: `Treasurer puts 2p on fuel

Treasurer Ines Corrigan raised fuel duty by 2p a litre in her first budget on Wednesday and promised £3.4bn for the ferries over five years.

The deficit will fall to 3.5 per cent of GDP by 2031, she told parliament.

“This is a budget for the islands, not for the banks,” Ms Corrigan said.

The opposition leader, Tobias Venn, called it “a raid on every driver”. Two-thirds of voters think the duty too high, according to a poll for the Eastmere Post.`,
      told: [
        ['only-here', '2p'],
        ['only-here', '2p a litre'],
        ['differs', '£3.4bn'],
        ['agrees', 'five years'],
        ['agrees', '3.5 per cent'],
        ['agrees', 'This is a budget for the islands, not for the banks,'],
        ['agrees', 'a raid on every driver'],
        ['only-here', 'Two-thirds'],
      ],
    },
    second: {
      text: `Corrigan’s first budget favors ferries

EASTMERE — Ferries will get £4.3 billion over the next five years under the first budget of Treasurer Ines Corrigan, who also raised the fuel tax.

The deficit would shrink to 3.5% of GDP by 2031.

“This is a budget for the islands, not for the banks,” she said Wednesday.

Tobias Venn, who leads the opposition, said it was “a raid on every driver.” Growth is put at 1.1% next year.`,
      told: [
        ['differs', '£4.3 billion'],
        ['agrees', 'five years'],
        ['agrees', '3.5%'],
        ['agrees', 'This is a budget for the islands, not for the banks,'],
        ['agrees', 'a raid on every driver.'],
        ['only-here', '1.1%'],
      ],
    },
  },
  {
    name: 'a court case, agency copy printed with a slip',
    first: {
      text: `A former harbour pilot was jailed for six years on Friday for taking bribes from shipping agents.

Osric Tellman, 52, accepted £140,000 between 2025 and 2029, Threllin crown court heard.

Judge Amara Quist told him: “You sold the trust of this port by the hour.”

Tellman, of Gannet Row, had denied 12 charges. He was found guilty of nine of them.`,
      told: [
        ['agrees', 'six years'],
        ['differs', '52'],
        ['agrees', '£140,000'],
        ['agrees', 'You sold the trust of this port by the hour.'],
        ['agrees', '12'],
        ['differs', 'nine'],
      ],
    },
    second: {
      text: `A former harbour pilot was jailed for six years on Friday for taking bribes from shipping agents.

Osric Tellman, 54, accepted £140,000 between 2025 and 2029, Threllin crown court heard.

Judge Amara Quist told him: “You sold the trust of this port by the hour.”

Tellman, of Gannet Row, had denied 12 charges. He was found guilty of 11 of them.`,
      told: [
        ['agrees', 'six years'],
        ['differs', '54'],
        ['agrees', '£140,000'],
        ['agrees', 'You sold the trust of this port by the hour.'],
        ['agrees', '12'],
        ['differs', '11'],
      ],
    },
  },
  {
    name: 'a football result, two reporters',
    first: {
      text: `Skarn Rovers went six points clear at the top after Lena Ostrander scored twice in a win at Ambry before 4,300 people.

Ostrander, 19, has 14 goals this season. Her second, from 25 yards, came after 88 minutes.

“She is the best I have coached,” said Rovers manager Dilys Farrow.

Ambry have lost five games in a row.`,
      told: [
        ['agrees', 'six'],
        ['agrees', '4,300'],
        ['agrees', '19'],
        ['only-here', '14'],
        ['agrees', '25 yards'],
        ['only-here', '88 minutes'],
        ['differs', 'She is the best I have coached,'],
        ['only-here', 'five'],
      ],
    },
    second: {
      text: `Two goals by Lena Ostrander gave Skarn Rovers a win at Ambry and a lead of six points in the league.

The second was struck from 25 yards in front of a crowd of 4,300. It was the 14th goal of the season for the 19-year-old.

Manager Dilys Farrow said: “She is the best player I have coached.”

For Ambry it was the fifth defeat in a row, and 12 points now separate them from safety.`,
      told: [
        ['only-here', 'Two'],
        ['agrees', 'six'],
        ['agrees', '25 yards'],
        ['agrees', '4,300'],
        ['agrees', '19-year-old'],
        ['differs', 'She is the best player I have coached.'],
        ['only-here', '12'],
      ],
    },
  },
  {
    name: 'company results, the statement and a rewrite',
    first: {
      text: `Profits at Marlow Teague rose 12 per cent to £86m in the year to June as the boatbuilder sold 1,140 yachts.

Revenue was £512m, up from £470m. The company will pay a dividend of 8p a share and hire 300 people in Skarn.

“Orders are strong on both sides of the water,” said Ruth Teague, the chief executive.`,
      told: [
        ['only-here', '12 per cent'],
        ['agrees', '£86m'],
        ['agrees', '1,140'],
        ['differs', '£512m'],
        ['agrees', '£470m'],
        ['agrees', '8p a share'],
        ['agrees', '300'],
        ['agrees', 'Orders are strong on both sides of the water,'],
      ],
    },
    second: {
      text: `Marlow Teague made a profit of £86m in the year to June, the boatbuilder said on Thursday, as it sold 1,140 yachts.

Revenue climbed to £521m from £470m. A dividend of 8p a share will be paid. The company plans to hire 300 people in Skarn.

Chief executive Ruth Teague said orders were “strong on both sides of the water”. The shares fell 3 per cent.`,
      told: [
        ['agrees', '£86m'],
        ['agrees', '1,140'],
        ['differs', '£521m'],
        ['agrees', '£470m'],
        ['agrees', '8p a share'],
        ['agrees', '300'],
        ['agrees', 'strong on both sides of the water'],
        ['only-here', '3 per cent'],
      ],
    },
  },
  {
    name: 'an obituary, a date apart',
    first: {
      text: `Magda Illing, the painter of harbours, has died at the age of 91.

Born in Threllin in 1940, she painted more than 600 canvases. Her “Low Water” sold for £2.1m in 2022.

“I never painted a ship I had not been aboard,” she said in 2019.

She is survived by two daughters.`,
      told: [
        ['agrees', '91'],
        ['agrees', 'more than 600'],
        ['agrees', 'Low Water'],
        ['differs', '£2.1m'],
        ['agrees', 'I never painted a ship I had not been aboard,'],
        ['agrees', 'two'],
      ],
    },
    second: {
      text: `The painter Magda Illing, who has died aged 91, made the harbours of the north her own.

She left over 600 canvases, among them “Low Water”, which was bought for £1.2m in 2022.

“I never painted a ship I hadn’t been aboard,” she told an interviewer.

Illing, who had her first show at the age of 17, leaves two daughters and a son.`,
      told: [
        ['agrees', '91'],
        ['agrees', 'over 600'],
        ['agrees', 'Low Water'],
        ['differs', '£1.2m'],
        ['agrees', 'I never painted a ship I hadn’t been aboard,'],
        ['only-here', '17'],
        ['agrees', 'two'],
      ],
    },
  },
  {
    name: 'a storm, in miles and kilometres',
    first: {
      text: `Gusts of 90mph left 40,000 homes without power on Sunday as Storm Hester crossed the north.

Eighteen flood warnings were in force. A ferry was held off Skarn for nine hours with 112 passengers aboard.

“I have not seen waves like it in thirty years,” said its captain, Joost Brandvik.`,
      told: [
        ['agrees', '90mph'],
        ['agrees', '40,000'],
        ['agrees', 'Eighteen'],
        ['agrees', 'nine hours'],
        ['agrees', '112'],
        ['agrees', 'I have not seen waves like it in thirty years,'],
        ['agrees', 'thirty years'],
      ],
    },
    second: {
      text: `Winds of up to 145km/h cut power to some 40,000 households on Sunday when Storm Hester hit the north.

The 112 passengers of a ferry spent nine hours at sea off Skarn. Its captain, Joost Brandvik, said: “I’ve not seen waves like it in 30 years.”

There were 18 flood warnings on Monday.`,
      told: [
        ['agrees', 'up to 145km/h'],
        ['agrees', 'some 40,000'],
        ['agrees', '112'],
        ['agrees', 'nine hours'],
        ['agrees', 'I’ve not seen waves like it in 30 years.'],
        ['agrees', '30 years'],
        ['agrees', '18'],
      ],
    },
  },
  {
    name: 'an election, early and late',
    first: {
      text: `The Harbour Party won 61 of the 120 seats in Sunday’s election in Eastmere, an early count showed.

Turnout was 68.4 per cent. The premier, Ewan Strand, lost his own seat by 212 votes.

“The people have closed one door and opened another,” said Marit Solano, the Harbour Party leader.`,
      told: [
        ['differs', '61'],
        ['agrees', '120'],
        ['only-here', '68.4 per cent', 'agrees'],
        ['agrees', '212'],
        ['agrees', 'The people have closed one door and opened another,'],
      ],
    },
    second: {
      text: `EASTMERE — Marit Solano’s Harbour Party took 63 of the 120 seats in parliament in Sunday’s election.

Just over two-thirds of voters turned out. Premier Ewan Strand was beaten in his own seat by 212 votes.

“The people have closed one door and opened another,” Ms. Solano said. Her party will need no partner for the first time in 20 years.`,
      told: [
        ['differs', '63'],
        ['agrees', '120'],
        ['only-here', 'Just over two-thirds', 'agrees'],
        ['agrees', '212'],
        ['agrees', 'The people have closed one door and opened another,'],
        ['only-here', '20 years'],
      ],
    },
  },
];
