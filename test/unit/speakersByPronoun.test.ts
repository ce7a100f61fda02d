import assert from 'node:assert/strict';
import { readArticle } from '../../src/engine/annotator';

/** Who the speaker of the last quotation is; `nobody known` where the article does not tell. */
function lastSpeaker(text: string): string {
  const { annotations } = readArticle({ id: 'a', title: '', format: 'plain', text });
  const attribution = annotations.findLast((it) => it.kind === 'quote')?.attribution;
  return attribution?.person === undefined ? 'nobody known' : attribution.name;
}

describe('the pronoun of a report goes back', () => {
  for (const [name, text, expected] of [
    [
      'to the one whom the sentence is about, not to who brought her up',
      'Ada Obi was raised by her aunt, Una Quill, who never missed a race. “It was a small house,” she said.',
      'Ada Obi',
    ],
    [
      'to a subject behind its own adjuncts',
      'Her daughter, Una Quill, said so on Monday.\n\nBorn in a lighthouse, the last of five girls, Ada Obi was taught at home. “It was a small house,” she said.',
      'Ada Obi',
    ],
    [
      'and not to who asked',
      'Ada Obi told the court she slept.\n\nAsked by Una Quill, for the defence, what woke her, she said: “The dog.”',
      'Ada Obi',
    ],
    [
      'to the one of two whom it fits',
      'Tom Marl and Ada Obi opened the mill last year. “It was a ruin,” she said.',
      'Ada Obi',
    ],
    [
      'to the other of two',
      'Tom Marl and Ada Obi opened the mill last year. “It was a ruin,” he said.',
      'Tom Marl',
    ],
    [
      'to the one of a couple that a short name tells',
      'Tom and Una Quill opened the mill last year. “It was a ruin,” she said.',
      'Una Quill',
    ],
    [
      'to nobody, where both fit',
      'Tom Marl and Piet Lund opened the mill last year. “It was a ruin,” he said.',
      'nobody known',
    ],
    [
      'to nobody, where hers has a part in it',
      'Ada Obi and her sister opened the mill last year. “It was a ruin,” she said.',
      'nobody known',
    ],
    [
      'to her, where his part is that of a man',
      'Ada Obi and her brother opened the mill last year. “It was a ruin,” she said.',
      'Ada Obi',
    ],
    [
      'to the one of two whom her paragraph names, not to who spoke before',
      'The clerk, Ida Penn, said it was late.\n\nIn June, for a boat, Una Quill sold the mill to Ada Obi. The roof has gone. “It was a ruin,” she said.',
      'Una Quill',
    ],
  ] as const) {
    it(name, () => assert.equal(lastSpeaker(text), expected));
  }
});
