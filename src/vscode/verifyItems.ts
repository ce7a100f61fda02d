import * as vscode from 'vscode';
import type { Verdict } from '../core/model';
import { evidenceItem } from '../core/views/evidenceItem';
import { countOf, shortened, verdictSigns } from '../core/views/wording';
import type { Articles } from './articles';
import { localized } from './localized';
import { withoutIcons } from './plainWords';
import { placeLabel, placeOf, type Place } from './places';

export interface VerifyEntry extends vscode.QuickPickItem {
  /** Where the passage stands; `undefined` for an entry that only says something. */
  readonly place?: Place;
}

export interface EvidenceEntry extends VerifyEntry {
  readonly place: Place;
}

export const isEvidenceEntry = (it: VerifyEntry | undefined): it is EvidenceEntry =>
  it?.place !== undefined;

const COMPARE: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('split-horizontal'),
  tooltip: localized('Compare Side by Side'),
};

/** The passages, best first; where there are none, one entry that says what was searched. */
export function evidenceItems(
  text: string,
  verdict: Verdict,
  articles: Articles,
): readonly VerifyEntry[] {
  if (verdict.kind === 'only-here') return [nothingFound(text, verdict.searched, articles)];
  if (verdict.evidence.length === 0) return [partlySearched(verdict)];
  return verdict.evidence.map((evidence) => {
    const { label, detail } = evidenceItem(evidence);
    const place = placeOf(evidence.article, evidence.span);
    return {
      label: `${verdictSigns[evidence.bearing]} ${localized(label)}`,
      description: withoutIcons(placeLabel(articles, place)),
      detail: withoutIcons(detail),
      buttons: [COMPARE],
      place,
    };
  });
}

function nothingFound(text: string, searched: number, articles: Articles): VerifyEntry {
  const labels = articles.inReach().map(({ id }) => articles.labelOf(id));
  if (searched === 0) {
    return {
      label: `$(search) ${localized('There is no other article to search')}`,
      detail: localized('Open another article on the story, or a folder that has one.'),
      alwaysShow: true,
    };
  }
  const names = labels.slice(0, 4).join(', ');
  const more = labels.length > 4 ? ` and ${labels.length - 4} more` : '';
  return {
    label: `$(search) ${localized(`Nothing found in ${countOf(searched, 'article')}`)}`,
    detail: withoutIcons(
      localized(`Looked for “${shortened(text, 120)}”. In reach: ${names}${more}.`),
    ),
    alwaysShow: true,
  };
}

/** Nothing was found in the part that could be searched. */
const partlySearched = (verdict: Verdict): VerifyEntry => ({
  label: `$(search) ${localized('Not found in what could be searched')}`,
  detail: verdict.kind === 'not-comparable' ? localized(verdict.reason) : '',
  alwaysShow: true,
});
