import { Class, type WordRow } from './classes';

/**
 * A word that belongs to the name it stands before. `alone`: it makes a name of one following word
 * of any kind (*Mr Green*); a title that is also an everyday word (*Judge*, *Major*) does so only
 * where that word is no everyday one.
 */
export interface HonorificRow {
  readonly forms: string;
  readonly kind:
    'courtesy' | 'nobility' | 'royal' | 'clergy' | 'office' | 'post' | 'rank' | 'academic';
  readonly gender?: 'female' | 'male';
  /** Goes with the given name where only one name follows (*Sir Keiran*, *Pope Ada*). */
  readonly withGiven?: true;
  /** What the bearer can be called (*the peer*), in the words of the roles table; one of `forms` is that form’s alone. */
  readonly roles?: string;
  readonly example: string;
}

/** Each with its short form, which is of that rank and no other. */
const ranks: readonly HonorificRow[] = [
  ['general gen', 'general'],
  ['colonel col', 'colonel'],
  ['captain capt', 'captain'],
  ['major maj', 'major'],
  ['lieutenant lt', 'lieutenant'],
  ['sergeant sgt', 'sergeant'],
  ['corporal cpl', 'corporal'],
  ['admiral adm', 'admiral'],
  ['commander cmdr', 'commander'],
  ['brigadier brig', 'brigadier'],
  ['marshal commodore', ''],
].map(([forms = '', role = '']) => ({
  forms,
  kind: 'rank',
  roles: `${role} officer soldier`.trim(),
  example: `«${forms.charAt(0).toUpperCase()}${forms.slice(1, forms.indexOf(' '))} Ada Obi» agreed.`,
}));

export const honorifics: readonly HonorificRow[] = [
  { forms: 'mr mister', kind: 'courtesy', gender: 'male', example: '«Mr Obi» agreed.' },
  { forms: 'mrs ms miss madam', kind: 'courtesy', gender: 'female', example: '«Ms Obi» agreed.' },
  {
    forms: `mme madame mlle mademoiselle frau fräulein señora señorita signora signorina senhora doña
      smt shrimati tmt alhaja hajiya hajia datin mdm`,
    kind: 'courtesy',
    gender: 'female',
    example: '«Mme Obi» agreed.',
  },
  {
    forms:
      'monsieur herr señor signor senhor shri alhaji malam mallam datuk dato ustad mzee sardar squire',
    kind: 'courtesy',
    gender: 'male',
    example: '«Herr Obi» agreed.',
  },
  { forms: 'mx', kind: 'courtesy', example: '«Mx Obi» agreed.' },
  {
    forms: 'comrade engr hrh hrm thiru adv atty hj',
    kind: 'courtesy',
    example: '«Comrade Obi» agreed.',
  },
  { forms: 'dr', kind: 'academic', roles: 'doctor', example: '«Dr Obi» agreed.' },
  {
    forms: 'prof professor',
    kind: 'academic',
    roles: 'professor academic',
    example: '«Professor Ada Obi» agreed.',
  },
  {
    forms: 'sir',
    kind: 'nobility',
    gender: 'male',
    withGiven: true,
    roles: 'knight',
    example: '«Sir Tam» agreed.',
  },
  {
    forms: 'dame',
    kind: 'nobility',
    gender: 'female',
    withGiven: true,
    roles: 'dame',
    example: '«Dame Ada» agreed.',
  },
  {
    forms: 'lord viscount',
    kind: 'nobility',
    gender: 'male',
    roles: 'lord peer',
    example: '«Lord Obi» agreed.',
  },
  {
    forms: 'lady baroness countess viscountess gräfin freifrau',
    kind: 'nobility',
    gender: 'female',
    roles: 'baroness peer peeress',
    example: '«Baroness Obi» agreed.',
  },
  {
    forms: 'baron freiherr',
    kind: 'nobility',
    gender: 'male',
    roles: 'baron peer',
    example: '«Baron Obi» agreed.',
  },
  {
    forms: 'king',
    kind: 'royal',
    gender: 'male',
    withGiven: true,
    roles: 'king monarch sovereign',
    example: '«King Tam» agreed.',
  },
  {
    forms: 'queen',
    kind: 'royal',
    gender: 'female',
    withGiven: true,
    roles: 'queen monarch sovereign',
    example: '«Queen Ada» agreed.',
  },
  {
    forms: 'prince emperor tsar sultan archduke',
    kind: 'royal',
    gender: 'male',
    withGiven: true,
    roles: 'prince emperor tsar sultan royal',
    example: '«Prince Tam» agreed.',
  },
  {
    forms: 'princess empress tsarina archduchess maharani',
    kind: 'royal',
    gender: 'female',
    withGiven: true,
    roles: 'princess empress royal',
    example: '«Princess Ada» agreed.',
  },
  {
    forms: 'pope',
    kind: 'clergy',
    gender: 'male',
    withGiven: true,
    roles: 'pope pontiff',
    example: '«Pope Tam» agreed.',
  },
  {
    forms:
      'rev revd reverend archbishop bishop pastor rabbi imam deacon archdeacon monsignor canon prebendary',
    kind: 'clergy',
    roles: 'archbishop bishop pastor rabbi imam clergyman cleric minister priest',
    example: '«Rev Obi» agreed.',
  },
  {
    forms: 'fr',
    kind: 'clergy',
    gender: 'male',
    withGiven: true,
    roles: 'priest',
    example: '«Fr Obi» agreed.',
  },
  {
    forms: 'cardinal ayatollah msgr maulana archimandrite',
    kind: 'clergy',
    gender: 'male',
    roles: 'cardinal ayatollah cleric',
    example: '«Cardinal Obi» agreed.',
  },
  {
    forms: 'sheikh mullah',
    kind: 'clergy',
    gender: 'male',
    withGiven: true,
    roles: 'sheikh mullah cleric',
    example: '«Sheikh Tam» agreed.',
  },
  {
    forms: 'sheikha',
    kind: 'royal',
    gender: 'female',
    withGiven: true,
    roles: 'sheikha royal',
    example: '«Sheikha Ada» agreed.',
  },
  {
    forms: 'president',
    kind: 'office',
    roles: 'president',
    example: '«President Ada Obi» agreed.',
  },
  {
    forms: 'premier',
    kind: 'office',
    roles: 'premier',
    example: '«Premier Obi» agreed.',
  },
  {
    forms: 'chancellor taoiseach tánaiste',
    kind: 'office',
    roles: 'chancellor taoiseach tánaiste',
    example: '«Chancellor Obi» agreed.',
  },
  {
    forms: 'senator sen',
    kind: 'office',
    roles: 'senator lawmaker politician',
    example: '«Senator Obi» agreed.',
  },
  {
    forms: 'congressman assemblyman',
    kind: 'office',
    gender: 'male',
    roles: 'congressman assemblyman lawmaker politician',
    example: '«Congressman Obi» agreed.',
  },
  {
    forms: 'congresswoman assemblywoman',
    kind: 'office',
    gender: 'female',
    roles: 'congresswoman assemblywoman lawmaker politician',
    example: '«Congresswoman Obi» agreed.',
  },
  {
    forms: 'rep representative',
    kind: 'office',
    roles: 'representative congressman congresswoman lawmaker politician',
    example: '«Rep. Obi» agreed.',
  },
  {
    forms: 'gov governor',
    kind: 'office',
    roles: 'governor',
    example: '«Gov. Obi» agreed.',
  },
  { forms: 'mayor', kind: 'office', roles: 'mayor', example: '«Mayor Obi» agreed.' },
  {
    forms: 'councillor councilor cllr coun councilman councilwoman alderman ald',
    kind: 'office',
    roles: 'councillor politician',
    example: '«Cllr Obi» agreed.',
  },
  {
    forms: 'ambassador',
    kind: 'post',
    roles: 'ambassador envoy diplomat',
    example: '«Ambassador Obi» agreed.',
  },
  {
    forms: 'judge magistrate recorder',
    kind: 'post',
    roles: 'judge',
    example: '«Judge Obi» agreed.',
  },
  { forms: 'justice', kind: 'post', roles: 'justice judge', example: '«Justice Obi» agreed.' },
  { forms: 'dj', kind: 'post', withGiven: true, example: '«DJ Obi» agreed.' },
  { forms: 'sheriff', kind: 'post', roles: 'sheriff', example: '«Sheriff Obi» agreed.' },
  {
    forms: 'speaker secretary minister commissioner superintendent chairman chairwoman coach nurse',
    kind: 'post',
    roles: 'speaker secretary minister commissioner superintendent chairman chairwoman coach nurse',
    example: '«Secretary Obi» agreed.',
  },
  ...ranks,
  {
    forms: `constable garda inspector detective trooper deputy agent private insp supt const acp dcp dgp igp det ds dci asp dsp pte pc wpc
      seaman airman rifleman guardsman fusilier bombardier`,
    kind: 'rank',
    roles: 'constable inspector detective officer trooper deputy agent policeman policewoman',
    example: '«Inspector Obi» agreed.',
  },
  {
    forms: 'officer',
    kind: 'rank',
    roles: 'officer policeman policewoman',
    example: '«Officer Obi» agreed.',
  },
  {
    forms: 'father brother saint',
    kind: 'clergy',
    gender: 'male',
    withGiven: true,
    roles: 'priest saint',
    example: '«Father Tam» agreed.',
  },
  {
    forms: 'sister sr mother aunt auntie',
    kind: 'clergy',
    gender: 'female',
    withGiven: true,
    roles: 'nun',
    example: '«Sister Ada» agreed.',
  },
  {
    forms: 'uncle',
    kind: 'courtesy',
    gender: 'male',
    withGiven: true,
    example: '«Uncle Tam» agreed.',
  },
];

/** Titles that the name of their bearer has an article for (*the Rev Ada Obi*, *the Atty. Gen. Ada Obi*). */
export const articleTitles = 'rev revd reverend atty';

/** Offices of two words that go with a bare surname, though not with a full name (*Prime Minister Obi*). */
export const compoundTitles: readonly string[] = [
  'prime minister',
  'vice president',
  'chief justice',
  'lord justice',
  'attorney general',
  'district judge',
];

/** Titles of two words in Malaysia and Brunei, in lower case, with one that says as much (*Tan Sri Obi*). */
export const titlesOfTwo: ReadonlyMap<string, string> = new Map([
  ...[
    'tan sri',
    'dato sri',
    'dato seri',
    'datuk sri',
    'datuk seri',
    'datuk wira',
    'datuk patinggi',
  ].map((it) => [it, 'engr'] as const),
  ...['datin sri', 'datin seri', 'datin paduka', 'toh puan', 'puan sri'].map(
    (it) => [it, 'datin'] as const,
  ),
]);

/** What stands before the names of several (*Senators Obi and Marl*), with the role that each has; it belongs to none of the names. */
export const pluralTitles: readonly (readonly [forms: string, role: string])[] = [
  ['messrs', ''],
  ['drs doctors', 'doctor'],
  ['profs professors', 'professor'],
  ['cardinals', 'cardinal'],
  ['archbishops', 'archbishop'],
  ['bishops', 'bishop'],
  ['revs', 'priest'],
  ['pastors', 'pastor'],
  ['rabbis', 'rabbi'],
  ['imams', 'imam'],
  ['presidents', 'president'],
  ['premiers', 'premier'],
  ['chancellors', 'chancellor'],
  ['ministers', 'minister'],
  ['secretaries', 'secretary'],
  ['senators sens', 'senator'],
  ['representatives reps', 'representative'],
  ['congressmen', 'congressman'],
  ['congresswomen', 'congresswoman'],
  ['governors govs', 'governor'],
  ['mayors', 'mayor'],
  ['councillors councilors cllrs', 'councillor'],
  ['ambassadors', 'ambassador'],
  ['commissioners', 'commissioner'],
  ['judges', 'judge'],
  ['justices', 'justice'],
  ['magistrates', 'magistrate'],
  ['generals gens', 'general'],
  ['admirals', 'admiral'],
  ['colonels cols', 'colonel'],
  ['captains capts', 'captain'],
  ['majors', 'major'],
  ['lieutenants lts', 'lieutenant'],
  ['sergeants sgts', 'sergeant'],
  ['corporals cpls', 'corporal'],
  ['constables pcs detectives inspectors officers troopers', 'officer'],
  ['deputies', 'deputy'],
  ['agents', 'agent'],
  ['lords', 'lord'],
  ['ladies', 'lady'],
  ['coaches', 'coach'],
];

/** Words in front of a rank that belong to it (*Lance Corporal Obi*, *Flt Lt Obi*, *Rt Rev Obi*). */
export const rankOpeners =
  'lance staff petty able flight flt wing squadron sqn warrant chief master rear vice field air gunnery first second third rt very most ch garda associate assistant adjunct emeritus emerita';

/** Offices that people are spoken to by: behind *Mr* they are nobody's name. */
export const addressed =
  'president chairman chairwoman speaker secretary minister ambassador chancellor premier senator chair';

/** Words after a name that belong to it. */
export const suffixes: readonly { readonly forms: string; readonly example: string }[] = [
  { forms: 'jr sr jnr snr', example: '«Tam Obi Jr» agreed.' },
  { forms: 'ii iii iv vi vii viii xiv xvi xxiii', example: '«Tam Obi III» agreed.' },
];

/** Words after a name that say what its bearer is; they are no part of it. */
export const postNominals = `qc kc mp mps md phd obe mbe cbe msp mep td jp esq gbe kbe dbe frs cfo ceo frcs bsc ma ba ra
  frsa fba frse mba jd llb rn dds kcb cmg kcmg cvo kcvo mla tds dso dsc dfc afc bem mvo lvo gcb gcmg gcvo
  qpm mca mpa mpp mna mha mpl ias ips mfr ofr gcfr gcon msc dphil llm mlc`;

export const honorificWords: readonly WordRow[] = [
  ...honorifics.map(({ forms }) => ({ forms, classes: Class.honorific })),
  ...suffixes.map(({ forms }) => ({ forms, classes: Class.suffix })),
  { forms: postNominals, classes: 0 },
  { forms: rankOpeners, classes: 0 },
];
