import type { WordRow } from './classes';

/** Words before the title of a work, and others that only tell what a stretch in marks is. */
export const workNouns = `book books film films movie movies novel novels song songs single album albums show shows programme
  programmes program series sitcom drama comedy musical play opera documentary podcast magazine newspaper
  memoir memoirs poem essay column painting exhibition thriller bestseller hymn ballad anthem episode
  segment video game newsletter blog tour app website`;

/** What somebody writes under a heading that need not look like a title. */
export const writingNouns = `column commentary editorial essay article blog leader sermon lecture`;

/** What stands before *of* and the title of a work. */
export const workParts = `clip clips episode episodes trailer premiere finale cast remake rerun reruns rendition screening
  screenings soundtrack performance performances`;

/** Who makes works or stands in them, behind a title: *“Late Desk” host Ada Obi*. */
export const makerWords = `star stars creator singer actor actress host presenter author franchise fame`;

/** What shows words to whoever looks at it: *“We stay” T-shirts*. */
export const shownNouns = `shirt shirts hat hats cap caps sign signs banner banners poster posters
  placard placards sticker stickers badge badges mug mugs button buttons`;

/** What a crowd lets out, before *of* and its words. */
export const cryNouns = `chant chants cry cries shout shouts chorus choruses yell yells roar roars scream screams
  cheers jeers calls`;

/** Words that give something a name. */
export const namingWords = `titled entitled headlined called named nicknamed dubbed captioned subtitled`;

/** What is done to a thing that bears words: *an envelope marked “late”*. */
export const bearingWords = `marked stamped inscribed engraved embroidered`;

/** Words before a term that the writer does not own. */
export const termWords = `so-called term terms word words phrase phrases`;

/** What a desk writes before a colon to say what kind of article follows. */
export const deskLabels = `opinion analysis comment commentary exclusive breaking watch video listen live update updated latest
  interview profile review recap explainer explained factbox factcheck feature obituary podcast quiz gallery photos viewpoint perspective`;

/** Those that stand behind what it is about: *Budget live: …*. */
export const runningLabels = `live latest updates recap explained`;

/** Word starts that are written with an apostrophe, without it (*’tis*, *’em*, *’n’*). */
export const elisions = `tis twas twere twill twould em n til till cause bout round cos cuz un gainst neath ere`;

/** Word ends that are written with an apostrophe, without it (*wi’ him*, *o’ paper*, *ol’ man*). */
export const clippedWords = `wi o an th t ol lil fo gi`;

export const quotationWords: readonly WordRow[] = [
  {
    forms: [
      workNouns,
      namingWords,
      bearingWords,
      termWords,
      writingNouns,
      workParts,
      makerWords,
      shownNouns,
      cryNouns,
      deskLabels,
      runningLabels,
      elisions,
      clippedWords,
      'so called inc pictured statement ours unions ministers',
    ].join(' '),
    classes: 0,
  },
];
