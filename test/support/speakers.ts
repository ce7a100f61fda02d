import { annotateParagraph } from '../../src/core/annotate/annotate';
import { link } from '../../src/core/link/link';
import { plainParagraphs } from '../../src/core/text/paragraphs';

/** For each quotation `speaker | cue | how`; `nobody` where there is none. */
export function speakersOf(text: string): readonly string[] {
  const paragraphs = plainParagraphs(text);
  const notes = paragraphs.map((it) => annotateParagraph(it.text));
  const article = { id: 'a', title: '', format: 'plain', text } as const;
  return link(article, paragraphs, notes)
    .annotations.filter((it) => it.kind === 'quote')
    .map(({ attribution: it }) =>
      it
        ? `${text.slice(it.speaker.start, it.speaker.end)} | ${it.cue ? text.slice(it.cue.start, it.cue.end) : '-'}`
        : 'nobody',
    );
}
