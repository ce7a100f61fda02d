import type { Modifier } from '../model';
import { Class, type WordRow } from './classes';

/** A phrase in front of a figure, or behind it, that says how exact it is. */
export interface ModifierRow {
  /** In lower case. */
  readonly phrase: string;
  readonly modifier: Modifier;
  readonly side: 'before' | 'after';
  /** The figure with its phrase in «». */
  readonly example: string;
}

const before = (modifier: Modifier, phrases: string): readonly ModifierRow[] =>
  phrases.split('|').map((phrase) => ({
    phrase,
    modifier,
    side: 'before',
    example: `The fleet sold «${phrase} 40» boats.`,
  }));

const after = (modifier: Modifier, phrases: string): readonly ModifierRow[] =>
  phrases.split('|').map((phrase) => ({
    phrase,
    modifier,
    side: 'after',
    example: `The fleet sold «40 ${phrase}».`,
  }));

export const modifiers: readonly ModifierRow[] = [
  ...before(
    'about',
    'about|around|barely|roughly|approximately|approx|nearly|almost|some|circa|close to|an estimated|an average of|somewhere around|an approximate|near|in the region of|something like|an estimated total of|of the order of',
  ),
  ...before(
    'at-least',
    'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|a minimum|minimum',
  ),
  ...before(
    'more-than',
    'more than|over|just over|slightly over|a little over|just above|slightly more than|just more than|a little more than|above|well over|in excess of|upwards of|upward of|far more than|well above|better than|greater than|higher than|older than|much more than|many more than|exceeding|topping',
  ),
  ...before(
    'at-most',
    'up to|as much as|as many as|at most|no more than|not more than|a maximum of|a maximum|maximum|at the most',
  ),
  ...before(
    'less-than',
    'less than|fewer than|just under|slightly under|a little under|just below|slightly less than|just less than|a little less than|under|below|far less than|far fewer than|well under|well below|much less than|lower than|younger than|shy of|just shy of',
  ),
  ...after(
    'at-least',
    'or more|or above|or over|or older|or higher|or longer|or greater|or heavier|or taller|and above|and over|and older|plus',
  ),
  ...after(
    'at-most',
    'or less|or fewer|or under|or below|or younger|or shorter|or lower|and under|and younger',
  ),
  ...after('about', 'or so|or thereabouts|odd'),
];

export const modifierForms: readonly WordRow[] = [
  { forms: modifiers.map(({ phrase }) => phrase).join(' '), classes: 0 },
  {
    forms: modifiers
      .filter(({ phrase }) => !phrase.includes(' '))
      .map(({ phrase }) => phrase)
      .join(' '),
    classes: Class.modifier,
  },
];
