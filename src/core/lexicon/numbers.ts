import { Class, type WordRow } from './classes';

/** A word of the number grammar. */
export interface NumberRow {
  readonly forms: string;
  readonly kind:
    | 'small' // zero to nineteen
    | 'ten' // twenty to ninety
    | 'magnitude' // hundred, thousand …; also joined to digits (3.4bn)
    | 'plural' // thousands: a bare magnitude
    | 'fraction' // third, fifths
    | 'half'
    | 'fold' // tenfold
    | 'few'; // a few hundred
  readonly value: number;
  readonly example: string;
}

/** Single letters that stand for a magnitude right behind digits, where money or a plural shows it. */
export const magnitudeLetters: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  b: 1e9,
  t: 1e12,
};

const small = (forms: string, value: number, example: string): NumberRow => ({
  forms,
  kind: 'small',
  value,
  example,
});
const ten = (forms: string, value: number, example: string): NumberRow => ({
  forms,
  kind: 'ten',
  value,
  example,
});
const fraction = (forms: string, value: number, example: string): NumberRow => ({
  forms,
  kind: 'fraction',
  value,
  example,
});
const magnitude = (forms: string, value: number, example: string): NumberRow => ({
  forms,
  kind: 'magnitude',
  value,
  example,
});
const fold = (forms: string, value: number, example: string): NumberRow => ({
  forms,
  kind: 'fold',
  value,
  example,
});
const plural = (forms: string, value: number, example: string): NumberRow => ({
  forms,
  kind: 'plural',
  value,
  example,
});

/** The words of number. In each example the figure stands in «». */
export const numbers: readonly NumberRow[] = [
  small('zero nought naught', 0, 'They closed with «zero» points.'),
  small('one', 1, 'There was only «one» lifeboat.'),
  small('two', 2, 'They bought «two» ferries.'),
  small('three', 3, 'They bought «three» ferries.'),
  small('four', 4, 'They bought «four» ferries.'),
  small('five', 5, 'They bought «five» ferries.'),
  small('six', 6, 'They bought «six» ferries.'),
  small('seven', 7, 'They bought «seven» ferries.'),
  small('eight', 8, 'They bought «eight» ferries.'),
  small('nine', 9, 'They bought «nine» ferries.'),
  small('ten', 10, 'They bought «ten» ferries.'),
  small('eleven', 11, 'They bought «eleven» ferries.'),
  small('twelve', 12, 'They bought «twelve» ferries.'),
  small('thirteen', 13, 'They bought «thirteen» ferries.'),
  small('fourteen', 14, 'They bought «fourteen» ferries.'),
  small('fifteen', 15, 'They bought «fifteen» ferries.'),
  small('sixteen', 16, 'They bought «sixteen» ferries.'),
  small('seventeen', 17, 'They bought «seventeen» ferries.'),
  small('eighteen', 18, 'They bought «eighteen» ferries.'),
  small('nineteen', 19, 'They bought «nineteen» ferries.'),
  ten('twenty', 20, 'They bought «twenty-two» ferries.'),
  ten('thirty', 30, 'They bought «thirty» ferries.'),
  ten('forty fourty', 40, 'They bought «forty» ferries.'),
  ten('fifty', 50, 'They bought «fifty» ferries.'),
  ten('sixty', 60, 'They bought «sixty» ferries.'),
  ten('seventy', 70, 'They bought «seventy» ferries.'),
  ten('eighty', 80, 'They bought «eighty» ferries.'),
  ten('ninety', 90, 'They bought «ninety-nine» ferries.'),
  magnitude('dozen dz', 12, 'They bought «a dozen» ferries.'),
  magnitude('hundred', 100, 'They sold «three hundred» tickets.'),
  magnitude('thousand', 1e3, 'They sold «40 thousand» tickets.'),
  magnitude('lakh', 1e5, 'They sold «two lakh» tickets.'),
  magnitude('million mln mn mil', 1e6, 'They sold «1.5 million» tickets.'),
  magnitude('crore', 1e7, 'They sold «three crore» tickets.'),
  magnitude('billion bn bln', 1e9, 'The bridge cost «£3.4bn».'),
  magnitude('trillion tn tln trn', 1e12, 'They owe «two trillion» votes.'),
  magnitude('quadrillion', 1e15, 'It made «a quadrillion» copies.'),
  plural('dozens', 12, '«Dozens» of houses fell.'),
  plural('tens', 10, '«Tens of thousands» of houses fell.'),
  plural('scores', 20, '«Scores» of houses fell.'),
  plural('hundreds', 100, '«Hundreds» of houses fell.'),
  plural('thousands', 1e3, '«Thousands» of houses fell.'),
  plural('lakhs', 1e5, '«Lakhs» of people voted.'),
  plural('crores', 1e7, '«Crores of rupees» went missing.'),
  plural('millions', 1e6, '«Millions» of people voted.'),
  plural('billions', 1e9, '«Billions of pounds» went missing.'),
  plural('trillions', 1e12, '«Trillions of dollars» went missing.'),
  fold('twofold', 2, 'Its debts made a «twofold» rise.'),
  fold('threefold', 3, 'Debts rose «threefold».'),
  fold('fourfold', 4, 'Debts rose «fourfold».'),
  fold('fivefold', 5, 'Debts rose «fivefold».'),
  fold('sixfold', 6, 'Debts rose «sixfold».'),
  fold('sevenfold', 7, 'Debts rose «sevenfold».'),
  fold('eightfold', 8, 'Debts rose «eightfold».'),
  fold('ninefold', 9, 'Debts rose «ninefold».'),
  fold('tenfold', 10, 'Debts rose «tenfold».'),
  fold('twelvefold', 12, 'Debts rose «twelvefold».'),
  fold('twentyfold', 20, 'Debts rose «twentyfold».'),
  fold('fiftyfold', 50, 'Debts rose «fiftyfold».'),
  fold('hundredfold', 100, 'Debts rose a «hundredfold».'),
  fold('thousandfold', 1000, 'Debts rose a «thousandfold».'),
  { forms: 'half', kind: 'half', value: 2, example: '«Half» of the boats sank.' },
  fraction('halves', 2, 'They ate «three halves» of a pie.'),
  fraction('third thirds', 3, '«Two-thirds» of the boats sank.'),
  fraction('quarter quarters fourth fourths', 4, '«A quarter» of the boats sank.'),
  fraction('fifth fifths', 5, '«One fifth» of the boats sank.'),
  fraction('sixth sixths', 6, '«Five-sixths» of the boats sank.'),
  fraction('seventh sevenths', 7, '«Two sevenths» of the boats sank.'),
  fraction('eighth eighths', 8, '«Three-eighths» of the boats sank.'),
  fraction('ninth ninths', 9, '«Two ninths» of the boats sank.'),
  fraction('tenth tenths', 10, '«Nine-tenths» of the boats sank.'),
  fraction('eleventh elevenths', 11, '«Two elevenths» of the boats sank.'),
  fraction('twelfth twelfths', 12, '«One twelfth» of the boats sank.'),
  fraction('fifteenth fifteenths', 15, '«One fifteenth» of the boats sank.'),
  fraction('sixteenth sixteenths', 16, '«Three sixteenths» of the boats sank.'),
  fraction('twentieth twentieths', 20, '«Three twentieths» of the boats sank.'),
  fraction('hundredth hundredths', 100, '«Two hundredths» of the boats sank.'),
  fraction('thousandth thousandths', 1000, '«Two thousandths» of the boats sank.'),
  fraction('millionth millionths', 1e6, 'It took «two millionths» of the load.'),
  fraction('billionth billionths', 1e9, 'It took «a billionth» of the load.'),
  fraction('trillionth trillionths', 1e12, 'It took «a trillionth» of the load.'),
  { forms: 'several', kind: 'few', value: 2, example: '«Several hundred» boats sank.' },
  { forms: 'few', kind: 'few', value: 2, example: '«A few thousand» boats sank.' },
];

const CLASSES: Readonly<Record<NumberRow['kind'], number>> = {
  small: Class.numberWord,
  ten: Class.numberWord,
  magnitude: Class.magnitude,
  plural: Class.magnitude,
  fraction: Class.numberWord,
  half: Class.numberWord,
  fold: Class.numberWord,
  few: Class.numberWord,
};

export const numberForms: readonly WordRow[] = numbers.map(({ forms, kind }) => ({
  forms,
  classes: CLASSES[kind],
}));
