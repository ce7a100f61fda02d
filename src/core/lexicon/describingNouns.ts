/**
 * Nouns that say what somebody is, as *Ada Obi is a native of Chad* does, but too loosely to stand for one
 * person of an article by themselves. Those that can are roles.
 */
export const describingNouns = `man woman boy girl person baby kid adult member head eldest youngest native
  resident user visitor guest fan finalist recipient holder heiress settler supporter advocate proponent
  believer admirer follower disciple ally contemporary favourite favorite alumnus alumna trainee beginner
  amateur professional underdog freeman slave vegetarian vegan atheist christian muslim jew catholic
  protestant hindu liberal communist libertarian nationalist feminist industrialist planter landowner
  vocalist personality benefactor protégé protege figure vlogger restaurateur memoirist satirist humorist
  cartoonist polymath frontiersman swordsman stateswoman parliamentarian thinker womaniser womanizer
  gambler commandant superhero villain genius prodigy recluse orphan hermit martyr visionary loner
  companion confidant confidante mentor lover patron heir founder survivor rival opponent collaborator
  co-star acquaintance schoolteacher inspiration newcomer namesake foe enemy hero heroine traitor coward
  liar hypocrite rebel maverick outsider insider runner-up winner loser breadwinner homemaker housewife
  volunteer intern apprentice freelancer steward stewardess attache attaché mvp kinsman kinswoman trader
  celebrant merchant soloist`;

/** Those that need an article or a possessive: *fan* without one is seldom a description. */
export const looseDescriptions = `man woman boy girl person child baby kid adult member user fan star legend hero
  lady slave veteran amateur professional favourite favorite icon native host guest expert figure`;

/** What nouns for people end in that no table has: *botanist*, *lexicographer*; *a twist* and *a checklist* are none. */
export const personEndings =
  /.{3}(?:[bcdgmnpvz]ist|[aeio]l?list|rapher|ologer|ician|man|teur|neur)$/;
