import { parseArgs } from 'node:util';
import { problemLine, type Problem } from '../engine/outcome';
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
      args: withRepeatedIn(args),
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
        in: { type: 'string', multiple: true, default: [] },
        ...Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' as const }])),
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
    let incomplete = false;
    const unreadable = (problem: Problem): void => {
      incomplete = true;
      complain(problemLine(problem));
    };
    const files = expand ? expandAll(positionals, unreadable) : [];
    const sources = expandAll(values.in, unreadable);
    const given: Readonly<Record<string, unknown>> = values;
    const chosen = new Set(flags.filter((flag) => given[flag] === true));
    return { files, words: positionals, sources, incomplete, format, flags: chosen };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

/** `--in a b c` says the same as `--in a --in b --in c`, as a shell's own expansion gives it. */
function withRepeatedIn(args: readonly string[]): string[] {
  const out: string[] = [];
  let inside = false;
  let first = false;
  for (const arg of args) {
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
