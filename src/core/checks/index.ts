import { ageBirthYear } from './ageBirthYear';
import { announcedCount } from './announcedCount';
import { captionBody } from './captionBody';
import type { Check } from './check';
import { duplicateParagraph } from './duplicateParagraph';
import { figureDiffers } from './figureDiffers';
import { headlineBody } from './headlineBody';
import { headlineQuotation } from './headlineQuotation';
import { knownCorrection } from './knownCorrection';
import { misdecodedCharacters } from './misdecodedCharacters';
import { nameSpelling } from './nameSpelling';
import { partsTotal } from './partsTotal';
import { percentChange } from './percentChange';
import { percentPoints } from './percentPoints';
import { quotationAltered } from './quotationAltered';
import { quotationOtherSpeaker } from './quotationOtherSpeaker';
import { quotationTrimmed } from './quotationTrimmed';
import { scaleSlip } from './scaleSlip';
import { surnameFirst } from './surnameFirst';
import { timesChange } from './timesChange';
import { titleDiffers } from './titleDiffers';
import { twoAges } from './twoAges';
import { twoScales } from './twoScales';
import { twoTitles } from './twoTitles';
import { unattributedQuote } from './unattributedQuote';
import { unclosedQuotation } from './unclosedQuotation';
import { unintroducedSpeaker } from './unintroducedSpeaker';
import { weekdayDate } from './weekdayDate';

/** Every check, in the order in which the settings and the documentation list them. */
export const checks: readonly Check[] = [
  knownCorrection,
  nameSpelling,
  titleDiffers,
  quotationAltered,
  quotationTrimmed,
  quotationOtherSpeaker,
  figureDiffers,
  scaleSlip,
  twoScales,
  twoAges,
  twoTitles,
  headlineBody,
  captionBody,
  headlineQuotation,
  surnameFirst,
  unintroducedSpeaker,
  percentChange,
  timesChange,
  percentPoints,
  partsTotal,
  announcedCount,
  ageBirthYear,
  weekdayDate,
  misdecodedCharacters,
  unclosedQuotation,
  duplicateParagraph,
  unattributedQuote,
];
