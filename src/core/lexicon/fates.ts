/** What crime and accident reports say of people, by which a headline's *man* is told from its *victim*. */
export type Fate = 'harmed' | 'accused';

/** Said of who is meant, behind a form of *be* or, in headlines, without one. */
export const passiveFates: Readonly<Record<Fate, string>> = {
  harmed: `killed shot stabbed struck hit injured wounded hurt attacked assaulted murdered beaten robbed rescued
    hospitalised hospitalized pronounced slain trapped`,
  accused: `charged arrested accused jailed convicted sentenced indicted detained fined remanded wanted sought
    held cleared acquitted bailed caught apprehended imprisoned suspected questioned quizzed`,
};

/** Said of who does or suffers it, as the verb right behind. */
export const activeFates: Readonly<Record<Fate, string>> = {
  harmed: 'dies died drowns drowned dead drown',
  accused: `denies denied admits admitted pleads pleaded appears appeared faces faced confesses confessed
    surrenders surrendered escapes escaped kills shoots stabs robs fled flees`,
};

/** What comes before who is meant. */
export const fatesOfObject: Readonly<Record<Fate, string>> = {
  harmed:
    'killed killing murdered stabbed struck shot injured wounded murder death shooting slaying stabbing',
  accused: 'charged arrested accused convicted jailed sentenced detained indicted apprehended',
};

/** Who is called so without more. */
export const fateNouns: Readonly<Record<string, Fate>> = {
  victim: 'harmed',
  suspect: 'accused',
  accused: 'accused',
  defendant: 'accused',
};

/** Nouns of a headline that any one person can be called by. */
export const anybodyNouns: Readonly<Record<string, 'female' | 'male' | 'any'>> = {
  woman: 'female',
  man: 'male',
  girl: 'female',
  boy: 'male',
  mother: 'female',
  mum: 'female',
  mom: 'female',
  father: 'male',
  dad: 'male',
  grandmother: 'female',
  grandfather: 'male',
  teen: 'any',
  teenager: 'any',
  pensioner: 'any',
  suspect: 'any',
  victim: 'any',
  driver: 'any',
  motorist: 'any',
  cyclist: 'any',
  inmate: 'any',
  worker: 'any',
  student: 'any',
};
