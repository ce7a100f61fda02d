import type { Reading, Span } from '../../src/core/model';
import { overlaps } from '../../src/core/text/span';
import { readArticle } from '../../src/engine/annotator';
import { createChance, seedOf } from '../support/chance';
import { type ChanceAt, type Difference, edited, type Planted } from './difference';
import { plantFigures } from './figures';
import { plantNames } from './names';
import { type PlantedEdits, plantInPlace, retell } from './quotations';
import { inHouseStyle } from './wordings';

/** A text that second articles are made from. */
export interface Source {
  readonly id: string;
  readonly text: string;
}

/**
 * Second articles of every way to make them, one difference in each fact, by a chance of that fact's
 * own: what is found elsewhere in the article, or in another, moves no other fact's difference.
 */
export function secondArticles(source: Source, round: number): readonly Planted[] {
  const chanceOf =
    (way: string): ChanceAt =>
    ({ start }) =>
      createChance(seedOf(`${source.id}, ${round}, ${way}, ${start}`));
  const reading = readArticle({ id: 'first', title: '', format: 'plain', text: source.text });
  const told = retell(reading, chanceOf('retold'));
  return [
    inPlace(`${source.id}, edited`, reading, [
      ...plantInPlace(reading, chanceOf('edited')),
      ...plantFigures(reading, chanceOf('figures')),
    ]),
    {
      id: `${source.id}, retold`,
      first: source.text,
      second: told.text,
      differences: told.differences,
      changed: {
        first: told.differences.filter(isChange).map(({ span }) => span),
        second: told.differences.filter(isChange).flatMap(({ there }) => there ?? []),
      },
    },
    inPlace(`${source.id}, renamed`, reading, plantNames(reading, chanceOf('renamed'))),
  ];
}

/** Copies that say nothing else: whatever is said to differ in them does not. */
export function unalteredCopies({ id, text }: Source): readonly Planted[] {
  const half = text
    .split(/\n\s*\n/)
    .filter((_, i) => i % 2 === 0)
    .join('\n\n');
  return [
    ['copied', text],
    ['in another house style', inHouseStyle(text)],
    ['cut by half', half],
  ].map(([name = '', second = '']) => ({
    id: `${id}, ${name}`,
    first: text,
    second,
    differences: [],
    changed: { first: [], second: [] },
  }));
}

const isChange = ({ verdict }: Pick<Difference, 'verdict'>): boolean =>
  verdict === 'differs' || verdict === 'only-here';

function inPlace(id: string, { article }: Reading, planted: readonly PlantedEdits[]): Planted {
  const kept: PlantedEdits[] = [];
  for (const it of planted) {
    const others = kept.flatMap(({ edits }) => edits);
    if (!it.edits.some((a) => others.some((b) => overlaps(a.span, b.span)))) kept.push(it);
  }
  const { text, moved } = edited(
    article.text,
    kept.flatMap(({ edits }) => edits),
  );
  const differences = kept.map(({ difference }): Difference =>
    difference.kind === 'absent' || difference.kind === 'unquoted'
      ? difference
      : { ...difference, there: moved(difference.span) },
  );
  const changed: readonly Span[] = kept
    .filter(({ difference }) => isChange(difference))
    .flatMap(({ difference, edits, changed: more = [] }) => [
      difference.span,
      ...edits.map(({ span }) => span),
      ...more,
    ]);
  return {
    id,
    first: article.text,
    second: text,
    differences,
    changed: { first: changed, second: changed.map(moved) },
  };
}
