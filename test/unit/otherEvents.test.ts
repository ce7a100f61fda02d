import assert from 'node:assert/strict';
import { createSourceIndex } from '../../src/core/index/sourceIndex';
import { judge } from '../../src/core/verify/judge';
import { wordsOf } from '../../src/core/index/words';
import type { FigureSetting } from '../../src/core/verify/figureSetting';
import { crowdOf, type StoryFigures } from '../../src/core/verify/figureTies';
import { readTogether } from '../../src/engine/readTogether';
import { byTheMinute, others, report } from '../support/oneMatter';
import { twoEvents } from '../support/twoEvents';

/** What is said of each claim of `here` that agrees or differs, with its words. */
function told(here: string, ...there: readonly string[]): readonly string[] {
  const readings = readTogether(
    [here, ...there].map((text, i) => ({ id: `${i}.txt`, title: '', format: 'plain', text })),
  );
  const [own] = readings;
  assert.ok(own);
  return judge(own, createSourceIndex(readings)).claims.flatMap(({ claim, verdict }) =>
    verdict.kind === 'agrees' || verdict.kind === 'differs'
      ? [`${verdict.kind} ${claim.about.kind}: ${claim.text}`]
      : [],
  );
}

const RESULTS = (firm: string, sales: string, shops: string, paid: string, at: string): string =>
  `${firm} said that its sales in the year to June came to ${sales}. The group, which has ${shops} shops, will pay a dividend of ${paid}. The shares closed at ${at} in Threllin.`;

describe('articles on two events of one kind', () => {
  const MARLOW = RESULTS('Marlow Looms', '£512m', '86', '7.4p', '342p');

  it('differ in nothing where hardly a figure is in both', () => {
    const other = RESULTS('Corriston', '£521m', '68', '4.7p', '234p');
    assert.deepEqual(told(MARLOW, other), []);
    assert.deepEqual(told(other, MARLOW), []);
  });

  it('are one event where a figure or two are wrong', () => {
    const other = RESULTS('Marlow Looms', '£521m', '86', '7.4p', '342p');
    assert.ok(told(MARLOW, other).includes('differs figure: £512m'));
    assert.ok(told(MARLOW, other).includes('agrees figure: 342p'));
  });

  it('are one event where both quote the same words, whatever the figures', () => {
    const quoted = 'Ada Obi said: “We have sold more looms than anyone in this town thought.”';
    const other = RESULTS('Marlow Looms', '£521m', '68', '4.7p', '234p');
    assert.ok(told(`${MARLOW} ${quoted}`, `${other} ${quoted}`).includes('differs figure: £512m'));
  });

  it('are one event where both name the same people and places, whatever has become of the figures', () => {
    const early = (place: string, governor: string): string =>
      `An earthquake shook ${place} on Sunday. Governor ${governor} said 214 people were dead, 1,860 were hurt and 640 soldiers were digging.`;
    const late = `Survivors lit bonfires for a second night as lorries stood at the border. In Threllin the toll has reached 389, with 2,750 hurt, and 820 soldiers were digging, Governor Ada Obi said.`;
    assert.ok(told(early('Threllin', 'Ada Obi'), late).includes('differs figure: 640'));
    assert.ok(told(late, early('Threllin', 'Ada Obi')).includes('differs figure: 820'));
    assert.deepEqual(told(early('Skarn', 'Una Marsh'), late), []);
  });

  it('are one event though one opens on a name that the other has not', () => {
    const here = `Skarn Looms of Threllin said on Tuesday that profits fell to £41.3m and sales rose to £912m. It will close its works at Ambry with the loss of 340 jobs.`;
    const there = `Families were reeling last night, and Una Crake was in tears, as the mill went quiet. Skarn Looms will close its works at Ambry with the loss of 430 jobs. The firm in Threllin, which made £43.1m and sells £921m a year, had run since the war.`;
    assert.ok(told(here, there).includes('differs figure: 340'));
  });

  it('are one event where too few figures tell', () => {
    const short = (shops: string, at: string): string =>
      `The group, which has ${shops} shops in all the towns of Skarn, closed at ${at} on Friday.`;
    assert.ok(told(short('86', '342p'), short('68', '342p')).includes('differs figure: 86'));
  });

  it('tell two events by two figures each, where each opens on a name of its own', () => {
    const match = (club: string, crowd: string, after: string): string =>
      `Skarn Rovers met ${club} on the old ground by the river. A crowd of ${crowd} saw the keeper go off hurt after ${after} minutes. “We were slow in the second half,” Ada Obi said.`;
    const here = match('Ambry Town', '11,482', '38');
    assert.deepEqual(
      told(here, match('Hask', '12,148', '83').replace('slow', 'quick')).filter((it) =>
        it.startsWith('differs'),
      ),
      [],
    );
    assert.ok(told(here, match('Ambry Town', '11,842', '38')).includes('differs figure: 11,482'));
  });

  it('are two events though the same people are as old at both', () => {
    const race = (at: string, time: string, next: string, crowd: string): string =>
      `Runner Odal Kerr won the final at the ${at} in ${time} seconds. The 23-year-old beat ${next}. A crowd of ${crowd} watched.`;
    const here = race('Brightwater Games', '11.02', 'Mina Thores, who ran 11.09', '14,200');
    const there = race('Corran Meeting', '11.20', 'Petra Vold, who ran 11.26', '12,400');
    for (const it of [told(here, there), told(there, here)].flat())
      assert.doesNotMatch(it, /^differs/);
    const again = race('Brightwater Games', '11.02', 'Mina Thores, who ran 11.09', '12,400');
    assert.ok(told(here, again).includes('differs figure: 14,200'));
  });

  it('may be one from two angles, which the very number in sentences of like words and names bears out', () => {
    const here = `Clerks wept on Friday as smoke hung over Ambry and Hask. Three clerks of the Corran bank in Threllin died in the fire. Police said 41 cars burned, 26 of them in Ostrey.`;
    const there = `Rioters in Pellow stormed the hall of Lund, Ina Brack said. The fire at the Corran bank in Threllin killed three clerks, and 380 police were out. Some 57 shops shut in Ostrey.`;
    assert.ok(told(here, there).some((it) => /^agrees figure: Three$/.test(it)));
    const other = there.replace('Corran bank in Threllin', 'old mill in Varn');
    assert.ok(!told(here, other).some((it) => /^agrees figure: Three$/.test(it)));
  });

  it('bear each other out in a sentence that is the same, word for word', () => {
    const other = RESULTS('Corriston', '£521m', '68', '4.7p', '234p');
    const same = 'The looms of Skarn were first told of in the annals of the town.';
    assert.deepEqual(told(`${MARLOW} ${same}`, `${other} ${same}`), [`agrees passage: ${same}`]);
  });

  describe('differ in nothing, whoever is named in both', () => {
    for (const { name, first, second } of twoEvents) {
      it(name, () => {
        const all = [...told(first, second), ...told(second, first)];
        assert.deepEqual(
          all.filter((it) => it.startsWith('differs')),
          [],
        );
      });
    }
  });

  describe('who is named, and many figures', () => {
    const MATCH = (crowd: string, minute: string, yards: string, shots: string): string =>
      `Skarn Rovers had to work hard at Ambry Park. Ada Obi scored after ${minute} minutes from ${yards} yards. A crowd of ${crowd} saw ${shots} shots, 14 corners, seven bookings and 36 fouls. Rovers have 41 points and have played 22 games.`;
    const here = MATCH('11,482', '38', '25', '17');

    it('are one event where most are in both', () => {
      const said = told(here, MATCH('11,842', '38', '25', '17').replace('work hard', 'run a lot'));
      assert.ok(said.includes('differs figure: 11,482'), said.join('\n'));
    });

    const OTHER =
      'Skarn Rovers were rarely in trouble at Ambry Park. Ada Obi scored after 51 minutes from 15 yards. A crowd of 11,842 saw 12 shots, 19 corners, nine bookings and 33 fouls. Rovers have 44 points and have played 23 games.';
    const quoting = (text: string, words: string): string => `${text} “${words},” Ada Obi said.`;
    const SAID = 'We got what we deserved from them, which was everything';

    it('are two where hardly one is', () =>
      assert.deepEqual(
        told(here, OTHER).filter((it) => it.startsWith('differs')),
        [],
      ));

    it('are one where both quote the same words whole', () =>
      assert.ok(
        told(quoting(here, SAID), quoting(OTHER, SAID)).includes('differs figure: 11,482'),
      ));

    it('are two where one word of what is said after every match is another', () =>
      assert.deepEqual(
        told(quoting(here, SAID), quoting(OTHER, SAID.replace('everything', 'nothing'))).filter(
          (it) => it.startsWith('differs'),
        ),
        [],
      ));
  });

  it('tell of voters under 30 and under 45 alike, though they are one event', () => {
    const opening =
      'Wilma Bellamy and Tom Sarkis fought for the vale on Thursday. “We have shown them what these valleys are made of,” Bellamy said.';
    const here = `${opening} Sarkis has the young, by 61 percent to 30 percent among voters under age 45, and Bellamy leads by 57 percent to 33 percent among voters 45 and older.`;
    const there = `${opening} Sarkis led among voters under 30, and Bellamy had a long lead among those 60 and over.`;
    for (const it of [...told(here, there), ...told(there, here)])
      assert.ok(!it.startsWith('differs'), it);
    const pass = (age: number): string =>
      `The bus will be free for people under ${age} in Skarn from May, Ada Obi said.`;
    assert.deepEqual(told(pass(18), pass(16))[0], 'differs figure: under 18');
  });

  it('tell of more pages and of those that were there, ten times as many', () => {
    const pages = (most: string): string =>
      `On Friday the archive opened roughly ${most} pages of diaries of Ada Obi.`;
    const all =
      'The archive has some 84,000 pages of diaries of Ada Obi, which she gave it in May.';
    assert.deepEqual(told(pages('8,400'), all)[0], 'differs figure: roughly 8,400');
    assert.ok(!told(pages('8,400 more'), all).join().includes('differs'));
  });

  it('agree in no figure by chance where one is long and on the same matter', () => {
    const figures = (here: string, there: string): readonly string[] =>
      told(here, there, ...others).filter((it) => it.startsWith('agrees figure'));
    assert.deepEqual(figures(report, byTheMinute), []);
    assert.deepEqual(figures(byTheMinute, report), []);
    assert.ok(figures(report, `${report} It rained.`).includes('agrees figure: 182'));
  });

  it('agree in a value by the words, the more of them the more figures an article has', () => {
    const [reading] = readTogether([{ id: '0', title: '', format: 'plain', text: 'It rained.' }]);
    assert.ok(reading);
    const of = (figures: number): StoryFigures => ({
      reading,
      words: wordsOf(reading.paragraphs),
      settings: Array<FigureSetting>(figures),
    });
    assert.deepEqual([crowdOf(of(12), of(40)), crowdOf(of(160), of(12))], [0, 2]);
  });

  it('agree in a share of voters only where the words are alike', () => {
    const liked =
      'Just 36 per cent of voters said that they had a good view of Wilma Bellamy, who was a miner once. The furnaces went cold in a spring of hard frosts, and copper thieves came through the fence.';
    const older =
      'Tom Sarkis leads among the young, while Wilma Bellamy leads, by 57 to 36 per cent of voters, among those of 50 and older. Students waited with doughnuts and sandwiches until the fog lifted over the harbour.';
    assert.ok(!told(liked, older, ...others).includes('agrees figure: 36 per cent'));
  });

  it('agree in no fraction for having the same two thirds of something else', () => {
    const output = 'The ferries bring about two-thirds of what Threllin eats.';
    const votes = 'Two-thirds of the nurses of Threllin sided with Ada Obi.';
    const both = 'Ada Obi and Tam Quill met the widow of Lorcan Vey in Threllin on Tuesday.';
    assert.ok(!/two-thirds/i.test(told(`${both} ${output}`, `${both} ${votes}`).join()));
  });

  it('are of two years where somebody is years older in one', () => {
    const now = `Viktor Marl stopped Tony Brask in the sixth round to keep his titles.

Marl, 36, has won 17 fights in a row since he lost to Carl Moss in Threllin. His promoter wants an outdoor bill in Ambry next May, where the tram depot holds forty thousand and the beer is cheap. Rain kept the queue for the balcony short; two brass bands played until the police asked them to stop.`;
    const then = (age: number): string =>
      `Viktor Marl keeps his titles.

The ${String(age)}-year-old Marl has won 10 fights in a row since he lost to Carl Moss in Threllin. Judges, seconds and a cut man from Skarn agreed that nobody had heard a left like it since the gasworks closed. Harbour pilots carried him home on a fish cart.`;
    assert.ok(!told(now, then(32)).join().includes('differs'));
    assert.ok(told(now, then(36)).includes('differs figure: 17'));
    assert.ok(
      told(now, now.replace('36', '63').replace('17', '16')).includes('differs figure: 17'),
    );
  });

  it('tell of two towns, one of which opens its sentence', () => {
    const cuts = 'Orbel Foods will cut jobs at two plants. ';
    const here = `${cuts}Harwick will lose 540 posts by the summer, chief executive Dana Holt said.`;
    const there = (town: string): string =>
      `${cuts}Chief executive Dana Holt told staff on Wednesday that the plant in ${town} would lose 600 posts by the summer.`;
    assert.ok(!told(here, there('Colderby')).join().includes('differs'));
    assert.ok(told(here, there('Harwick')).includes('differs figure: 540'));
    const rain = (town: string, fell: number): string =>
      `Rain fell on the vale all night. ${town} had ${String(fell)}mm by the morning, and the trains stood still.`;
    assert.ok(!told(rain('Lannet', 54), rain('Belcombe', 61)).join().includes('differs'));
    assert.ok(told(rain('Lannet', 54), rain('Lannet', 61)).includes('differs figure: 54mm'));
    const riders = 'Ridership on the tramway rose 14 per cent in the year to June.';
    const passengers =
      'Passenger numbers on the tramway rose 41 per cent in the year to June, Tramlink said.';
    assert.ok(told(riders, passengers).includes('differs figure: 14 per cent'));
  });
});
