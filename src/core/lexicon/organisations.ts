import { Class, type WordRow } from './classes';
import { knownOrganisationForms } from './knownOrganisationForms';
import { PhraseSet, phrasesOf, wordsOf } from './phrases';

/** Words that make an organisation, a work, an event or a law of the capitals around them. */
const organisationNouns = `academy administration agency airlines airways alliance army assembly
  associates association authority band bank banking board broadcasting brigade brothers bureau cabinet
  center centre chamber club co coalition college commission committee commons communications companies
  company confederation conference congress consortium constitution convention corp corporation council
  councils court crew crown department dept diocese division echo enterprises entertainment exchange
  executive faculty federation fellowship festival films finance financial firm force forces forum
  foundation front fund gazette government group guard guild herald holdings hospital hospice inc
  industries initiative institute institution insurance international investments journal junta labs
  laboratories laboratory league legion llc llp lords ltd magazine mail ministry mission motors movement
  network news newspaper observer office opera orchestra organisation organization panel parliament
  partners partnership party pictures plc police post press productions programme project publishing
  radio railway railways records regiment reserve review royal school schools sciences senate service
  services society software squad studios summit supreme syndicate systems tech technologies
  technology telegraph television times tribune tribunal trust tv union united university unit ventures
  workshop worldwide clinic podcast experience cyclone tropical magazine zoo act agreement amendment award awards championship championships cup
  games grand prix open olympic olympics olympiad paralympics tournament trophy war battle treaty
  protocol charter day week month year christmas easter ramadan thanksgiving hurricane storm typhoon
  operation plan prize medal oscars grammys series show book bible code deal pact
  theorem syndrome disease formula cars airline bancorp bros capital care cosmetics credit energy
  express foods gas global healthcare holdings interactive logistics marketing media metals oil
  petroleum pharma therapeutics biosciences pharmaceuticals power properties retail securities solutions steel stores telecom
  transport water works quartet quintet sextet septet octet trio ensemble sinfonia robotics biotech rovers wanderers rangers albion harriers athletic
  shipping freight haulage ferries brewery brewing bakery philharmonic choir seminary universidad universidade
  universität partido banco ministerio
  gmbh oyj pty pvt bhd tbk sarl building groupe grupo gruppo banque banca microfinance`;

/** Known ones that no noun gives away. */
const known = `mafia islam christianity judaism hinduism buddhism nato opec unesco unicef isis hamas hezbollah taliban al-qaida boko fatah interpol europol
  reuters bloomberg afp senate congress commons parliament politburo duma knesset bundestag treasury
  labour tories republicans democrats greens ukip snp facebook google twitter instagram tiktok youtube
  whatsapp netflix amazon apple microsoft tesla spacex boeing airbus lockheed toyota volkswagen gm
  kremlin brexit ebola covid coronavirus internet medicare obamacare nasa fbi cia mi5 mi6 gchq nhs bbc
  síochána brent itv cnn nbc cbs abc msnbc fox sky espn ap pa gop dnc rnc eu un uk us usa`;

/** Letters in capitals for a kind of company, behind its name. */
export const companyEndings: ReadonlySet<string> = new Set(
  `ag ab as asa bv kk kg nv oy plc sa sab sas se spa a.g. a.s. b.v. k.k. n.v. s.a. s.e. s.p.a. l.p. lp`.split(
    ' ',
  ),
);

export { organisationNouns };

/** Short names of parties that the table made from compromise lacks. */
const shortParties = 'lib dem, lib dems, sinn fein, fianna fail';

/** Organisations of several words, in lower case with single spaces. */
export const organisationPhrases: PhraseSet = new PhraseSet(
  phrasesOf(`${knownOrganisationForms}, ${shortParties}`),
);

export const organisationWords: readonly WordRow[] = [
  { forms: organisationNouns, classes: Class.organisation },
  { forms: known, classes: Class.organisation },
  { forms: wordsOf(knownOrganisationForms), classes: Class.organisation },
];
