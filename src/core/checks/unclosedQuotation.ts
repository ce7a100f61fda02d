import type { Quotation } from '../model';
import type { Check } from './check';

export const unclosedQuotation: Check = {
  id: 'unclosed-quotation',
  title: 'Quotation that is never closed',
  isOn: true,
  flags: ['“We are ready, said Ada Obi.\n\nThe council met on Monday.'],
  allows: [
    '“We are ready.\n\n“We shall begin on Monday,” said Ada Obi.',
    '“We are ready,” said Ada Obi.',
  ],

  run({ annotations }) {
    const quotations = annotations.filter(
      (it): it is Quotation => it.kind === 'quote' && it.depth === 0,
    );
    return quotations.flatMap((it, i) => {
      if (!it.open || quotations[i + 1]?.continues === true) return [];
      return [{ span: it.span, message: 'This quotation has no closing mark.' }];
    });
  },
};
