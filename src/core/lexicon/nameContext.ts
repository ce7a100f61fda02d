import type { WordRow } from './classes';

/** Verbs whose subject is a person and no firm or place, in the forms that follow a name. */
export const humanVerbs = `born died married resigned smiled laughed wept cried grinned shrugged nodded
  sighed whispered shouted recalled remembered admitted joked quipped insisted believes thinks thought
  knows knew feels felt hopes hoped wants wanted loves loved hates hated lives lived studied graduated
  retired starred sang wrote tweeted testified pleaded confessed apologised apologized swore vowed
  explained argued replied answered asked wondered told tells says said spoke speaks added adds agreed
  conceded denied acknowledged posted suffered collapsed woke walked sat stood arrived ran met grew
  became served played scored shot killed stabbed fled himself herself
  noticed preferred admired befriended painted composed sketched theorised theorized pondered mused dreamed
  dreamt imagined prayed preached lectured inherited divorced remarried emigrated reasoned deduced realised
  realized doubted feared regretted disliked invented reigned abdicated courted idolised idolized mourned
  confided begged pleads grew cries weeps laughs smiles writes argues recalls remembers jokes`;

/** What only people have, behind their name’s possessive (*Obi’s childhood*). */
export const humanPossessions = `theory theories insight insights poem poems poetry novel novels memoir memoirs autobiography
  biography diary diaries painting paintings sonnet sonnets symphony symphonies philosophy childhood boyhood
  girlhood adolescence death birth birthday funeral burial grave tomb wedding marriage divorce widow
  widower face eyes eye hands arms legs knee shoulder hair lips mouth voice mind temper smile illness
  ancestors wardrobe handwriting penmanship fiancé fiancée upbringing`;

/** Past forms without -ed: what follows a noun phrase in lower case is then no further noun of it. */
export const irregularPasts = `went came took made gave got saw knew left met ran led lost won held kept sent spent
  built bought brought thought caught taught felt fell found heard stood understood sold told wrote drove
  rose chose spoke broke wore tore swore drew grew threw flew blew began drank sang swam rang sank sat paid
  laid hit set cut put quit let shut read said slept wept swept dealt meant fought sought struck stuck swung
  hung shot shook rode bore woke froze stole forgot forgave withdrew overcame became bound lent fled bled
  fed lit slid spun stung dug beat bet cast hurt split spread upset`;

/** Nouns behind a name that make it a firm's, a place's or a team's (*Obi shares*). */
export const groupNouns = `shares share stock stocks company companies firm firms subsidiary unit plant plants factory
  products product brand brands store stores customers shareholders investors employees workers staff
  bank airline flight flights jet jets aircraft plane planes car cars truck phone phones software website
  app service services game games fans supporters team players club side residents citizens voters
  government officials authorities police forces troops army military soldiers fighters militants
  hospital university school college agency area region province district city town county suburb village
  neighbourhood neighborhood border coast airport station newspaper magazine network channel`;

/** Nouns in front of a name that make it a firm's, a place's or a work's (*the firm Obi*). */
export const groupApposition = `company firm maker giant group chain retailer airline bank brand manufacturer
  supplier developer publisher city town village suburb province island state region country nation
  newspaper magazine website film movie novel book song album show series band club team side ship boat
  vessel ferry trawler yacht tanker schooner freighter frigate destroyer submarine horse dog cat subsidiary
  rival operator ketch tug tugboat barge sloop steamer liner cruiser lifeboat catamaran racehorse filly gelding mare
  stallion spaniel terrier collie pub dredger corvette minesweeper icebreaker brig brigantine clipper galleon
  lugger dhow coaster hovercraft hydrofoil locomotive spacecraft satellite rocket`;

/** Of {@link groupApposition} those for what sails; in front of the names of several they are plural. */
export const vessels = `ship boat vessel ferry trawler yacht tanker schooner freighter frigate destroyer submarine ketch
  tug tugboat barge sloop steamer liner cruiser lifeboat catamaran dredger corvette minesweeper icebreaker brig
  brigantine clipper galleon lugger dhow coaster hovercraft hydrofoil carrier`;

/** Animals that people give a name (*their labrador, Ada*). */
export const namedAnimals = `horse pony donkey mare gelding stallion colt filly racehorse dog puppy cat kitten
  labrador retriever spaniel terrier collie poodle whippet greyhound kelpie alsatian bulldog dachshund beagle corgi parrot
  budgerigar tortoise hamster rabbit goat alpaca llama owl elephant gorilla giraffe penguin orangutan chimpanzee otter
  hedgehog ferret`;

/** What vessels do rather than people aboard them. */
export const vesselVerbs = `sank capsized foundered docked grounded ran collided listed arrived berthed anchored drifted broke`;

/** Nouns for a body that one person leads: *the Reform Alliance of Prime Minister Obi*. */
export const ledBodies =
  'party front alliance coalition movement government cabinet administration bloc';

/** Nouns for several that sport uses of one side, right in front of its name (*hosts Marlow Vale*). */
export const sideNouns = 'leaders hosts champions visitors rivals neighbours neighbors strugglers';

/** Verbs and nouns that end a name at the end of a credit line. */
export const creditWords = `editing reporting writing photo photos photograph pictured file image images caption
  getty reuters afp pa ap credit video copyright source additional compiled translated pictures pic pics
  graphic illustration read more related watch see staff report reporter reporters correspondent newsroom`;

/** Surnames that are also nouns of places or bodies: doubtful after a given name, no proof against it. */
export const surnameNouns = `hill hills park green wood woods heath lane hall church cross marsh temple banks mills
  west north east brooks field fields bridge bridges rivers day power powers guard house castle glen gates
  cliff ford close street storm battle bank bay beach brook forest gardens grove lake mill moor mount pond port price
  pool ridge rock shore stone waters wells abbey bush cash court may march law union marshall cooper crew
  show`;

/** Everyday words that are surnames too: behind a word of no table they may close a name (*Philippa Gray*). */
export const everydaySurnames = `archer armour baker ball barber barker barrow bass bean bear berry best bird bishop
  black blunt bolt bond boon booth bow bowler bowman brand bright broad brown buck bull bunting burns butcher butler carpenter
  carter carver chambers chandler chase clay close coates cobbler cole collier constable cook cotton court cox crane crisp crook
  crow crowe cutler dale day dean dell dew diamond dove draper drew duke dyer eagle early earl farmer farrier fawn
  fern field finch fisher flack fletcher flint flood flower flowers ford fowler fox france friend frost fuller gamble gardener
  gardiner garland glass glover gold golding good gore grant graves gray green grey gunner hale hammer hammond hand hardy
  harper hart hatch hawk hawkins hay hayes head heron hide hood hook hooper hope horn horne house hunt hunter innes ivory
  iron jay jewel jolly joy judge keen kettle key keys kidd king kitchen knight knott lake lamb land lark lawless leech little
  lock long love low lovelace lucky major makepeace mallow mason may mayor mercer merry miller miner moody moon moore more
  moss mustard nettle nightingale noble oakes oaks page pain painter palmer parish parker parrot parsons partridge patience peace peacock
  pear pepper perch petty pike pipe piper plant pole poole pope porter potter pound pratt priest prince proctor purse quick quill
  rain raven ray read reed reeves rice rich ring roach robin roper rose rush rust sadler sage salmon salt savage sawyer
  scales seal sergeant sharp sharpe sheldon shepherd short silver singer skinner slaughter slater slow small snow
  song sparrow speed spicer spinner sprat squire stamp star starling steed steel stern stock stout strange street strong
  summer summers sugar swan sweet swift swallow tailor tanner taylor teal thorn thorne thrush tiller tiler tinker trout turner twist tyler underwood
  vale vane vicar vine wade wagner walker wall waller wallis ward warden warner weaver webb webster weeks wheeler whistler white
  wild wilder winter winters wise wolf wolfe wood wool word wren wright yard young`;

/** Words that are surnames wherever they have a capital inside a sentence. */
export const commonSurnames = 'smith newton watt pascal joule kelvin';

/** Family names that stand first in the languages that they are from, though a table of given names may have them too. */
const familyFirst: ReadonlySet<string> = new Set(
  `nguyen tran pham huynh hoang phan vu vo bui duong ngo trinh dinh wang zhang liu chen yang huang zhao
  zhou xu zhu hu guo gao luo zheng liang xie tang cao deng feng peng zeng xiao cai yuan jiang wei shen
  cheng chan wong cheung leung lau kwok tsang yip yuen teo lim goh koh chua choi cho kang yoon jang shin
  kwon hwang bae nam`.split(/\s+/),
);

/** Whether a first word in lower case is more likely a family name. */
export const isFamilyFirst = (word: string): boolean => familyFirst.has(word);

/** Whether the short form of a month is a syllable of East Asian names too. */
export const isMonthInNames = (word: string): boolean => word === 'jun';

export const nameContextWords: readonly WordRow[] = [
  { forms: humanVerbs, classes: 0 },
  { forms: humanPossessions, classes: 0 },
  { forms: irregularPasts, classes: 0 },
  { forms: groupNouns, classes: 0 },
  { forms: groupApposition, classes: 0 },
  { forms: creditWords, classes: 0 },
  { forms: surnameNouns, classes: 0 },
  { forms: commonSurnames, classes: 0 },
  { forms: everydaySurnames, classes: 0 },
];
