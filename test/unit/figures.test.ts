import assert from 'node:assert/strict';
import type { Quantity } from '../../src/core/model';
import { expectFigures, figuresIn, onlyFigure } from '../support/figures';

describe('figures: which words', () => {
  for (const [name, marked] of [
    ['takes the unit in', 'Tariffs of «25 per cent» will hit «£3.47bn» of steel.'],
    ['leaves the thing counted out', 'They sent «1,200» troops and «two» ships.'],
    ['takes the hedge in', 'It seated «about 1,000» people, «up to 40» of them free.'],
    [
      'takes a range whole',
      'It costs «between 10 and 12 million» pounds.'.replace('» pounds', ' pounds»'),
    ],
    ['takes an age whole', 'The «three-year-old» war cost a «42-year-old» his leg.'],
    ['takes a compound whole', 'A «40,000-strong» crowd met a «12-member» board.'],
    ['takes a bare magnitude', '«Thousands» of jobs and «billions of pounds» went.'],
    [
      'takes a share',
      '«One in five» voters and «two-thirds» of the boats; the odds are «one in 45 million».',
    ],
    ['takes a hanging hyphen', 'An «8- to 16-metre» boat.'],
    ['reads a vote as one', 'The court voted «5-4» to hear it.'],
    ['reads lengths in feet and inches as one', 'Ada Obi is «5ft 10in» tall.'],
    ['reads a decimal without its nought', 'It fell to «.25 per cent».'],
    ['reads thin spaces in digits', 'They counted «40\u202f000» voters.'],
    ['tells two shares from a range', 'Obi leads by «47 per cent» to «40 per cent».'],
    [
      'leaves the article in front of dollars out',
      'They asked for A «$15» fare and an «A$20» toll.',
    ],
    [
      'tells an ordinal from seconds',
      'Skerne need «nine» second-innings wickets and «four» second-hand bats.',
    ],
    ['keeps seconds', 'It has «30-second» clips and a lap of «nine seconds».'],
    ['leaves out a lot', 'The bull, lot 27, sold for «£400».'],
    ['counts behind a lot', 'They need a lot: «27» carts.'],
    ['leaves out a seat', 'Seat 12B is free for «two hours»; tariff 11B is dear.'],
    ['keeps billions', 'The app has «11B» users.'],
    ['leaves out the classes of a school', 'It took «two» pupils in Years 5 and 6.'],
    ['counts behind a plural name', 'It lost to the Tigers 2 and «30» fans left.'],
    ['leaves out a named number', 'They paid «£200» at The 500 Club for their 5 A Day.'],
    ['counts behind the', '“The «40» Labour members who rebelled lost.'],
    ['leaves out a spaced date', 'It opens on 05 / 06 / 2031 with «two» boats.'],
    ['leaves out a code with a star', 'Call 101 with case number 24*558812.'],
    ['leaves out a code with a plus', 'The star J1149.5+6663 lost «4%» of its light.'],
    [
      'counts behind the rows of a house',
      'The row «4M» people watched won him the seat «12K» votes ahead.',
    ],
    ['counts the years behind a lot', 'They bought it all, lot «50 years» of trade.'],
    [
      'counts behind a capital in a sentence',
      'He told The «40» Labour members that The «12» Nigerians left.',
    ],
    [
      'reads no megalitres where no time goes with them',
      'Add «5» Ml of vanilla; it won «3» tcf grants.',
    ],
    ['keeps a size with a star', 'It is «24»*«36 metres» wide.'],
    ['keeps a number in stars', 'They lost *«40»* boats.'],
    ['leaves initials to what they name', 'They lost «30» BCF members and burned «30 BCF» of gas.'],
    ['gives both sides of a vote their unit', 'They won it by «51» to «49 per cent».'],
    ['reads no power of a bare x', 'They brought «3» x «10» packs.'],
    ['reads no metres as minutes', 'A «2hr» walk and a «40m» drop.'],
    [
      'leaves out what is dialled or typed',
      'Text TIDE or NO to 60777; the password is 4471, the inmate number was 48213.',
    ],
    ['keeps a length in words', 'He cut the text to «400» words in «two» password resets.'],
    ['keeps how many a text brings', 'Text alerts rose to «3000» and text prices to «150».'],
    ['keeps how many got a text', 'The text EU staff sent to «5000» was long.'],
    ['keeps what is pinned', 'They pin «300» hopes on «two» boats.'],
    ['keeps how many signs a key has', 'The password was «900» characters long.'],
    ['leaves out a shelf mark', 'The paper (doi: 10.9999/marl.2031) has «14» authors.'],
    ['leaves out a row of houses', 'Fire hit 45 to 51 Mill Street and 3, 5 and 7 Harbour Lane.'],
    [
      'keeps those who live in a street',
      '«Some 40» to 50 Mill Road pupils left «12» or 13 High Street shops.',
    ],
    ['leaves out platforms', 'Tram 9 and platforms 9 and 10 were shut for «two hours».'],
    [
      'keeps what a platform is far from',
      'The platforms «9 million» people use are «40 metres» long.',
    ],
    ['leaves out the minutes of goals', 'Obi (12, 78, 90+4) put Skerne «two» goals up.'],
    [
      'keeps numbers in brackets behind no name',
      'It lost shops («12», «14» and «19») in «two» towns.',
    ],
    ['keeps seats and medals in brackets', 'It was Skerne («12», «9»), Marl («40», «27», «24»).'],
    ['keeps a poll with its change', 'The poll has Skerne («34», +«2») ahead.'],
    ['leaves out a race', 'Quill won the 3.40 at Marl by «two» lengths.'],
    ['keeps a level that was won', 'Quill won the «3.40 per cent» he asked for.'],
    ['keeps a share with its sign', 'Quill won the «3.40%» it sought and took the «7.50%» stake.'],
    ['leaves out a round of golf', 'Quill shot a one-under 71 and a level-par 70.'],
    ['keeps an age that is under', 'Children «under 12» ride for «£2».'],
    ['leaves out a score with wickets', 'It was 110 for 3 when rain came.'],
    ['keeps a price for some', 'Eggs are «12» for «3» when bought early.'],
    [
      'leaves out a thing by its make',
      'The Brello 3.5 holds soup and the Kasti Pro 600 got «five» stars.',
    ],
    [
      'keeps how often a make was sold',
      'They sold the Brello «14 times» and the Greens «12» seats gets a mayor.',
    ],
    ['leaves out the oven', 'Heat to «180C»/350F/gas 4.'],
    ['keeps a move of gas', 'Oil/gas «4 per cent» up, and coal/gas «9» plants shut.'],
    ['leaves out what a rate is reckoned on', 'It has «14.2» deaths per 100,000 people.'],
    ['keeps litres that something is reckoned on', 'It costs «£4» for «1,000 litres».'],
    ['leaves out a match in a line', 'Marl 3 Skerne Town 1'],
    ['keeps what is counted in a line', 'Deaths «3» Injured 4'],
    ['keeps sales in a line', 'Sales «412» Profit 31'],
    ['keeps seats in a sentence', 'Obi won «3» Marl seats.'],
    ['leaves out a row of cells', 'Marl      14  10   2   2  31  12   32'],
    ['keeps degrees in a row', 'Top temperatures «12» «14» «15» «18 degrees».'],
    ['keeps digits in groups', 'It has «12 400 600» cells and «1 234 567 000» pores.'],
    ['leaves out numbers drawn', 'Lottery: 4, 11, 19, 23, 38, 41.'],
    ['keeps winners by the year', 'Lottery winners by year: «4», «11», «19», «23», «38».'],
    ['keeps goals after a colon', 'Goals: «4», «11», «19», «23», «38» in «five years».'],
    ['keeps seats after a colon', 'Seats won: «4», «11», «19» and «23».'],
    ['leaves out the hour of a tide', 'High water 10.12 («4.8m»), 22.40 («4.6m»).'],
    ['keeps a bill', 'The water bill was «12.40» («300m» away).'],
    ['leaves out a number abroad', 'Call +61 2 5550 4488 or «two» others.'],
    ['keeps a change and a share', 'The poll moved +«2» «5 per cent» of voters.'],
    ['leaves out a route', 'The 38 bus is late; the «12» tram stops are shut.'],
    [
      'takes how often a poll is right for a share',
      'It is right «19 times out of 20» and «three times» out at sea.',
    ],
    ['tells a rise from a range', 'Sales rose «4%» to «20%».'],
    ['tells a hedged rise from a range', 'Sales rose «about 40 per cent» to «3,400».'],
    ['reads a hedged range of one unit', 'Sales rose «about 2 to 3 per cent».'],
  ] as const)
    it(name, () => expectFigures(marked));
});

describe('figures: prepositions in front', () => {
  for (const [text, modifier] of [
    ['Ada Obi talks about «£3.4m» of debt.', undefined],
    ['BANKER QUITS OVER «£3.4M» DEAL', undefined],
    ['The chairman quit over «£2m» of debt.', undefined],
    ['It spent «about £3.4m» on boats.', 'about'],
    ['It spent «over £3.4m» on boats.', 'more-than'],
    ['Nurses began a strike over «£2m» of pay.', undefined],
  ] as const)
    it(text, () => assert.equal(onlyFigure(text).quantity.modifier, modifier));

  it('reads plus or minus as no direction', () => {
    const { quantity } = onlyFigure('The margin is plus or minus «3 percentage points».');
    assert.equal(quantity.value, 3);
    assert.equal(quantity.change, undefined);
  });

  for (const [name, text, measure] of [
    [
      'between two places',
      'Ferry fares between Port Merrin and the outer isles will rise by «20 per cent».',
      'Ferry fares',
    ],
    [
      'from a place to another',
      'Fares from Port Merrin to the outer isles rose by «20 per cent».',
      'Fares',
    ],
    ['of two subjects', 'Ferry fares and harbour fees will rise by «20 per cent».', 'harbour fees'],
  ] as const)
    it(`knows what moved: ${name}`, () => assert.equal(onlyFigure(text).quantity.measure, measure));
});

describe('figures: what is none', () => {
  for (const text of [
    'On 4 March 2031 and May 5, 2032, and 6/7/2033 they met.',
    'They met on the 4th of March, from March 4 to 6 and at 10.30am, 17:22 and 2 p.m.',
    'They met at about 6.30.',
    'Date: Mon, 3 Jun 2031 09:12:00 +0100',
    'Sent at 09:12 -0500 by Ada Obi.',
    'The 6.40 from Lund and the 11.15 to Marl ran late.',
    'Vey returned 3 for 24.',
    'In 2031 and in the 1990s and the ’80s, the 2029 election of 1815.',
    'Call 020 7946 0958 or +44 191 498 0142 or 555-0142.',
    'He lives at 12 Harbour Street, Ottermouth OM4 1AB.',
    'Ottermouth won 2-1 after a 1-1 draw.',
    'Ada Obi struck early and added a third from the spot.',
    'Tam Marl headed a third.',
    '1. Open the box.',
    '13. Tam Quill (15.)',
    '12 Tam Quill.',
    'Install version 2.1.3 of Harbour 10 on an A4 sheet.',
    'A Boeing 737 left gate 12 for Channel 4 along the M25.',
    'Article 5 and sections 6 and 7 bind the G7.',
    'The FTSE 100 and Covid-19 and MH-17.',
    'No one liked the one in the second half of day one.',
    'One day he turned up, one of the oldest of them.',
    'It was a one-off, a two-way street for a third party.',
    'They cut it in two, said one aide.',
    'The Gang of Four met at Formula One.',
    'Ring 911 calls what you like, six figures or not.',
    'He is, one, late and, two, wet.',
    'He met her at six o’clock.',
    'The isles were all out for 243, the visitors 61 for 2.',
    'Varro took 5 for 32 in the second innings, and Sel took 2 for 61.',
    'The drug helped (p<0.001, n = 120).',
    'He films 4K video on 96.4 FM at port 8080.',
    'Lorcan Vey, of 22 Spinner Row, came at 16.00.',
    'It is gone by 2120, they warn.',
    'She lives in the 2400 block of Alder Street.',
  ])
    it(text, () => {
      assert.deepEqual(
        figuresIn(text).map(({ span }) => text.slice(span.start, span.end)),
        [],
      );
    });
});

describe('figures: what they say', () => {
  const cases: readonly (readonly [string, Quantity, string])[] = [
    [
      'There will be «25 per cent» tariffs.',
      { value: 25, unit: 'percent', measure: 'tariffs' },
      '25% tariffs',
    ],
    [
      'There will be tariffs of «25%».',
      { value: 25, unit: 'percent', measure: 'tariffs' },
      '25% tariffs',
    ],
    [
      'Ms Obi will raise defence spending to «2.5 per cent» of GDP by 2031.',
      {
        value: 2.5,
        unit: 'percent',
        change: 'up',
        changeKind: 'to',
        measure: 'defence spending',
        of: 'GDP',
        period: '2031',
      },
      '2.5% GDP by 2031',
    ],
    [
      'Unemployment fell to «4.1%» in March.',
      {
        value: 4.1,
        unit: 'percent',
        change: 'down',
        changeKind: 'to',
        measure: 'Unemployment',
        period: 'March',
      },
      'Unemployment down to 4.1% in March',
    ],
    [
      'Exports to Kerravy dropped by «about 7%» last year.',
      {
        value: 7,
        unit: 'percent',
        modifier: 'about',
        change: 'down',
        changeKind: 'by',
        measure: 'Exports to Kerravy',
        period: 'last year',
      },
      'Exports to Kerravy down about 7% last year',
    ],
    ['In the poll Ms Obi leads by «4 points».', { value: 4, unit: 'percentage-point' }, '4 points'],
    [
      'They saw a «5 per cent» rise in rents.',
      { value: 5, unit: 'percent', change: 'up', changeKind: 'by', measure: 'rents' },
      'rents up 5%',
    ],
    ['Inflation is «3%».', { value: 3, unit: 'percent', measure: 'Inflation' }, '3% Inflation'],
    [
      'They sent «thousands» of Kerravan troops.',
      { low: 1000, high: 10000, unit: 'count', measure: 'Kerravan troops' },
      'thousands of Kerravan troops',
    ],
    [
      'They saw «30» badly lit, empty flats.',
      { value: 30, unit: 'count', measure: 'badly lit, empty flats' },
      '30 badly lit, empty flats',
    ],
    [
      'It takes «three» sports teams.',
      { value: 3, unit: 'count', measure: 'sports teams' },
      'three sports teams',
    ],
    [
      'She faced «nine» counts of theft.',
      { value: 9, unit: 'count', measure: 'counts of theft' },
      'nine counts of theft',
    ],
    [
      'There was only «one» lifeboat.',
      { value: 1, unit: 'count', measure: 'lifeboat' },
      'one lifeboat',
    ],
    [
      'It was the «three-year-old» war.',
      { value: 3, unit: 'year', measure: 'war' },
      'three-year-old war',
    ],
    ['Ada Obi, «42», is the premier.', { value: 42, unit: 'year-of-age' }, 'aged 42'],
    ['Tam Obi Jr., «42», is the premier.', { value: 42, unit: 'year-of-age' }, 'aged 42'],
    ['A man aged «42» is held.', { value: 42, unit: 'year-of-age' }, 'aged 42'],
    [
      'They took «billions of pounds» from the aid budget.',
      { low: 1e9, high: 1e10, unit: 'GBP', measure: 'aid budget' },
      'billions of pounds from the aid budget',
    ],
    [
      'The bridge cost «$3.4 million».',
      { value: 3.4e6, unit: 'USD', measure: 'bridge' },
      'bridge: $3.4 million',
    ],
    [
      'Oil is at «$80 a barrel».',
      { value: 80, unit: 'USD per barrel', measure: 'Oil' },
      'Oil: $80 a barrel',
    ],
    [
      'The share fell from «20% to 10%».',
      { low: 20, high: 10, unit: 'percent', measure: 'share' },
      'share: 20% to 10%',
    ],
    ['They pay «€10 to €12».', { low: 10, high: 12, unit: 'EUR' }, '€10 to €12'],
    [
      'It cost «three dollars and 40 cents».',
      { value: 3.4, unit: 'USD' },
      'three dollars and 40 cents',
    ],
    [
      'They want «half a million» votes.',
      { value: 5e5, unit: 'count', measure: 'votes' },
      'half a million votes',
    ],
    [
      'They want «three and a half million» votes.',
      { value: 3.5e6, unit: 'count', measure: 'votes' },
      'three and a half million votes',
    ],
    ['It was «minus 6C».', { value: -6, unit: 'celsius' }, '−6C'],
    [
      'They sold «10 to 12 million» tickets.',
      { low: 1e7, high: 1.2e7, unit: 'count', measure: 'tickets' },
      '10 to 12 million tickets',
    ],
    [
      'They sold «half» of the tickets.',
      { value: 0.5, unit: 'count', measure: 'tickets', of: 'tickets' },
      'half of the tickets',
    ],
    [
      'Sales slipped, a drop of «30 per cent».',
      { value: 30, unit: 'percent', measure: 'drop', change: 'down', changeKind: 'by' },
      '30% drop',
    ],
    [
      'They saw an increase of «more than 50 per cent».',
      {
        value: 50,
        unit: 'percent',
        measure: 'increase',
        modifier: 'more-than',
        change: 'up',
        changeKind: 'by',
      },
      'over 50% increase',
    ],
    [
      'It took «two hundred and forty-one» votes.',
      { value: 241, unit: 'count', measure: 'votes' },
      'two hundred and forty-one votes',
    ],
  ];
  for (const [marked, quantity, label] of cases) {
    it(marked, () => {
      const figure = onlyFigure(marked);
      assert.deepEqual(figure.quantity, quantity);
      assert.equal(figure.label, label);
    });
  }
});

describe('figures: how a number is written', () => {
  for (const [text, unit, value] of [
    ['It took «9.83e-3 km/s2».', 'kilometre per square second', 0.00983],
    ['It held «8x2^10 bits».', 'bit', 8192],
    ['It grew to «10^6 cells».'.replace(' cells»', '» cells'), 'count', 1e6],
    ['They counted «1 234 567.89» miles.'.replace('» miles', ' miles»'), 'mile', 1234567.89],
    ['They sold «3 dozen» boats and no more.', 'count', 36],
    ['They sold «three dozens».', 'count', 36],
    ['They paid «75 USD million» for it.', 'USD', 75e6],
    ['They paid «48.5 MGBP» for it.', 'GBP', 48.5e6],
    ['They paid «$1.2MM» for it.', 'USD', 1.2e6],
    ['They paid «fifteen dollars fifty».', 'USD', 15.5],
    ['She is «6ft 2» in heels.', 'foot', 6 + 2 / 12],
    ['He is «5-foot-10».', 'foot', 5 + 10 / 12],
    ['She is «5 feet and 2 inches» tall.', 'foot', 5 + 2 / 12],
    ['It took «a billionth of a second».', 'second', 1e-9],
    ['They lost «one twenty-fifth» of it.', 'count', 0.04],
    ['They lost «two thirds of a million» votes.', 'count', 2e6 / 3],
    ['They lost «six million and two thirds» in all.', 'count', 6e6 + 2e6 / 3],
    ['They lost «one million, two hundred thousand» votes.', 'count', 1.2e6],
    ['It weighs «20 (kg)».', 'kilogram', 20],
    ['It gives «20 J/m^2 per year».', 'joule per square metre per year', 20],
    ['The Merrin chip runs at «2.80 GHz».', 'gigahertz', 2.8],
    ['It ran at «10 Kilometers per hour».', 'kilometre per hour', 10],
    ['The finale drew «4.1m» on Channel Quay.', 'count', 4.1e6],
    ['She fell «4.1m» on Channel Quay.', 'metre', 4.1],
    ['The finale drew «4.1m», more than any audience.', 'count', 4.1e6],
    ['The mast, beside which viewers stood, was only «12m» high.', 'metre', 12],
    ['Of its readers, «1.2m» of whom pay, few leave.', 'count', 1.2e6],
    ['They found «£¼ million».', 'GBP', 0.25e6],
    ['He is a «£6½m» signing.', 'GBP', 6.5e6],
    ['Corn closed at «$4.41½ a bushel».', 'USD per bushel', 4.415],
    ['It shipped a «1.5M-unit» order.', 'count', 1.5e6],
    ['It has a budget of «N2.27 trillion».', 'NGN', 2.27e12],
    ['It has a budget of «R1.2bn».', 'ZAR', 1.2e9],
    ['He paid «R380 000» for the car.', 'ZAR', 380000],
    ['A crash on the R44 «150» people saw closed it.', 'count', 150],
    ['On the R62 «180» cyclists set off.', 'count', 180],
    ['A ticket is «Kr 450» there.', 'crown', 450],
    ['It pays «Rs. 2,369 per quintal».', 'INR per quintal', 2369],
    ['Rent is «£950pcm».', 'GBP per month', 950],
    ['The clerk makes «$41,000 annually».', 'USD per year', 41000],
    ['The clerk makes «$41,000 per annum».', 'USD per year', 41000],
    ['A bed is «£300 weekly» for guests.', 'GBP per week', 300],
    ['He owes «£300» weekly rent.', 'GBP', 300],
    ['It mills «500 tonnes annually».', 'tonne per year', 500],
    ['Bread is «£1.50 a loaf».', 'GBP per loaf', 1.5],
    ['The deficit is «2,8 %» of GDP.', 'percent', 2.8],
    ['It put aside «£20m-plus».', 'GBP', 20e6],
    ['Arctic ice covered «9.1m sq km».', 'square kilometre', 9.1e6],
    ['It feeds «326K» refugees.', 'count', 326e3],
    ['It glows at a temperature of «326K».', 'kelvin', 326],
    ['They mapped a star «4.2 × 10^3 light years» away.', 'light year', 4200],
    ['It holds «3×10⁸» lakes.', 'count', 3e8],
    ['It has «6×10⁻³ m» of play.', 'metre', 0.006],
    ['He ran it in «2hr 4min 12sec».', 'hour', 2.07],
    ['Dinner costs «£120» for two in the bar.', 'GBP', 120],
    ['It costs «$180» for two at weekends.', 'USD', 180],
    ['Rooms are «£250» for two in August.', 'GBP', 250],
    ['Fees are «£120» for 2.', 'GBP', 120],
    ['It spends «₹28,800 crore annu\u00ADally».', 'INR per year', 288e9],
    ['I was «four» when it ended.', 'year-of-age', 4],
    ['They kept «40-odd per cent».', 'percent', 40],
    ['Stir in «1¼ cups» of oil.', 'cup', 1.25],
    ['She built a «350MW» farm.', 'megawatt', 350],
    ['It rose by «one twelfth».', 'count', 1 / 12],
    ['Cases rose «eightfold».', 'count', 8],
    ['It saw a «12-fold» increase.', 'count', 12],
    ['It took «half as much again».', 'count', 0.5],
    ['It struck «six of every ten».', 'count', 0.6],
    ['It killed «three in every hundred thousand».', 'count', 3e-5],
    ['They were outnumbered «three to one».', 'count', 3],
    ['Fares were «17s 6d a week».', 'shilling per week', 17.5],
    ['He got «£1 15s a week».', 'GBP per week', 1.75],
    ['The bridge cost «£61,432 7s 6d».', 'GBP', 61432.375],
    ['Bread was «7½d a loaf».', 'old penny per loaf', 7.5],
    ['The effect was clear (CI «0.69-0.84»).', 'count', undefined],
    ['Sugar is «59p per kg».', 'penny per kilogram', 59],
    ['A stamp went up by «50c».', 'cent', 50],
    ['It grew a «6½-pound» marrow.', 'pound-mass', 6.5],
    ['It brought a «50-pound» fine.', 'GBP', 50],
    ['Stir «1 1/2 cups» of oil in.', 'cup', 1.5],
    ['Mix «1 1/2 cups» of oil with it.', 'cup', 1.5],
    ['In 2019 «1/4» of homes had it.', 'count', 0.25],
    ['Barley shed «3-1/2 cents».', 'cent', 3.5],
    ['Barley closed at «$4.41-1/4 a bushel».', 'USD per bushel', 4.4125],
    ['The quarter ended at «$(9.1)m».', 'USD', -9.1e6],
    ['Marl had a net loss of «£(3.1) million».', 'GBP', 3.1e6],
    ['Losses narrowed: profit came to «$(2.5)m».', 'USD', -2.5e6],
    ['Support fell «60» to «40 per cent».', 'percentage-point', 60],
    ['Tax will fall «30» to «25 per cent».', 'percentage-point', 30],
    ['The cliff has seen a loss of «3m» since 1990.', 'metre', 3],
    ['An offer of «20m» of rope was made.', 'metre', 20],
    ['It holds «3 x 10⁸» lakes.', 'count', 3e8],
    ['The film lasts «1h 35m».', 'hour', 1 + 35 / 60],
    ['They lent «3 billion Chinese yuan».', 'CNY', 3e9],
    ['The murder rate is «1.1 per 100,000» people.', 'count per 100000', 1.1],
    ['They expect a «quarter-point» cut.', 'percentage-point', 0.25],
    ['He was jailed for «three years and four months».', 'year', 3 + 4 / 12],
    ['She ran it in «4hrs 30mins».', 'hour', 4.5],
    ['It has «14.2» deaths per 100,000 people.', 'count per 100000', 14.2],
    ['A «3m» gap between carts is needed.', 'metre', 3],
    ['A «30m» drop killed him.', 'metre', 30],
    ['A «5m» drop in sales is near.', 'count', 5e6],
    ['A «2m» buffer of doses is kept.', 'count', 2e6],
    ['The bid of «4.5m» was refused.', 'count', 4.5e6],
    ['He weighed in at «11st 7lb».', 'stone', 11.5],
    ['Revenue changed by «$-99.99».', 'USD', -99.99],
    ['Panels cost «9.2 cents a watt».', 'cent per watt', 9.2],
    ['It pumps «104.6 bcf/d».', 'billion cubic foot per day', 104.6],
    ['It leaks «2,690 Ml/d».', 'megalitre per day', 2690],
    ['It cut «3 t/yr».', 'tonne per year', 3],
  ] as const)
    it(text, () => {
      const { quantity } = onlyFigure(text);
      assert.equal(quantity.unit, unit);
      if (value === undefined) assert.ok(quantity.low !== undefined);
      else assert.ok(Math.abs((quantity.value ?? NaN) / value - 1) < 1e-9, String(quantity.value));
    });

  it('takes a spaced dash before a unit for a range', () => {
    const { quantity } = onlyFigure('He is «40 – 50 years old».');
    assert.deepEqual([quantity.low, quantity.high], [40, 50]);
  });

  for (const text of [
    'His twenty-first birthday.',
    'The hundred and first day.',
    'Mn and bn.',
    'Oil slid for a fourth day.',
    'A third, from the penalty spot, came late.',
    'The reasons are twofold.',
    'A 4-for-1 stock split.',
    'They closed on 312 for six.',
    'The 07.42 from Orme was late (kick-off 17.30).',
    'It came in the 90+4th minute.',
    'Skerne are 4-6 favourites.',
    'She is ranked 3.',
    'The 90s were kind to it.',
    'The 80s 3d film was shown.',
    'They closed on 312 for 6 at tea.',
    'Local 412 of the bakers’ union met.',
    'Roads shut from 10.15 to 12.30 on Monday.',
    '18.31 Ada Obi says the vote is lost.',
  ])
    it(`sees no figure in “${text}”`, () => assert.deepEqual(figuresIn(text), []));
});

describe('figures: what is measured', () => {
  for (const [text, measure, label] of [
    ['The clerk makes «$41,000 annually».', undefined, '$41,000 annually'],
    ['The harbour was shut for «214 days».', 'harbour shut', 'harbour shut: 214 days'],
    ['They’ve been digging for «three years».', undefined, 'three years'],
    ['It is in ‘«at least six»’ letters.', 'letters', 'at least six letters'],
    ['It cost “«one in eight»” shoppers.', 'shoppers', 'one in eight shoppers'],
    ['It took “«four»” weeks.', 'weeks', 'four weeks'],
    ['Net debt fell from «£210m to £164m».', 'Net debt', 'Net debt: £210m to £164m'],
    ['They cut the rate from «4% to 3%».', 'rate', 'rate: 4% to 3%'],
    ['Profit for the year to 30 March was «£48m».', 'Profit', 'Profit: £48m'],
    ['The majority in 2031 was «11,480».', 'majority', 'majority: 11,480'],
    ['Debt is put at «£3bn».', 'Debt', 'Debt: £3bn'],
    ['Her serve was timed at «126mph».', 'serve', 'serve: 126mph'],
    ['The store is «82%» full.', 'store', '82% store'],
    ['It led on food (+«5.1%»).', 'food', 'food up 5.1%'],
    ['Unemployment, «4.3 per cent» in May, is low.', 'Unemployment', '4.3% Unemployment in May'],
    ['The stock, at «$41», is dear.', 'stock', '$41 stock'],
    ['The quake, magnitude «6.1», struck.', 'magnitude', 'magnitude of 6.1'],
    ['Service charge: «£7,200».', 'Service charge', 'Service charge: £7,200'],
    ['It launched an appeal for «$3bn».', 'appeal', '$3bn appeal'],
    ['Bread is «4%» dearer.', 'Bread', 'Bread up 4%'],
    ['Cocoa has halved to «£387».', 'Cocoa', 'Cocoa down to £387'],
    ['They saw the «2,100» crowd leave.', 'crowd', '2,100 crowd'],
    ['The harbour had been closed for «220 days».', 'harbour closed', 'harbour closed: 220 days'],
    ['The strike lasted «six weeks».', 'strike', 'strike: six weeks'],
    ['Profit before tax was «£48.3m».', 'Profit before tax', 'Profit before tax: £48.3m'],
    ['Earnings before tax rose «4%».', 'Earnings before tax', 'Earnings before tax up 4%'],
    ['The mill made a loss after tax of «$3m».', 'loss after tax', '$3m loss after tax'],
    [
      'Earnings before interest, tax and depreciation were «£3m».',
      'Earnings before interest, tax and depreciation',
      'Earnings before interest, tax and depreciation: £3m',
    ],
    [
      'It has «an average of 96 centimetres» of snow.',
      'snow',
      'an average of 96 centimetres of snow',
    ],
    [
      'A man who attacked a nurse was banned for «12 months».',
      'man banned',
      'man banned: 12 months',
    ],
    [
      'The bridge that collapsed in Marl was closed for «14 weeks».',
      'bridge closed',
      'bridge closed: 14 weeks',
    ],
    ['A minister who said inflation was «4%» left.', 'inflation', '4% inflation'],
    ['Firms that export fish saw sales rise «4%».', 'sales', 'sales up 4%'],
    ['Sales of boats that leak fell «7%».', 'Sales of boats', 'Sales of boats down 7%'],
    ['She got «five months»’ probation.', 'probation', 'five months’ probation'],
    ['She waited for «two hours».', undefined, 'two hours'],
    ['Obi has a «16-point» lead in the poll.', 'lead', '16-point lead'],
    ['The port has a campaign with a war chest of «£5m».', 'war chest', '£5m war chest'],
    ['They would rob the port of «£5m».', undefined, '£5m'],
    ['The port said «£2m» of that came from fees.', undefined, '£2m'],
    ['They took «£5m» in exchange for it.', undefined, '£5m'],
    ['It lies «some 15 miles» east of Merrin.', undefined, 'about 15 miles'],
    ['Its blood level was «0.41 per cent».', 'blood level', '0.41% blood level'],
    ['It had a net loss of «more than £9m».', 'net loss', 'over £9m net loss'],
    ['An error of plus or minus «3 percentage points».', 'error', '3 percentage points error'],
    ['A plan to cut emissions «80 per cent» from 2005 levels.', 'emissions', 'emissions down 80%'],
    [
      'After-tax incomes rose by «up to 19%».',
      'After-tax incomes',
      'After-tax incomes up by up to 19%',
    ],
    ['A «24%» drop compared with last year.', undefined, 'down 24%'],
    ['The «95 per cent» Obi received.', undefined, '95%'],
    ['The «£20m» experts say it costs.', undefined, '£20m'],
    ['The Union won on a swing of «7.3%».', 'swing', '7.3% swing'],
    ['Crude for August delivery gained «$1.12».', 'Crude', 'Crude up $1.12 for August'],
    ['Sales in May rose «2%».', 'Sales', 'Sales up 2% in May'],
    ['It takes the bill to «£1,690».', 'bill', '£1,690 bill'],
    ['They seized «seven» AK-47 rifles.', 'AK-47 rifles', 'seven AK-47 rifles'],
    ['The «40-year-old» actor plays a drover.', 'actor', '40-year-old actor'],
    ['It has only «one» candidate splitting the vote.', 'candidate', 'one candidate'],
    ['They kept a «15 per cent» sell-on clause.', 'sell-on clause', '15% sell-on clause'],
    ['«Some 60 per cent» of part-timers polled agreed.', 'part-timers', 'about 60% of part-timers'],
    ['A «12-year-old» attacks a dog.', undefined, '12-year-old'],
    ['They met «six-year-old» twins a day later.', 'twins', 'six-year-old twins'],
  ] as const)
    it(text, () => {
      const figure = onlyFigure(text);
      assert.deepEqual([figure.quantity.measure, figure.label], [measure, label]);
    });

  for (const text of [
    'It costs £38m plus £6m.',
    'It is £5m plus 3 per cent.',
    'It sold 30-plus. £5m went.',
  ])
    it(`measures nothing in “${text}”`, () => {
      const found = figuresIn(text);
      assert.equal(found.length, 2);
      for (const { quantity } of found) assert.equal(quantity.measure, undefined);
    });

  it('keeps a price behind which two, three or six come', () => {
    for (const text of [
      'A table is €150 for six from June.',
      'It costs 250 for three at the gate.',
    ])
      assert.equal(figuresIn(text).length, 2, text);
  });

  it('is another where the verb goes without saying', () => {
    const found = figuresIn('Sales will grow to 29 per cent and profits to 9 per cent.');
    assert.deepEqual(
      found.map(({ quantity }) => [quantity.measure, quantity.change]),
      [
        ['Sales', 'up'],
        ['profits', 'up'],
      ],
    );
  });

  it('counts no points of a plan', () => {
    assert.equal(onlyFigure('The poll liked her «12-point» plan.').quantity.unit, 'count');
  });

  it('takes no age for a share', () => {
    assert.equal(figuresIn('60 per cent of them were over 45.')[1]?.quantity.unit, 'count');
  });

  for (const [text, period] of [
    ['Wages rose «4 per cent» after showing no gain in May.', undefined],
    ['It is «£5m» more than the port foresaw last year.', undefined],
    ['Wages rose «4 per cent» in May.', 'May'],
  ] as const)
    it(`takes its period from its own clause: ${text}`, () =>
      assert.equal(onlyFigure(text).quantity.period, period));
});

describe('figures: what one takes from the one beside it', () => {
  const measures = (text: string): readonly string[] =>
    figuresIn(text).map(({ quantity }) => `${quantity.unit} ${quantity.measure ?? '-'}`);
  for (const [name, text, expected] of [
    ['the unit of a list', 'They want 45 and 50 per cent.', ['percent -', 'percent -']],
    ['an elided noun', 'Obi has twelve seats, Roe seven.', ['count seats', 'count seats']],
    ['the same again in brackets', 'A fine of £3m ($4m) is due.', ['GBP fine', 'USD fine']],
    ['what moved', 'Sales rose £3m, or 4%.', ['GBP Sales', 'percent Sales']],
    ['the end of a step', 'Sales rose 4% to £3m.', ['percent Sales', 'GBP Sales']],
    [
      'the end of a step in one unit',
      'The tax goes up by £86.40 to £1,817.62.',
      ['GBP tax', 'GBP tax'],
    ],
    [
      'the percent of the share it came from',
      'It fell to 4 per cent from 5.',
      ['percent -', 'percent -'],
    ],
    [
      'the sides of a poll',
      'Obi has 54 per cent opposed, with 38 in favour and 8 unsure.',
      ['percent -', 'percent -', 'percent -'],
    ],
    [
      'the shares of a poll, and their points',
      'Heath stand on 34 per cent, up two, with the Union on 27 (down three).',
      ['percent -', 'percentage-point -', 'percent -', 'percentage-point -'],
    ],
    [
      'no percent from an interval',
      'The ratio was 0.72, 95% at most.',
      ['count ratio', 'percent -'],
    ],
    [
      'those among them',
      'It had 11 frigates, four of them in dock.',
      ['count frigates', 'count frigates'],
    ],
  ] as const)
    it(name, () => assert.deepEqual(measures(text), expected));
});

describe('figures: millions and metres', () => {
  for (const [text, unit] of [
    ['She won the 800m final before 62,500 viewers.', 'metre'],
    ['It went off within 200m of the harbour, hurting people.', 'metre'],
    ['It sank 40m from the shore with people aboard.', 'metre'],
    ['A cordon of 500m was put up around the homes.', 'metre'],
    ['A 20m exclusion zone was set up.', 'metre'],
    ['She ran the 1,500m in 4:02.', 'metre'],
    ['The 1,500m runners were tired.', 'metre'],
    ['Tam Marl won the 10,000m.', 'metre'],
    ['The 800m will be run on Sunday.', 'metre'],
    ['They climbed to 3,400m before dusk.', 'metre'],
    ['She won the 100m and 200m titles.', 'metre'],
    ['The ship sank 200m off Marl and £3m was lost.', 'metre'],
    ['At 950m it was then the longest bridge, and it cost £9.6 million.', 'metre'],
    ['It lies at 1,106m in the country of 12,400 people.', 'metre'],
    ['The two states have 1,300m people.', 'count'],
    ['The finale drew 4.1m.', 'count'],
    ['They say 4.1m, and paid £3,000.', 'count'],
    ['Viewers fell to 2.3m from 3.1m.', 'count'],
    ['Around 3.2m will lose the benefit.', 'count'],
    ['Prices jumped, and 2.8m need food aid.', 'count'],
  ] as const)
    it(text, () => assert.equal(figuresIn(text)[0]?.quantity.unit, unit));
});

describe('figures: taken for others', () => {
  for (const text of ['The van took 2 for 30 pupils.', 'He took 40 for 3 in change.'])
    it(text, () => assert.equal(figuresIn(text).length, 2));
});

describe('figures: of them', () => {
  for (const [text, measure] of [
    ['Seven people, five of them children, were hurt.', 'children'],
    ['Seven people, two of them women from Marl, were hurt.', 'women'],
    ['Seven people were hurt, five of whom drowned.', 'people'],
  ] as const)
    it(text, () => assert.equal(figuresIn(text)[1]?.quantity.measure, measure));
});

describe('figures: ages without their word', () => {
  for (const [text, ages] of [
    ['Two men, 22 and 25, were held.', [22, 25]],
    ['Of those under 35, few vote.', [35]],
    ['At 19 she married.', [19]],
    ['She began with few nurses; now 58, she runs the ward.', [58]],
    ['Now 61, he flies gliders.', [61]],
    ['There were 30 inns; now 12, they stand round the harbour.', []],
    ['There were 30 inns; now 12, he said, are left.', []],
    ['Of 30 inns it has now 12, he says.', []],
    ['He left school at 14.', [14]],
    ['Trains run at 14 of the stops.', []],
    ['Two men, 22 and 25 boxes were held.', []],
    [
      'Odo Marl (51), of Vale Road, wept; Fay Marl (37), a baker, and Una Marl (44) went home.',
      [51, 37, 44],
    ],
    ['The Marl Inn (23), a pub, shut.', []],
    ['Marl is 36, and rows.', [36]],
    ['Ada is 66 and walks home.', [66]],
    ['Turnout is 36 and falls.', []],
    ['A man, 23, was held and his son, five, and Ada, six, wept.', [23, 5, 6]],
    ['The panel, 12, wept, and the men, 23 in all, left.', []],
    ['A girl of six met a man of 80.', [6, 80]],
    ['A man of 12 trades met a staff of 80.', []],
    ['She left home at 16 for good.', [16]],
    ['She got home at 16 for good.', []],
    ['Radio Marl is 36 and falls silent.', []],
    ['We met Piet, 32 and a policeman, there.', [32]],
    ['We met in Marl, 32 and the 18 others, there.', []],
  ] as const)
    it(text, () =>
      assert.deepEqual(
        figuresIn(text)
          .filter(({ quantity }) => quantity.unit === 'year-of-age')
          .map(({ quantity }) => quantity.value),
        ages,
      ),
    );

  for (const [text, unit] of [
    ['The fossil is 3.2 million years old.', 'year'],
    ['The jet, 23 years old, took off.', 'year'],
    ['The pilot, 23 years old, took off.', 'year-of-age'],
  ] as const)
    it(text, () => assert.equal(figuresIn(text)[0]?.quantity.unit, unit));
});

describe('figures: odd text', () => {
  for (const text of [
    '1,'.repeat(3e4),
    '5 to '.repeat(5e3),
    '2.5" '.repeat(3e3),
    '12 '.repeat(2e4),
    '5-'.repeat(3e4),
  ])
    it(`${text.slice(0, 6)}… comes to an end`, () => {
      assert.ok(figuresIn(text).length <= text.length);
    });
});

describe('figures: units of those beside them', () => {
  for (const [name, text, units] of [
    [
      'no term of a bond for a level',
      'It closed at 7,450 and 10-year yields rose.',
      ['count', 'year'],
    ],
    ['one term for two', 'It sells 12 or 18-month bonds.', ['month', 'month']],
    ['one term for a longer one in front', 'They got 18 and 12-month terms.', ['month', 'month']],
    ['two ages', 'Two women, 68 and 48-years-old, fled.', ['count', 'year-of-age', 'year-of-age']],
    [
      'per cent before a number in full',
      'Obi won 60 per cent to 40 of hers.',
      ['percent', 'count'],
    ],
    ['per cent for the other side', 'Obi leads, 41 per cent to 35.', ['percent', 'percent']],
    ['none for a level', 'The index fell 41 per cent to 35.', ['percent', 'count']],
  ] as const)
    it(name, () =>
      assert.deepEqual(
        figuresIn(text).map((it) => it.quantity.unit),
        units,
      ),
    );
});

describe('figures: measures that are of something else', () => {
  for (const [name, text, measures] of [
    [
      'no subject for another total',
      'The electorate was 78,215; the total poll 47,388.',
      ['electorate', undefined],
    ],
    ['the noun for one who has as many', 'The boys won 12 medals, girls 14.', ['medals', 'medals']],
    ['the subject for its next', 'Attendance was 1,204, then 30.', ['Attendance', 'Attendance']],
    [
      'no seats for bundles',
      'He held six seats, then spoke of bundles four to seven.',
      ['seats', undefined],
    ],
    ['goods, not who took them', 'Men who stole goods worth £400 fled.', ['goods']],
    ['land, not who had it', 'A man who owned land worth £4m died.', ['land']],
    [
      'what was cut, not how often',
      'The bank has cut the cash rate three times since March to 3.6 per cent.',
      ['times', 'cash rate'],
    ],
    [
      'what is won',
      'With 214 delegates at stake, Obi is sure of winning at least 118.',
      ['delegates', 'delegates'],
    ],
    ['what was cut, by how much', 'The bank has cut the cash rate by 5 per cent.', ['cash rate']],
    ['unpaid work', 'He did 200 hours of unpaid work.', ['unpaid work']],
    [
      'no mile for a price',
      'Coal cost 9 cents a mile, the firm said, down from 24 cents.',
      ['Coal', undefined],
    ],
    ['the subject before a comma', 'Profits were £4m, down from £5m.', ['Profits', 'Profits']],
  ] as const)
    it(name, () =>
      assert.deepEqual(
        figuresIn(text).map((it) => it.quantity.measure),
        measures,
      ),
    );

  for (const [text, period] of [
    ['It rose «5%» a year.', 'a year'],
    ['It paid «5%» a quarter-end.', undefined],
  ] as const)
    it(text, () => assert.equal(onlyFigure(text).quantity.period, period));
});
