import assert from 'node:assert/strict';
import { createSourceIndex } from '../../src/core/index/sourceIndex';
import { comparePair } from '../../src/core/verify/comparePair';
import { judge } from '../../src/core/verify/judge';
import { readingOf } from '../support/readings';

function passages(here: string, there: string): readonly string[] {
  const a = readingOf('a', here);
  const { claims } = judge(a, createSourceIndex([a, readingOf('b', there)]));
  return claims.flatMap(({ claim, verdict }) => {
    if (claim.about.kind !== 'passage' || verdict.kind === 'only-here') return [];
    const changes = verdict.evidence[0]?.changes.filter(({ op }) => op !== 'equal') ?? [];
    const words = changes.map(({ op, text }) => `${op === 'insert' ? '+' : '-'}${text}`);
    return [[`${verdict.kind}: ${verdict.evidence[0]?.relation ?? ''}`, ...words].join(' ')];
  });
}

const LINE = 'Both navies will leave the strait by the end of the month, the envoys agreed.';

describe('sentences that another article has', () => {
  for (const [name, here, there, expected] of [
    ['word for word', LINE, `It rained. ${LINE}`, ['agrees: identical']],
    [
      'a name put in, which adds detail',
      LINE,
      LINE.replace('strait', 'Hask strait'),
      ['not-comparable: near +Hask'],
    ],
    [
      'whose something is put in',
      LINE.replace('the strait', 'ports'),
      LINE.replace('the strait', 'Hask’s ports'),
      ['differs: near +Hask’s'],
    ],
    [
      'who said it, each in its words',
      'The strait will be clear of both navies before the fishing fleet goes out on Sunday, Inspector Obi said.',
      'The strait will be clear of both navies before the fishing fleet goes out on Sunday, he told the Ambry Mercury.',
      ['agrees: near -Inspector Obi said +he told the Ambry Mercury'],
    ],
    [
      'another figure, and another telling word',
      'The gulls that swallowed 340 fish on the quay slept all night behind the wall of the old harbour.',
      'The gulls that painted 912 fish on the quay slept all night behind the wall of the old harbour.',
      ['differs: near -swallowed 340 +painted 912'],
    ],
    [
      'a person by a place and by who is from there',
      'The Threllin pilot slept on board while the ferry lay off the island all night.',
      'The Threllinese pilot slept on board while the ferry lay off the island all night.',
      ['agrees: near -Threllin +Threllinese'],
    ],
    [
      'what is denied, and said',
      'The bishop said that he was proud of the way in which the abbey of Skarn had been run.',
      'The bishop denied that he was proud of the way in which the abbey of Skarn had been run.',
      ['differs: near -said +denied'],
    ],
    [
      'what is not denied, and admitted',
      'The bishop did not deny that he had taken the money of the abbey of Skarn to the bank.',
      'The bishop admitted that he had taken the money of the abbey of Skarn to the bank.',
      ['not-comparable: near -did not deny +admitted'],
    ],
    [
      'what is not denied, and denied',
      'The bishop did not deny that he had taken the money of the abbey of Skarn to the bank.',
      'The bishop did deny that he had taken the money of the abbey of Skarn to the bank.',
      ['differs: near -not'],
    ],
    [
      'what is denied in other words',
      'The bishop said he had not taken the money of the abbey of Skarn to the bank on Friday.',
      'The bishop denied taking the money of the abbey of Skarn to the bank on Friday.',
      [],
    ],
    [
      'what is denied, and rejected',
      'The bishop denied claims that he had taken the money of the abbey of Skarn to the bank.',
      'The bishop rejected claims that he had taken the money of the abbey of Skarn to the bank.',
      ['not-comparable: near -denied +rejected'],
    ],
    [
      'somebody, and a relative',
      'The bishop was seen at the bank of Skarn on the night before the money went to the mill.',
      'The bishop’s wife was seen at the bank of Skarn on the night before the money went to the mill.',
      ['differs: near -bishop +bishop’s wife'],
    ],
    [
      'somebody by two names, and a relative',
      'Tam Quill was seen at the bank of Skarn on the night before the money went to the mill.',
      'Quill’s wife was seen at the bank of Skarn on the night before the money went to the mill.',
      ['differs: near -Tam Quill +Quill’s wife'],
    ],
    [
      'a number of others',
      'Twelve of the passengers were hurt when the ferry hit the quay of Skarn on Sunday.',
      'Fourteen children of the passengers were hurt when the ferry hit the quay of Skarn on Sunday.',
      ['not-comparable: near -Twelve +Fourteen children'],
    ],
    [
      'boys for girls, where others are spoken of besides',
      'The cook who beat the boys of Skarn was led out of the court on Friday before the hearing.',
      'The nun who beat the girls of Skarn was led out of the court on Friday before the hearing.',
      ['not-comparable: near -cook +nun -boys +girls'],
    ],
    [
      'one word as two',
      LINE.replace('strait', 'anchorage near the break-in'),
      LINE.replace('strait', 'anchorage near the breakin'),
      ['agrees: near -break-in +breakin'],
    ],
    [
      'one telling word put in',
      LINE,
      LINE.replace('strait', 'northern strait'),
      ['agrees: near +northern'],
    ],
    [
      'a word that takes something away',
      LINE.replace('envoys', 'captured pirates'),
      LINE.replace('envoys', 'captured suspected pirates'),
      ['differs: near +suspected'],
    ],
    [
      'a word of doubt that opens a sentence, which a headline may leave out',
      'Arsonists burned the old corn mill in Lower Skarn on Sunday',
      'Suspected arsonists burned the old corn mill in Lower Skarn on Sunday',
      ['not-comparable: near +Suspected'],
    ],
    [
      'a word of doubt with a hyphen',
      LINE.replace('envoys', 'captured pirates'),
      LINE.replace('envoys', 'captured would-be pirates'),
      ['differs: near +would-be'],
    ],
    [
      'the same said by somebody',
      LINE.replace('leave', 'allegedly leave'),
      LINE.replace('.', ', police said.'),
      ['agrees: near -allegedly +police said'],
    ],
    [
      'a name put in, in a phrase that says where',
      LINE,
      LINE.replace('strait', 'strait of Hask'),
      ['agrees: near +of Hask'],
    ],
    [
      'more of a name',
      LINE.replace('strait', 'strait off Ambry'),
      LINE.replace('strait', 'strait off Great Ambry'),
      ['agrees: near +Great'],
    ],
    [
      'a person’s role and given name left out',
      LINE.replace('envoys', 'sailors, coach Ada Brask and envoys'),
      LINE.replace('envoys', 'sailors, Brask and envoys'),
      ['agrees: near -coach Ada'],
    ],
    [
      'a short form of a state put in',
      LINE.replace('strait', 'port of Hask while it rained'),
      LINE.replace('strait', 'port of Hask, Thr., while it rained'),
      ['agrees: near +Thr'],
    ],
    [
      'what it is not put in',
      LINE.replace('envoys agreed', 'aim is peace'),
      LINE.replace('envoys agreed', 'aim is not one victory, but peace'),
      ['agrees: near +not one victory, but'],
    ],
    [
      'an edition by its number and by its year',
      LINE.replace('strait', '14th games'),
      LINE.replace('strait', '2031 games'),
      ['not-comparable: near -14th +2031'],
    ],
    [
      'a hedge put before a figure',
      LINE.replace('the strait', '«f1:40 ports»'),
      LINE.replace('the strait', '«f1:nearly 40 ports»'),
      [],
    ],
    [
      'one name in another phrase',
      LINE.replace('strait', 'strait by Ambry harbour'),
      LINE.replace('strait', 'strait by Ambry’s old harbour'),
      ['agrees: near -Ambry +Ambry’s old'],
    ],
    [
      'a name put in among other changes',
      LINE,
      LINE.replace('strait', 'Hask strait').replace('leave', 'guard'),
      ['not-comparable: near -leave +guard +Hask'],
    ],
    [
      'daughters for sons',
      'Ada Obi, whose two sons work at the mill in Skarn, waited at its gate all night.',
      'Ada Obi, whose two daughters work at the mill in Skarn, waited at its gate all night.',
      ['differs: near -sons +daughters'],
    ],
    [
      'a word for its opposite',
      LINE.replace('by the end', 'before the end'),
      LINE.replace('by the end', 'after the end'),
      ['differs: near -before +after'],
    ],
    [
      'the same word in another form',
      LINE.replace('leave', 'leave and close'),
      LINE.replace('leave', 'leave, closing'),
      ['agrees: near -and close +closing'],
    ],
    [
      'a word shortened',
      LINE.replace('the envoys', 'Governor Varga'),
      LINE.replace('the envoys', 'Gov. Varga'),
      ['agrees: near -Governor +Gov'],
    ],
    [
      'a body by its initials',
      LINE.replace('the envoys', 'the Ambry Port Authority'),
      LINE.replace('the envoys', 'the APA'),
      ['agrees: near -Ambry Port Authority +APA'],
    ],
    [
      'a number that is no *no*',
      LINE.replace('Both', 'The No. 1'),
      LINE.replace('Both', 'The best'),
      ['not-comparable: near -No. 1 +best'],
    ],
    [
      'of whom no answer came',
      'The Skarn campaign did not immediately respond to a request for comment.',
      'The Ambry campaign did not respond to a request for comment.',
      [],
    ],
    [
      'of a court that did not answer for what it did',
      'The Skarn court did not answer for the night on which the two boats were sunk by the guards.',
      'The Ambry court did not answer for the night on which the two boats were sunk by the guards.',
      ['differs: near -Skarn +Ambry'],
    ],
    [
      'when the page was put up',
      'Posted on May 2, 2031 at 1:35 pm by the night desk.',
      'Posted on May 2, 2031 at 4:10 pm by the night desk.',
      [],
    ],
    [
      'one word for another that reports use for it',
      LINE.replace('leave', 'close'),
      LINE.replace('leave', 'be shut'),
      ['agrees: near -close +be shut'],
    ],
    [
      'one verb for another',
      LINE.replace('leave', 'close'),
      LINE.replace('leave', 'widen'),
      ['not-comparable: near -close +widen'],
    ],
    ['a negation', LINE, LINE.replace('will leave', 'will not leave'), ['differs: near +not']],
    ['a small word', LINE, LINE.replace('by the end', 'at the end'), ['agrees: near -by +at']],
    [
      'another form of one name',
      'The visit by «p ada:Ms Obi» to the harbour will go on until Monday.',
      'The visit by «p ada:Ada Obi» to the harbour will go on until Monday.',
      ['agrees: near -Ms +Ada'],
    ],
    [
      'a pronoun for a name',
      'On Monday «p ada:Ms Obi» visited the harbour with all her crew.',
      'On Monday she visited the harbour with all her crew.',
      ['agrees: near -Ms Obi +she'],
    ],
    [
      'an aside in brackets',
      'The diplomats met in the saloon of the old ferry at dawn.',
      'The diplomats (pictured) met in the saloon of the old ferry at dawn.',
      ['agrees: near +pictured'],
    ],
    [
      'another figure, which has a verdict of its own',
      'The strait is «f1:12» miles wide at the place where the two navies met.',
      'The strait is «f1:21» miles wide at the place where the two navies met.',
      [],
    ],
    [
      'a word changed inside a quotation, which has a verdict of its own',
      'Ms Obi called the plan of the two navies “«q ada:a fair wind for all of us»” at dawn.',
      'Ms Obi called the plan of the two navies “«q ada:a foul wind for all of us»” at dawn.',
      [],
    ],
    [
      'another sentence of this article',
      `${LINE} ${LINE.replace('envoys', 'captains')}`,
      LINE.replace('envoys', 'captains'),
      ['agrees: identical'],
    ],
    [
      'an attribution behind it',
      LINE,
      LINE.replace('.', ', the harbour master said.'),
      ['agrees: near +the harbour master said'],
    ],
    ['a name before it', LINE, `Varga said both ${LINE.slice(5)}`, ['agrees: near +Varga said']],
    [
      'a clause put in',
      LINE,
      LINE.replace('strait', 'strait off old Ambry light'),
      ['agrees: near +off old Ambry light'],
    ],
    [
      'a day by its name',
      LINE.replace('agreed', 'agreed on Monday'),
      LINE.replace('agreed', 'agreed yesterday'),
      ['agrees: near -on Monday +yesterday'],
    ],
    [
      'another day',
      LINE.replace('agreed', 'agreed on Monday'),
      LINE.replace('agreed', 'agreed on Friday'),
      ['differs: near -Monday +Friday'],
    ],
    [
      'a full hour',
      LINE.replace('agreed', 'agreed at 6 p.m'),
      LINE.replace('agreed', 'agreed at 6:00 p.m'),
      ['agrees: near +00'],
    ],
    ['another tense', LINE.replace('agreed', 'agree'), LINE, ['agrees: near -agree +agreed']],
    ['another word', LINE, LINE.replace('leave', 'guard'), ['not-comparable: near -leave +guard']],
    ['rewritten', LINE, 'The strait will be free of navies when the month is over.', []],
    ['a few words', 'The ferry sails again.', 'The ferry sails again.', []],
    [
      'a credit',
      'All rights reserved by the owners of this picture.',
      'All rights reserved by the owners of this picture.',
      [],
    ],
    [
      'mostly quotation',
      '“«q ada:We shall open the new harbour before the winter»,” she said.',
      '“«q ada:We shall open the new harbour before the winter»,” she said.',
      [],
    ],
  ] as const) {
    it(name, () => assert.deepEqual(passages(here, there), expected));
  }
});

describe('sentences whose parts stand in another order', () => {
  const why = (here: string, there: string): readonly string[] => {
    const a = readingOf('a', here);
    return judge(a, createSourceIndex([a, readingOf('b', there)])).claims.flatMap(
      ({ claim, verdict }) =>
        claim.about.kind !== 'passage' || verdict.kind === 'only-here'
          ? []
          : [`${verdict.kind}: ${verdict.evidence[0]?.why ?? ''}`],
    );
  };
  const moved = (words: string): string =>
    `agrees: Nearly the same sentence: there “${words}” stands at another place.`;

  for (const [name, here, there, expected] of [
    [
      'the halves changed about',
      'The old ferry sailed at dawn with the mail, and the brass band played on the new quay.',
      'The brass band played on the new quay, and the old ferry sailed at dawn with the mail.',
      [moved('the brass band played on the new quay')],
    ],
    [
      'a clause moved to the front',
      'Both navies will leave the strait by the end of the month, the envoys agreed.',
      'By the end of the month both navies will leave the strait, the envoys agreed.',
      [moved('Both navies will leave the strait')],
    ],
    [
      'a place moved within',
      'The mail ferry was held at anchor off Skarn for nine hours because of the fog.',
      'The mail ferry was held off Skarn at anchor for nine hours because of the fog.',
      [moved('at anchor')],
    ],
    [
      'a joined pair changed about',
      'In the end the captains of Skarn and Ambry signed the paper on the quay at dawn.',
      'In the end the captains of Ambry and Skarn signed the paper on the quay at dawn.',
      [moved('Skarn')],
    ],
    [
      'moved far, and a name changed besides',
      'By the end of the month both navies will leave the strait of Hask, the envoys agreed.',
      'Both navies will leave the strait of Skarn by the end of the month, the envoys agreed.',
      [],
    ],
    [
      'before and after changed about',
      'The old port of Hask closed its gates before the mail ferry sailed to Skarn.',
      'The mail ferry sailed to Skarn before the old port of Hask closed its gates.',
      [],
    ],
    [
      'halves changed about and a word changed besides',
      'The old ferry sailed at dawn with the mail, and the brass band played on the new quay.',
      'The brass band slept on the new quay, and the old ferry sailed at dawn with the mail.',
      [],
    ],
    [
      'a rights line',
      'All rights reserved by the owners, and this picture is used with their kind leave.',
      'This picture is used with their kind leave, and all rights reserved by the owners.',
      [],
    ],
  ] as const) {
    it(name, () => assert.deepEqual(why(here, there), expected));
  }
});

describe('two articles as a pair', () => {
  const STORY = `Both navies will leave the strait by the end of the month, the envoys agreed.

The mail ferry was held at anchor for nine hours because no aircraft could land on either shore that night.

Trawlers from both countries may then work a shared belt of water along the middle of the strait until autumn.

“«q ada:We came with an offer and we leave with an answer, and that is all there is to say»,” she said.`;

  it('has the share of words that run the same', () => {
    const pair = comparePair(readingOf('a', STORY), readingOf('b', `${STORY}\n\nIt rained.`));
    // all but “she said”, too short a run
    assert.deepEqual(pair, { a: 'a', b: 'b', sharedShare: 0.948, sameOrigin: true });
  });

  it('leaves quotations out', () => {
    const other = `Nobody at the port had heard of it.

“«q ada:We came with an offer and we leave with an answer, and that is all there is to say»,” Ms Obi told the crew.`;
    assert.equal(comparePair(readingOf('a', STORY), readingOf('b', other)).sharedShare, 0);
  });

  it('leaves the furniture of the page out', () => {
    const PAGE =
      '\n\nSign up to our letter for more stories like this one from the coast and the islands.\n\n© The Eastmere Press and its partners. All rights reserved in every land.';
    const other = `Nobody at the port had heard of it.${PAGE}`;
    const pair = comparePair(readingOf('a', STORY + PAGE), readingOf('b', other));
    assert.deepEqual([pair.sharedShare, pair.sameOrigin], [0, false]);
  });

  it('does not take set phrases for one source', () => {
    const other = `The harbour master spoke of the end of the month, and of nothing else at all.

Ice cream sold well on the quay, where the brass band of the fire brigade played until the last bus had gone.

A dog was found on the mole and taken home by its owner, a retired pilot who thanked the crew of the tug.`;
    const pair = comparePair(readingOf('a', STORY), readingOf('b', other));
    assert.ok(pair.sharedShare < 0.1);
    assert.equal(pair.sameOrigin, false);
  });

  for (const [name, a, b, expected] of [
    ['a shared agency', 'It rained in Ambry.\n\n(Reuters)', 'The sea rose.\n\nReuters', true],
    ['a shared byline', 'By Tomas Varga\n\nIt rained.', 'By Tomas Varga\n\nThe sea rose.', true],
    ['other bylines', 'By Tomas Varga\n\nIt rained.', 'By Una Dell\n\nThe sea rose.', false],
  ] as const) {
    it(`reads ${name}`, () =>
      assert.equal(comparePair(readingOf('a', a), readingOf('b', b)).sameOrigin, expected));
  }
});
