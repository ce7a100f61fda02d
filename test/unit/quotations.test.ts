import assert from 'node:assert/strict';
import { annotateParagraph } from '../../src/core/annotate/annotate';
import { link } from '../../src/core/link/link';
import type { Quotation } from '../../src/core/model';
import { plainParagraphs } from '../../src/core/text/paragraphs';

/** The quotations of a text. */
function quotationsOf(text: string): readonly Quotation[] {
  const paragraphs = plainParagraphs(text);
  const notes = paragraphs.map((it) => annotateParagraph(it.text));
  const article = { id: 'a', title: '', format: 'plain', text } as const;
  return link(article, paragraphs, notes).annotations.filter((it) => it.kind === 'quote');
}

/** Takes the «» out, finds quotations in what is left, and puts «» around them. */
function expectQuotations(marked: string): void {
  const text = marked.replace(/[«»]/g, '');
  assert.equal(marking(text), marked);
}

function marking(text: string): string {
  const cuts = quotationsOf(text)
    .flatMap(({ span, depth }) => [
      { at: span.start, mark: '«', order: depth },
      { at: span.end, mark: '»', order: -depth },
    ])
    .sort((a, b) => b.at - a.at || b.order - a.order);
  return cuts.reduce((out, { at, mark }) => out.slice(0, at) + mark + out.slice(at), text);
}

describe('quotations', () => {
  for (const [name, marked] of [
    ['curly double marks', '“«We are ready,»” said Ada Obi.'],
    ['curly single marks', '‘«We are ready,»’ said Ada Obi.'],
    ['straight marks', '"«We are ready,»" said Ada Obi.'],
    ['straight single marks', "'«We are ready,»' said Ada Obi."],
    [
      'straight single marks that run over paragraphs',
      "Obi hit back: '«Mr Pill was told in May. It isn't on.»\n\n'«We gave him every chance.»' She left.",
    ],
    [
      'straight single marks that run on behind a verb',
      "Ada Obi said '«Mr Pill was told in May. He did nothing.»\n\n'«We gave him every chance.»'",
    ],
    [
      'no straight single mark that nothing goes on from',
      "Ada Obi said: 'Mr Pill was told in May.\n\nShe left.",
    ],
    ['a closing mark of the other kind', '“«We never left,»’ said Obi. “«It’s home.»”'],
    ['a single one closed by a double', '‘«We never left,»” said Obi. She went.'],
    ['an opening mark that closes', '“«We never left,»“ said Obi. “«It’s home.»”'],
    ['a word without its g', 'She called it ‘«nothin’ but a sop»’.'],
    [
      'words without their g in what somebody says',
      '‘«We’re doin’ nothin’ till Monday,»’ she said.',
    ],
    [
      'marks of direction beside the others',
      '\u200e“«We are ready,»”\u200e said Ada Obi.\n\n\u202b“«We said so.»\n\n\u200f“«Twice.»”',
    ],
    ['low and turned marks', 'Ada Obi called it „«a long road»“ today.'],
    ['a closing mark before the full stop', 'She called it ‘«a long road»’.'],
    ['a contraction inside single marks', '‘«We’re ready and they’re not,»’ she said.'],
    ['a possessive inside single marks', '‘«The mayor’s plan is dead,»’ she said.'],
    ['a plural possessive inside', '‘«The leaders’ summit is off,»’ she said.'],
    ['a plural possessive outside', 'The leaders’ summit was ‘«a farce»’, she said.'],
    ['a quotation that ends in s', 'He ‘«trusts»’ the mayor.'],
    ['an s before a function word', 'She ‘«loathes»’ the plan.'],
    ['’tis and the ’90s', 'In the ’90s she said ‘«’tis over»’.'],
    ['rock ’n’ roll', 'The rock ’n’ roll years were ‘«a blur»’, she said.'],
    ['’em between straight marks', "'«Give it to 'em,»' said Ada Obi."],
    [
      '’n’ and ’62 between straight marks',
      "'«Rock 'n' roll was all we had in '62,»' said Ada Obi.",
    ],
    ['’em turned the wrong way', '‘«Give it to ‘em,»’ said Ada Obi.'],
    ['feet and inches', 'At 5\' 10" he was "«tall enough»", she said.'],
    ['inches of a screen', 'The 2.5" screen was "«tiny»", she said.'],
    ['single in double', '“«She told me ‘«never»’ to go,»” he said.'],
    ['double in single', '‘«She told me “«never»” to go,»’ he said.'],
    ['single in single that end as one', "‘«She said to me, '«Never go.»'»’ He went."],
    ['three deep', '“«He said ‘«she said “«no»” twice»’ to me,»” she said.'],
    ['two in one sentence', '“«Yes,»” she said, “«but not now.»”'],
    ['brackets', 'The deal (“«a long road»”) is done.'],
    ['a dash', 'The deal — “«a long road»” — is done.'],
    ['a mark turned the wrong way at the start', '”«We are ready now,»” she said.'],
    ['mixed marks', '“«We are ready now,»" she said.'],
    ['a mark behind money', 'He took ‘«about $200,000»’ from Una Quill, she said.'],
    ['a decade with its mark turned', '‘«It was so in the ‘20s and the ’90s,»’ she said.'],
    ['an s before who said it', '‘«It is a battle of niches»’ Ada Obi said. ‘«It is.»’'],
    ['a space before the closing mark', '‘«It is a disgrace,» ’ Ada Obi said. ‘«It is.»’'],
    ['a mark of feet in speech', "'«The Quills' house is 20' long,»' she said."],
    ['an opening mark that closes', 'She called it ‘«a long road»‘ today.'],
    ['single marks beside inches', "The 5'' pipe is '«a disgrace»', she said."],
    ['white space inside the marks', 'She called it “ «a long road» ” today.'],
  ] as const) {
    it(`finds ${name}`, () => {
      expectQuotations(marked);
    });
  }

  for (const [name, text] of [
    ['an apostrophe', 'Ada Obi’s plan isn’t the leaders’ plan.'],
    ['a measure', 'He is 5\' 10" tall and the pipe is 2.5" wide.'],
    ['an attribute of markup', 'The <a id="top" class="wide"> is code.'],
    ['empty marks', 'The marks “” hold nothing.'],
    ['a doubled straight mark', "The old ''marks'' are a habit."],
    [
      'a single mark within doubled ones',
      "''When they say, 'Go home now,' I stay,'' said Ada Obi.",
    ],
    ['a stray mark', 'The plan ” was dead.'],
    ['a title after its kind', 'She wrote the novel “The Long Road Home” in Leeds.'],
    ['a small title after entitled', 'She wrote a note entitled “return to sender” on Monday.'],
    [
      'a title after its outlet',
      'She told Radio Calder’s “Late Desk” that the school would close.',
    ],
    ['a title in apposition', 'She wrote one more novel, “The Long Road Home”, in Leeds.'],
    [
      'a title after a part of it',
      'A clip of “Night Ferry” and an episode of “Harbour” were shown.',
    ],
    ['a heading of a column', 'Ada Obi’s column, “Mayor, tell us what it costs,” is fair.'],
    ['a heading of an editorial', 'The editorial “Give us the tram” was unfair.'],
    ['a title after titled', 'It is titled “The Long Road Home” and sells.'],
  ] as const) {
    it(`leaves ${name} alone`, () => assert.equal(marking(text), text));
  }

  const flags = (text: string): readonly string[] =>
    quotationsOf(text).map(
      ({ open, continues }) => `${open ? 'open' : '-'} ${continues ? 'continues' : '-'}`,
    );

  it('runs a quotation over paragraphs that each open with a mark', () => {
    const text =
      '‘We are ready.\n\n‘We have been ready for a year.\n\n‘And we will stay so,’ said Ada Obi.';
    assert.deepEqual(flags(text), ['open -', 'open continues', '- continues']);
    expectQuotations(
      '‘«We are ready.»\n\n‘«We have been ready for a year.»\n\n‘«And we will stay so,»’ said Ada Obi.',
    );
  });

  it('does not run on where the next paragraph has no opening mark', () => {
    assert.deepEqual(flags('Ada Obi said: “We are ready for it.\n\nThe council met on Monday.'), [
      'open -',
    ]);
  });

  it('drops an unclosed mark that does not start speech, and keeps what stands in it', () => {
    expectQuotations('The ‘plan was “«a long road»” for all.\n\nThe council met.');
  });

  it('never lets a half-closed mark swallow the next paragraph', () => {
    expectQuotations('Ada Obi said: “«We are ready for it.»\n\nShe called it “«a long road»”.');
  });

  it('keeps a plural possessive inside speech that runs on', () => {
    expectQuotations(
      'Ada Obi said: ‘«We regret the workers’ loss.»\n\n‘«We shall meet the drivers’ union today.»’',
    );
  });

  it('takes a mark for a misprint where the quotation goes on in marks of the other kind', () => {
    expectQuotations(
      '"She said it was ‘«a long road»’ for all.\n\n‘«We are ready for it,»’ said Ada Obi.',
    );
  });

  it('takes the mark of a clipped word for an apostrophe', () => {
    expectQuotations('‘«My lass is ill wi’ the damp, and he talks o’ paper!»’ said Tom Quill.');
    expectQuotations('‘«This is what I came wi»’, said Tom Quill. ‘«Is it?»’');
  });

  it('leaves out what a no-break space becomes when decoded wrongly', () => {
    expectQuotations('‘«We are ready for it.»Â\n\n‘«We have been for a year,»’ said Ada Obi.');
  });

  const forms = (text: string): string =>
    quotationsOf(text)
      .map(({ form }) => form)
      .join(' ');
  for (const [text, expected] of [
    ['“We are ready,” said Ada Obi.', 'direct'],
    ['Ada Obi said ‘we’re going to have a new bridge’.', 'direct'],
    ['Ada Obi called it ‘a long road’.', 'partial'],
    ['He ‘trusts’ the mayor.', 'partial'],
    ['Ada Obi said it ‘may be long. What then?’', 'direct'],
    ['The ‘reciprocal’ tariffs rose.', 'partial'],
    ['The premier asked. ‘Gladly,’ replied Ada Obi.', 'direct'],
    ['Ada Obi smiled. “Tom exaggerates.” He left.', 'direct'],
    ['“Where was she on Sunday?” he asked.', 'direct'],
    ['“[They] had a year to do it,” said Ada Obi.', 'direct'],
    ['Posters hung there — “No to the tram!” — for a year.', 'partial'],
    ['“No to the tram!” — so said Ada Obi.', 'direct'],
    ['“You went to the bank for millions” of it. He left.', 'direct'],
    ['“We the people” is a phrase.', 'partial'],
    ['The mayor was met with chants of “Not Our Tram” at the gate.', 'direct'],
    ['There were chants of “Tram out” and “shame” at the gate.', 'direct direct'],
    ['There were hopes of “a thaw” and “trust” at the gate.', 'partial partial'],
    ['A group in “We are Calder Bridge” T-shirts walked by.', 'partial'],
  ] as const) {
    it(`calls it ${expected}: ${text}`, () => assert.equal(forms(text), expected));
  }
});
