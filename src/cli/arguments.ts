import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { AnnotationKind } from '../core/model';
import { type Problem, problemLine, whyOf } from '../engine/outcome';
import { complain } from './complain';
import { expandAll } from './expand';
import { usageOf, type SubcommandName } from './usage';

export interface Arguments {
  /** The files named, patterns and folders expanded. */
  readonly files: readonly string[];
  /** The words that are no option, as given. */
  readonly words: readonly string[];
  /** The files of `--in`. */
  readonly sources: readonly string[];
  /** Whether a folder below one of them could not be searched. */
  readonly incomplete: boolean;
  readonly format: string;
  /** Which of the subcommand's own options without a value are given. */
  readonly flags: ReadonlySet<string>;
  /** The kinds of claims that must be checked; `undefined` where that is not asked for. */
  readonly requireChecked: readonly AnnotationKind[] | undefined;
}

/**
 * The arguments of a subcommand; or the exit code, where they ask for help or don't fit (what is wrong
 * is said on standard error).
 * @param formats what `--format` may be, the default first.
 * @param expand whether the words are files.
 * @param flags options of the subcommand's own that take no value.
 */
export function readArguments(
  name: SubcommandName,
  args: readonly string[],
  {
    formats,
    expand = true,
    flags = [],
  }: {
    readonly formats: readonly string[];
    readonly expand?: boolean;
    readonly flags?: readonly string[];
  },
): Arguments | number {
  const refuse = (message: string): number => {
    complain(message);
    return 2;
  };
  try {
    const { values, positionals } = parseArgs({
      args: withKinds(withRepeatedIn(args)),
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
        ...(READING_BESIDE.includes(name) && {
          in: { type: 'string' as const, multiple: true as const },
        }),
        ...Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' as const }])),
        ...(name === 'check' ? { [REQUIRE]: { type: 'string' } } : {}),
      },
    });
    if (values.help) {
      process.stdout.write(usageOf(name));
      return 0;
    }
    const format = values.format ?? formats[0] ?? '';
    if (!formats.includes(format)) {
      return refuse(`--format takes ${formats.join(', ')}, not “${format}”.`);
    }
    if (positionals.every((it) => it.trim() === ''))
      return refuse(expand ? 'name a file.' : 'give a text.');
    const given: Readonly<Record<string, unknown>> = values;
    const required = given[REQUIRE];
    const requireChecked = typeof required === 'string' ? kindsIn(required) : undefined;
    let incomplete = false;
    const unreadable = (problem: Problem): void => {
      incomplete = true;
      complain(problemLine(problem));
    };
    const files = expand ? expandAll(positionals, unreadable) : [];
    const sources = expandAll(listOf(given['in']), unreadable);
    const chosen = new Set(flags.filter((flag) => given[flag] === true));
    return {
      files,
      words: positionals,
      sources,
      incomplete,
      format,
      flags: chosen,
      requireChecked,
    };
  } catch (error) {
    return refuse(whyOf(error));
  }
}

const REQUIRE = 'require-checked';

/** Those that read what they are given beside the articles of `--in`; the others do so with all files that are named. */
const READING_BESIDE: readonly SubcommandName[] = [
  'verify',
  'check',
  'coverage',
  'sheet',
  'export',
];

const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : [];

const KINDS: Readonly<Record<string, AnnotationKind>> = {
  quotes: 'quote',
  people: 'person',
  figures: 'figure',
};

/** The kinds named, or all for ''. Throws where one is none. */
function kindsIn(list: string): readonly AnnotationKind[] {
  if (list === '') return Object.values(KINDS);
  return list.split(',').map((name) => {
    const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
    if (kind) return kind;
    throw new Error(`--${REQUIRE} takes some of ${Object.keys(KINDS).join(',')}, not “${name}”.`);
  });
}

/**
 * `--require-checked` may stand alone; what follows it is its value where that lists kinds, or words that could only be
 * meant as some: no file has their name.
 */
function withKinds(args: readonly string[]): string[] {
  const option = `--${REQUIRE}`;
  const out: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--') return [...out, ...args.slice(i)];
    const next = args[i + 1] ?? '';
    const isList =
      next.split(',').every((it) => Object.hasOwn(KINDS, it)) ||
      (/^[a-z]{1,40}(?:,[a-z]{0,40}){0,9}$/i.test(next) && !existsSync(next));
    if (arg !== option) out.push(arg);
    else if (isList) out.push(`${option}=${args[++i] ?? ''}`);
    else out.push(`${option}=`);
  }
  return out;
}

/** `--in a b c` says the same as `--in a --in b --in c`, as a shell's own expansion gives it. */
function withRepeatedIn(args: readonly string[]): string[] {
  const out: string[] = [];
  let inside = false;
  let first = false;
  for (const [i, arg] of args.entries()) {
    if (arg === '--') return [...out, ...args.slice(i)];
    if (arg === '--in') {
      inside = first = true;
      out.push(arg);
    } else if (arg.startsWith('--')) {
      inside = false;
      out.push(arg);
    } else {
      if (inside && !first) out.push('--in');
      first = false;
      out.push(arg);
    }
  }
  return out;
}
