import type { Check } from './check';
import { duplicateParagraph } from './duplicateParagraph';
import { figureDiffers } from './figureDiffers';
import { misdecodedCharacters } from './misdecodedCharacters';
import { nameSpelling } from './nameSpelling';
import { quotationAltered } from './quotationAltered';
import { quotationOtherSpeaker } from './quotationOtherSpeaker';
import { quotationTrimmed } from './quotationTrimmed';
import { scaleSlip } from './scaleSlip';
import { titleDiffers } from './titleDiffers';
import { unattributedQuote } from './unattributedQuote';
import { unclosedQuotation } from './unclosedQuotation';

/** Every check, in the order in which the settings and the documentation list them. */
export const checks: readonly Check[] = [
  nameSpelling,
  titleDiffers,
  quotationAltered,
  quotationTrimmed,
  quotationOtherSpeaker,
  figureDiffers,
  scaleSlip,
  misdecodedCharacters,
  unclosedQuotation,
  duplicateParagraph,
  unattributedQuote,
];
