import assert from 'node:assert/strict';
import { speakersOf } from '../support/speakers';

const paragraphs = (...texts: readonly string[]): string => texts.join('\n\n');
const OPENING = ['“Will you go?” asked Ada Obi.', '“No,” said Piet Marlow.', '“Why not?”'];

describe('in a conversation', () => {
  it('two people take turns', () => {
    const text = paragraphs(...OPENING, '“I am tired.”');
    assert.deepEqual(speakersOf(text), [
      'Ada Obi | asked',
      'Piet Marlow | said',
      'Ada Obi | asked',
      'Piet Marlow | said',
    ]);
  });

  it('nobody is named where one alone is known', () => {
    const text = paragraphs(
      '“Will you go?” asked Ada Obi.',
      '“No.”',
      '“Why not?”',
      '“I am tired.”',
    );
    assert.deepEqual(speakersOf(text), ['Ada Obi | asked', 'nobody', 'Ada Obi | asked', 'nobody']);
  });

  it('nobody answers in the marks right behind a question', () => {
    const text = '“Nobody,” Ada Obi said. “And is it good?” “It passes the time.”';
    assert.deepEqual(speakersOf(text), ['Ada Obi | said', 'Ada Obi | said', 'nobody']);
  });

  it('nobody is named between two who each do something', () => {
    const text = 'Piet Marlow looked up. “Is this needed?” Ada Obi rose. “I am afraid so.”';
    assert.equal(speakersOf(text).at(0), 'nobody');
  });

  it('nobody is named after one who comes in', () => {
    const text = paragraphs(
      ...OPENING,
      '“I am tired.”',
      'Una Lund sat up. “I will,” said Una Lund.',
      '“You?”',
    );
    assert.equal(speakersOf(text).at(-1), 'nobody');
  });

  it('nobody is named some turns after a name', () => {
    const turns = Array.from({ length: 10 }, () => '“So it is.”');
    assert.deepEqual(
      speakersOf(paragraphs(...OPENING, ...turns)).slice(-4),
      Array(4).fill('nobody'),
    );
  });

  it('who goes on speaking in news does not lose a paragraph', () => {
    const text = paragraphs(
      '“Why should we pay for what the county let fall?” said Ada Obi.',
      '“We had a year to mend it, and the town would not pay.”',
    );
    assert.deepEqual(speakersOf(text), Array(2).fill('Ada Obi | said'));
  });

  it('brief utterances in news go on from who spoke last', () => {
    const text = paragraphs(
      '“It costs us £400 a day to heat,” said the council leader, Ada Obi.',
      '“Nobody likes it,” said Piet Marlow, who has swum there for thirty years.',
      '“My children learned there.”',
      'Both want a vote. “It will be fair,” said Una Lund.',
      '“I promise.”',
      '“Where do we go now?” said Tom Quill. “Nowhere.”',
      '“The end.”',
    );
    assert.deepEqual(speakersOf(text).slice(1, 3), Array(2).fill('Piet Marlow | said'));
  });
});
