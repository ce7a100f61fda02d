export type SubcommandName =
  'annotate' | 'compare' | 'verify' | 'check' | 'coverage' | 'sheet' | 'export';

interface Usage {
  readonly line: string;
  readonly what: string;
  readonly more: string;
}

const SUBCOMMANDS: Readonly<Record<SubcommandName, Usage>> = {
  annotate: {
    line: 'annotate FILE… [--explain] [--format jsonl|text|json]',
    what: 'quotations, people and figures of each file',
    more: `One line of JSON a file, in order; people have one identity across all files of the call.
--format text prints one line an annotation, for people; json one array. --explain says of each why it is as
it is: the rule, what spoke for it and against it, and who else was in question.`,
  },
  compare: {
    line: 'compare FILE FILE… [--format text|json]',
    what: 'every file held against all the others',
    more: `Prints what differs, what stands only in one file, and the findings; json lists every claim with its
evidence. Exit code 1 where anything differs.`,
  },
  verify: {
    line: 'verify TEXT --in GLOB… [--format text|json]',
    what: 'what the articles say about a claim',
    more: `TEXT is a quotation, a figure, a name or a sentence. --in names the articles to search: files, folders
or patterns; it can be given more than once. Exit code 1 where they differ; 0 also where nothing was found.`,
  },
  check: {
    line: 'check FILE… [--in GLOB…] [--require-checked [KINDS]] [--format text|json|sarif]',
    what: 'findings: things for an editor to look at',
    more: `The files are held against one another and against those of --in; findings are printed for FILE…
alone. Exit code 1 where there are any. --require-checked adds a finding for each claim that nobody has
checked or waived; KINDS limits that to some of quotes,people,figures.`,
  },
  coverage: {
    line: 'coverage FILE… [--in GLOB…] [--format text|json]',
    what: 'how many claims of each file are checked',
    more: `Ticks are read from the folder .second-source that is nearest above the file. What was ticked and
cannot be found again is listed as lost. --in names articles that are read beside the files and not counted.`,
  },
  sheet: {
    line: 'sheet FILE [--in GLOB…] [--format html|markdown|csv]',
    what: 'a check sheet: every claim, where it was checked and by whom',
    more: `The page loads and runs nothing, and prints well. With the article’s folder as --in it has the
claims that the editor shows, where another article tells who somebody is.`,
  },
  export: {
    line: 'export FILE [--in GLOB…] [--format web-annotation|hypothesis|nitf|claim-review]',
    what: 'ticks and annotations in forms that other tools read',
    more: `web-annotation is the W3C form in which ticks are kept; nitf the article with its facts marked in line;
claim-review schema.org’s, for claims that somebody has checked or disputed.`,
  },
};

const COMMON = `A folder stands for the articles in it. Nothing is fetched, sent or changed.
Exit codes: 0 nothing to report, 1 findings or differences, 2 could not run.
`;

/** What `second-source SUBCOMMAND --help` prints. */
export function usageOf(name: SubcommandName): string {
  const { line, what, more } = SUBCOMMANDS[name];
  return `second-source ${line}\n\n${what[0]?.toUpperCase() ?? ''}${what.slice(1)}. ${more}\n\n${COMMON}`;
}

/** What `second-source --help` prints. */
export const usage = `second-source: what the articles say, and where they differ

${Object.values(SUBCOMMANDS)
  .map(({ line, what }) => `  second-source ${line}\n      ${what}\n`)
  .join('')}  second-source --version

${COMMON}`;
