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
      'to nobody, where one accuses the other',
      'Una Quill accused Ada Obi of lying. “That is a smear,” she said.',
      'nobody known',
    ],
    [
      'to nobody, where one is accused by the other',
      'Una Quill was accused by Ada Obi of lying. “That is a smear,” she said.',
      'nobody known',
    ],
    [
      'to who accuses what is another’s',
      'Una Quill accused Ada Obi’s party of lying. “They knew,” she said.',
      'Una Quill',
    ],
    [
      'to no one of whom something is said, though it is a reply',
      'Una Quill said Ada Obi had won. She replied that it was “fine”.',
      'Una Quill',
    ],
    [
      'to who is asked, tells another and answers',
      'Asked if it was late, Una Quill told Ada Obi it was. “No,” she answered.',
      'Una Quill',
    ],
    [
      'past somebody who is held, to the detective',
      'Tam Obi, the detective, spoke. A man, 34, was held. “We are glad,” he said.',
      'Tam Obi',
    ],
    [
      'to nobody behind a man, 34, who stood up',
      'Tam Obi, the detective, spoke. A man, 34, stood up. “We are glad,” he said.',
      'nobody known',
    ],
    [
      'to who is told and replies',
      'Una Quill told Ada Obi it was late. She replied that it was “fine”.',
      'Ada Obi',
    ],
    [
      'to who praises another',
      'Una Quill praised Ada Obi. “She is a rock,” she said.',
      'Una Quill',
    ],
    [
      'to who does something to what another backs',
      'The plan, backed by Ada Obi, was criticised by Una Quill. “It is daft,” she said.',
      'Una Quill',
    ],
    [
      'to who is accused, where she alone is a woman',
      'Una Quill was accused by Tam Obi of lying. “That is a smear,” she said.',
      'Una Quill',
    ],
    [
      'to nobody behind a woman whom no one names, where she stands',
      'Una Quill told a meeting that the road was safe. A woman in a red coat stood up. “It is not,” she said.',
      'nobody known',
    ],
    [
      'past somebody who acts on the one whom it stands for',
      'Una Quill told a meeting she had won. A judge at the line had Quill disqualified. “It is late,” she said.',
      'Una Quill',
    ],
    [
      'past what she is, in front of her',
      'Una Quill said it was late. A goalkeeper since she was six, she never tires. “It is late,” she said.',
      'Una Quill',
    ],
    [
      'to no town of a dateline with its state',
      'Florence, S.C. (HP) — The clerk stepped down. She said it was “fine”.',
      'nobody known',
    ],
    [
      'to no town of a dateline with a region whole',
      'Charlotte, North Carolina — The clerk stepped down. She said it was “fine”.',
      'nobody known',
    ],
    [
      'to who is described before a dash',
      'Florence, mayor of Lund — the first there was — stepped down. She said it was “fine”.',
      'Florence',
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
      'past a body that reports',
      'Ada Obi sold it.\n\nLund Council said it was late. “It was a ruin,” she said.',
      'Ada Obi',
    ],
    [
      'to the one of two whom her paragraph names, not to who spoke before',
      'The clerk, Ida Penn, said it was late.\n\nIn June, for a boat, Una Quill sold the mill to Ada Obi. The roof has gone. “It was a ruin,” she said.',
      'Una Quill',
    ],
    [
      'to nobody, where the pronoun before does',
      'Walz puts it softly. She said she’d sooner see money spent to elect Ada Bell than on the mill.\n\n“It was a ruin,” she said.',
      'nobody known',
    ],
    [
      'to him who is no Ruth',
      'Ruth Marl and Mark Lund opened the mill last year. “It was a ruin,” he said.',
      'Mark Lund',
    ],
    [
      'to who is somebody’s, not to whose she is',
      'Ada Bell, who holds the seat, was not laughing. “They want a bridge,” she said.\n\nA rival spokesman, Ty Lund, said it was late. Bell’s campaign manager, Una Pike, had another view. “It was a ruin,” she said.',
      'Una Pike',
    ],
    [
      'to whose agent of another sort she is not',
      'Ada Bell’s campaign manager, Tom Pike, left early. “It was a ruin,” she said.',
      'Ada Bell',
    ],
    [
      'to her whom he who is asked by her does not tell',
      'Callum Prosk died in May. Asked by Kelly Prosk, the boy’s mother, he said it was late. “It is a ruin,” Mrs Prosk said.',
      'Kelly Prosk',
    ],
    [
      'to who is asked, for what may have been done',
      'The chair, Una Quill, asked Ada Obi whether she had called the mill “a ruin”.',
      'Ada Obi',
    ],
    [
      'to who asks, for what that one may do',
      'The chair, Una Quill, asked Ada Obi if she could call the mill “a ruin”.',
      'Una Quill',
    ],
    [
      'not to who asks in a clause in front',
      'Tom Marl told Tam Quill it was late. When Quill asked where the mill stood, he said, “North.”',
      'Tom Marl',
    ],
    [
      'not to who rings to ask',
      'Tom Marl said it was late. When Tam Quill rang to ask why, he said, “Look out.”',
      'Tom Marl',
    ],
    [
      'to who is rung and asked',
      'When Ada Obi rang Tam Quill to ask him to stay, he refused. “I have a train,” he said.',
      'Tam Quill',
    ],
    [
      'to nobody behind an age that is nobody’s for certain',
      'The coach, Tom Marl, when asked about Piet Lund, said: “He is late.”\n\nBut the 23-year-old, who bowled on Monday, disagreed with him. “I was fit,” he said.',
      'nobody known',
    ],
    [
      'to whom the same word stands for at the start of the paragraph',
      'Ada Obi opened the mill and Ada Obi sold it. She trained in Lund.\n\n“It is a ruin,” says Perrin Lund.\n\nShe comes out, wiping her hands. “It is a mill,” she says.',
      'Ada Obi',
    ],
    [
      'to neither of two in whose talk it is said',
      'MARL: Was it yours?\n\nLUND: I wrote to him, and he wrote back, “It is a ruin.”\n\nTom Marl and Piet Lund talked in May.',
      'nobody known',
    ],
    [
      'to her who would say it, not to her mother',
      'Ada Obi kept bees.\n\nShe was born in Lund. Her mother told her that nobody would come. “So I went,” she would say.',
      'Ada Obi',
    ],
    [
      'to nobody, where her mother may say it',
      'Ada Obi kept bees.\n\nShe was born in Lund. Her mother told her that nobody would come. “So I went,” she said.',
      'nobody known',
    ],
    [
      'to who is asked by one behind what opens the sentence',
      'Ada Obi kept bees.\n\nIn May she moved to Lund. At the interview a colonel asked her whether she could keep a secret. “I can,” she told him.',
      'Ada Obi',
    ],
    [
      'to the one spoken of, in what another says',
      'Piet Lund said that Ada Obi had rung him. “I was late. She said, ‘Look out,’” Lund told the Echo.',
      'Ada Obi',
    ],
    [
      'to who answers',
      'Una Quill asked Ada Obi whether the mill was hers. She said it was. “I bought it,” she added.',
      'Ada Obi',
    ],
    [
      'to who asks again',
      'Una Quill asked Ada Obi where the mill stood. “Is it yours?” she said.',
      'Una Quill',
    ],
    [
      'to who asks another to do something',
      'Una Quill asked Ada Obi to sell the mill. “It is a ruin,” she said.',
      'Una Quill',
    ],
    [
      'to who was asked by another',
      'On the radio last week Tom Marl was asked by Piet Lund where the mill stood. “In a field,” he said.',
      'Tom Marl',
    ],
    [
      'not to who asked somebody without a name',
      'The miller was asked by Piet Lund where it stood. “In a field,” he said.',
      'nobody known',
    ],
    [
      'not to the one whom it replies to',
      'Tom Marl, the miller, said it was late.\n\n“The mill is a ruin,” said Dace Lund.\n\n“It is not,” he replied.',
      'Tom Marl',
    ],
    [
      'to who spoke last, where something else is replied to',
      '“The mill is a ruin,” said Tom Marl. Could it be mended?\n\n“It could,” he replied.',
      'Tom Marl',
    ],
    [
      'to nobody, where one without a name reported before',
      'The miller, Tom Marl, is away.\n\nA spokesman for the mill said it was late.\n\n“It is a ruin,” he said.',
      'nobody known',
    ],
    [
      'past one without a name who gives way to another',
      'The miller, Tom Marl, is away.\n\nA spokesman said it was late. Tom Marl was in Lund.\n\n“It is a ruin,” he said.',
      'Tom Marl',
    ],
    [
      'to her whose age stands between',
      'One neighbour was away. Ada May, 60, a nurse, said she was late but still feared the rain.\n\n“It is a ruin,” she said.',
      'Ada May',
    ],
    [
      'to her whom another’s pronoun does not tell',
      'The miller, Birga Lund, told us it was late. “It is a ruin,” she said.\n\nTom Marl bought it. Asked if he wanted Lund to go, he shrugged.',
      'Birga Lund',
    ],
  ] as const) {
    it(name, () => assert.equal(lastSpeaker(text), expected));
  }

  it('not to who spoke before, where the name of who reports is known to nobody', () => {
    const text =
      'Tam Marl said it was late. “It was a ruin,” he said.\n\nSuperintending Engineer Orvan Telsk denied it. “I was not told,” he said.';
    assert.equal(lastSpeaker(text), 'nobody known');
  });

  for (const newcomer of [
    'My companion pushed her plate away.',
    'My companion and I sat in the stalls.',
    'Our waiter, Perrin, explains that it is “a walk”. My companion orders the eel.',
    'My companion, who has a sweet tooth, ordered the tart. It arrived.',
    'A neighbour, who gave only her first name, came out.',
    'One neighbour in slippers came out.',
    'Next door a neighbour was sweeping up glass.',
    'At the bar a woman raised her glass.',
    'I asked a waitress about it.',
    'The receptionist looked up.',
    'Her assistant brought tea.',
    'My mother sat through it twice. At the end she woke up.',
  ])
    it(`to nobody behind somebody without a name: ${newcomer}`, () => {
      const text = `The director, Ada Obi, said it was late. “We ran out of paint,” she said.\n\n${newcomer} “It is cold,” she whispered.`;
      assert.equal(lastSpeaker(text), 'nobody known');
    });

  for (const [name, paragraph] of [
    ['past a man', 'A man at the bar raised his glass.'],
    ['past who is said to have done it', 'The set had been sold by a cousin.'],
    ['past several', 'The nurses were on their break.'],
    ['past what somebody is', 'It was her first year as a director.'],
  ] as const)
    it(`to who spoke before, ${name}`, () => {
      const text = `The director, Ada Obi, said it was late. “We ran out of paint,” she said.\n\n${paragraph} “It is cold,” she said.`;
      assert.equal(lastSpeaker(text), 'Ada Obi');
    });
});
