import { Class, type WordRow } from './classes';
import { occupationForms } from './occupationForms';

/** What a person can be called instead of by name. */
export interface RoleRow {
  /** One or more phrases parted by commas, in lower case; the last word is the head. */
  readonly forms: string;
  /** The phrase that stands for the same office (*the PM*: prime minister). */
  readonly means?: string;
  /** Offices whose holder can be called this (*the premier*, *the leader*). */
  readonly covers?: string;
  /** One at a time in a country, a body or a firm: *the PM* without more is one person. */
  readonly single?: true;
  readonly gender?: 'female' | 'male';
  /** What copy calls somebody whom it has told nothing of (*Quill scored. The striker …*): no situation implies one. */
  readonly calling?: true;
  readonly example?: string;
}

export const roles: readonly RoleRow[] = [
  {
    forms: 'prime minister, pm',
    means: 'prime minister',
    covers: 'premier, taoiseach',
    single: true,
    example: 'Prime Minister Ada Obi spoke. «The PM» left.',
  },
  {
    forms: 'premier',
    covers: 'prime minister',
    single: true,
    example: 'Prime Minister Ada Obi spoke. «The premier» left.',
  },
  { forms: 'taoiseach', covers: 'prime minister, premier', single: true },
  { forms: 'tánaiste', single: true },
  { forms: 'president', single: true, example: 'President Ada Obi spoke. «The president» left.' },
  {
    forms: 'commander-in-chief',
    covers: 'president',
    single: true,
    example: 'President Ada Obi spoke. «The commander-in-chief» left.',
  },
  {
    forms: 'leader, head of state, head of government, statesman, strongman, ruler',
    covers:
      'president, prime minister, premier, chancellor, taoiseach, king, queen, emperor, sultan, leader, dictator, chairman, supreme leader',
    example: 'President Ada Obi of Chad spoke. «Chad’s leader» left.',
  },
  { forms: 'vice president, vice-president, veep', means: 'vice president', single: true },
  { forms: 'chancellor', single: true },
  { forms: 'monarch, sovereign', covers: 'king, queen, emperor, sultan', single: true },
  { forms: 'king', single: true, gender: 'male' },
  { forms: 'queen', single: true, gender: 'female' },
  { forms: 'emperor, sultan, tsar, shah', single: true, gender: 'male' },
  { forms: 'prince, duke, earl', gender: 'male' },
  { forms: 'princess, duchess, countess, empress', gender: 'female' },
  { forms: 'royal', covers: 'king, queen, prince, princess, duke, duchess' },
  { forms: 'pope, pontiff', means: 'pope', single: true, gender: 'male' },
  {
    forms: 'peer',
    covers: 'lord, baroness, baron, viscount, earl',
    example: 'Lord Obi spoke. «The peer» left.',
  },
  { forms: 'lord, baron', gender: 'male' },
  { forms: 'baroness, peeress', gender: 'female' },
  { forms: 'knight', gender: 'male' },
  { forms: 'dame', gender: 'female' },
  {
    forms: `foreign secretary, home secretary, secretary of state, foreign minister, finance minister,
      defence minister, defense minister, interior minister, attorney general, solicitor general,
      chief minister, first minister, lord chancellor, secretary-general, secretary general,
      director general, director-general, governor general, governor-general, surgeon general,
      chief justice, chief of staff, press secretary, national security adviser,
      national security advisor, chief constable, poet laureate, speaker, first lady, defence secretary,
      defense secretary, health secretary, education secretary, treasury secretary, justice secretary`,
    single: true,
  },
  {
    forms: 'chief executive, ceo, chief executive officer',
    means: 'chief executive',
    single: true,
  },
  {
    forms: `chief financial officer, cfo, chief operating officer, coo, editor-in-chief, editor in chief,
      chairman, chairwoman, chair, chairperson, managing director, head teacher, headteacher, headmaster,
      headmistress, principal, vice chancellor, dean, provost, rector, warden, captain, head coach,
      manager, coach, mayor, governor, sheriff, coroner, premier`,
    single: true,
  },
  {
    forms: 'boss, chief',
    covers: 'chief executive, ceo, chairman, head, director, manager, coach',
  },
  {
    forms: 'lawmaker, legislator',
    covers: 'senator, congressman, congresswoman, representative, mp, assemblyman, assemblywoman',
  },
  { forms: 'mp, msp, mep, member of parliament, td, backbencher', means: 'mp' },
  {
    forms: 'politician',
    covers:
      'senator, congressman, congresswoman, representative, mp, councillor, mayor, governor, minister',
  },
  { forms: 'senator' },
  { forms: 'congressman, assemblyman, councilman', gender: 'male' },
  { forms: 'congresswoman, assemblywoman, councilwoman', gender: 'female' },
  { forms: 'representative, councillor, councilor, alderman' },
  {
    forms: 'minister, secretary, treasurer, commissioner, prosecutor, ombudsman, whip',
    covers:
      'foreign minister, finance minister, defence minister, defense minister, interior minister, prime minister, secretary of state, foreign secretary, home secretary, first minister, chief minister',
  },
  {
    forms: 'spokesman, spokeswoman, spokesperson',
    covers:
      'press secretary, press officer, public relations officer, spokesman, spokeswoman, spokesperson',
    example: 'Press officer Ada Obi came. «The spokeswoman» left.',
  },
  { forms: 'press officer, public relations officer' },
  {
    forms: 'skipper',
    covers: 'captain, coxswain',
    example: 'Captain Ada Obi batted. At tea «the skipper» left.',
  },
  { forms: 'captain', covers: 'skipper' },
  { forms: 'republican, democrat, conservative, tory, liberal democrat, socialist, independent' },
  {
    forms: `ambassador, envoy, diplomat, adviser, advisor, aide, strategist, lobbyist, candidate, nominee,
      contender, challenger, incumbent, frontrunner, front-runner, hopeful, opponent, dictator, autocrat`,
  },
  {
    forms: `billionaire, millionaire, tycoon, mogul, magnate, businessman, businesswoman, entrepreneur,
      banker, financier, investor, economist, founder, co-founder, cofounder, owner, director, executive,
      inventor, engineer, developer`,
  },
  {
    forms: `actor, actress, singer, songwriter, singer-songwriter, rapper, musician, composer, pianist,
      violinist, guitarist, drummer, comedian, filmmaker, film-maker, screenwriter, playwright, dramatist,
      novelist, author, writer, poet, essayist, historian, philosopher, artist, painter, sculptor,
      supermodel, ballerina, choreographer, superstar, youtuber, entertainer, starlet, cellist, organist,
      flautist, saxophonist, trumpeter, bassist, percussionist, soprano, baritone, lyricist, librettist,
      balladeer, illustrator, cartoonist, puppeteer, documentarian, podcaster, cartographer,
      mapmaker, watchmaker, clockmaker, winemaker, cheesemaker, beekeeper, potter, restaurateur, hotelier,
      industrialist, philanthropist`,
    calling: true,
    example: 'Ada Obi was late. «The singer» had slept.',
  },
  {
    forms: `conductor, dj, comic, presenter, broadcaster, host, newsreader, anchor, director, producer,
      biographer, critic, columnist, journalist, reporter, correspondent, editor, photographer, designer,
      architect, model, dancer, star, celebrity, icon, legend, influencer, blogger, chef, showman, magician`,
  },
  {
    forms: `physicist, chemist, biologist, mathematician, astronomer, astronaut, cosmonaut, geologist,
      anthropologist, sociologist, linguist, archaeologist, theologian, naturalist, botanist, explorer,
      geneticist, ecologist, zoologist, entomologist, ornithologist, palaeontologist, paleontologist,
      glaciologist, seismologist, volcanologist, meteorologist, climatologist, oceanographer, hydrologist,
      geophysicist, astrophysicist, microbiologist, biochemist, immunologist, neuroscientist, statistician,
      demographer, criminologist, primatologist, herpetologist, ichthyologist, mycologist, toxicologist,
      cosmologist, agronomist, egyptologist, ethnologist, musicologist`,
    calling: true,
  },
  {
    forms: `scientist, psychologist, psychiatrist, surgeon, doctor, physician, gp, nurse, midwife, paramedic,
      researcher, professor, academic, scholar, lecturer, teacher, tutor, epidemiologist, virologist,
      expert, specialist, consultant, analyst, commentator, pundit, pharmacist, dentist, vet, pioneer`,
  },
  {
    forms: `lawyer, barrister, solicitor, attorney, judge, justice, magistrate, prosecutor, detective,
      inspector, superintendent, sergeant, constable, policeman, policewoman, officer, soldier, marine,
      general, colonel, major, lieutenant, corporal, admiral, commander, brigadier, pilot, sailor, veteran,
      firefighter, spy, agent, whistleblower, sniper, gunman, killer, murderer, rapist, fugitive, suspect,
      defendant, accused, prisoner, inmate, parolee, escapee, convict, victim, witness, survivor, plaintiff, claimant, hostage,
      bomber, attacker, shooter, terrorist, jihadist, warlord, rebel, dissident, activist, campaigner,
      protester, refugee, migrant`,
  },
  {
    forms: `footballer, striker, midfielder, defender, winger, goalkeeper, cricketer, batsman, bowler, seamer,
      golfer, boxer, jockey, sprinter, swimmer, gymnast, athlete, cyclist, rower, skier, quarterback,
      linebacker, lineman, cornerback, mountaineer, halfback, fullback, outfielder, shortstop, infielder,
      slugger, playmaker, wicketkeeper, goalscorer, hurdler, decathlete, heptathlete, triathlete, surfer,
      snowboarder, showjumper, centre-back, medallist, medalist, olympian, paralympian, racer, wrestler, skater,
      right-hander, left-hander, lefty, righty, rider, biker, motorcyclist, canoeist, kayaker, sculler, oarsman,
      helmsman, yachtsman, yachtswoman, fencer, coxswain`,
    calling: true,
  },
  {
    forms: `bandleader, bandmaster, choirmaster, keyboardist, harpist, violist, vocalist, frontman, postmistress,
      postmaster, groundsman, groundskeeper, stationmaster, harbourmaster, ferryman, gamekeeper, lifeguard, verger,
      sacristan, florist, bouncer, janitor, porter, projectionist, blacksmith, stonemason, dressmaker, seamstress,
      locksmith, optician, physiotherapist, radiographer, barista, bookmaker, stockbroker, innkeeper, landlady,
      publican, barman, barmaid, cabbie, trucker, haulier, docker, stevedore, quartermaster, aviator, parachutist,
      stuntman, actuary, auditor, bookkeeper, grocer, greengrocer, fishmonger, registrar, bursar, ironmonger,
      lockkeeper, zookeeper, crofter, dairyman, farrier, glazier, deckhand, trawlerman, gravedigger, chorister,
      busker, chiropodist, osteopath, bailiff, haberdasher, stallholder, cabinetmaker, shipwright, millwright,
      steelworker, glassblower, handyman`,
    calling: true,
    example: 'Postmistress Ada Obi was late. «The postmistress» had slept.',
  },
  { forms: 'juror, appellant, respondent, petitioner' },
  {
    forms: `forward, keeper, goalie, receiver, climber, pitcher, catcher, center, guard, champion, player,
      referee, umpire, trainer, driver, rookie, newcomer, teenager, youngster, pensioner, retiree, graduate,
      student, pupil, farmer, fisherman, carpenter, butcher, baker, plumber, electrician, mechanic, builder,
      cleaner, shopkeeper, hairdresser, secretary, clerk, waitress, waiter, librarian, translator, interpreter,
      publisher, bookseller, auctioneer, collector, curator, archivist`,
  },
  {
    forms: `archbishop, bishop, cardinal, priest, vicar, rector, rabbi, imam, ayatollah, sheikh, cleric,
      clergyman, pastor, reverend, chaplain, monk, preacher, missionary, deacon, saint`,
  },
  {
    forms: 'nun, abbess, priestess, postmistress, seamstress, landlady, barmaid, yachtswoman',
    gender: 'female',
  },
  {
    forms:
      'chairman, salesman, postman, fireman, craftsman, congressman, showman, groundsman, ferryman, barman, stuntman, oarsman, helmsman, yachtsman, frontman',
    gender: 'male',
  },
  {
    forms: 'businesswoman, chairwoman, actress, spokeswoman, policewoman, waitress',
    gender: 'female',
  },
  { forms: 'businessman, spokesman, policeman, batsman, gunman, fisherman', gender: 'male' },
];

/** Nouns for an office, whose holder a possessive names (*his premiership*). */
export const officeNouns: readonly {
  readonly noun: string;
  readonly role: string;
  readonly example: string;
}[] = [
  {
    noun: 'premiership',
    role: 'prime minister',
    example: 'Ada Obi began her premiership in May. «The PM» left.',
  },
  {
    noun: 'presidency',
    role: 'president',
    example: 'Ada Obi began her presidency in May. «The president» left.',
  },
  {
    noun: 'chancellorship',
    role: 'chancellor',
    example: 'Ada Obi began her chancellorship in May. «The chancellor» left.',
  },
  {
    noun: 'papacy',
    role: 'pope',
    example: 'Tam Obi began his papacy in May. «The pontiff» left.',
  },
  {
    noun: 'mayoralty',
    role: 'mayor',
    example: 'Ada Obi began her mayoralty in May. «The mayor» left.',
  },
  {
    noun: 'governorship',
    role: 'governor',
    example: 'Ada Obi began her governorship in May. «The governor» left.',
  },
];

/** In front of a role, of no weight in telling whose it is. */
export const roleModifiers =
  `former ex new then outgoing incoming late current acting interim newly-elected
  newly elected re-elected embattled veteran longtime long-time retired senior junior deputy assistant chief
  top lead leading fellow young old elderly famous renowned noted prominent popular controversial disgraced
  billionaire millionaire legendary award-winning celebrated acclaimed influential outspoken self-styled
  aspiring budding amateur professional freelance independent British-born American-born first second third
  last next only ousted deposed exiled jailed convicted suspected alleged accused presumptive presidential
  vice-presidential mayoral gubernatorial congressional`.toLowerCase();

/** Before or between the words of an office of government: *foreign*, *health*. */
export const portfolios = `foreign home defence defense interior finance treasury health education justice
  trade energy environment transport transportation agriculture culture media sport sports labour labor
  employment housing business science technology immigration security intelligence press prime vice deputy
  assistant chief first lord attorney solicitor surgeon secretary director governor general executive managing
  national financial operating shadow cabinet state permanent associate senior junior special communities
  commerce veterans homeland parliamentary communications campaign editorial creative artistic technical police
  fire budget europe european development welfare work pensions brexit climate economy fisheries tourism mines
  mining petroleum planning infrastructure`;

const phraseForms = (forms: string): readonly string[] =>
  forms.split(',').map((it) => it.trim().replace(/\s+/g, ' '));

interface RoleFacts {
  readonly means: string;
  readonly covers: readonly string[];
  readonly single: boolean;
  readonly gender?: 'female' | 'male';
  readonly calling: boolean;
}

const factsByPhrase: ReadonlyMap<string, RoleFacts> = (() => {
  const out = new Map<string, RoleFacts>();
  for (const { forms, means, covers, single, gender, calling } of roles) {
    for (const phrase of phraseForms(forms)) {
      const before = out.get(phrase);
      const sex = gender ?? before?.gender;
      out.set(phrase, {
        means: means ?? before?.means ?? phrase,
        covers: [...(before?.covers ?? []), ...(covers === undefined ? [] : phraseForms(covers))],
        single: (single ?? false) || (before?.single ?? false),
        calling: (calling ?? false) || (before?.calling ?? false),
        ...(sex === undefined ? {} : { gender: sex }),
      });
    }
  }
  return out;
})();

/** What the table knows of a role's phrase in lower case; `undefined` for a phrase that it has not. */
export const roleFacts = (phrase: string): RoleFacts | undefined => factsByPhrase.get(phrase);

/** A role of several words (*chief executive*), or a compound (*vice-chair*). */
export interface RolePhrase {
  readonly phrase: string;
  readonly words: readonly string[];
  readonly isCompound: boolean;
}

/** The roles of several words that end in this one: compounds last, longer ones before shorter. */
export const rolePhrasesEndingIn = (word: string): readonly RolePhrase[] =>
  phrasesByEnd.get(word) ?? NO_PHRASES;
const NO_PHRASES: readonly RolePhrase[] = [];

const phrasesByEnd: ReadonlyMap<string, readonly RolePhrase[]> = (() => {
  const out = new Map<string, RolePhrase[]>();
  for (const phrase of factsByPhrase.keys()) {
    const words = phrase.split(/[ -]/);
    const isCompound = !phrase.includes(' ');
    const end = words.at(-1) ?? '';
    if (words.length > 1) out.set(end, [...(out.get(end) ?? []), { phrase, words, isCompound }]);
  }
  for (const list of out.values()) {
    list.sort(
      (a, b) => Number(a.isCompound) - Number(b.isCompound) || b.words.length - a.words.length,
    );
  }
  return out;
})();

/** Whether the holder of `held` can be called `called`; both phrases in lower case. */
export function roleCovers(called: string, held: string): boolean {
  const one = factsByPhrase.get(called);
  const other = factsByPhrase.get(held);
  const a = one?.means ?? called;
  const b = other?.means ?? held;
  return a === b || (one?.covers.includes(b) ?? false) || (one?.covers.includes(held) ?? false);
}

const heads = [...factsByPhrase.keys()].map((it) => it.slice(it.lastIndexOf(' ') + 1));

/** Too general to tell one person, or no person at all. */
const GENERAL = new Set(
  `baby body boy girl man men woman women child children people somebody anybody nobody human humans god
  gods ghost ghosts spirit spirits population phrase kin icon mate lad lady person persons everybody native
  bro dude fella fool geek goof mister nerd soul souls star team uncle aunt auntie wife husband son
  daughter mother father dad daddy mom mommy mum mummy nanny sister brother parent parents friend partner
  groom bride cook host affiliate character guest customer user member visitor spectator somebodies`.split(
    /\s+/,
  ),
);

const occupations = occupationForms
  .trim()
  .split(/\s+/)
  .filter(
    (form, _i, all) =>
      !GENERAL.has(form) && !(form.endsWith('s') && all.includes(form.slice(0, -1))),
  );

export const roleWords: readonly WordRow[] = [
  {
    forms: [...heads, 'pm', 'commander'].filter((it) => !it.includes('-')).join(' '),
    classes: Class.role,
  },
  { forms: occupations.join(' '), classes: Class.role },
  // the last word of compounds: left-hander
  { forms: 'hander', classes: Class.role },
  { forms: officeNouns.map(({ noun }) => noun).join(' '), classes: 0 },
  { forms: `${roleModifiers} ${portfolios}`, classes: 0 },
];
