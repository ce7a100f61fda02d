import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleFormat, Modifier, Span } from '../../src/core/model';

/** A passage and what a careful reader marks in it; test/corpus/README.md says how it is written. */
export interface CorpusPassage {
  readonly file: string;
  readonly format: ArticleFormat;
  readonly text: string;
  /** In order of their start, outer before inner. */
  readonly annotations: readonly CorpusAnnotation[];
}

export type CorpusAnnotation = CorpusQuotation | CorpusMention | CorpusFigure | CorpusRejection;

export interface CorpusQuotation {
  readonly kind: 'quote';
  readonly span: Span;
  readonly form: 'direct' | 'partial';
  readonly open: boolean;
  readonly continues: boolean;
  readonly cue?: Span;
  /** `undefined` where nobody is said to have spoken it. */
  readonly speaker?: CorpusSpeaker;
}

/** The mention that names a speaker; `person` is `undefined` for an organisation or a description. */
export interface CorpusSpeaker {
  readonly span: Span;
  readonly person?: string;
}

export interface CorpusMention {
  readonly kind: 'person';
  readonly span: Span;
  readonly form: 'name' | 'role' | 'pronoun';
  /** The fullest form of the name that the passage has. */
  readonly person: string;
}

/** What a line leaves out is not asserted; with neither `value` nor `low` the number is not either. */
export interface CorpusFigure {
  readonly kind: 'figure';
  readonly span: Span;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit: string;
  readonly modifier?: Modifier;
  readonly change?: 'up' | 'down';
  readonly changeKind?: 'to' | 'by';
  readonly measure?: string;
  readonly of?: string;
  readonly period?: string;
}

/** A stretch that a hasty reader marks: nothing of this kind may touch it. */
export interface CorpusRejection {
  readonly kind: 'not';
  readonly what: 'quote' | 'person' | 'figure';
  readonly span: Span;
}

/** Every passage of a folder, in order of the file names. Throws at the first line that does not fit. */
export function readCorpus(folder = corpusFolder()): readonly CorpusPassage[] {
  return readdirSync(folder)
    .filter((file) => FORMATS.has(extensionOf(file)) && file !== 'README.md')
    .sort()
    .map((file) => parseCorpus(file, readFileSync(join(folder, file), 'utf8')));
}

/** One passage file. Throws, naming file and line, where a line cannot be placed in the text. */
export function parseCorpus(file: string, content: string): CorpusPassage {
  const rule = content.lastIndexOf(RULE);
  if (rule < 0) throw new Error(`${file}: no line ~~~ between the text and its annotations`);
  const text = content.slice(0, rule);
  const before = text.split('\n').length + 1;
  const annotations: CorpusAnnotation[] = [];
  content
    .slice(rule + RULE.length)
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() === '') return;
      const place = `${file}:${before + index + 1}`;
      const annotation = parseLine(new LineReader(line, text, place));
      const last = annotations.at(-1);
      if (last && !follows(last, annotation)) throw new Error(`${place}: out of order: ${line}`);
      annotations.push(annotation);
    });
  return { file, format: FORMATS.get(extensionOf(file)) ?? 'plain', text, annotations };
}

const RULE = '\n~~~\n';
const FORMATS = new Map<string, ArticleFormat>([
  ['.txt', 'plain'],
  ['.md', 'markdown'],
  ['.html', 'html'],
]);

const extensionOf = (file: string): string => file.slice(file.lastIndexOf('.'));

/** From the project's root, where tests run, or from a bundle somewhere below it. */
export function corpusFolder(): string {
  for (let root = '.', i = 0; i < 6; i++, root = join(root, '..')) {
    const folder = join(root, 'test', 'corpus');
    if (existsSync(folder)) return folder;
  }
  throw new Error('test/corpus is not here');
}

/** The order of the lines: by start, the longer first; one span may be of two kinds, not of one. */
function follows(a: CorpusAnnotation, b: CorpusAnnotation): boolean {
  if (a.span.start !== b.span.start) return a.span.start < b.span.start;
  if (a.span.end !== b.span.end) return a.span.end > b.span.end;
  return a.kind !== b.kind;
}

function parseLine(line: LineReader): CorpusAnnotation {
  const kind = line.word();
  switch (kind) {
    case 'quote':
      return quotation(line);
    case 'name':
    case 'role':
    case 'pronoun': {
      const span = line.place();
      return { kind: 'person', span, form: kind, person: line.answer() };
    }
    case 'figure':
      return figure(line);
    case 'not-quote':
    case 'not-person':
    case 'not-figure': {
      const span = line.place();
      line.end();
      return { kind: 'not', what: REJECTED[kind], span };
    }
    default:
      throw line.error(`no such annotation: ${kind}`);
  }
}

const REJECTED = {
  'not-quote': 'quote',
  'not-person': 'person',
  'not-figure': 'figure',
} as const;

function quotation(line: LineReader): CorpusQuotation {
  const form = line.word();
  if (form !== 'direct' && form !== 'partial') throw line.error('direct or partial?');
  const open = line.takes('open');
  const continues = line.takes('continues');
  const quote = { kind: 'quote', span: line.place(), form, open, continues } as const;
  const cue = line.takes('cue') ? { cue: line.place() } : {};
  if (!line.takes('by')) throw line.error('by whom?');
  if (line.takes('nobody')) {
    line.end();
    return { ...quote, ...cue };
  }
  const span = line.place();
  const person = line.answer();
  return { ...quote, ...cue, speaker: person === 'none' ? { span } : { span, person } };
}

function figure(line: LineReader): CorpusFigure {
  const span = line.place();
  const [head = '', ...fields] = line.answer().split(/; ?/);
  const [, number = '', unit = ''] = /^(\S+) (.+)$/.exec(head) ?? [];
  const [low = Number.NaN, high] = number.split('..').map(Number);
  if (unit === '') throw line.error('a number and its unit?');
  if (number !== '?' && (Number.isNaN(low) || Number.isNaN(high)))
    throw line.error(`not a number: ${number}`);
  const found: Record<string, string> = {};
  for (const field of fields) {
    const [, key = '', value = ''] = /^(\S+) (.+)$/.exec(field) ?? [];
    if (!(key in FIELDS) || key in found) throw line.error(`no such field: ${field}`);
    if (!(FIELDS[key]?.includes(value) ?? true)) throw line.error(`${key} cannot be ${value}`);
    if (key !== 'change') found[key] = value;
    else [found['change'] = '', found['changeKind'] = ''] = value.split(' ');
  }
  const size = number === '?' ? {} : high === undefined ? { value: low } : { low, high };
  return { kind: 'figure', span, unit, ...size, ...found };
}

/** The fields of a figure, with the values of those that have few. */
const FIELDS: Readonly<Record<string, readonly string[] | undefined>> = {
  measure: undefined,
  of: undefined,
  period: undefined,
  modifier: ['about', 'at-least', 'more-than', 'at-most', 'less-than'],
  change: ['up to', 'up by', 'down to', 'down by'],
};

/** Reads one line from left to right. */
class LineReader {
  private rest: string;
  private readonly text: string;
  private readonly at: string;

  constructor(line: string, text: string, at: string) {
    this.rest = line;
    this.text = text;
    this.at = at;
  }

  error(message: string): Error {
    return new Error(`${this.at}: ${message}`);
  }

  word(): string {
    const found = /^\S+/.exec(this.rest)?.[0] ?? '';
    this.rest = this.rest.slice(found.length).trimStart();
    return found;
  }

  takes(word: string): boolean {
    if (/^\S*/.exec(this.rest)?.[0] !== word) return false;
    this.word();
    return true;
  }

  /** What stands after `=`, to the end of the line. */
  answer(): string {
    const found = /^= (\S.*)$/.exec(this.rest)?.[1];
    if (found === undefined) throw this.error(`= and what? ${this.rest}`);
    this.rest = '';
    return found;
  }

  end(): void {
    if (this.rest !== '') throw this.error(`too much: ${this.rest}`);
  }

  /** `words`, `words`#2 for the second of several, or `first words`..`last words`. */
  place(): Span {
    const parts = /^`([^`]+)`(?:#(\d+))?(?:\.\.`([^`]+)`)?(?= |$)/.exec(this.rest);
    const [all = '', words = '', nth, last] = parts ?? [];
    if (!parts) throw this.error(`words between backticks? ${this.rest}`);
    this.rest = this.rest.slice(all.length).trimStart();
    const starts = this.occurrences(words);
    if (starts.length === 0) throw this.error(`not in the text: ${words}`);
    if (nth === undefined && starts.length > 1)
      throw this.error(`stands ${starts.length} times, say which: ${words}`);
    const start = starts[Number(nth ?? 1) - 1];
    if (start === undefined) throw this.error(`stands only ${starts.length} times: ${words}`);
    if (nth !== undefined && starts.length === 1)
      throw this.error(`stands once, needs no number: ${words}`);
    if (last === undefined) return { start, end: start + words.length };
    const end = this.occurrences(last).find((it) => it >= start + words.length);
    if (end === undefined) throw this.error(`not after “${words}”: ${last}`);
    return { start, end: end + last.length };
  }

  /** Where the words stand and no letter or digit runs on at either end. */
  private occurrences(words: string): number[] {
    const found: number[] = [];
    for (let at = this.text.indexOf(words); at >= 0; at = this.text.indexOf(words, at + 1)) {
      const before = this.text.slice(Math.max(0, at - 1), at + 1);
      const after = this.text.slice(at + words.length - 1, at + words.length + 1);
      if (!RUNS_ON.test(before) && !RUNS_ON.test(after)) found.push(at);
    }
    return found;
  }
}

const RUNS_ON = /^[\p{L}\p{N}]{2}$/u;
