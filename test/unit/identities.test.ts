import { strict as assert } from 'node:assert';
import type { PersonMention } from '../../src/core/model';
import { readTogether } from '../../src/engine/readTogether';

const STORY = 'The Varga ferry sank off Marlow harbour during the gale on Zorvex night. ';

/** For each text the ids of the people that its names stand for, in order. */
const idsIn = (texts: readonly string[]): readonly (readonly string[])[] =>
  readTogether(texts.map((text, i) => ({ id: `${i}.txt`, title: '', format: 'plain', text }))).map(
    ({ annotations }) =>
      annotations
        .filter((it): it is PersonMention => it.kind === 'person' && it.form !== 'pronoun')
        .map(({ person }) => person),
  );

describe('identities', () => {
  const same: readonly (readonly [name: string, a: string, b: string])[] = [
    ['a full name', 'Ada Obi left.', 'They met Ada Obi.'],
    ['a surname in one story', `${STORY}Ada Obi left.`, `${STORY}Ms Obi slept.`],
    ['a nickname', `${STORY}Thomas Quill left.`, `${STORY}Tom Quill slept.`],
    ['a misspelling', `${STORY}Ada Marlowski left.`, `${STORY}Ada Marlowksi slept.`],
    [
      'a misspelling behind an initial',
      `${STORY}S. Donald Vessman left.`,
      `${STORY}S. Donald Vesman slept.`,
    ],
    ['a name with and without its hyphen', 'Ada Quill-Varga left.', 'They met Ada Quill Varga.'],
    ['one sound', `${STORY}Ada Haddox left.`, `${STORY}Ada Haddocks slept.`],
    ['a transliteration', `${STORY}Ada Qadirov left.`, `${STORY}Ada Kadyrov slept.`],
    [
      'a full name in other stories, some years older',
      `${STORY}Robin Quill, 51, left.`,
      'A theatre in Zanoba opened to dancers from Teruel and Kessock. Robin Quill, 58, danced.',
    ],
    ['a lone name that the other has in full', `${STORY}Ada Obi left.`, `${STORY}Later Obi slept.`],
  ];
  for (const [name, a, b] of same) {
    it(`are one by ${name}`, () => {
      const [first, second] = idsIn([a, b]);
      assert.equal(first?.length, 1);
      assert.deepEqual(first, second);
    });
  }

  const apart: readonly (readonly [name: string, a: string, b: string])[] = [
    [
      'a bare surname in other stories',
      `${STORY}Ms Quill left.`,
      'A theatre in Zanoba opened to dancers from Teruel and Kessock. Ms Quill danced.',
    ],
    [
      'gender in other stories',
      `${STORY}Robin Quill left. Mr Quill waved.`,
      'A theatre in Zanoba opened to dancers from Teruel and Kessock. Robin Quill danced. Ms Quill bowed.',
    ],
    [
      'age in other stories',
      `${STORY}Robin Quill, 61, left.`,
      'A theatre in Zanoba opened to dancers from Teruel and Kessock. Robin Quill, 24, danced.',
    ],
    ['a letter behind initials', `${STORY}S. D. Vessman left.`, `${STORY}S. D. Vesman slept.`],
    ['two given names', `${STORY}Ada Quill left.`, `${STORY}Piet Quill slept.`],
    ['gender', `${STORY}Mr Quill left.`, `${STORY}Mrs Quill slept.`],
  ];
  for (const [name, a, b] of apart) {
    it(`are two by ${name}`, () => {
      const [first, second] = idsIn([a, b]);
      assert.ok(first && first.length > 0 && second && second.length > 0);
      assert.ok(!first.some((it) => second.includes(it)), `${first.join()} / ${second.join()}`);
    });
  }

  it('are nobody known where two strangers bear the name', () => {
    const [young, old, either] = idsIn([
      `${STORY}Robin Quill, 24, left.`,
      'A theatre in Zanoba opened to dancers from Teruel and Kessock. Robin Quill, 61, danced.',
      'The quarry at Ostend Row took its last lorry. Robin Quill swept the weighbridge.',
    ]);
    assert.equal(new Set([young?.[0], old?.[0], either?.[0]]).size, 3);
  });

  it('go by the commonest spelling', () => {
    const readings = readTogether(
      [`${STORY}Ada Marlowksi slept. Ada Marlowski left.`, `${STORY}Ada Marlowski left.`].map(
        (text, i) => ({ id: `${i}.txt`, title: '', format: 'plain', text }),
      ),
    );
    assert.deepEqual(
      readings.flatMap(({ people }) => people.map(({ name }) => name)),
      ['Ada Marlowski', 'Ada Marlowski'],
    );
  });

  it('bring roles from one article to the next', () => {
    const [, second] = idsIn([
      `${STORY}Chadian president Ada Obi left.`,
      `${STORY}Ada Obi met Tam Quill. Chad’s leader slept.`,
    ]);
    assert.deepEqual(second, ['ada-obi', 'tam-quill', 'ada-obi']);
  });

  it('do not depend on the order of the articles', () => {
    const texts = [`${STORY}Ada Obi left.`, `${STORY}Ms Obi slept.`, 'Tam Quill left.'];
    assert.deepEqual([...idsIn([...texts].reverse())].reverse(), idsIn(texts));
  });
});
