import type { Check } from './check';
import { toppedArticle } from './headline';
import { missingBelow, whatStandsIn } from './headlineBody';

const BODY =
  'Zofia Marchetti opened the harbour at Threllin on Monday. It cost £3.6m.\n\nMs Marchetti said 42,000 passengers and 15 per cent of all goods would pass through it each year.\n\n';

export const captionBody: Check = {
  id: 'caption-body',
  title: 'Name or figure of a caption that the article does not have',
  isOn: false, // many desks name in a caption whom the article leaves out
  flags: [
    `${BODY}Photo: Zofia Marchteti at the harbour.`,
    `${BODY}Photo: Ada Obi at the harbour.`,
    `${BODY}Photo: Ada Obi greets Zofia Marchetti.`,
    `${BODY}Photo: Ms Marsh at the harbour.`,
    `${BODY}Photo: The harbour, which cost £4.6m.`,
    `${BODY}Photo: The £36m harbour.`,
    `${BODY}Picture: The £3.6bn harbour.`,
    `${BODY}Image: The $3.6m harbour.`,
    `${BODY}Caption: The harbour for 24,000 passengers.`,
    `${BODY}Pictured: The harbour takes 25% of all goods.`,
    `${BODY}The harbour takes 5 per cent of all goods. Photograph: Una Threlfall`,
    `${BODY}The harbour is for 52,000 passengers. (Photo by Una Threlfall)`,
    `Ada Obi at the harbour. Photograph: Una Threlfall\n\n${BODY}`,
    `Photo: Tom Marsh, the first to sail.\n\n${BODY}`,
    `${BODY}Photo 2: Zofia Marchetti welcomes 420,000 passengers.`,
  ],
  allows: [
    `${BODY}Photo: Zofia Marchetti at the harbour.`,
    `${BODY}Photo: Ms Marchetti at the harbour.`,
    `${BODY}Photo: The harbour, which cost £3.6m.`,
    `${BODY}Photo: The £4m harbour.`,
    `${BODY}Picture: The £3.6 million harbour.`,
    `${BODY}Caption: The harbour for 42,000 passengers.`,
    `${BODY}Pictured: The harbour takes 15% of all goods.`,
    `${BODY}Photo: The harbour of Threllin in 2019.`,
    `${BODY}Photo: Five ferries at the harbour.`,
    `${BODY}Photo: Zófia Marchetti at the harbour.`,
    `${BODY}Zofia Marchetti at the harbour. Photograph: Una Threlfall`,
    `${BODY}The harbour takes 15 per cent of all goods. (Photo by Una Threlfall)`,
    `${BODY}Ada Obi came too. It cost £4.6m.`,
    'Photo: Ada Obi at the harbour.\n\nThe harbour opened on Monday.',
    `Ada Obi opens harbour\n\n${BODY}`,
  ],

  run({ reading }) {
    const { tops, body } = toppedArticle(reading);
    const captions = tops.filter(({ kind }) => kind === 'caption');
    if (captions.length === 0) return [];
    const below = whatStandsIn(body, reading);
    return captions.flatMap(({ paragraph }) => missingBelow(paragraph, below, reading));
  },
};
