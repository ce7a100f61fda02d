import type { Story } from './stories';

/** Stories as two desks write them up; what a reader would say was written down before the engine was asked. */
export const deskStories: readonly Story[] = [
  {
    name: 'a strike of nurses, by a wire and by a tabloid',
    first: {
      text: `KESTREL SOUND (Coastwire) — Nurses walked out of 14 public hospitals across the Sound on Wednesday in the largest health strike the territory has seen, forcing the cancellation of about 6,200 operations and appointments.

The Allied Nurses' Union said 9,400 of its members joined the 24-hour stoppage, called after talks over pay collapsed on Monday night. The territory's health board put the figure at 7,100.

The union wants a raise of 11 percent over two years. The government has offered 6.5 percent, plus a one-time payment of $800.

"We have nurses with 20 years on the ward who drive a taxi at weekends to pay the rent," said Marguerite Solheim, the union's general secretary, outside St. Brannock's Hospital. "Nobody wanted to be standing out here in the rain today."

Emergency departments, intensive care and maternity wards stayed open under an agreement reached last week. The ambulance service said waits for non-urgent calls had risen to three hours.

Health Secretary Piers Okafor called the walkout "reckless and badly timed" and said the union's demands would cost $410 million a year.

"The money they are asking for is not there, and no amount of chanting will make it appear," he told reporters.

A poll for the Sound Courier last week found that 58 percent of residents supported the nurses and 31 percent opposed them.

Among patients affected was Tobias Renwick, 67, whose hip operation was put off for the third time. "I don't blame them," he said. "I blame whoever let it come to this."

A second strike, of 48 hours, is planned for March 19 unless an agreement is found. Vacancies on the wards stand at 2,300, or one post in eight, according to board figures.`,
      told: [
        ['agrees', '14'],
        ['agrees', 'about 6,200'],
        ['only-here', '9,400', 'differs'],
        ['not-comparable', '24-hour', 'agrees'],
        ['only-here', '7,100'],
        ['agrees', '11 percent'],
        ['only-here', 'two years', 'agrees'],
        ['agrees', '6.5 percent'],
        ['agrees', '$800'],
        [
          'agrees',
          'We have nurses with 20 years on the ward who drive a taxi at weekends to pay the rent,',
        ],
        ['agrees', '20 years'],
        ['differs', 'Marguerite Solheim'],
        ['differs', 'Nobody wanted to be standing out here in the rain today.'],
        ['only-here', 'three hours', 'agrees'],
        ['agrees', 'reckless and badly timed'],
        ['agrees', '$410 million a year'],
        [
          'differs',
          'The money they are asking for is not there, and no amount of chanting will make it appear,',
        ],
        ['agrees', '58 percent'],
        ['agrees', '31 percent'],
        ['differs', '67'],
        ['agrees', "I don't blame them,"],
        ['only-here', 'I blame whoever let it come to this.'],
        ['agrees', '48 hours'],
        ['agrees', '2,300'],
        ['agrees', 'one post in eight'],
      ],
    },
    second: {
      text: `FURY ON THE WARDS AS 9,000 NURSES DOWN TOOLS

*Hip op gran-dad's agony as surgery axed for THIRD time*

By Delia Crumb

HEARTBROKEN patients told last night of their despair after striking nurses brought 14 hospitals to a standstill.

More than 6,000 ops and appointments were scrapped as 8,900 nurses formed picket lines in the pouring rain.

Union boss Margarite Solheim is demanding an 11 per cent rise over two years. Ministers have put 6.5 per cent on the table – and an $800 cash sweetener.

“Nobody wants to be standing out here in the rain,” she told The Bugle at St Brannock's. “We have nurses with 20 years on the ward who drive a taxi at weekends to pay the rent.”

But Health Secretary Piers Okafor blasted the 24-hour strike as “reckless and badly timed”.

He stormed: “The money they want is not there, and no amount of chanting will make it appear.”

Okafor reckons meeting the nurses' demands would cost taxpayers $410m a year.

Retired docker Tobias Renwick, 76, had packed his bag for a new hip when the phone rang. He said: “I don't blame them. My wife cried, though. She had baked for the whole ward.”

Patients who dialled for an ambulance with less serious problems were told to wait up to three hours.

One in eight nursing jobs is empty, leaving wards short of 2,300 staff.

And there's worse to come: a 48-hour walkout is pencilled in for March 19.

Even so, 58 per cent of people back the nurses, a poll found. Just 31 per cent are against.

Shadow health spokeswoman Yvette Ardley said: “This is a mess of the government's own making.”`,
      told: [
        ['only-here', '9,000'],
        ['agrees', '14'],
        ['agrees', 'More than 6,000'],
        ['only-here', '8,900', 'differs'],
        ['differs', 'Margarite Solheim'],
        ['agrees', '11 per cent'],
        ['only-here', 'two years', 'agrees'],
        ['agrees', '6.5 per cent'],
        ['agrees', '$800'],
        ['differs', 'Nobody wants to be standing out here in the rain,'],
        [
          'agrees',
          'We have nurses with 20 years on the ward who drive a taxi at weekends to pay the rent.',
        ],
        ['agrees', '20 years'],
        ['not-comparable', '24-hour', 'agrees'],
        ['agrees', 'reckless and badly timed'],
        [
          'differs',
          'The money they want is not there, and no amount of chanting will make it appear.',
        ],
        ['agrees', '$410m a year'],
        ['differs', '76'],
        ['agrees', "I don't blame them. My wife cried, though. She had baked for the whole ward."],
        ['only-here', 'up to three hours', 'agrees'],
        ['agrees', 'One in eight'],
        ['agrees', '2,300'],
        ['agrees', '48-hour'],
        ['agrees', '58 per cent'],
        ['agrees', '31 per cent'],
        ['only-here', "This is a mess of the government's own making."],
      ],
    },
  },
  {
    name: 'an emergency landing, in an American paper and in a British one',
    first: {
      text: `PORT ALDER, Ore. — A Trans-Cascade Airlines jet carrying 143 people made an emergency landing Sunday evening after a bird strike knocked out its left engine minutes after takeoff, officials said.

Flight 2219, bound for Salt Flats, had climbed to about 7,500 feet when it hit a flock of geese, the Federal Flight Safety Agency said. It returned to Port Alder Regional Airport 18 minutes later. Four passengers were treated for minor injuries, and one of them, a 71-year-old woman, was taken to a hospital.

"There was a bang like a car crash and then the whole cabin smelled of smoke," said passenger Dwayne Pruitt, 39, a roofer from Millbend. "Then it got real quiet. People were holding hands with strangers."

Capt. Lorraine Whitcher, a 22-year veteran of the airline, told the control tower that she had "one good engine and a lot of feathers," according to a recording posted online.

"We got you all the way down, captain," the controller replied.

The aircraft, a nine-year-old twin-engine jet, had 137 passengers and six crew members on board, the airline said. It was carrying roughly 21,000 pounds of fuel.

Trans-Cascade said in a statement that it was "enormously proud of the crew's professionalism." It has offered each passenger a refund and a $500 voucher.

Bird strikes cost American carriers more than $600 million a year, the agency estimates. Port Alder has reported 46 of them since January, up from 29 in the same period last year, and the airport is surrounded by wetlands that tens of thousands of geese cross each fall.

Airport director Hyun-woo Pak said crews had fired cannons and flown falcons to clear the birds two hours before the flight. "You can't reason with a goose," he said.

Flights resumed after 90 minutes. Investigators are expected to finish a preliminary report within 30 days.`,
      told: [
        ['agrees', '143'],
        ['agrees', 'about 7,500 feet'],
        ['agrees', '18 minutes'],
        ['only-here', 'Four'],
        ['agrees', '71-year-old'],
        ['differs', 'There was a bang like a car crash and then the whole cabin smelled of smoke,'],
        ['agrees', '39'],
        ['agrees', 'Then it got real quiet. People were holding hands with strangers.'],
        ['agrees', '22-year'],
        ['agrees', 'one good engine and a lot of feathers,'],
        ['agrees', 'one'],
        ['only-here', 'We got you all the way down, captain,'],
        ['only-here', 'nine-year-old', 'differs'],
        ['agrees', '137'],
        ['not-comparable', 'six', 'agrees'],
        ['agrees', 'roughly 21,000 pounds'],
        ['agrees', "enormously proud of the crew's professionalism."],
        ['agrees', '$500'],
        ['only-here', 'more than $600 million a year'],
        ['differs', '46'],
        ['agrees', '29'],
        ['only-here', 'tens of thousands'],
        ['only-here', 'two hours'],
        ['agrees', "You can't reason with a goose,"],
        ['only-here', '90 minutes', 'agrees'],
        ['only-here', '30 days', 'agrees'],
      ],
    },
    second: {
      text: `‘One good engine and a lot of feathers’: US pilot lands stricken jet

Our Foreign Staff

A pilot has been hailed a hero after landing a passenger jet in the American north-west on a single engine.

Captain Lorraine Whitcher, who has flown for Trans-Cascade Airlines for 22 years, coolly told air traffic controllers that she had “one good engine and a lot of feathers” after Flight 2219 collided with geese on Sunday.

The aircraft, with 143 people aboard, was at 2,300 metres (7,500ft) above Port Alder, in Oregon, when its left engine failed. It was back on the runway 18 minutes later.

“There was a bang like a car crash and the whole cabin smelt of smoke,” Dwayne Pruitt, 39, told local television. “Then it got real quiet. People were holding hands with strangers.”

His wife, Carlene, who was seated across the aisle, said: “I was already writing to my kids.”

Five of the 137 passengers were treated for cuts and bruises. A woman of 71 went to hospital. The six crew were unhurt.

The jet, built seven years ago, was carrying more than nine tonnes of fuel.

Everyone on board is to be given their money back, as well as a voucher worth $500 (£395).

A spokesman for the airline said it was “enormously proud of the crew’s professionalism”.

The airport, which lies among wetlands, has had 64 bird strikes this year, compared with 29 over the same months of last year. Hyun-woo Pak, its director, said that falcons and gas cannon had been used that afternoon to drive the geese away.

“You can’t reason with a goose,” he added.

The runway was closed for an hour and a half. A preliminary report is due within a month.

In 2034, two people died when a turboprop struck gulls at the same airport.`,
      told: [
        ['agrees', 'One good engine and a lot of feathers'],
        ['agrees', '22 years'],
        ['agrees', 'one good engine and a lot of feathers'],
        ['agrees', 'one'],
        ['agrees', '143'],
        ['agrees', '2,300 metres'],
        ['agrees', '7,500ft'],
        ['agrees', '18 minutes'],
        ['differs', 'There was a bang like a car crash and the whole cabin smelt of smoke,'],
        ['agrees', '39'],
        ['agrees', 'Then it got real quiet. People were holding hands with strangers.'],
        ['only-here', 'I was already writing to my kids.'],
        ['only-here', 'Five', 'differs'],
        ['agrees', '137'],
        ['agrees', '71'],
        ['not-comparable', 'six', 'agrees'],
        ['only-here', 'seven years', 'differs'],
        ['agrees', 'more than nine tonnes'],
        ['agrees', '$500'],
        ['only-here', '£395'],
        ['agrees', 'enormously proud of the crew’s professionalism'],
        ['differs', '64'],
        ['agrees', '29'],
        ['agrees', 'You can’t reason with a goose,'],
        ['agrees', 'an hour and a half'],
        ['only-here', 'two'],
      ],
    },
  },
  {
    name: 'a rail crash, on the first day and on the second',
    first: {
      text: `At least six dead as trains collide near Orlova junction

At least six people were killed and more than 40 injured when a commuter train ran into the back of a stationary freight train in fog on Thursday morning, rescue services said.

The collision happened at 7.12am close to Orlova junction, 30km south of the capital, Brezhin. The front two of the commuter train's five carriages left the rails and one of them rolled down an embankment.

“We heard them before we could see them,” said Captain Jarmila Toth of the Brezhin fire brigade. “The fog was so thick that we tied ourselves together with hoses.”

About 180 passengers were on board, many of them students on their way to the university. Eleven of the injured were in a critical condition, the health ministry said.

The driver, who has not been named, survived and was being questioned by police. He is 29 years old and had been working for the railway for 14 months.

The transport minister, Radovan Selk, said at the scene that the signal “appears to have shown green”. He added: “It is far too early to speak of guilt.”

A passenger, Ilka Moravec, 20, said that she had crawled through a broken window. “My friend was next to me and then she wasn't,” she said.

The freight train was carrying 900 tonnes of timber. The line, one of the busiest in the country with 240 trains a day, was closed.

Prime minister Bohdan Reisz cut short a visit abroad. “Today we are a country in mourning,” he said.

It was the worst rail accident in the country since 2019, when 13 people died at Lubny.`,
      told: [
        ['only-here', 'At least six', 'differs'],
        ['only-here', 'At least six', 'differs'],
        ['only-here', 'more than 40', 'differs'],
        ['agrees', '30km'],
        ['only-here', 'two', 'differs'],
        ['not-comparable', 'five', 'agrees'],
        ['agrees', 'We heard them before we could see them,'],
        ['only-here', 'The fog was so thick that we tied ourselves together with hoses.'],
        ['agrees', 'About 180'],
        ['only-here', 'Eleven', 'differs'],
        ['agrees', '29 years old'],
        ['agrees', '14 months'],
        ['differs', 'appears to have shown green'],
        ['agrees', 'It is far too early to speak of guilt.'],
        ['only-here', '20'],
        ['agrees', "My friend was next to me and then she wasn't,"],
        ['agrees', '900 tonnes'],
        ['agrees', '240'],
        ['agrees', 'Today we are a country in mourning,'],
        ['differs', '13'],
      ],
    },
    second: {
      text: `Signalman arrested after nine die in fog crash

Police have arrested a signalman after the train crash near Orlova junction in which nine people lost their lives, prosecutors said on Friday.

The man, 54, is suspected of having set the signal to green by hand although a freight train was standing on the line. He has not been charged.

Three passengers died in hospital overnight, the health ministry said. Fifty-eight people were hurt, seven of whom remained in a critical condition. Among the dead are five students of the University of Brezhin.

The commuter train, with some 180 people on board, struck the back of the freight train at 85km/h on Thursday. Three of its five carriages were derailed.

Radovan Selk, the minister of transport, had told reporters on Thursday that the signal “appears to have been green”. On Friday he said: “I was right about the signal. I wish I had been wrong.” He has previously warned that it was “far too early to speak of guilt”.

The train's driver, a 29-year-old who joined the railway 14 months ago, has been released. His lawyer, Tamara Widel, said he had braked within two seconds.

Captain Jarmila Toth, whose fire crews were the first at the scene, said they had roped themselves together in the fog. “We heard them before we could see them,” she said.

Ilka Moravec, whose friend Petra Lanz was among those killed, said: “My friend was next to me, and then she was not there.”

The line, 30km from Brezhin, which carries 240 trains a day, is to reopen on Sunday. Workers have removed 900 tonnes of timber.

“Today we are a country in mourning,” the prime minister, Bohdan Reisz, said. Flags flew at half-mast. The crash is the worst since the Lubny disaster of 2019, which claimed 15 lives.`,
      told: [
        ['only-here', 'nine', 'differs'],
        ['only-here', 'nine', 'differs'],
        ['only-here', '54'],
        ['only-here', 'Three', 'differs'],
        ['only-here', 'Fifty-eight', 'differs'],
        ['only-here', 'seven', 'differs'],
        ['only-here', 'five'],
        ['agrees', 'some 180'],
        ['only-here', '85km/h'],
        ['only-here', 'Three', 'differs'],
        ['not-comparable', 'five', 'agrees'],
        ['differs', 'appears to have been green'],
        ['only-here', 'I was right about the signal. I wish I had been wrong.'],
        ['agrees', 'far too early to speak of guilt'],
        ['agrees', '29-year-old'],
        ['agrees', '14 months'],
        ['only-here', 'two seconds'],
        ['agrees', 'We heard them before we could see them,'],
        ['agrees', 'My friend was next to me, and then she was not there.'],
        ['agrees', '30km'],
        ['agrees', '240'],
        ['agrees', '900 tonnes'],
        ['agrees', 'Today we are a country in mourning,'],
        ['differs', '15'],
      ],
    },
  },
  {
    name: 'a factory, as its owner announced it and as a correspondent wrote it',
    first: {
      text: `Norrvik Cells to create 1,850 jobs with gigafactory at Hallam Reach

HALLAM REACH, 4 June – Norrvik Cells AB today announced that it has chosen Hallam Reach as the site of its second battery plant, an investment of €2.4 billion that will create 1,850 direct jobs and support a further 5,000 in the supply chain.

Construction will begin in the first quarter of next year, with first deliveries in 2039. At full output the plant will produce 32 gigawatt-hours of cells a year, enough for 450,000 electric cars.

“Hallam Reach offers everything that we were looking for: clean power, a deep harbour and, above all, people who know how to make things,” said Agneta Brolin, Chief Executive Officer of Norrvik Cells. “This is the beginning of a partnership that will last for generations.”

The factory will run entirely on renewable electricity and will recycle 95 per cent of the water it uses. Its carbon footprint will be 70 per cent lower than the industry average.

Minister for Industry Conor Devane said: “This is a huge vote of confidence in the region and in its workforce. We have worked night and day to bring this investment home.”

The site covers 110 hectares of the former Calder steelworks, which closed in 2029 with the loss of 1,400 jobs. Norrvik will invest €20 million in a training academy together with Hallam Technical College, which will offer 300 apprenticeships in its first five years.

About Norrvik Cells

Norrvik Cells was founded in 2027 and employs 3,600 people. It had revenue of €1.1 billion last year. Its first plant, in Norrvik, has a capacity of 18 gigawatt-hours.

Media contact: Per Ljung, +46 555 0133`,
      told: [
        ['agrees', '1,850'],
        ['agrees', '€2.4 billion'],
        ['agrees', '1,850'],
        ['agrees', '5,000'],
        ['differs', '32 gigawatt-hours'],
        ['differs', '450,000'],
        [
          'differs',
          'Hallam Reach offers everything that we were looking for: clean power, a deep harbour and, above all, people who know how to make things,',
        ],
        ['only-here', 'This is the beginning of a partnership that will last for generations.'],
        ['not-comparable', '95 per cent', 'agrees'],
        ['only-here', '70 per cent'],
        [
          'differs',
          'This is a huge vote of confidence in the region and in its workforce. We have worked night and day to bring this investment home.',
        ],
        ['agrees', '110 hectares'],
        ['only-here', '1,400'],
        ['agrees', '€20 million'],
        ['agrees', '300'],
        ['only-here', 'five years'],
        ['agrees', '3,600'],
        ['agrees', '€1.1 billion'],
        ['only-here', '18 gigawatt-hours'],
      ],
    },
    second: {
      text: `Battery maker promises 1,850 jobs at old steelworks – with €310m of public money

Moira Teale, industry correspondent

A Swedish battery company is to build a €2.4bn factory on the site of the Calder steelworks at Hallam Reach, bringing 1,850 jobs to a town that has had few since the furnaces went cold in 2029.

Norrvik Cells, which has yet to make a profit, will receive €310m in grants and tax relief over ten years, the industry ministry confirmed – about €168,000 for each job.

Agneta Brolin, the chief executive, said Hallam Reach had “clean power, a deep harbour and people who know how to make things”.

She denied that the company, which lost €420m last year on revenue of €1.1bn, had played one country off against another. “We had offers that were larger than this one,” she said.

The plant is to turn out 23 gigawatt hours of cells a year from 2039, enough for 320,000 cars. Building starts early next year. The company says that suppliers will take on 5,000 more people, a figure that economists greeted with caution.

“Every factory opening comes with a multiplier and the multiplier never comes,” said Professor Ruairi Stack of the University of Hallam.

Conor Devane, the industry minister, called it “a huge vote of confidence in the region”. He said officials had “worked day and night to bring this investment home”.

Norrvik, which has 3,600 staff, will spend €20m on an academy with the local technical college, which is to train 300 apprentices.

But campaigners are worried about water. The works will draw 4 million litres a day from the Reach; Norrvik says 95 per cent will be reused. “Ninety-five per cent of what?” asked Bronagh Tully of Friends of the Reach.

The 110-hectare site is contaminated with lead, and cleaning it may cost €35m.`,
      told: [
        ['agrees', '1,850'],
        ['only-here', '€310m'],
        ['agrees', '€2.4bn'],
        ['agrees', '1,850'],
        ['only-here', '€310m'],
        ['only-here', 'ten years'],
        ['only-here', 'about €168,000'],
        ['differs', 'clean power, a deep harbour and people who know how to make things'],
        ['only-here', '€420m'],
        ['agrees', '€1.1bn'],
        ['only-here', 'We had offers that were larger than this one,'],
        ['differs', '23 gigawatt hours'],
        ['differs', '320,000'],
        ['agrees', '5,000'],
        [
          'only-here',
          'Every factory opening comes with a multiplier and the multiplier never comes,',
        ],
        ['agrees', 'a huge vote of confidence in the region'],
        ['differs', 'worked day and night to bring this investment home'],
        ['agrees', '3,600'],
        ['agrees', '€20m'],
        ['agrees', '300'],
        ['only-here', '4 million litres a day'],
        ['not-comparable', '95 per cent', 'agrees'],
        ['only-here', 'Ninety-five per cent of what?'],
        ['only-here', 'Ninety-five per cent'],
        ['agrees', '110-hectare'],
        ['only-here', '€35m'],
      ],
    },
  },
  {
    name: 'a playoff game, by a wire and by a columnist',
    first: {
      text: `MILLPORT (Coastwire) — Darnell Ashby scored 34 points, including the go-ahead 3-pointer with 6.8 seconds left, and the Millport Herons rallied from 19 points down to beat the Cedar City Stags 112-110 on Tuesday night and even the Western final at two games each.

Ashby made seven of 11 3-pointers and had nine assists. Teo Marquardt added 21 points and 14 rebounds for the Herons, who outscored the Stags 35-20 in the fourth quarter.

"I missed that same shot in high school and lost state," Ashby said. "I've been waiting eleven years to take it again."

Isaiah Vann led the Stags with 38 points but missed a jumper at the buzzer. Cedar City, which won 61 games in the regular season, shot 28% in the final period and committed 17 turnovers.

"We stopped moving the ball. Simple as that," said Stags coach Renée Duquette. "You give a team like that a door and they walk through it."

The Herons played without center Kofi Brandt, who sprained his right ankle in Game 3. Coach Hal Sorensen said Brandt, who averages 18.4 points, was doubtful for Game 5 on Thursday in Cedar City.

"He's getting treatment around the clock, but I'm not going to lie to you, it doesn't look good," Sorensen said.

Vann scored 16 in the first quarter, when the Stags hit eight of their first nine shots. The lead reached 19 on a dunk by Jules Petrov with 4:12 left in the third.

Millport is 9-1 at home in the playoffs. The crowd of 18,204 was the largest at Heron Arena this season. No team in the league has come back from 19 down in a conference final since 2031.`,
      told: [
        ['agrees', '34'],
        ['only-here', '3-pointer'],
        ['only-here', '6.8 seconds', 'differs'],
        ['only-here', '19', 'agrees'],
        ['only-here', 'two'],
        ['only-here', 'seven', 'agrees'],
        ['only-here', '11', 'agrees'],
        ['only-here', '3-pointers'],
        ['only-here', 'nine', 'agrees'],
        ['agrees', '21'],
        ['only-here', '14', 'differs'],
        ['only-here', 'I missed that same shot in high school and lost state,'],
        ['differs', "I've been waiting eleven years to take it again."],
        ['only-here', 'eleven years'],
        ['agrees', '38'],
        ['agrees', '61'],
        ['agrees', '28%'],
        ['only-here', '17', 'differs'],
        ['agrees', 'We stopped moving the ball. Simple as that,'],
        ['only-here', 'You give a team like that a door and they walk through it.'],
        ['only-here', '3'],
        ['agrees', '18.4'],
        [
          'differs',
          "He's getting treatment around the clock, but I'm not going to lie to you, it doesn't look good,",
        ],
        ['only-here', '16'],
        ['only-here', 'eight'],
        ['only-here', 'nine'],
        ['only-here', '19', 'agrees'],
        ['agrees', '18,204'],
        ['only-here', '19'],
      ],
    },
    second: {
      text: `# Ashby's dagger saves the Herons' season

**Millport 112, Cedar City 110**

He had waited ten years for this one.

With 8.6 seconds to go and the season all but gone, Darnell Ashby rose from the left wing, over the outstretched hand of Isaiah Vann, and broke Cedar City hearts. Series tied, 2-2.

"I've been waiting ten years to take it again," said Ashby, who as a Millport High senior clanked the same shot in the state title game. He finished with 34, going 7-for-11 from deep, to go with nine dimes.

The Herons trailed by 19 late in the third quarter and without big man Kofi Brandt, who puts up 18.4 a night, looked cooked. But Teo Marquardt, Brandt's stand-in, went to work: 21 points, 12 boards.

"Everybody keeps asking who's going to replace Kofi," Marquardt said. "Nobody. We just all do a little."

Cedar City went cold, making 28 percent of its shots in the fourth, and coughed the ball up 16 times on the night.

"We stopped moving the ball. Simple as that," coach Renee Duquette said.

Vann poured in 38, but his jumper at the horn rimmed out, and an announced crowd of 18,204 — the biggest of the year at Heron Arena — shook the old barn.

It was the biggest comeback in a conference final since 2031.

Brandt, in a walking boot, watched from the bench. Coach Hal Sorensen wasn't optimistic about Game 5. "He's getting treatment around the clock. But I'm not going to lie, it doesn't look good," Sorensen said.

The Stags, winners of 61 in the regular season, host on Thursday at 8 p.m. They are favored by 6½ points.`,
      told: [
        ['only-here', 'ten years', 'differs'],
        ['only-here', '8.6 seconds', 'differs'],
        ['differs', "I've been waiting ten years to take it again,"],
        ['only-here', 'ten years'],
        ['agrees', '34'],
        ['only-here', 'nine', 'agrees'],
        ['only-here', '19', 'agrees'],
        ['agrees', '18.4'],
        ['agrees', '21'],
        ['only-here', '12', 'differs'],
        ['only-here', "Everybody keeps asking who's going to replace Kofi,"],
        ['only-here', 'Nobody. We just all do a little.'],
        ['agrees', '28 percent'],
        ['only-here', '16 times', 'differs'],
        ['agrees', 'We stopped moving the ball. Simple as that,'],
        ['agrees', '38'],
        ['agrees', '18,204'],
        ['only-here', '5'],
        [
          'differs',
          "He's getting treatment around the clock. But I'm not going to lie, it doesn't look good,",
        ],
        ['agrees', '61'],
        ['only-here', '6½'],
      ],
    },
  },
  {
    name: 'an inquest, in a national paper and in a local one',
    first: {
      text: `Coroner criticises “wholly avoidable” delays after student, 19, died of sepsis

A student who died of sepsis after waiting 13 hours in a hospital corridor would probably have lived had she been given antibiotics in time, a coroner has ruled.

Isla Farnborough, 19, went to the Royal Wenmouth Infirmary on the night of 11 February last year with a temperature of 39.8C and a rash. She died two days later.

Recording a narrative conclusion, the senior coroner for Wenmouth, Dr Anselm Pryce, said there had been “a wholly avoidable series of delays” and that Miss Farnborough had been “failed at every single turn by a system that had stopped looking at patients”.

The inquest, which lasted four days, heard that she was seen by a triage nurse after 55 minutes but not by a doctor for a further seven hours. Guidelines say that antibiotics should be given within one hour where sepsis is suspected. She was given hers after nine.

There were 87 patients in a department built for 36, and 11 of 40 nursing shifts were unfilled that night, the court was told.

Her mother, Helen Farnborough, 52, a primary school teacher, told the hearing: “I asked six times for someone to look at her leg. I was told that other people were sicker.”

Dr Kwabena Ofori, the consultant in charge, accepted that the signs had been missed. “I think about her every day,” he said.

The hospital's chief executive, Gillian Tranter, apologised “unreservedly” and said £3.2m had been spent on the department since, and 28 nurses hired.

The coroner said he would write to the health secretary. It is the fourth such report on the hospital in three years.

Outside, the family's solicitor, Marcus Leigh, said they were considering a civil claim.`,
      told: [
        ['agrees', 'wholly avoidable'],
        ['agrees', '19'],
        ['only-here', '13 hours', 'differs'],
        ['agrees', '19'],
        ['only-here', '39.8C', 'agrees'],
        ['only-here', 'two days', 'agrees'],
        ['agrees', 'a wholly avoidable series of delays'],
        ['differs', 'failed at every single turn by a system that had stopped looking at patients'],
        ['not-comparable', 'four days', 'agrees'],
        ['only-here', '55 minutes', 'agrees'],
        ['only-here', 'seven hours', 'differs'],
        ['only-here', 'one hour', 'agrees'],
        ['only-here', 'nine'],
        ['agrees', '87'],
        ['agrees', '36'],
        ['differs', '11'],
        ['agrees', '40'],
        ['only-here', '52'],
        [
          'differs',
          'I asked six times for someone to look at her leg. I was told that other people were sicker.',
        ],
        ['agrees', 'six times'],
        ['agrees', 'I think about her every day,'],
        ['differs', 'Gillian Tranter'],
        ['agrees', 'unreservedly'],
        ['agrees', '£3.2m'],
        ['agrees', '28'],
        ['not-comparable', 'three years', 'agrees'],
      ],
    },
    second: {
      text: `‘I asked six times for help’: mother tells of daughter's last hours

By Rhoda Quill, Wenmouth Gazette

THE mother of a teenager who died after hours on a hospital trolley said yesterday that she wanted “no other family to sit in that corridor”.

Isla Farnborough, a geography student, was 19 when she died of sepsis at the Royal Wenmouth Infirmary in February last year.

Coroner Anselm Pryce concluded on Friday that she would “on the balance of probabilities” have survived with prompt treatment.

Helen Farnborough told the four-day inquest: “I asked six times for someone to look at her leg. I was told other people were much sicker.”

Isla had a temperature of 39.8 degrees and a spreading rash. She was on a trolley for 15 hours and, having been assessed by a nurse within an hour of arriving, waited another six hours for a doctor.

The A&E department, meant for 36 patients, had 87 that night, and was short of nurses: 14 of 40 shifts could not be filled.

Dr Pryce said Isla had been “failed at every turn by a system that had stopped looking at patients” and criticised “a wholly avoidable series of delays”. He will send a report to the health secretary, the fourth about the infirmary in three years.

Consultant Dr Kwabena Ofori wept as he gave evidence. “I think about her every day,” he said.

Chief executive Gillian Trantor said: “We let Isla down. I apologise unreservedly to her family.” The hospital has taken on 28 more nurses and spent £3.2 million on its emergency department.

A fund in Isla's memory has raised £14,600 for a sepsis charity. A walk along the seafront, of 10 miles, will be held in May.`,
      told: [
        ['only-here', 'I asked six times for help', 'agrees'],
        ['agrees', 'six times'],
        ['only-here', 'no other family to sit in that corridor'],
        ['agrees', '19'],
        ['only-here', 'on the balance of probabilities'],
        ['not-comparable', 'four-day', 'agrees'],
        [
          'differs',
          'I asked six times for someone to look at her leg. I was told other people were much sicker.',
        ],
        ['agrees', 'six times'],
        ['only-here', '39.8 degrees', 'agrees'],
        ['only-here', '15 hours', 'differs'],
        ['only-here', 'six hours', 'differs'],
        ['agrees', '36'],
        ['agrees', '87'],
        ['differs', '14'],
        ['agrees', '40'],
        ['differs', 'failed at every turn by a system that had stopped looking at patients'],
        ['agrees', 'a wholly avoidable series of delays'],
        ['not-comparable', 'three years', 'agrees'],
        ['agrees', 'I think about her every day,'],
        ['differs', 'Gillian Trantor'],
        ['agrees', 'We let Isla down. I apologise unreservedly to her family.'],
        ['agrees', '28'],
        ['agrees', '£3.2 million'],
        ['only-here', '£14,600'],
        ['only-here', '10 miles'],
      ],
    },
  },
  {
    name: 'an airline’s results, in a business paper and by a wire',
    first: {
      text: `Aldermoor Air flies back into profit but warns on fuel

Aldermoor Air reported its first annual profit in four years on Tuesday, helped by full planes and higher fares, but the low-cost carrier said dearer fuel would weigh on the year ahead.

Pre-tax profit was £148m in the year to the end of September, against a loss of £61m a year earlier. Revenue rose 14% to £2.31bn. Analysts had expected a profit of £139m.

The airline carried 26.4 million passengers, 9% more than the year before, and filled 91.2% of its seats. The average fare climbed 5% to £54.30. Revenue from bags, seats and snacks was £612m.

Shares rose 6.4% to 342p in early trading, valuing the company at £1.7bn.

“People are cutting back on a great deal, but not on their fortnight in the sun,” said Sabine Achterberg, chief executive. “Bookings for next summer are ahead of where they were at this point last year, in volume and in price.”

Fuel costs are forecast to increase by £85m this year. The carrier, which has hedged 72% of its needs at $790 a tonne, said that costs per seat excluding fuel would be flat.

Aldermoor will take delivery of 11 new aircraft, bringing its fleet to 128, and open bases in Faro and Rhodes. It expects capacity to grow by 7%. It will pay a dividend of 4.5p a share, its first since 2033.

The company also said that finance director Giles Pemberly would leave in March after six years and be succeeded by Catriona Maclean, from the rival Zephyrus.

Net cash was £320m, up from £175m.

“The turnaround is done; now they have to prove they can grow,” wrote Dermot Farrelly, an analyst at Casterbridge.`,
      told: [
        ['only-here', 'four years', 'agrees'],
        ['agrees', '£148m'],
        ['agrees', '£61m'],
        ['agrees', '14%'],
        ['agrees', '£2.31bn'],
        ['only-here', '£139m', 'differs'],
        ['agrees', '26.4 million'],
        ['agrees', '9%'],
        ['only-here', '91.2%', 'differs'],
        ['differs', '5%'],
        ['agrees', '£54.30'],
        ['only-here', '£612m', 'agrees'],
        ['agrees', '6.4%'],
        ['differs', '342p'],
        ['agrees', '£1.7bn'],
        [
          'agrees',
          'People are cutting back on a great deal, but not on their fortnight in the sun,',
        ],
        [
          'differs',
          'Bookings for next summer are ahead of where they were at this point last year, in volume and in price.',
        ],
        ['only-here', '£85m', 'differs'],
        ['agrees', '72%'],
        ['agrees', '$790 a tonne'],
        ['agrees', '11'],
        ['differs', '128'],
        ['agrees', '7%'],
        ['agrees', '4.5p a share'],
        ['only-here', 'six years', 'agrees'],
        ['differs', 'Catriona Maclean'],
        ['agrees', '£320m'],
        ['agrees', '£175m'],
        ['agrees', 'The turnaround is done; now they have to prove they can grow,'],
      ],
    },
    second: {
      text: `Budget airline Aldermoor soars on demand for sun

By Felix Omondi

LONDON (Coastwire) - British low-cost airline Aldermoor Air on Tuesday posted an annual pretax profit of 148 million pounds ($189 million), beating forecasts of 137 million, and restored its dividend.

The carrier, which lost 61 million pounds the year before, said passenger numbers jumped 9% to 26.4 million and that the average fare was up 4% at 54.30 pounds.

Its load factor, a measure of how well an airline fills its planes, was 92.1%.

Shares in the company gained 6.4% to 324 pence by 0840 GMT. They have risen by a third this year, giving the company a market value of about 1.7 billion pounds.

"People are cutting back on a great deal, but not on their fortnight in the sun," CEO Sabine Achterberg told reporters. "Bookings for next summer are well ahead of where they were at this point last year, in volume and in price."

Total revenue increased 14% to 2.3 billion pounds, of which 612 million came from ancillaries such as bags.

But Aldermoor cautioned that its fuel bill would be 58 million pounds higher in the current year. It has hedged 72% of its fuel at $790 per metric ton.

The company will add 11 planes for a fleet of 182, with capacity growing 7%, and will pay 4.5 pence per share, the first payout since 2033.

Catriona McLean, of Zephyrus, will become chief financial officer when Giles Pemberly steps down in March.

Net cash stood at 320 million pounds versus 175 million.

Casterbridge analyst Dermot Farrelly said "the turnaround is done" and kept a "buy" rating with a target of 400 pence. Peer Zephyrus rose 2%.`,
      told: [
        ['agrees', '148 million pounds'],
        ['only-here', '$189 million'],
        ['only-here', '137 million', 'differs'],
        ['agrees', '61 million pounds'],
        ['agrees', '9%'],
        ['agrees', '26.4 million'],
        ['differs', '4%'],
        ['agrees', '54.30 pounds'],
        ['only-here', '92.1%', 'differs'],
        ['agrees', '6.4%'],
        ['differs', '324 pence'],
        ['agrees', 'about 1.7 billion pounds'],
        [
          'agrees',
          'People are cutting back on a great deal, but not on their fortnight in the sun,',
        ],
        [
          'differs',
          'Bookings for next summer are well ahead of where they were at this point last year, in volume and in price.',
        ],
        ['agrees', '14%'],
        ['agrees', '2.3 billion pounds'],
        ['only-here', '612 million', 'agrees'],
        ['only-here', '58 million pounds', 'differs'],
        ['agrees', '72%'],
        ['agrees', '$790 per metric ton'],
        ['agrees', '11'],
        ['differs', '182'],
        ['agrees', '7%'],
        ['agrees', '4.5 pence per share'],
        ['differs', 'Catriona McLean'],
        ['agrees', '320 million pounds'],
        ['agrees', '175 million'],
        ['agrees', 'the turnaround is done'],
        ['only-here', 'buy'],
        ['only-here', '400 pence'],
        ['only-here', '2%'],
      ],
    },
  },
  {
    name: 'an interview, and the news made of it',
    first: {
      text: `“We are going to run out of water, and I would rather say it now”: the head of Lowmere Water, in her own words

Nomvula Hartigan took over the region's most hated company eight months ago. Over two cups of tap water at its headquarters in Sallow Bridge, the 47-year-old engineer talks to Fergus Dray about leaks, bills and her salary.

Fergus Dray: You have said bills must rise. By how much?

Nomvula Hartigan: By about £96 a year for the average home by 2041. That is 21 per cent. I know what that means for a family. I grew up in a house where the meter was fed with coins.

FD: Lowmere loses 270 million litres a day through leaks. Why should anyone pay more?

NH: “Because the pipes were laid under Queen Victoria” is what my predecessors used to say. It is true of a third of them. It is not an excuse. We will halve leakage by 2045, and if we don't, you can come back and pour a bucket over me.

FD: The company paid £140m in dividends while it dumped sewage in the Lowmere.

NH: It did. I was not here, but I will say sorry for it. It was indefensible. There will be no dividend while I am in this chair until the river is clean.

FD: Your own pay is £465,000.

NH: It is a lot of money. I turned down the bonus.

FD: Will there be a hosepipe ban?

NH: Yes. I would expect it by the middle of June. The reservoirs are at 61 per cent, and at this time of year they should be at 88.

FD: And the new reservoir at Tarn Hollow?

NH: It will cost £1.8bn and it will flood 14 farms. I have been to see every one of those families. I don't sleep well after those visits. But 3.2 million people drink our water.

FD: Do you drink it yourself?

NH: Every day. It's the best thing we make.`,
      told: [
        ['agrees', 'We are going to run out of water, and I would rather say it now'],
        ['only-here', 'eight months', 'differs'],
        ['only-here', 'Over two cups'],
        ['agrees', '47-year-old'],
        ['agrees', 'about £96 a year'],
        ['only-here', '21 per cent', 'differs'],
        ['agrees', '270 million litres a day'],
        ['only-here', 'Because the pipes were laid under Queen Victoria'],
        ['only-here', 'a third', 'differs'],
        ['agrees', '£140m'],
        ['agrees', '£465,000'],
        ['agrees', '61 per cent'],
        ['only-here', '88', 'agrees'],
        ['differs', '£1.8bn'],
        ['differs', '14'],
        ['agrees', '3.2 million'],
      ],
    },
    second: {
      text: `Water boss admits dividends were “indefensible” and warns of June hosepipe ban

The new chief executive of Lowmere Water has apologised for the £140m paid to shareholders while the company polluted its river, and said that a hosepipe ban was all but certain.

In an interview with the Sallow Bridge Echo, Nomvula Hartigan, who took over six months ago, said that the payments had been “indefensible” and that there would be none “while I am in this chair and until the river is clean”.

“We are going to run out of water, and I would rather say it now,” she said.

Asked about a ban on the use of hosepipes, Hartigan, 47, said: “I would expect it by the middle of June.” Reservoirs in the region stand at 61% of capacity, when they would normally be 88% full.

Household bills will go up by an average of £96 a year by 2041, an increase of 12%. She said she knew “what that means for a family”.

The company loses 270m litres a day from its pipes, a quarter of which date from the reign of Queen Victoria. Hartigan said it would halve leakage by 2045, “and if we don't you can come back and tip a bucket over me”.

She defended the planned reservoir at Tarn Hollow, which will cost £1.3bn and flood 40 farms, but admitted: “I don't sleep well after those visits.”

Hartigan, who is paid £465,000, said that she had “turned down the bonus”. It was, she said, “a lot of money”.

Campaigners were unimpressed. Eluned Marsh, of Clear Lowmere, said: “Sorry is cheap. Sewage plants are not.”

The regulator fined the company £57m in 2036. Lowmere supplies 3.2 million customers in four counties.`,
      told: [
        ['only-here', 'indefensible', 'agrees'],
        ['agrees', '£140m'],
        ['only-here', 'six months', 'differs'],
        ['only-here', 'indefensible', 'agrees'],
        ['differs', 'while I am in this chair and until the river is clean'],
        ['agrees', 'We are going to run out of water, and I would rather say it now,'],
        ['agrees', '47'],
        ['agrees', 'I would expect it by the middle of June.'],
        ['agrees', '61%'],
        ['only-here', '88%', 'agrees'],
        ['agrees', 'an average of £96 a year'],
        ['only-here', '12%', 'differs'],
        ['agrees', 'what that means for a family'],
        ['agrees', '270m litres a day'],
        ['only-here', 'a quarter', 'differs'],
        ['differs', "and if we don't you can come back and tip a bucket over me"],
        ['differs', '£1.3bn'],
        ['differs', '40'],
        ['agrees', "I don't sleep well after those visits."],
        ['agrees', '£465,000'],
        ['agrees', 'turned down the bonus'],
        ['agrees', 'a lot of money'],
        ['only-here', 'Sorry is cheap. Sewage plants are not.'],
        ['only-here', '£57m'],
        ['agrees', '3.2 million'],
        ['only-here', 'four'],
      ],
    },
  },
  {
    name: 'a wreck, in two science pages',
    first: {
      text: `3,400-year-old ship with cargo of glass found off Cape Ostra

Divers have found the wreck of a Bronze Age merchant ship with a ton of raw glass in its hold, the oldest such cargo known, researchers report.

The 15-metre vessel lies at a depth of 52 metres off Cape Ostra, where it sank about 3,400 years ago, according to a study published on Thursday in the journal Maritime Past.

The team, led by Despina Korvalis of the University of Halmyra, has so far raised 174 ingots of blue and turquoise glass. “We thought at first that they were stones,” Dr Korvalis said. “Then a diver wiped one with his glove and it lit up like a window.”

Chemical analysis of 60 samples showed that the cobalt in 41 of them came from mines more than 1,100km away, in the western desert. Radiocarbon dating of olive stones put the sinking between 1410 and 1370 BC, with a probability of 95 per cent.

“It rewrites what we know about who traded with whom,” said Lucan Ferreday, an archaeologist at Northmoor College who was not involved in the work. “I would be careful about the route, though. One ship is one ship.”

The ship also carried 23 jars, a bronze sword and the skull of a mouse, which may have been a stowaway from the Levant.

Only a third of the hold has been excavated. The €1.9m project, paid for by the Halmyra Science Fund, has permission to dive for two more seasons. The divers may stay on the bottom for 18 minutes at a time.

Looters have visited the site at least twice, the authors say. A guard boat now keeps watch.`,
      told: [
        ['agrees', '3,400-year-old'],
        ['agrees', '15-metre'],
        ['agrees', '52 metres'],
        ['agrees', 'about 3,400 years'],
        ['differs', '174'],
        ['differs', 'We thought at first that they were stones,'],
        ['agrees', 'Then a diver wiped one with his glove and it lit up like a window.'],
        ['agrees', '60'],
        ['agrees', '41'],
        ['agrees', 'more than 1,100km'],
        ['agrees', '95 per cent'],
        ['agrees', 'It rewrites what we know about who traded with whom,'],
        ['only-here', 'I would be careful about the route, though. One ship is one ship.'],
        ['only-here', 'one'],
        ['agrees', '23'],
        ['only-here', 'a third', 'agrees'],
        ['agrees', '€1.9m'],
        ['agrees', 'two'],
        ['only-here', '18 minutes', 'agrees'],
      ],
    },
    second: {
      text: `MOUSE SKULL AND BLUE GLASS: BRONZE AGE WRECK WOWS EXPERTS

By Anneke Stroud, science editor

A mouse that stowed away 34 centuries ago has been found in the wreck of a trading ship, alongside the oldest cargo of raw glass ever discovered.

The ship, almost 50 feet long, went down off Cape Ostra with two tons of glass on board. It rests 170 feet below the surface.

“At first we thought they were stones,” lead author Despina Korvalis, of the University of Halmyra, told me. “Then a diver wiped one with his glove and it lit up like a window.”

Korvalis and her colleagues have brought up 147 of the ingots, they write in Maritime Past. Of 60 that were tested, 41 contained cobalt from desert mines 700 miles away.

Olive pits in the hold were dated to 1410-1370 BC with 95% confidence.

There were 23 jars, too, and a sword. And the mouse? “It ate the olives,” Korvalis laughed.

Dr Lucan Ferreday of Northmoor College, who did not take part, said the find “rewrites what we know about who traded with whom”.

Divers can spend just 18 minutes at the wreck on each visit. Two-thirds of the hold remains to be explored, and the team can return for two more seasons. The dig has cost €1.9 million.

Thieves have been there before them. “They took a jar and left us a cigarette lighter,” said Korvalis.`,
      told: [
        ['agrees', '34 centuries'],
        ['agrees', 'almost 50 feet'],
        ['only-here', 'two tons', 'differs'],
        ['agrees', '170 feet'],
        ['differs', 'At first we thought they were stones,'],
        ['agrees', 'Then a diver wiped one with his glove and it lit up like a window.'],
        ['differs', '147'],
        ['agrees', '60'],
        ['agrees', '41'],
        ['agrees', '700 miles'],
        ['agrees', '95%'],
        ['agrees', '23'],
        ['only-here', 'It ate the olives,'],
        ['agrees', 'rewrites what we know about who traded with whom'],
        ['only-here', '18 minutes', 'agrees'],
        ['only-here', 'Two-thirds', 'agrees'],
        ['agrees', 'two'],
        ['agrees', '€1.9 million'],
        ['only-here', 'They took a jar and left us a cigarette lighter,'],
      ],
    },
  },
];
