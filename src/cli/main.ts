import { whyOf } from '../engine/outcome';
import { annotate } from './annotate';
import { check } from './check';
import { complain } from './complain';
import { compare } from './compare';
import { coverage } from './coverage';
import { exportArticle } from './export';
import { sheet } from './sheet';
import { usage } from './usage';
import { verify } from './verify';

/** Takes the words behind the subcommand and gives the exit code: 0 clean, 1 findings, 2 could not run. */
export type Subcommand = (args: readonly string[]) => Promise<number>;

/** Of package.json, put in by esbuild.mjs. */
declare const VERSION: string;

const subcommands: ReadonlyMap<string, Subcommand> = new Map([
  ['annotate', annotate],
  ['compare', compare],
  ['verify', verify],
  ['check', check],
  ['coverage', coverage],
  ['sheet', sheet],
  ['export', exportArticle],
]);

async function main(argv: readonly string[]): Promise<number> {
  const [name = '', ...args] = argv;
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(usage);
    return 0;
  }
  if (name === '--version') {
    process.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const subcommand = subcommands.get(name);
  if (!subcommand) {
    complain(name === '' ? 'say which subcommand.' : `no subcommand “${name}”.`);
    process.stderr.write(`\n${usage}`);
    return 2;
  }
  return subcommand(args);
}

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', ({ code = 'unknown' }: NodeJS.ErrnoException) => {
    // a reader such as `head` that has seen enough is no fault, and changes nothing about what was found
    if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return;
    if (stream === process.stdout) complain(`the output could not be written (${code}).`);
    process.exit(2);
  });
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    complain(whyOf(error));
    process.exitCode = 2;
  },
);
