import type { Annotation, Article, Paragraph, Reading, Span } from '../model';
import { bySpan, contains } from '../text/span';
import { stretchesOf } from '../text/stretches';
import { speakerName } from '../views/wording';
import { escapeMarkup } from './markup';

/** An element that stands over a stretch of the article. */
interface Element {
  readonly span: Span;
  readonly open: string;
  readonly close: string;
}

/**
 * An article as NITF (News Industry Text Format 3.6, IPTC): a paragraph a `p`, with `q`, `person`, `function`, `money`
 * and `num` in it. The words are those of the article as a person reads them, tags and marks of Markdown left out; elements
 * nest as its annotations do.
 */
export function nitf({ article, paragraphs, annotations, people }: Reading): string {
  const elements = annotations.flatMap((it) => elementsOf(it, people)).sort(bySpan);
  const blocks = paragraphs.map(
    (paragraph) =>
      `<p>${marked(
        paragraph.span,
        elements.filter((it) => contains(paragraph.span, it.span)),
        wordsIn(paragraph, article),
      )}</p>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<nitf>
<head><title>${escapeMarkup(article.title)}</title></head>
<body>
<body.content>
${blocks.join('\n')}
</body.content>
</body>
</nitf>
`;
}

function elementsOf(it: Annotation, people: Reading['people']): readonly Element[] {
  switch (it.kind) {
    case 'quote': {
      const speaker = speakerName(it.attribution, people);
      const source = speaker === undefined ? '' : ` quote-source="${escapeMarkup(speaker)}"`;
      return [{ span: it.span, open: `<q${source}>`, close: '</q>' }];
    }
    case 'person': {
      if (it.form === 'pronoun') return [];
      if (it.form === 'role') return [{ span: it.span, open: '<function>', close: '</function>' }];
      const person = { span: it.span, open: '<person>', close: '</person>' };
      return it.role
        ? [{ span: it.role, open: '<function>', close: '</function>' }, person]
        : [person];
    }
    case 'figure': {
      const { unit } = it.quantity;
      return /^[A-Z]{3}$/.test(unit)
        ? [{ span: it.span, open: `<money unit="${unit}">`, close: '</money>' }]
        : [{ span: it.span, open: `<num units="${escapeMarkup(unit)}">`, close: '</num>' }];
    }
  }
}

/** What shows of a paragraph from one offset of the file to another; asked for in order, each once. */
function wordsIn(
  { span, text }: Paragraph,
  article: Article,
): (from: number, to: number) => string {
  const stretches =
    article.format === 'plain' ? undefined : stretchesOf(text, article.text, span.start);
  if (!stretches) return (from, to) => text.slice(from - span.start, to - span.start);
  let next = 0;
  return (from, to) => {
    let words = '';
    for (; next < stretches.from.length; next++) {
      const [start = 0, end = 0] = [stretches.from[next], stretches.to[next]];
      words += text.slice(Math.max(start, from - span.start), Math.min(end, to - span.start));
      if (end > to - span.start) break; // its rest comes with what follows
    }
    return words;
  };
}

/** The words of a span with its elements. Only a `q` holds others; one that would cross another is left out. */
function marked(
  span: Span,
  elements: readonly Element[],
  words: (from: number, to: number) => string,
): string {
  let out = '';
  let at = span.start;
  const open: Element[] = [];
  const write = (to: number): void => {
    out += escapeMarkup(words(at, to));
    at = to;
  };
  const closeUntil = (offset: number): void => {
    for (let top = open.at(-1); top && top.span.end <= offset; top = open.at(-1)) {
      write(top.span.end);
      out += top.close;
      open.pop();
    }
  };
  for (const element of elements) {
    closeUntil(element.span.start);
    const outer = open.at(-1);
    if (outer && (outer.close !== '</q>' || element.span.end > outer.span.end)) continue;
    write(element.span.start);
    out += element.open;
    open.push(element);
  }
  closeUntil(span.end);
  write(span.end);
  return out;
}
