import assert from 'node:assert/strict';
import type { ArticleFormat } from '../../src/core/model';
import { plainParagraphs } from '../../src/core/text/paragraphs';
import { finished } from '../../src/core/steps';
import { createMarkdownReader } from '../../src/engine/markdownProse';
import { proseOf } from '../../src/engine/prose';
import { newsTexts } from '../bench/newsText';
import { createChance } from '../support/chance';
import { expectLinear, ownTime } from '../support/growth';

/** Each paragraph's text with its runs of blanks made visible as one ·, those of fillers as one ~, after checking lengths. */
function prose(format: ArticleFormat, text: string): readonly string[] {
  return proseOf({ id: 'a', title: 'a', format, text }).map((it) => {
    assert.equal(it.text.length, it.span.end - it.span.start);
    return it.text.replace(/\s{2,}/g, '·').replace(/\u00ad+/g, '~');
  });
}

describe('plain text', () => {
  it('takes each line for a paragraph', () => {
    assert.deepEqual(prose('plain', 'One.\r\nTwo.\n\n  Three. \n'), ['One.', 'Two.', 'Three.']);
  });

  it('keeps the turns of an interview and of a dialogue apart', () => {
    const turns =
      'Q: What would you tell somebody young who writes?\nA: I would say to keep bees, since bees do not read.';
    assert.equal(plainParagraphs(turns).length, 2);
    const lines =
      '— And where have you been all this long while, then?\n— At the mill, where they asked me the same thing.';
    assert.equal(plainParagraphs(lines).length, 2);
  });

  it('puts lines together that were wrapped at a fixed width', () => {
    const wrapped =
      'The council voted on Monday to close the swimming baths in the old town\n' +
      'after a debate that ran past midnight and brought forty residents to the\n' +
      'public gallery.\n\nAda Obi was there.';
    assert.equal(plainParagraphs(wrapped).length, 2);
  });

  it('puts lines together that were wrapped, from each indented line on', () => {
    const wrapped =
      '   ENNISTER - The council voted on Monday to close the swimming baths in\n' +
      'the old town. “We did not want this to happen, and we have asked for the\n' +
      'money to keep them open,” said Ada Obi.\n' +
      '   Forty people came.\n' +
      '   The council meets again in the first week of June, and the baths stay\n' +
      'open until then.\n';
    assert.deepEqual(
      plainParagraphs(wrapped).map((it) => it.text.split(' ').at(-1)),
      ['Obi.', 'came.', 'then.'],
    );
  });

  it('puts wrapped lines together up to the short one that ends each paragraph', () => {
    const wrapped =
      'Baths to close in spring\n' +
      'The council voted on Monday to close the swimming baths in the old town\n' +
      'after a debate that ran past midnight and brought forty residents to the\n' +
      'public gallery.\n' +
      '“We did not want this to happen, and we have asked ministers again for the\n' +
      'money to keep them open,” said Ada Obi.\n' +
      'The council meets again in June.';
    assert.deepEqual(
      plainParagraphs(wrapped).map((it) => it.text.split(' ').at(-1)),
      ['spring', 'gallery.', 'Obi.', 'June.'],
    );
  });

  for (const [name, text] of [
    [
      'sentences that are about as long as each other',
      'The council voted to close the swimming baths.\nForty residents came to the public gallery.\n' +
        'The library in the old town will stay open.\nNobody knows what the bus company will do.\nIt rained.',
    ],
    [
      'a list',
      '- the swimming baths in the old town close in\n- the library stays open until the autumn, and\n' +
        '- the buses run as they have always done, but\n- no trams',
    ],
  ] as const)
    it(`takes each line for a paragraph of ${name}`, () => {
      assert.equal(plainParagraphs(text).length, text.split('\n').length);
    });

  for (const [name, text, expected] of [
    [
      'short lines',
      'The council voted on\nMonday to close the\nbaths in the old town.\nBen Hale, a nurse who\nworked there, left.',
      [3, 2],
    ],
    [
      'lines of any length',
      'The council voted on Monday to close the baths in the\nold town, which\nBen Hale, a nurse who worked there for ten years, has\nseen.\nIt rained.',
      [4, 1],
    ],
    [
      'long lines',
      `Baths close\nThe council voted on Monday ${'and on Tuesday '.repeat(6)}to close\nthe baths, it said.\nIt rained.`,
      [1, 2, 1],
    ],
    ...['iVale', 'van der Obi', 'al-Obi', 'photo:'].map(
      (start): readonly [string, string, readonly number[]] => [
        `long lines, of which one starts with “${start}”`,
        `Rival firms hit back at Ada Obi over her plan to tax all the phones sold in Vale\n${start} said it is a tax on talk, ${'and on cats, '.repeat(4)}in May.`,
        [1, 1],
      ],
    ),
    [
      'turns of which one is cut short',
      'OBI: We went there on a\nboat, and I saw the\nHALE: You did not.',
      [2, 1],
    ],
    ['what stands in a list', 'flour, 200g\nsugar, 100g\nbutter, 50g', [1, 1, 1]],
    [
      'a headline above the first line',
      'Baths to close in spring\nForty came to the gallery.',
      [1, 1],
    ],
    [
      'a longer one',
      `Baths to close in spring\n${'Forty came to the gallery. '.repeat(5)}`,
      [1, 1],
    ],
  ] as const)
    it(`puts lines together that break off within a sentence, or not: ${name}`, () => {
      const lines = plainParagraphs(text).map((it) => it.text.split('\n').length);
      assert.deepEqual(lines, expected);
    });

  it('puts lines together over whose ends a quotation runs', () => {
    for (const [text, expected] of [
      ['It rained.\n“We stay.\nWe promise,” said Ada Obi.\nIt rained.', [1, 2, 1]],
      ['"We stay.\nWe do.\nWe promise," said Ada Obi. "No\nmore." It rained.', [4]],
      ['She sang:\n“O the wind on the moor,\nO the rain on the door.”\nIt rained.', [1, 2, 1]],
      ['The note said: “Dear Ben,\nI am sorry.\nAda.” Hale has it.', [3]],
      ['He called it “a ransom\nnote” and left.', [2]],
      [
        `It is “the only way, as we have told all of them here in\nMarl for a year”, he said.\nIt rained.`,
        [2, 1],
      ],
      ['“Ben Hale told me that.\nThe pier, I said to Hale, is shut.\nThe Marl Pier is old.”', [3]],
      ['Ada Obi said: “We stay.\nThat is all.” Hale nodded.', [2]],
      ['“We stay.\n“We promise,” said Ada Obi.', [1, 1]], // paragraphs, each of which opens
      ['Ada Obi said it\n“We stay.\nWe promise,” said Ada Obi.', [1, 2]], // whatever stands above
      ['“We stay, said Ada Obi.\nOne.\nTwo.\nThree.\nFour.\nNo,” he said.', [1, 1, 1, 1, 1, 1]],
      ['“We stay,” said Ada Obi.\nIt is 5" wide.\nA “pier”.', [1, 1, 1]],
      ['“We stay.\n\nWe promise,” said Ada Obi.', [1, 1]],
    ] as const) {
      const lines = plainParagraphs(text).map((it) => it.text.split('\n').length);
      assert.deepEqual(lines, expected, text);
    }
  });

  for (const unit of [
    '“no\n',
    '"\n',
    '> a\nb\n',
    `> ${'a '.repeat(30)}\nb\n`,
    '‘no\n’',
    'they went on with it as they had said, as\n',
  ])
    it(`is taken apart in time that grows with it: ${JSON.stringify(unit)}`, () => {
      expectLinear(
        (length) => ownTime(() => plainParagraphs(unit.repeat(length / unit.length))),
        120_000,
      );
    });

  for (const [name, text] of [
    [
      'told by somebody else than whom the line introduces',
      'Obi said: “We stay.\nBen Hale left.\nIt rained,” said Ben Hale.',
    ],
    ['that tell who speaks', '“We stay.\nBen Hale said it rained.\nIt was a shame,” he said.'],
    [
      'that tell it behind the words',
      '“We stay, said Ada Obi.\nIt is cheap.\nIt was a shame,” he said.',
    ],
    ['of another speaker', '“We stay.\nHale: It rained.\nIt was a shame,” he said.'],
    ['with a name that signs', '“We stay.\nAda Obi, flood victim”\nIt rained.'],
    ['with one that signs in a sentence', '"We stay.\nFormer president Ada Obi."'],
    ['with one behind a dash', '“We stay.\n– Obi, farmer”\nIt rained.'],
    ['with the time of a post', '"We stay.\n2:14 PM - 3 May 2019"\nIt rained.'],
    ['of which one ends without a stop', '“We stay\nBen Hale’s flood\nIt came at ten,” she said.'],
    ['with an apostrophe', 'They stayed ‘til ten.\nThe shop was the Obis’.\nNext is the Hales.’'],
    ['with inches', 'Obi said: "We had no power.\nUp to 6" of snow fell.'],
    ['with inches in curly marks', 'The “Marl Belle is long.\nHer mast is 12” thick.'],
    ['with a mark the wrong way round', 'Obi called it a “shame.\nHale replied: ”It was.”'],
  ] as const)
    it(`leaves lines apart ${name}, whose quotation lacks a mark`, () => {
      const lines = plainParagraphs(text).map((it) => it.text);
      assert.deepEqual(lines, text.split('\n'));
    });

  it('takes each line of a list for a paragraph, whatever is indented in it', () => {
    const list =
      'What the council decided on Monday, in the order of its agenda:\n' +
      '  the swimming baths close\n  the library stays open\nNobody voted against any of it.';
    assert.equal(plainParagraphs(list).length, 4);
  });

  it('takes the lines that a letter quotes without their marks', () => {
    const letter =
      'Kit Voe wrote:\n' +
      '> The council voted on Monday to close the swimming baths in the old town,\n' +
      '> after a debate that ran past midnight and cost it some\n>> £5\n' +
      '>\n> > “We stay.\n> > We do,” she said.\n\n>50 years on.';
    assert.deepEqual(prose('plain', letter), [
      'Kit Voe wrote:',
      'The council voted on Monday to close the swimming baths in the old town,·after a debate that ran past midnight and cost it some',
      '£5',
      '“We stay.·We do,” she said.',
      '>50 years on.',
    ]);
  });

  it('has no paragraph in an empty text or one of blanks', () => {
    assert.deepEqual(prose('plain', ''), []);
    assert.deepEqual(prose('plain', ' \n\u00a0\r\n'), []);
  });
});

describe('Markdown', () => {
  for (const [name, source, expected] of [
    ['front matter', '---\ntitle: "A"\n---\n# Head\n\nBody.', ['Head', 'Body.']],
    ['no front matter without its end', '---\n\nBody.', ['Body.']],
    ['code blocks', 'One.\n\n```\n"code"\n```\n\nTwo.', ['One.', 'Two.']],
    ['code spans', 'Say `"x"` now.', ['Say·now.']],
    ['link targets', 'See [the report](https://a.example/25) today.', ['See·the report·today.']],
    ['comments', 'One.\n\n<!-- "two" -->\n\nThree.', ['One.', 'Three.']],
    ['tags', 'It is <b>25</b> now.', ['It is·25·now.']],
    ['block quotations', '> “We are\n> ready.”', ['“We are·ready.”']],
    [
      'the tags of blocks, and scripts',
      'One.\n\n<div class="x">\n<p>Two <b>and</b>\nthree.</p>\n</div>\n\n<script>\n"x"\n</script>\n\n<aside>Four.</aside>\n\nFive.',
      ['One.', 'Two·and·three.', 'Five.'],
    ],
    ['lists', '- One.\n- Two.', ['One.', 'Two.']],
    ['emphasis', '**Ada** Obi', ['Ada·Obi']],
    ['emphasis inside a word', '**Ada Obi**’s **T**he *he*’d', ['Ada Obi~’s·T~he·he~’d']],
    ['marks that part words', 'Obi[a](b)c *d*E `f`g', ['Obi a~c·d E·g']],
    ['the backslash of an escape', 'It\\\'s \\"bad,\\" (\\"yes\\")', ['It~\'s·"bad,~" ( "yes~")']],
    ['what is struck out', 'Some ~~50~~ 40 ~people~ left ~ 5.', ['Some·40 ~people~ left ~ 5.']],
    ['entities', '&ldquo;Yes,&rdquo; said AT&amp;T `&amp;`', ['“Yes,”·said AT~&T']],
    ['the marks of notes', 'It rose.[^1]\n\n[^1]: By 5%.', ['It rose.', 'By 5%.']],
    ['front matter of Hugo', '+++\ntitle = "A"\n+++\nBody.', ['Body.']],
    ['the end of a line that breaks', 'One  \ntwo\\\nthree<br>four', ['One·two·three·four']],
  ] as const) {
    it(`leaves out ${name}`, () => assert.deepEqual(prose('markdown', source), expected));
  }

  it('leaves out a link and emphasis beside a line to write on', () => {
    assert.deepEqual(prose('markdown', `${'_'.repeat(900)} [Name](a.md), *here*`), [
      `${'_'.repeat(900)}·Name·,·here`,
    ]);
  });

  it('keeps the words of what stands too deep in lists', () => {
    const [words = ''] = prose('markdown', `${'1. '.repeat(200)}Ada Obi left.`);
    assert.match(words, /Ada Obi left\.$/);
  });

  it('has tables, breaks and front matter whatever ends its lines', () => {
    const text =
      '---\na: b\n---\n# Head\n\nOne  \ntwo\\\nthree.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nEnd.\n';
    const crlf = text.replaceAll('\n', '\r\n');
    assert.deepEqual(prose('markdown', crlf), prose('markdown', text));
    const spans = proseOf({ id: 'a', title: 'a', format: 'markdown', text: crlf });
    assert.deepEqual(
      spans.map(({ span: { start, end } }) => crlf.slice(start, end)),
      ['Head', 'One  \r\ntwo\\\r\nthree.', 'a', 'b', '1', '2', 'End.'],
    );
  });

  it('is taken apart in time that grows with the blanks of a line', () => {
    expectLinear((length) => ownTime(() => prose('markdown', `a${' '.repeat(length)}b`)), 60_000);
  });

  for (const unit of ['[a](', '](http:_**', ']asked ’*', '/_', '~~–', '1. ', '> '])
    it(`is taken apart in time that grows with it: ${unit}`, () => {
      expectLinear((length) => {
        const text = `${unit.repeat(length / unit.length)}b`;
        return ownTime(() => prose('markdown', text));
      }, 60_000);
    });
});

describe('HTML', () => {
  for (const [name, source, expected] of [
    ['tags', '<p>One <b>two</b>.</p><p>Three.</p>', ['One·two·.', 'Three.']],
    ['scripts', '<script>"x"</script><p>One.</p>', ['One.']],
    ['comments', '<p>One<!-- "x" --> two.</p>', ['One·two.']],
    ['references', '<p>&ldquo;Yes,&rdquo; she said.</p>', ['“Yes,”·she said.']],
    [
      'tags inside a word',
      '<p><b>T</b>he <a href="x">Obi</a>’s and <i>Hale</i>&#8217;s 2<sup>nd</sup> plan</p>',
      ['T~he·Obi~’s and·Hale~’s 2~nd·plan'],
    ],
    [
      'tags that part words',
      '<p><i>Ada</i><i>obi</i> 3 km<sup>a</sup> May<a href="x">day</a></p>',
      ['Ada·obi·3 km·a·May·day'],
    ],
    [
      'what is struck out',
      '<p>Some <del>50 <b>old</b></del> <ins>40</ins> <s>boats</s> ships</p><p><strike>No.</strike></p>',
      ['Some·40·ships'],
    ],
    ['the dash of a reference', '<p>5&ndash;10% of &#8211; it</p>', ['5–~10% of –·it']],
    ['what shows nowhere', '<p>Obi&#8203;’s AT&amp;T</p>', ['Obi~’s AT~&T']],
    [
      'the marks of notes',
      '<p>Of £2m<sup>1</sup>, see<sup><a href="#b">[2]</a></sup> 2024<a href="x#c">3</a> or <a href="#d">12 boats</a></p>',
      ['Of £2m·, see·2024·or·12 boats'],
    ],
    ['the tags of a power', '<p>5 km<sup>2</sup> of 10<sup>6</sup></p>', ['5 km~²~ of 10~⁶~']],
    [
      'the tags of <q>, but not its marks',
      '<p><q>We are <q>quite</q> ready,</q> she said: “<q>No</q>”</p>',
      ['“We are·‘quite’·ready,”·she said: “·No·”'],
    ],
    [
      'what a sentence goes on behind',
      '<p>We <img src="a"> love<svg><title>5</title><p>6</p></svg> it<script>7</script>.</p>',
      ['We·love·it·.'],
    ],
    [
      'what shows nowhere, with tags of its name in it',
      '<p>Ada Obi<span class="x sr-only"> (<span>opens</span> 9)</span>, 5<i style="display:none"> 7</i> men<b hidden> 3.</p><p>So <b class="hidden-gem">it</b>.</p>',
      ['Ada Obi·, 5·men', 'So·it·.'],
    ],
    ['half a tag', '<p>One <b', ['One']],
  ] as const) {
    it(`leaves out ${name}`, () =>
      assert.deepEqual(
        prose('html', source).map((it) => it.replace(/^·/, '')),
        expected,
      ));
  }
});

describe('a line of a page that <br> ends', () => {
  for (const [name, source, expected] of [
    ['is a paragraph', '<p>Flour, 200g<br>sugar, 100g</p>', ['Flour, 200g', 'sugar, 100g']],
    [
      'is none in a quotation',
      '<p>It.<br>“We stay.<br/>\nWe do,” she said.<br>So.</p>',
      ['It.', '“We stay.·We do,” she said.', 'So.'],
    ],
    ['is none in a headline', '<h1>Baths to close<br>in spring</h1>', ['Baths to close·in spring']],
    [
      'is a paragraph where two part it',
      '<p>“We stay.<br><br>We do,” she said.</p>',
      ['“We stay.', 'We do,” she said.'],
    ],
    [
      'is a paragraph beside an empty one',
      '<p>“We stay.<br>&nbsp;<br>We do,” she said.</p>',
      ['“We stay.', 'We do,” she said.'],
    ],
    [
      'is one with what opens anew',
      '<p>“We stay.<br>“We do,” she said.</p>',
      ['“We stay.', '“We do,” she said.'],
    ],
  ] as const)
    it(name, () => assert.deepEqual(prose('html', source), expected));
});

describe('Markdown that is typed in', () => {
  const fresh = (text: string) => finished(createMarkdownReader().reading(text));

  it('ends a paragraph at a table whose second line is typed last', () => {
    const reader = createMarkdownReader();
    const texts = ['', '|', '|---', '|---|---|', '|---|---|\n| 1 | 2 |', '|---'].map(
      (line) => `Ada Obi spoke.\nShe left.\n| a | b |\n${line}`,
    );
    for (const text of texts) assert.deepEqual(finished(reader.reading(text)), fresh(text));
  });

  const above = `${'Some words of copy that go on for a while. '.repeat(6)}\n\n`.repeat(3);
  const table = (row: string, header = '| a | b |', feed = '\n'): string =>
    `${above}Ada Obi spoke.\n${header}\n${row}\n| 1 | 2 |\n\nShe left.\n`.replaceAll('\n', feed);
  for (const [name, before, after] of [
    ['is no table any more', table('|---|---|'), table('|xxx|---|')],
    ['is a table from now on', table('|xxx|---|'), table('|---|---|')],
    ['has no row above any more', table('|---|---|'), table('|---|---|', ' a  b ')],
    [
      'has lines with two marks',
      table('|---|---|', undefined, '\r\n'),
      table('|--x|---|', undefined, '\r\n'),
    ],
    ['is taken out', table('|---|---|'), table('|---|---|').replace('|---|---|\n', '')],
    [
      'is the last',
      `${above}She left.\n| a | b |\n|---|---`,
      `${above}She left.\n| a | b |\n|-- -|---x`,
    ],
  ] as const) {
    it(`is read as a fresh text is where the line below the first row ${name}`, () => {
      const reader = createMarkdownReader();
      finished(reader.reading(before));
      const read = finished(reader.reading(after));
      assert.deepEqual(read, fresh(after));
      assert.notDeepEqual(
        read.map(({ text }) => text),
        fresh(before).map(({ text }) => text),
      );
    });
  }

  it('is no code any more once the blanks before its first line are taken out', () => {
    const text = `    “It is safe,” said Ada Obi.\n\n${above}`;
    const reader = createMarkdownReader();
    finished(reader.reading(text));
    assert.deepEqual(finished(reader.reading(text.trimStart())), fresh(text.trimStart()));
  });

  const BITS =
    `> ;- ;# ;\n;\n\n;    ;[a](b);](;[;<div>;</div>;<!-- ;-->;\`;\`\`\`\n;**;_;\n---\n;===\n;1. ;| a | b |\n|---|---|\n| c | d |\n;—;x; ;\r\n`.split(
      ';',
    );

  it('is read as a fresh text is, whatever is typed or taken out', () => {
    const below = createChance(6);
    const bit = (): string => BITS[below(BITS.length)] ?? '';
    const copy = newsTexts(20_000).map(({ text }) => text);
    for (let round = 0; round < 60; round++) {
      const reader = createMarkdownReader();
      let text = `${below(3) === 0 ? '---\na: b\n---\n' : ''}${copy[below(copy.length)] ?? ''}`;
      for (let edit = 0; edit < 30; edit++) {
        const at = below(text.length + 1);
        const out = below(3) === 0 ? below(below(4) === 0 ? 300 : 5) : 0;
        text = text.slice(0, at) + bit() + text.slice(at + out);
        assert.deepEqual(finished(reader.reading(text)), fresh(text), text);
      }
    }
  });

  it('is not parsed again where it did not change', () => {
    const reader = createMarkdownReader();
    const text = newsTexts(60_000)
      .map((it) => it.text)
      .join('\n\n');
    const steps = (of: string): number => [...reader.reading(of)].length;
    const blocks = finished(createMarkdownReader().reading(text)).length;
    const first = steps(text);
    const again = steps(text.slice(0, 30_000) + text.slice(30_001));
    assert.ok(first >= 2 * blocks, `${first} steps for ${blocks} blocks`); // one to parse it, one to take it
    assert.ok(again <= blocks + 20, `${again} steps for ${blocks} blocks`);
  });
});
