import type { FigureDraft } from '../figures';
import type { Figure } from '../../model';

/** A count of nothing in particular, which may take its unit over from another figure. */
export const lacksUnit = ({ figure }: FigureDraft): boolean =>
  figure.quantity.unit === 'count' && figure.quantity.measure === undefined;

/** The same figure with more of its meaning, and the label that says so. */
export function relabelled(here: FigureDraft, quantity: Figure['quantity']): FigureDraft {
  const { figure } = here;
  const { measure, change, changeKind } = quantity;
  const adds = measure !== undefined && figure.quantity.measure === undefined;
  const moved = change && quantity.unit !== 'count';
  const isSaid = moved && figure.label.startsWith(change); // up 4%
  const joint = here.amount.form === 'bare' ? ' of ' : ' ';
  const way = isSaid ? '' : `${change ?? ''}${changeKind === 'to' ? ' to' : ''} `;
  const label = !adds
    ? figure.label
    : moved
      ? `${measure} ${way}${figure.label}`
      : figure.label + joint + measure;
  return { ...here, figure: { ...figure, quantity, label } };
}
