import type { WordRow } from './classes';
import { oldThings } from './oldThings';

/** What the finder of figures knows about a word, as bits. */
export const Hint = {
  /** In front of a number that is a name, not a quantity (*Article 5*, *page 12*). */
  designator: 1 << 0,
  /** A plural without -s (*people*), or one that looks the same (*aircraft*). */
  plural: 1 << 1,
  /** Ends in -s and is no plural (*crisis*). */
  singular: 1 << 2,
  /** A verb that may stand right behind a figure or a plural noun (*12 say*, *5 per cent think*). */
  verb: 1 << 3,
  /** What a rate may be reckoned by (*a barrel*, *a head*). */
  rate: 1 << 4,
  /** Polls and shares, where *points* are percentage points. */
  poll: 1 << 5,
  /** Bodies and loads, where *pounds* are weight. */
  weight: 1 << 6,
  /** Votes and rulings, where *5-4* is no score. */
  vote: 1 << 7,
  /** With *one* before it idle (*one day*, *one thing*). */
  idleOne: 1 << 8,
  /** A noun that a share may be of by itself (*GDP*). */
  base: 1 << 9,
  /** With *over* behind it a phrasal verb (*hand over*). */
  phrasalOver: 1 << 10,
  /** Not part of the noun phrase that a number counts, though no function word (*more*, *other*). */
  light: 1 << 11,
  /** Between a subject and its figure (*is*, *stood at*, *reached*). */
  level: 1 << 12,
  /** Money goes from hand to hand by it (*spent £5m on*). */
  spend: 1 << 13,
  /** Behind a hyphen after a number, an idiom rather than a count (*two-way*, *one-off*). */
  idiom: 1 << 14,
  /** Ends in -ly and is no adverb (*family*). */
  notAdverb: 1 << 15,
  /** Opens a period (*last*, *next*). */
  turn: 1 << 16,
  /** Parts of a year (*quarter*, *half*, *season*). */
  term: 1 << 17,
  ordinal: 1 << 18,
  /** Ends a noun phrase that is not what is meant (*total of*, *number of*). */
  hollow: 1 << 19,
  /** A plural by itself, else an adjective (*the British*, *two injured*). */
  either: 1 << 20,
  /** Two sides are told apart, so that *47 per cent to 40* is two figures. */
  sides: 1 << 21,
  /** People, goods and money by the million, near which *4.1m* is no length. */
  millions: 1 << 22,
  /** Distances and heights, near which *40m* is one. */
  lengths: 1 << 23,
  /** What earnings are told before and after (*profit before tax*). */
  takenOff: 1 << 24,
  /** A goal is put in by it, so that *a third* is the third goal. */
  scored: 1 << 25,
  /** A rate, level or price, which is held, kept or left at a figure (*turnout*, *interest rates*). */
  rated: 1 << 26,
} as const;

const H = Hint;

interface HintRow {
  readonly forms: string;
  readonly hints: number;
}

export const figureWords: readonly HintRow[] = [
  {
    hints: H.designator,
    forms: `article articles section sections chapter chapters page pages part figure fig table route
      highway interstate flight channel room gate terminal platform pier number no nos nr model type mark mk class
      level phase stage tier grade grades round act scene verse line item rule resolution proposition prop
      amendment title schedule clause paragraph apollo boeing airbus area unit district ward block floor
      studio chapter vol volume issue version windows ios android iphone galaxy playstation xbox super
      bowl sonnet psalm opus symphony formula group pool lane exit junction junctions platforms bus tram train track form appendix
      annex exhibit count counts category step tip lesson day week year game episode season series match
      top covid codenamed code pin id ref isbn tel telephone phone fax call dial text ext extension box zip
      radio bbc itv apt apartment suite bay pier hole car heat zone sector mission soyuz falcon federalist corinthians port incident
      ranked seeded fortune nasdaq ftse dax cac nikkei dow stoxx matthew mark luke john genesis exodus isaiah romans wave log quoting subclass`,
  },
  {
    hints: H.plural,
    forms: `people men women children police troops folk staff personnel crew aircraft spacecraft sheep fish
      feet teeth mice geese media data criteria phenomena lives wives knives wolves halves leaves deer cattle
      clergy species series offspring salmon cod trout alumni bacteria larvae algae antennae formulae vertebrae cacti fungi nuclei syllabi
      stadia referenda memoranda policemen policewomen firemen businessmen congressmen
      servicemen fishermen grandchildren schoolchildren stepchildren craft hovercraft watercraft headcount`,
  },
  {
    hints: H.plural | H.either,
    forms: `swiss chinese japanese portuguese vietnamese lebanese sudanese burmese taiwanese maltese british
      french dutch irish dead homeless elderly injured wounded unemployed missing disabled`,
  },
  {
    hints: H.singular,
    forms: `crisis basis analysis thesis emphasis news this his its was is has does us as plus thus less yes politics
      economics mathematics physics athletics gas bus virus campus census status bonus surplus focus process
      access success address press business class loss mass glass boss cross dress progress congress princess
      mess illness fitness witness darkness weakness happiness chaos kudos always perhaps sometimes besides
      towards afterwards christmas texas arkansas kansas paris athens wales james charles thomas jones
      williams davies reuters nicholas chris lens canvas atlas alias iris tennis ibis across unless versus
      says gets makes goes comes takes gives keeps sees knows
      thinks wants seems means becomes appears remains includes happens believes agrees tells brings sends lets
      diabetes rabies mumps measles herpes overseas whereas nowadays upwards downwards upstairs downstairs
      indoors outdoors asbestos`,
  },
  {
    hints: H.verb,
    forms: `say says said told tell think thinks thought believe believes believed support supports
      supported oppose opposes opposed want wants wanted feel feels felt agree agrees agreed disagree approve approves
      disapprove disapproved favour favor favours favored prefer prefers preferred trust expect expects back
      backed voted chose choose went go goes come comes came died killed hit got get gets give gives gave made make makes
      took take takes left leave leaves lost won stood stand stands sat saw see sees seen knew know knows ran run
      held hold kept keep led met paid put read sent set shot sold spent spoke stole told wore wrote began became
      found fell rose grew slept wept crept swam sang drank drove rode froze rang sank slid swore woke knelt threw drew flew fought caught bought brought taught thrown turned remain remains remained
      suggest suggests suggested indicate indicates reveals warns argues concludes confirms predicts recommends
      seem seems seemed appear appears appeared includes include included including involving involved
      needed need needs happen happens happened occurred work works worked live lives lived arrived
      fled escaped survived showed shows shown show meant mean means exist reported living working
      according based due compared using used aged earned followed carried launched received reached totalling totaling wide
      long tall deep high thick old away ago apart early late ahead each every both today born belong
      let lets become becomes came worth sounds looks watched marched joined attended signed gathered protested rallied`,
  },
  {
    hints: H.rate,
    forms: `barrel barrels share head person ton tonne gallon litre liter unit pop piece pound ounce kilo kilogram
      kilometre mile square night ticket household pupil student patient child family game match inning pupil vote
      seat hour day week month year minute second quarter season decade century employee worker acre hectare
      bushel troy therm tablet loaf bag box tub tin can jar pack packet case crate carton pair plate portion slice serving dose ride trip copy text click word plot site room bed place passenger customer user member school county vehicle car home house property tenancy application yard stone hundredweight quintal bale sack fortnight call bird egg tree fish lamb calf pig sheep cow litre kg kwh mwh head capita cent metre meter foot inch shift visit session gram dozen bottle glass pint mug jug lesson lap pass watt kilowatt megawatt`,
  },
  {
    hints: H.poll,
    forms: `poll polls polling survey surveys approval percent percentage
      favorability voters rating ratings swing turnout`,
  },
  {
    hints: H.sides,
    forms: `lost loses trails trailed trailing behind beat beats defeated won wins led leads lead leading ahead
      vote votes voted margin poll polls favored favors favoured over`,
  },
  {
    hints: H.weight,
    forms: `weigh weighs weighed weighing weight weights heavy heavier lighter lost lose losing gained feet
      foot tall muscle fat overweight bodyweight lb lbs ounce ounces slimmed dropping dropped body`,
  },
  {
    hints: H.vote,
    forms: `vote votes voted voting ruling ruled rule decision majority court split justices panel jury
      verdict senate house council committee board supreme divided margin`,
  },
  {
    hints: H.idleOne,
    forms: `day thing time way another point reason side hand morning evening night afternoon
      occasion moment step level word stage place sense size that who which of for to in with on more such
      can could would should might must may will is was has had does did being thing's stroke fell again minute
      example instance case kind sort type aspect area question problem answer possibility idea solution
      option example factor story nation`,
  },
  {
    hints: H.base,
    forms: 'gdp gnp gni income output revenue turnover sales earnings',
  },
  {
    hints: H.phrasalOver,
    forms: `hand hands handed handing turn turns turned turning take takes took taken taking hold held
      carried rolled knocked ran run running pass passed presided presides mulling fight fought row
      clashed argued control win won crossed spread bent pulled tipped started concern concerns anger dispute controversy
      rows rowed rowing quit quits quitting resign resigns resigned resigning resignation clash clashes clashing
      disputes talks argue argues arguing argument arguments feud feuds feuded quarrel quarrels battle battles sue
      sues sued suing sacked fired arrested outcry fury scandal spat split worry worries worried questions questioned
      negotiations deadlock standoff backlash lawsuit lawsuits apologise apologises apologised strike strikes striking walkout walkouts`,
  },
  {
    hints: H.light,
    forms: `more other others further additional extra such different separate individual various respective
      another least own very so-called only just remaining total`,
  },
  {
    hints: H.level,
    forms: `is are was were be been being stands stood stand reached reaches reaching hit hits hitting totalled
      totals totaled averaged averages averaging remained remains equals exceeded exceeds exceed surpassed
      topped tops cost costs costing worth reach total weighs weighed measures measured becomes became ended
      closed accounts accounted account amounted amounts represents represented comprises comprised makes
      valued priced estimated set fixed capped passed passes crossed crosses breached breaches covered spans spanned
      raised raises stay stays stayed held holds peak peaks peaked came come comes fetched fetches fetch
      traded trades yield yields yielded numbered covers touched touches settled pegged listed managed
      now currently already only just still reportedly also at about as`,
  },
  {
    hints: H.spend,
    forms: `spend spends spent spending pay pays paid paying invest invests invested investing allocate
      allocated donate donated give gives gave given giving divert diverted diverting commit committed pledge pledged
      put puts putting pour poured pump pumped devote devoted earmark earmarked contribute contributed owe owed`,
  },
  {
    hints: H.idiom,
    forms: `way off time fold something handed dimensional pronged sided piece track part party state star
      horse man woman figure stop tier timer step ply dimensionally line size hit on liner liners class shot world
      note trick faced night-stand ish tone hander front sixer by up down a the mile-an-hour`,
  },
  {
    hints: H.notAdverb,
    forms: `family supply reply assembly ally italy monopoly july bully anomaly fly belly jelly rally tally
      only early daily weekly monthly yearly quarterly elderly friendly likely unlikely deadly costly lovely
      lonely ugly silly holy homily lily butterfly sicily folly apply imply rely multiply comply
      kelly billy sally molly emily orderly hourly melancholy bodily worldly scholarly cowardly timely leisurely`,
  },
  { hints: H.turn, forms: 'last this next past previous current coming following' },
  {
    hints: H.term,
    forms: `quarter half season semester term week month year decade century fortnight weekend night
      winter spring summer autumn fiscal election parliament weeks months years decades days hours hour
      session minutes minute half-year cycle`,
  },
  { hints: H.ordinal, forms: 'first second third fourth fifth final last opening closing' },
  {
    hints: H.millions,
    forms: `million millions billion trillion bn mn viewers viewer audience audiences listeners readers users
      subscribers customers consumers passengers voters electorate households homes people adults children
      population populations inhabitants claimants claiming benefits jobless unemployed unemployment workers
      employees pupils students patients refugees migrants displaced tourists visitors members followers fans
      numbered numbering signed petition petitions sales sold sells units unit copies downloads views streams vehicles cars barrels
      tonnes bushels doses jabs votes watched tuned drew raised donated revenue profit profits turnover budget
      appeal exports imports shipments subscriptions accounts`,
  },
  {
    hints: H.lengths,
    forms: `metre metres meter meters kilometre kilometres km cm mm ft feet foot inch inches yards mile miles
      tall wide deep thick underwater depth depths height heights width length diameter altitude elevation
      distance distances radius swim swam swimming swimmer freestyle backstroke breaststroke butterfly medley
      sprint sprinter dash hurdles hurdler relay final finals heat heats lap laps jump javelin discus diver
      divers pool waves swell tide tides river snow climber cliff cliffs tower fence trench tunnel crater
      seconds sec ladder mast hull yacht runway crossbar goalkeeper offside cordon perimeter exclusion`,
  },
  {
    hints: H.takenOff,
    forms: 'tax taxes taxation interest depreciation amortisation amortization',
  },
  {
    hints: H.scored,
    forms: `score scores scored scoring net nets netted netting bag bags bagged slot slotted nod nodded
      headed grab grabs grabbed`,
  },
  {
    hints: H.rated,
    forms: `unemployment joblessness employment vacancies participation inflation deflation growth gdp output productivity
      production turnout attendance attendances occupancy rate rates ratio ratios yield yields interest price prices
      cost costs bill bills fare fares rent rents toll tolls fee fees charge charges tax taxes tariff tariffs duty
      duties premium premiums wage wages pay salary salaries income incomes earnings revenue revenues turnover sales
      profit profits loss losses margin margins dividend dividends debt debts deficit deficits surplus borrowing
      spending imports exports reserves savings stocks holdings budget budgets forecast forecasts target targets
      limit limits cap caps threshold thresholds level levels temperature temperatures humidity pressure rainfall
      visibility speed speeds support approval popularity rating ratings majority majorities membership population
      enrolment capacity demand supply index pound dollar euro yen sterling oil crude gold silver copper wheat gas
      shares stake stakes value values valuation valuations average averages total totals lending liquidity deaths cases
      infections arrivals admissions applications enrolments numbers crowds headcount space area areas height depth
      weight odds`,
  },
  {
    hints: H.hollow,
    forms: `total number amount sum maximum minimum average excess majority minority some level price
      cost value figure rate estimate record high low target deal bill`,
  },
];

/** Words behind which *about* names a topic and says nothing of how exact a figure is: *talks about £2m*. */
export const topicWords = `talk talks talked talking row rows rowed dispute disputes clash clashes question questions questioned
   asked ask asks asking argue argues argued arguing argument arguments lie lies lied lying complain complains
   complained complaint complaints worry worries worried concern concerns concerned debate debates negotiation
   negotiations discussion discussions dishonest anger angry fury furious boast boasts boasted joke jokes joked`;

/** Other words whose number the finder of figures asks for. */
const others = `${topicWords} pay spend cost hit work reach spending lowest highest fahrenheit celsius kelvin gusted gusting gusts extended extends ratio ratios index score magnitude ph iq appeal appeals bill bills cheque cheques check checks contract contracts invoice claim claims crowd audience workforce electorate membership population garrison congregation add financial ended ending put set seen scale again margin outnumbered outnumber outnumbers outvoted odds serves feeds kickoff fold twofold threefold favourite favourites favorite favorites outsider outsiders shot shots magnitude ratio shilling a an and or the to of from by between in on at per each every than minus plus point points times
  old year-old years-old strong member odd us uk eu bc bce ad ce gmt bst utc est edt cet pdt pst am pm a.m. p.m.
  o'clock past aged age ages into out over under north south east west half percent early late mid end start
  beginning middle fiscal annually yearly monthly daily weekly since until till before after during through within
  for that these those couple ones olds no any first them us both all couple formula world war big gang minute's
  yesterday cubed squared then about tv st street road avenue ave lane drive boulevard square court way terrace
  p lots whom though sell sells buy buys selling buying offered auctioned putting exactly dies figures u.n. e.u. sooner retiree i'm she's he's edged trending ended closed finished moved went go goes bid pushed marked inched ticked crept versus akin worth
  pick picked picks make makes making set sets setting sign signed line lined show showed fork forked rack racked cough
  coughed break broke bring lay laid shut tie tied call called thick long wide tall deep high much another more less fewer
  sec band formula fourth annum hours noon midnight inched turns turning native rd blvd january yo y.o. lasted lasts lasting sentenced with by while when
  deprive deprives deprived depriving rob robs robbed robbing strip strips stripped stripping cheat cheats cheated cheating
  relieve relieved defraud defrauds defrauded defrauding exchange return advance total response addition favour favor fact
  along inside outside will would could within every off from
  block in favor favour unsure undecided opposed against short clear behind ahead
  answer result compared against level levels terms scored scores scoring rebounds plus minus
  higher lower faster slower cheaper dearer bigger smaller larger greater longer shorter better worse lighter heavier
  take takes took taking taken bring brings brought bringing push pushes pushing value worth size price
  men women boys girls teenagers brothers sisters sons daughters students officers soldiers suspects those anyone everyone
  adults voters drivers pupils workers anybody everybody children people school university widowed orphaned retired retire retires retiring
  married index indexes gauge stocks shares ratio ratios score scores ci come comes came amount amounts amounted
  place full recent temperature temperatures degree degrees mercury heat oven warm cold hot weather off all balls
  deliveries note notes fine fines bill bills ticket tickets fee fees prize prizes price prices bet bets deal deals
  budget contract contracts loan loans gift voucher vouchers bonus cheque cheques coin coins investment fund funds fraud
  salary debt debts grant stake bid profit loss project scheme wage wages tax reward bribe jackpot discount payment
  payments donation cost rise increase cut cap limit threshold charge charges rent video videos television televisions
  footage screen screens display displays resolution camera cameras row crescent mews gardens close grove walk cottages
  parade quay wharf plan plans list lists programme program
  manifesto agenda scale guide charter his her its their our my your overs over tea lunch stumps close local
  revised nudged drifted rounded brought yield support trade cost total peak record trust yields costs totals peaks organic
  relative absolute annual annualised annualized economic real nominal sharp further steep modest strong weak slow rapid
  overall net average big large small slight moderate significant solid steady robust growth surge storm tidal which equal
  equivalent supply supplies supplied provide provides provided generate generates generated represent represents
  represented constitute constitutes constituted meets met covers covered account accounts accounted accounting polled
  times expectancy duration wait delay length stay workweek life lifespan half-life sunshine period warranty across
  totalled totaled averaged averages stands stood gone agreed guaranteed freed disagreed forecast each every heavier lighter
  heavy short overweight underweight apiece record rather pc cr gross net older younger cent typical new single standard whole aside allocated allocates allocate earmarked
  budgeted start starts started begin begins vs twice reports posts announces records shows says unveils
  victims retirees pensioners prisoners inmates lads kobo rands forecasted scheduled supposed mornings evenings timed eating eats eaten recovers
  leaving shipbuilder shipbuilders shipbuilding shipwright shipwrights shipyard shipyards boatyard boatyards dockyard slipway slipways boatbuilder
  boatbuilders boatbuilding nil results earnings losses revenue revenues sales profits turnover accounts numbers
  midday increases gains declines support supports oppose opposes favoured favored back backed residents survey poll extra tomorrow retails retailed changes majority vote winds gusts seas temperatures speeds heights depths
  grand apprenticed adopted enrolled
  goal goals scorer scorers equaliser wicket wickets innings bowled century centuries fifty stumps unbeaten batsman batter batters penalty penalties try tries
  beat beats beaten won win wins lost lose loses least most peaked peaks traded quoted standing carried approved composite sensex nifty topix kospi bovespa ibex
  deficit outflow outflows password passcode inmate prisoner badge account passport licence license serial registration number texting
  par level races titles finals heats sprints crowns gap drop wall fence barrier statue pole mast buffer offer holds shy lands landed`;

/** Forms without classes of their own: here so that each has a number. */
export const figureForms: readonly WordRow[] = [
  { forms: figureWords.map(({ forms }) => forms).join(' '), classes: 0 },
  { forms: others, classes: 0 },
  { forms: oldThings, classes: 0 },
];
