import { styleText } from 'node:util';
import { unpainted, type Paint, type Style } from '../core/formats/paint';

const STYLES: Readonly<Record<Style, Parameters<typeof styleText>[0]>> = {
  place: 'dim',
  quote: 'cyan',
  person: 'magenta',
  figure: 'blue',
  finding: 'yellow',
  quiet: 'dim',
  agrees: 'green',
  differs: 'red',
  'only-here': 'blue',
  'not-comparable': 'gray',
};

/** Colours on a terminal that takes them, unless `NO_COLOR` is set (no-color.org); always with `FORCE_COLOR`. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const isForced = FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0';
  const isRefused = NO_COLOR !== undefined && NO_COLOR !== '';
  if (!isForced && (isRefused || !stream.isTTY || TERM === 'dumb')) return unpainted;
  return (style, text) => styleText(STYLES[style], text);
}
