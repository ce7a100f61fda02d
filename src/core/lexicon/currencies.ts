import { Class, type WordRow } from './classes';

/** One currency, or a hundredth of one, and how it is written. */
export interface CurrencyRow {
  /** ISO 4217, or its own name for a hundredth (*cent*, whose `value` counts hundredths) and for *bitcoin*. */
  readonly unit: string;
  /** Signs and letters in front of the digits or behind them, case kept. */
  readonly signs?: string;
  /** Words behind the digits, in lower case. */
  readonly words?: string;
  /** Words in front of a word that several currencies share (*Danish* crowns). */
  readonly of?: string;
  readonly example: string;
}

/** Known by their signs alone, the first of which is that of the example. */
const bySigns: readonly CurrencyRow[] = [
  ['UGX', 'Shs USh Ush UShs UGX'],
  ['TZS', 'TSh Tsh TShs TZS'],
  ['RWF', 'RWF FRw Frw'],
  ['NAD', 'N$ NAD'],
  ['JMD', 'J$ JMD'],
  ['TTD', 'TT$ TTD'],
  ['XCD', 'EC$ XCD'],
  ['BBD', 'Bds$ BDS$ BBD'],
  ['BZD', 'BZ$ BZD'],
  ['GYD', 'G$ GYD'],
  ['FJD', 'FJ$ FJD'],
  ['LRD', 'L$ LRD'],
  ['ZWL', 'ZWL$ ZWL Z$'],
  ['BWP', 'BWP'],
  ['MUR', 'MUR'],
  ['OMR', 'OMR'],
  ['BHD', 'BHD'],
  ['NPR', 'NPR'],
].map(([unit = '', signs = '']) => ({
  unit,
  signs,
  example: `It cost «${signs.split(' ')[0] ?? ''}400».`,
}));

/** For a word that several share, the first without `of` is meant when no such word stands before it. */
export const currencies: readonly CurrencyRow[] = [
  {
    unit: 'USD',
    signs: '$ US$ $US USD',
    words: 'dollar dollars buck bucks usd',
    example: 'It cost «$40».',
  },
  {
    unit: 'USD',
    words: 'dollar dollars',
    of: 'us u.s. american',
    example: 'It cost «40 US dollars».',
  },
  {
    unit: 'AUD',
    signs: 'A$ AU$ $A AUD',
    words: 'dollar dollars',
    of: 'australian',
    example: 'It cost «A$40».',
  },
  {
    unit: 'CAD',
    signs: 'C$ CA$ CAD CDN$',
    words: 'dollar dollars',
    of: 'canadian',
    example: 'It cost «C$40».',
  },
  {
    unit: 'NZD',
    signs: 'NZ$ NZD',
    words: 'dollar dollars',
    of: 'zealand',
    example: 'It cost «NZ$40».',
  },
  {
    unit: 'HKD',
    signs: 'HK$ HKD',
    words: 'dollar dollars',
    of: 'kong',
    example: 'It cost «HK$40».',
  },
  {
    unit: 'SGD',
    signs: 'S$ SGD',
    words: 'dollar dollars',
    of: 'singapore',
    example: 'It cost «S$40».',
  },
  {
    unit: 'TWD',
    signs: 'NT$ TWD',
    words: 'dollar dollars',
    of: 'taiwan',
    example: 'It cost «NT$40».',
  },
  { unit: 'GBP', signs: '£ GBP', words: 'pound pounds quid sterling', example: 'It cost «£40».' },
  {
    unit: 'EGP',
    signs: 'EGP',
    words: 'pound pounds',
    of: 'egyptian',
    example: 'It cost «40 Egyptian pounds».',
  },
  {
    unit: 'LBP',
    signs: 'LBP',
    words: 'pound pounds',
    of: 'lebanese',
    example: 'It cost «40 Lebanese pounds».',
  },
  {
    unit: 'SYP',
    signs: 'SYP',
    words: 'pound pounds',
    of: 'syrian',
    example: 'It cost «40 Syrian pounds».',
  },
  { unit: 'EUR', signs: '€ EUR', words: 'euro euros', example: 'It cost «€40».' },
  { unit: 'JPY', signs: '¥ ￥ JPY Y=', words: 'yen', example: 'It cost «400 yen».' },
  { unit: 'CNY', signs: 'CNY RMB 元', words: 'yuan renminbi rmb', example: 'It cost «400 yuan».' },
  {
    unit: 'CHF',
    signs: 'CHF SFr',
    words: 'franc francs',
    of: 'swiss',
    example: 'It cost «CHF 40».',
  },
  { unit: 'FRF', words: 'franc francs', example: 'It cost «40 francs».' },
  { unit: 'INR', signs: '₹ INR Rs', words: 'rupee rupees', example: 'It cost «₹40».' },
  {
    unit: 'PKR',
    signs: 'PKR',
    words: 'rupee rupees',
    of: 'pakistani pakistan',
    example: 'It cost «40 Pakistani rupees».',
  },
  {
    unit: 'LKR',
    signs: 'LKR',
    words: 'rupee rupees',
    of: 'lankan',
    example: 'It cost «40 Sri Lankan rupees».',
  },
  { unit: 'IDR', signs: 'IDR Rp', words: 'rupiah', example: 'It cost «4,000 rupiah».' },
  { unit: 'MYR', signs: 'RM MYR', words: 'ringgit', example: 'It cost «RM40».' },
  { unit: 'THB', signs: '฿ THB', words: 'baht', example: 'It cost «40 baht».' },
  { unit: 'VND', signs: '₫ VND', words: 'dong', example: 'It cost «4,000 dong».' },
  { unit: 'PHP', signs: '₱ PHP', words: 'peso pesos', of: 'philippine', example: 'It cost «₱40».' },
  { unit: 'MXN', signs: 'MXN MX$ Mex$', words: 'peso pesos', example: 'It cost «40 pesos».' },
  {
    unit: 'ARS',
    signs: 'ARS',
    words: 'peso pesos',
    of: 'argentine argentinian',
    example: 'It cost «40 Argentine pesos».',
  },
  {
    unit: 'CLP',
    signs: 'CLP',
    words: 'peso pesos',
    of: 'chilean',
    example: 'It cost «40 Chilean pesos».',
  },
  { unit: 'COP', words: 'peso pesos', of: 'colombian', example: 'It cost «40 Colombian pesos».' },
  { unit: 'BRL', signs: 'R$ BRL', words: 'real reais reals', example: 'It cost «R$40».' },
  { unit: 'KRW', signs: '₩ KRW', words: 'won', example: 'It cost «4,000 won».' },
  {
    unit: 'RUB',
    signs: '₽ RUB',
    words: 'rouble roubles ruble rubles',
    example: 'It cost «40 roubles».',
  },
  { unit: 'UAH', signs: '₴ UAH', words: 'hryvnia hryvnias', example: 'It cost «40 hryvnia».' },
  { unit: 'PLN', signs: 'PLN zł', words: 'zloty zlotys złoty', example: 'It cost «40 zloty».' },
  { unit: 'HUF', signs: 'HUF', words: 'forint forints', example: 'It cost «40 forints».' },
  {
    unit: 'CZK',
    signs: 'CZK Kč',
    words: 'koruna korunas crown crowns',
    of: 'czech',
    example: 'It cost «40 Czech crowns».',
  },
  {
    unit: 'SEK',
    signs: 'SEK SKr',
    words: 'krona kronor crown crowns',
    of: 'swedish',
    example: 'It cost «40 Swedish kronor».',
  },
  { unit: 'SEK', words: 'kronor', example: 'It cost «40 kronor».' },
  {
    unit: 'NOK',
    signs: 'NOK NKr',
    words: 'krone kroner crown crowns',
    of: 'norwegian',
    example: 'It cost «40 Norwegian kroner».',
  },
  {
    unit: 'DKK',
    signs: 'DKK DKr',
    words: 'krone kroner crown crowns',
    of: 'danish',
    example: 'It cost «40 Danish crowns».',
  },
  {
    unit: 'ISK',
    signs: 'ISK',
    words: 'krona kronur',
    of: 'icelandic',
    example: 'It cost «40 Icelandic krona».',
  },
  { unit: 'TRY', signs: '₺ TL', words: 'lira liras', example: 'It cost «40 lira».' },
  { unit: 'TRY', words: 'lira liras', of: 'turkish', example: 'It cost «40 Turkish lira».' },
  { unit: 'ITL', words: 'lire', example: 'It cost «4,000 lire».' },
  { unit: 'ILS', signs: '₪ NIS ILS', words: 'shekel shekels', example: 'It cost «40 shekels».' },
  { unit: 'SAR', signs: 'SAR', words: 'riyal riyals', example: 'It cost «40 riyals».' },
  {
    unit: 'QAR',
    signs: 'QAR',
    words: 'riyal riyals',
    of: 'qatari',
    example: 'It cost «40 Qatari riyals».',
  },
  { unit: 'IRR', signs: 'IRR', words: 'rial rials', example: 'It cost «4,000 rials».' },
  { unit: 'AED', signs: 'AED Dh Dhs', words: 'dirham dirhams', example: 'It cost «40 dirhams».' },
  {
    unit: 'KWD',
    signs: 'KWD',
    words: 'dinar dinars',
    of: 'kuwaiti',
    example: 'It cost «40 Kuwaiti dinars».',
  },
  {
    unit: 'IQD',
    signs: 'IQD',
    words: 'dinar dinars',
    of: 'iraqi',
    example: 'It cost «40 Iraqi dinars».',
  },
  { unit: 'JOD', signs: 'JOD', words: 'dinar dinars', example: 'It cost «40 dinars».' },
  { unit: 'ZAR', signs: 'ZAR', words: 'rand', example: 'It cost «400 rand».' },
  { unit: 'NGN', signs: '₦ NGN', words: 'naira', example: 'It cost «400 naira».' },
  {
    unit: 'KES',
    signs: 'KES KSh Ksh KSH Kshs KShs Sh',
    words: 'shilling shillings',
    example: 'It cost «4,000 shillings».',
  },
  {
    unit: 'GHS',
    signs: 'GHS GH₵ GH¢ Gh₵ Gh¢ GHC ₵',
    words: 'cedi cedis',
    example: 'It cost «400 cedis».',
  },
  // of Zambia; Malawi's has its name in front
  { unit: 'ZMW', signs: 'ZMW', words: 'kwacha', example: 'It cost «400 kwacha».' },
  {
    unit: 'MWK',
    signs: 'MWK MK',
    words: 'kwacha',
    of: 'malawian malawi',
    example: 'It cost «400 Malawian kwacha».',
  },
  { unit: 'PGK', signs: 'PGK', words: 'kina', example: 'It cost «40 kina».' },
  // of the west and of the middle of Africa, worth the same
  {
    unit: 'CFA',
    signs: 'FCFA CFA XOF XAF',
    words: 'franc francs',
    of: 'cfa',
    example: 'It cost «400 CFA francs».',
  },
  { unit: 'ETB', signs: 'ETB', words: 'birr', example: 'It cost «400 birr».' },
  { unit: 'BDT', signs: 'BDT Tk', words: 'taka', example: 'It cost «400 taka».' },
  { unit: 'NLG', words: 'guilder guilders', example: 'It cost «40 guilders».' },
  {
    unit: 'DEM',
    signs: 'DM',
    words: 'deutschmark deutschmarks',
    example: 'It cost «40 deutschmarks».',
  },
  {
    unit: 'DEM',
    words: 'mark marks',
    of: 'german deutsche',
    example: 'It cost «40 German marks».',
  },
  {
    unit: 'FIM',
    words: 'markka mark marks',
    of: 'finnish',
    example: 'It cost «40 Finnish marks».',
  },
  {
    unit: 'bitcoin',
    signs: '₿ BTC XBT',
    words: 'bitcoin bitcoins',
    example: 'It cost «40 bitcoin».',
  },
  { unit: 'GEL', signs: '₾ GEL', words: 'lari', example: 'It cost «40 lari».' },
  { unit: 'LAK', signs: '₭ LAK', words: 'kip', example: 'It cost «4,000 kip».' },
  { unit: 'CRC', signs: '₡ CRC', words: 'colones', example: 'It cost «4,000 colones».' },
  { unit: 'cent', signs: '¢', words: 'cent cents', example: 'It cost «40 cents».' },
  {
    unit: 'cent',
    words: 'cent cents',
    of: 'us u.s. american australian canadian euro',
    example: 'It cost «40 US cents».',
  },
  { unit: 'penny', words: 'penny pence pennies', example: 'It cost «40 pence».' },
  { unit: 'paisa', words: 'paisa paise', example: 'It cost «40 paise».' },
  { unit: 'kobo', words: 'kobo', example: 'It cost «40 kobo».' },
  { unit: 'ngwee', words: 'ngwee', example: 'It cost «40 ngwee».' },
  { unit: 'toea', words: 'toea', example: 'It cost «40 toea».' },
  { unit: 'pesewa', words: 'pesewa pesewas', example: 'It cost «40 pesewas».' },
  { unit: 'centavo', words: 'centavo centavos', example: 'It cost «40 centavos».' },
  { unit: 'sen', words: 'sen', example: 'It cost «40 sen».' },
  ...bySigns,
];

const wordsOf = (pick: (row: CurrencyRow) => string | undefined): string =>
  currencies.map((row) => pick(row) ?? '').join(' ');

export const currencyForms: readonly WordRow[] = [
  { forms: wordsOf(({ words }) => words), classes: Class.unit },
  { forms: wordsOf(({ of }) => of), classes: 0 },
];
