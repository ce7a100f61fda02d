import type { Check } from './check';

export const unattributedQuote: Check = {
  id: 'unattributed-quote',
  title: 'Quote without a speaker',
  isOn: false,
  flags: ['"We were never told." The council met on Monday.'],
  allows: ['"We are ready," said Ada Obi.'],

  run: ({ annotations }) =>
    annotations.flatMap((it) =>
      it.kind === 'quote' && it.form === 'direct' && it.depth === 0 && !it.attribution
        ? [{ span: it.span, message: 'Who said this?' }]
        : [],
    ),
};
