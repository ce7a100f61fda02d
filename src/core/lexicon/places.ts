import { Class, type WordRow } from './classes';
import { knownPlaceForms } from './knownPlaceForms';
import { PhraseSet, phrasesOf, wordsOf } from './phrases';

/**
 * Countries and unions, one a line: names, then adjectives and words for their people; the first
 * name tells which. Phrases of several words are looked up whole.
 */
const countryLines = `
afghanistan | afghan afghans
albania | albanian albanians
algeria | algerian algerians
andorra | andorran
angola | angolan angolans
argentina | argentine argentinian argentines
armenia | armenian armenians
australia | australian australians aussie
austria | austrian austrians
azerbaijan | azerbaijani azeri
bahamas | bahamian
bahrain | bahraini bahrainis
bangladesh | bangladeshi bangladeshis
barbados | barbadian
belarus | belarusian belarusians
belgium | belgian belgians
belize | belizean
benin | beninese
bhutan | bhutanese
bolivia | bolivian bolivians
bosnia, bosnia and herzegovina | bosnian bosnians
botswana | botswanan
brazil | brazilian brazilians
brunei | bruneian
bulgaria | bulgarian bulgarians
burkina faso | burkinabe
burma, myanmar | burmese
burundi | burundian
cambodia | cambodian cambodians
cameroon | cameroonian cameroonians
canada | canadian canadians
chad | chadian
chile | chilean chileans
china, beijing | chinese
colombia | colombian colombians
congo, drc | congolese
costa rica | costa rican
croatia | croatian croatians croat croats
cuba | cuban cubans
cyprus | cypriot cypriots
czech republic, czechia | czech czechs
denmark | danish dane danes
djibouti | djiboutian
dominican republic | dominican
ecuador | ecuadorian ecuadorean
egypt | egyptian egyptians
el salvador | salvadoran salvadorean
england | english englishman englishwoman
eritrea | eritrean
estonia | estonian estonians
eswatini, swaziland | swazi
ethiopia | ethiopian ethiopians
europe, eu, european union | european europeans
fiji | fijian
finland | finnish finn finns
france | french frenchman frenchwoman
gabon | gabonese
gambia | gambian
georgia | georgian georgians
germany | german germans
ghana | ghanaian ghanaians
greece | greek greeks
greenland | greenlandic
guatemala | guatemalan guatemalans
guinea | guinean
guyana | guyanese
haiti | haitian haitians
honduras | honduran hondurans
hong kong | hongkonger
hungary | hungarian hungarians
iceland | icelandic icelander
india | indian indians
indonesia | indonesian indonesians
iran | iranian iranians
iraq | iraqi iraqis
ireland, republic of ireland | irish irishman irishwoman
israel | israeli israelis
italy | italian italians
ivory coast | ivorian
jamaica | jamaican jamaicans
japan | japanese
jordan | jordanian jordanians
kazakhstan | kazakh kazakhs
kenya | kenyan kenyans
kosovo | kosovan kosovar
kuwait | kuwaiti kuwaitis
kyrgyzstan | kyrgyz
laos | laotian
latvia | latvian latvians
lebanon | lebanese
lesotho | basotho
liberia | liberian liberians
libya | libyan libyans
liechtenstein | liechtensteiner
lithuania | lithuanian lithuanians
luxembourg | luxembourgish
madagascar | malagasy
malawi | malawian
malaysia | malaysian malaysians
maldives | maldivian
mali | malian
malta | maltese
mauritania | mauritanian
mauritius | mauritian
mexico | mexican mexicans
moldova | moldovan moldovans
monaco | monegasque
mongolia | mongolian
montenegro | montenegrin
morocco | moroccan moroccans
mozambique | mozambican
namibia | namibian
nepal | nepali nepalese
netherlands, holland | dutch dutchman dutchwoman
new zealand | new zealander kiwi
nicaragua | nicaraguan
niger | nigerien
nigeria | nigerian nigerians
north korea | north korean
north macedonia, macedonia | macedonian
northern ireland | northern irish
norway | norwegian norwegians
oman | omani
pakistan | pakistani pakistanis
palestine, gaza, west bank | palestinian palestinians
panama | panamanian
papua new guinea | papuan
paraguay | paraguayan
peru | peruvian peruvians
philippines | filipino filipina philippine filipinos
poland | polish pole poles
portugal | portuguese
puerto rico | puerto rican
qatar | qatari
romania | romanian romanians
russia, kremlin, russian federation, soviet union | russian russians soviet
rwanda | rwandan rwandans
samoa | samoan
saudi arabia | saudi saudis
scotland | scottish scot scots scotsman scotswoman
senegal | senegalese
serbia | serbian serb serbs
sierra leone | sierra leonean
singapore | singaporean
slovakia | slovak slovakian slovaks
slovenia | slovenian slovene
somalia | somali somalian somalis
south africa | south african
south korea | south korean
south sudan | south sudanese
spain | spanish spaniard spaniards
sri lanka | sri lankan
sudan | sudanese
suriname | surinamese
sweden | swedish swede swedes
switzerland | swiss
syria | syrian syrians
taiwan | taiwanese
tajikistan | tajik
tanzania | tanzanian
thailand | thai thais
tibet | tibetan tibetans
togo | togolese
tonga | tongan
trinidad, trinidad and tobago | trinidadian
tunisia | tunisian tunisians
turkey, türkiye | turkish turk turks
turkmenistan | turkmen
uganda | ugandan ugandans
uk, united kingdom, britain, great britain, u.k. | british briton britons brit brits
ukraine | ukrainian ukrainians
united arab emirates, uae | emirati
us, usa, united states, america, u.s., u.s.a., united states of america | american americans
uruguay | uruguayan
uzbekistan | uzbek
vatican, holy see | vatican
venezuela | venezuelan venezuelans
vietnam | vietnamese
wales | welsh welshman welshwoman
yemen | yemeni yemenis
yugoslavia | yugoslav
zambia | zambian
zimbabwe | zimbabwean zimbabweans
`;

/** Adjectives and words for people of a place, a people or a faith, of no one country. */
const demonyms = `african africans asian asians arab arabs arabic scandinavian nordic balkan caribbean
  latin latino latina latinos latinas hispanic hispanics western eastern northern southern central midwestern kurdish kurd kurds
  jewish jew jews muslim muslims christian christians catholic catholics protestant protestants sunni
  shia shiite sikh hindu hindus buddhist orthodox anglican methodist mormon islamic islamist
  republican republicans democrat democrats democratic tory tories conservative conservatives
  labour liberal communist socialist nazi labourite texan californian londoner parisian roman
  bavarian catalan basque breton cornish siberian sicilian flemish native indigenous aboriginal
  african-american persian ottoman byzantine norman saxon viking celtic victorian elizabethan
  edwardian georgian tudor medieval yankee chechen tatar uyghur hellenic teutonic slavic slav
  floridian virginian hawaiian alaskan quebecois glaswegian liverpudlian mancunian geordie`;

/** Words that make a place of the name before them (*Obi Street*), or after them (*Mount Obi*). */
const placeNouns = `street road avenue lane drive boulevard square hill hills park bridge river lake
  mountain mountains valley island islands isle isles bay beach coast cape creek canyon canal channel
  harbour harbor port airport station county city town village borough district province state region
  forest wood woods field fields garden gardens green heath common marsh falls springs ridge point rock reef
  peninsula ocean sea gulf strait desert basin plateau glacier highway route parkway turnpike
  terrace crescent close court place plaza tower towers house hall castle palace manor abbey cathedral
  church chapel mosque temple synagogue monastery shrine cemetery prison jail stadium arena theatre
  theater cinema museum gallery library zoo hotel inn pub mall mill farm ranch estate quarter heights
  grove cross gate east west north south northeast northwest southeast southwest upper lower greater
  mount mt fort camp lough loch glen cliff shore bank wharf pier quay dock reservoir dam tunnel
  estadio stadio stade stadion avenida calle piazza plaza praça platz strasse straße maidan chowk marg bazaar
  courthouse statehouse mausoleum skyscraper metro underground junction base bases airfield runway territory territories republic kingdom federation empire emirates`;

/** Names of regions that a plain list seldom has. */
const regions = `antarctica arctic atlantic pacific mediterranean baltic balkans caribbean caucasus donbas
  donbass midwest scandinavia sahara sahel himalayas alps andes amazon danube rhine thames nile
  westminster whitehall brussels strasbourg washington london hague guantanamo pentagon hollywood
  broadway wall-street silicon earth mars venus jupiter saturn mercury neptune uranus pluto moon
  manhattan brooklyn bronx queens harlem soho chelsea`;

const FIRST_HALVES: ReadonlySet<string> = new Set(
  'north south northern sri sierra costa puerto new'.split(' '),
);

/** States of the United States and counties that the generated list lacks. */
const states = `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia
  hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
  minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee
  texas utah vermont virginia washington wisconsin wyoming carolina dakota kent essex sussex surrey
  berkshire cheshire devon shropshire wiltshire worcestershire rutland bedfordshire bath swansea
  aberdeen dundee stirling paisley limerick armagh fife orkney shetland`;

export interface Country {
  readonly name: string;
  /** Names of several words included. */
  readonly names: readonly string[];
  readonly people: readonly string[];
}

const countries: readonly Country[] = countryLines
  .trim()
  .split('\n')
  .map((line) => {
    const [names = '', people = ''] = line.split(' | ');
    const list = names.split(', ');
    return { name: list[0] ?? names, names: list, people: peopleOf(people) };
  });

/** The words of a line's second half; *south korean* and its like stay together. */
function peopleOf(line: string): readonly string[] {
  const out: string[] = [];
  for (const word of line.split(' ')) {
    const before = out.at(-1);
    if (before !== undefined && FIRST_HALVES.has(before)) out[out.length - 1] = `${before} ${word}`;
    else out.push(word);
  }
  return out.filter((it) => !FIRST_HALVES.has(it));
}

const countryByForm: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ name, names, people }) =>
    [...names, ...people].map((form): readonly [string, string] => [form, name]),
  ),
);

/** The country that a name, an adjective or a word for its people stands for, in lower case. */
export const countryOf = (form: string): string | undefined => countryByForm.get(form);

/** The country that two words stand for together (*new zealand*). */
export const countryOfTwo = (first: string, second: string): string | undefined =>
  twoWordStarts.has(first) ? countryByForm.get(`${first} ${second}`) : undefined;

const twoWordStarts = new Set(
  [...countryByForm.keys()]
    .filter((it) => it.includes(' '))
    .map((it) => it.slice(0, it.indexOf(' '))),
);

/** Places of several words, in lower case with single spaces. */
export const placePhrases: PhraseSet = new PhraseSet([
  ...phrasesOf(knownPlaceForms),
  ...countries.flatMap(({ names }) => names.filter((it) => it.includes(' '))),
  'white house',
  'middle east',
  'far east',
  'near east',
  'downing street',
  'capitol hill',
  'wall street',
  'silicon valley',
  'tel aviv',
  'black sea',
  'west wing',
  'oval office',
  'latin america',
]);

function lastWord(form: string): string {
  return form.slice(form.lastIndexOf(' ') + 1);
}

export { placeNouns };

export const placeWords: readonly WordRow[] = [
  {
    forms: countries.flatMap(({ names }) => names.filter((it) => !it.includes(' '))).join(' '),
    classes: Class.place,
  },
  {
    forms: countries.flatMap(({ people }) => people.map(lastWord)).join(' '),
    classes: Class.demonym,
  },
  { forms: demonyms, classes: Class.demonym },
  { forms: wordsOf(knownPlaceForms), classes: Class.place },
  { forms: states, classes: Class.place },
  { forms: regions, classes: Class.place },
  { forms: placeNouns, classes: Class.common },
];
