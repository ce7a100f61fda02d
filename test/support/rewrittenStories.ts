import type { Story } from './stories';

/** Stories that the second paper wrote from notes of its own: hardly a sentence is like the other's. */
export const rewrittenStories: readonly Story[] = [
  {
    name: 'damages in court',
    first: {
      text: `HOSPITAL TRUST TO PAY £2.4m AFTER SURGEON'S ERRORS, COURT TOLD

By Marguerite Ollenshaw, health correspondent

A hospital trust in Brackwater has agreed to pay almost £2.4 million to 17 former patients of a surgeon who "operated in a hurry and wrote nothing down", the High Court heard yesterday.

Dr Anselm Pettigrew-Vane, 58, of Larkfield Road, Brackwater, carried out more than 400 hip replacements at St Brannoc's Hospital between 2009 and 2016. About one in 12 had to be repeated, compared with a national average of 1.8%.

"These are people who trusted a man in a white coat," Isolde Farrant KC, for the claimants, told Mr Justice Quayle. "What they got was pain, a second operation and, in three cases, a wheelchair."

The trust's barrister, Rhodri Maddox, said the hospital had been "slow to see what was in front of it", but denied there had been a cover-up.

Among the claimants is Doreen Attlow, a retired dinner lady, who was 71 when she was operated on. Her daughter, Kay, said outside court: "Mum hasn't been upstairs in her own house for nine years. She's not interested in money, she wants somebody to say sorry."

Pettigrew-Vane, who was struck off in 2018, did not attend. His solicitors said in a statement that he "regretted any distress".

Payments range from £38,000 to £310,000. The trust's budget for the year is £412m; it has set aside 0.6 per cent of it.

Sir Godfrey Lyle, the trust's chairman since March, said: "We let people down. I have written to each of the 17 and I have met eleven of them." Asked whether anyone had been disciplined, he said only that "two people have left".

The hearing continues.`,
      told: [
        ['differs', '£2.4m'],
        ['differs', 'almost £2.4 million'],
        ['agrees', '17'],
        ['only-here', 'operated in a hurry and wrote nothing down'],
        ['not-comparable', '58', 'differs'],
        ['agrees', 'more than 400'],
        ['agrees', 'About one in 12'],
        ['agrees', '1.8%'],
        ['differs', 'These are people who trusted a man in a white coat,'],
        ['agrees', 'What they got was pain, a second operation and, in three cases, a wheelchair.'],
        ['agrees', 'three'],
        ['differs', 'Rhodri Maddox'],
        ['agrees', 'slow to see what was in front of it'],
        ['only-here', '71', 'differs'],
        [
          'agrees',
          "Mum hasn't been upstairs in her own house for nine years. She's not interested in money, she wants somebody to say sorry.",
        ],
        ['agrees', 'nine years'],
        ['only-here', 'regretted any distress'],
        ['agrees', '£38,000 to £310,000'],
        ['agrees', '£412m'],
        ['only-here', '0.6 per cent'],
        ['differs', 'Sir Godfrey Lyle'],
        [
          'agrees',
          'We let people down. I have written to each of the 17 and I have met eleven of them.',
        ],
        ['only-here', '17', 'agrees'],
        ['only-here', 'eleven', 'differs'],
        ['only-here', 'two people have left'],
        ['only-here', 'two'],
      ],
    },
    second: {
      text: `# Surgeon's patients win £2.6m

*Brackwater Post, staff reporter*

Seventeen people who were operated on by a struck-off surgeon will share some £2.6m, a judge was told.

> "These were people who trusted a man in a white coat," Isolde Farrant, KC, said. "What they got was pain, a second operation and, in three cases, a wheelchair."

Anselm Pettigrew Vane, 59, did more than 400 hip operations at St Brannoc's between 2009 and 2016; 8 per cent were repeated. Nationally it is 1.8 per cent.

Rhodri Maddocks, for the trust, admitted it had been 'slow to see what was in front of it'.

Kay Attlow, whose mother Doreen was 72 at the time of her operation, said: 'Mum hasn't been upstairs in her own house for nine years.'

Sir Geoffrey Lyle, chairman of the trust, said he had met ten of the 17 patients. 'We let people down,' he added.

The trust, which has a £412 million budget, will pay between £38,000 and £310,000 to each.`,
      told: [
        ['differs', '£2.6m'],
        ['only-here', 'Seventeen', 'agrees'],
        ['differs', 'some £2.6m'],
        ['differs', 'These were people who trusted a man in a white coat,'],
        ['agrees', 'What they got was pain, a second operation and, in three cases, a wheelchair.'],
        ['agrees', 'three'],
        ['not-comparable', '59', 'differs'],
        ['agrees', 'more than 400'],
        ['agrees', '8 per cent'],
        ['agrees', '1.8 per cent'],
        ['differs', 'Rhodri Maddocks'],
        ['agrees', 'slow to see what was in front of it'],
        ['only-here', '72', 'differs'],
        ['agrees', "Mum hasn't been upstairs in her own house for nine years."],
        ['agrees', 'nine years'],
        ['differs', 'Sir Geoffrey Lyle'],
        ['only-here', 'ten', 'differs'],
        ['agrees', '17'],
        ['agrees', 'We let people down,'],
        ['agrees', '£412 million'],
        ['agrees', 'between £38,000 and £310,000'],
      ],
    },
  },
  {
    name: 'a company’s results',
    first: {
      text: `Orvane Foods profit tumbles as cocoa costs bite

Orvane Foods said on Thursday its full-year pre-tax profit fell 38 percent to $61.4 million, as record cocoa prices and a strike at its Dellick plant outweighed higher prices for its biscuits.

Revenue rose 4 percent to $1.12 billion in the 12 months to June 30, the Port Harrow-based company said. Analysts had expected profit of about $75 million.

"It was a brutal year for anyone who buys cocoa," Chief Executive Ingrid Sallow told reporters. "We took the decision not to pass all of it on, and we stand by that."

The group will cut 240 jobs, about 6 percent of its workforce, and close its smaller factory in Tarn Mills by March. It held its final dividend at 11 cents a share.

Shares in Orvane fell as much as 9.2 percent in early trading before closing down 5.1 percent at $14.35.

"The dividend is the surprise here. I would have bet on a cut," said Tobias Renk, an analyst at Kellaway Partners, who has a "hold" rating on the stock.

Orvane, founded in 1921, makes Twill biscuits and Marney's chocolate. It employs 4,100 people in three countries. The two-week strike at Dellick cost it $8 million, finance chief Paul Adeyinka-Moss said.`,
      told: [
        ['agrees', '38 percent'],
        ['agrees', '$61.4 million'],
        ['agrees', '4 percent'],
        ['agrees', '$1.12 billion'],
        ['only-here', '12 months'],
        ['only-here', 'about $75 million'],
        ['agrees', 'It was a brutal year for anyone who buys cocoa,'],
        ['agrees', 'We took the decision not to pass all of it on, and we stand by that.'],
        ['agrees', '240'],
        ['only-here', 'about 6 percent'],
        ['agrees', '11 cents a share'],
        ['agrees', 'as much as 9.2 percent'],
        ['agrees', '5.1 percent'],
        ['differs', '$14.35'],
        ['agrees', 'The dividend is the surprise here. I would have bet on a cut,'],
        ['only-here', 'hold'],
        ['differs', '4,100'],
        ['only-here', 'three'],
        ['only-here', 'two-week', 'agrees'],
        ['not-comparable', '$8 million', 'differs'],
      ],
    },
    second: {
      text: `240 JOBS TO GO AT BISCUIT MAKER AFTER COCOA SHOCK

The maker of Twill biscuits is to close its Tarn Mills factory with the loss of 240 jobs after profits slumped by more than a third.

Orvane Foods blamed "brutal" cocoa prices and a fortnight-long strike at Dellick, which cost it $9m, as pre-tax profits slid to $61.4m in the year to the end of June, from $99m a year before. Sales were up 4 per cent at $1.1bn.

Ingrid Sallow, the chief executive, said: "We took the decision not to pass all of it on and we stand by that. It was a brutal year for anyone who buys cocoa."

The shares closed 5.1 per cent lower at $14.53, having been down more than 9 per cent at one point. The final dividend is unchanged at 11c.

Toby Renk of Kellaway Partners said the payout was "the surprise". "I would have bet on a cut," he added.

The company, which employs 4,200, said the Tarn Mills site would shut in March. Paul Adeyinka Moss, its finance director, said the closure would save $12m a year.`,
      told: [
        ['agrees', '240'],
        ['agrees', '240'],
        ['agrees', 'more than a third'],
        ['only-here', 'brutal'],
        ['not-comparable', '$9m', 'differs'],
        ['agrees', '$61.4m'],
        ['not-comparable', '$99m'],
        ['agrees', '4 per cent'],
        ['agrees', '$1.1bn'],
        [
          'agrees',
          'We took the decision not to pass all of it on and we stand by that. It was a brutal year for anyone who buys cocoa.',
        ],
        ['agrees', '5.1 per cent'],
        ['differs', '$14.53'],
        ['agrees', 'more than 9 per cent'],
        ['agrees', '11c'],
        ['agrees', 'the surprise'],
        ['agrees', 'I would have bet on a cut,'],
        ['differs', '4,200'],
        ['only-here', '$12m a year'],
      ],
    },
  },
  {
    name: 'a crash, and the day after',
    first: {
      text: `Three dead as coach leaves mountain road

Three people were killed and 27 injured when a coach carrying pensioners home from a flower festival left the road near Calder Pass on Sunday evening, police said.

The vehicle, with 41 passengers and a driver on board, struck a barrier on a bend and fell about 15 metres into a ravine at around 6.40pm.

"We heard a bang, then nothing, then everybody shouting at once," said Brigid Halloway, 74, who was in the sixth row. "The man beside me held my hand until they cut us out."

Inspector Karl Vreeland said the driver, a 52-year-old man from Ostley, had been tested for alcohol and drugs and both tests were negative. "It is far too early to talk about speed," he said.

Eleven of the injured were in a serious condition at Calder Infirmary last night. The hospital's director, Dr Samira Nouri, said 60 off-duty staff had come in unasked.

The coach, operated by Fennel Tours, was 14 years old and had passed an inspection in May. The company carried 90,000 passengers last year.

It is the worst accident on the road since 1998, when five people died.`,
      told: [
        ['differs', 'Three'],
        ['differs', 'Three'],
        ['differs', '27'],
        ['only-here', '41', 'differs'],
        ['agrees', 'about 15 metres'],
        ['differs', 'We heard a bang, then nothing, then everybody shouting at once,'],
        ['differs', '74'],
        ['agrees', 'The man beside me held my hand until they cut us out.'],
        ['only-here', '52-year-old', 'differs'],
        ['differs', 'It is far too early to talk about speed,'],
        ['only-here', 'Eleven'],
        ['agrees', '60'],
        ['agrees', '14 years old'],
        ['only-here', '90,000'],
        ['agrees', 'five'],
      ],
    },
    second: {
      text: `# Death toll in Calder Pass coach crash rises to four

*By Jonas Imber*

A fourth passenger has died after Sunday's coach crash on the Calder Pass, in which 26 people were hurt, the hospital said on Monday.

The bus, carrying 42 pensioners, plunged 50 feet into a ravine shortly before 7pm.

Survivor Brigid Halloway, 75, told Valley Radio: 'We heard a bang and then nothing, then everybody shouting at once. The man beside me held my hand until they cut us out of there.'

Dr Samir Nouri, director of Calder Infirmary, said 12 patients were critical. Sixteen ambulances and 60 off-duty staff had been called in, she said.

The 53-year-old driver, from Ostley, tested negative for alcohol and drugs, said Insp Carl Vreeland, who added: 'It is too early to talk about speed.'

Fennel Tours said the coach was 14 years old and had been inspected in March. Five people were killed on the same road in 1998.`,
      told: [
        ['differs', 'four'],
        ['differs', '26'],
        ['only-here', '42', 'differs'],
        ['agrees', '50 feet'],
        ['differs', '75'],
        [
          'differs',
          'We heard a bang and then nothing, then everybody shouting at once. The man beside me held my hand until they cut us out of there.',
        ],
        ['only-here', '12'],
        ['only-here', 'Sixteen'],
        ['agrees', '60'],
        ['only-here', '53-year-old', 'differs'],
        ['differs', 'It is too early to talk about speed.'],
        ['agrees', '14 years old'],
        ['agrees', 'Five'],
      ],
    },
  },
];
