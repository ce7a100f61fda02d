import assert from 'node:assert/strict';
import { areForms } from '../../src/core/verify/wordForms';

describe('the forms of a word that a writer turns to the own sentence', () => {
  for (const [a, b] of [
    ['love', 'loved'],
    ['makes', 'made'],
    ['works', 'working'],
    ['we', 'they'],
  ] as const)
    it(`are ${a}, ${b}`, () => {
      assert.ok(areForms(a, b) && areForms(b, a));
    });

  for (const [a, b] of [
    ['troubling', 'troubled'],
    ['boring', 'bored'],
    ['closing', 'closed'],
  ] as const)
    it(`are not ${a}, ${b}`, () => {
      assert.ok(!areForms(a, b) && !areForms(b, a));
    });
});
