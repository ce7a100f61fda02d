import type { Check, Sample } from '../../src/core/checks/check';
import { CORRECTIONS_PATH } from '../../src/core/checks/corrections';
import { DISMISSALS_PATH } from '../../src/core/checks/dismissals';

/** `docs/checks.md`, from what each check says of itself. */
export const checksPage = (checks: readonly Check[]): string =>
  `# Findings

What Second Source lists among the problems: things for an editor to look at, never errors. Each is a check
that can be switched on or off by its id:

\`\`\`json
"secondSource.findings.checks": { "unattributed-quote": true, "figure-differs": false }
\`\`\`

| id | finding | by default |
| --- | --- | --- |
${checks.map(({ id, title, isOn }) => `| [\`${id}\`](#${id}) | ${title} | ${isOn ? 'on' : 'off'} |\n`).join('')}
## Not again

The quick fixes of a finding (Ctrl+. or the light bulb) hide it: this one finding, its check in this folder, or
its check everywhere. _Show Dismissed Findings_ lists what is hidden and brings it back. It is kept in
\`${DISMISSALS_PATH}\` of the open folder, one entry a line, which the command line's \`check\` honours too:

\`\`\`json
{
  "version": 1,
  "dismissed": [
    { "check": "name-spelling", "article": "harbour/ferry.txt", "words": "Marchteti" },
    { "check": "figure-differs", "folder": "archive" },
    { "check": "duplicate-paragraph" }
  ]
}
\`\`\`

A finding is hidden where everything in one entry fits it. A file that is damaged hides nothing and is left as it
is; fields that Second Source does not know are kept.

## Corrected before

What a desk has got wrong once is found wherever it comes again, in every open article and by the command line's
\`check\`. It is kept in \`${CORRECTIONS_PATH}\` of the open folder, one entry a line; _Correct This Everywhere_ in the
command palette adds the selected words, and a line written by hand counts as soon as the file is saved:

\`\`\`json
{
  "version": 1,
  "corrections": [
    { "wrong": "Zofia Marchteti", "right": "Zofia Marchetti" },
    { "wrong": "chairman", "right": "chair" },
    { "wrong": "£3.4m", "right": "£3.6m", "measure": "harbour" }
  ]
}
\`\`\`

Words are found whole, as they are written or in capitals, also inside quotation marks (where nothing is mended
without asking). A figure is found by its value and unit, however it is written (_£3.4 million_), outside quotation
marks; with a measure, only in a sentence that has the measure's words. A file that is damaged corrects nothing, is left as it
is, and the log and standard error say what is wrong with it; fields that Second Source does not know are kept.
${checks.map(sectionOf).join('')}`;

/** Of each kind; the check's file has them all. */
const MOST_SHOWN = 4;

const sectionOf = ({ id, title, isOn, flags, allows }: Check): string => `
## \`${id}\`

${title}.${isOn ? '' : ' Off by default.'}

Found:

${flags.slice(0, MOST_SHOWN).map(shown).join('\n')}
Left alone:

${allows.slice(0, MOST_SHOWN).map(shown).join('\n')}`;

/** The words as a quotation of Markdown; two articles one after the other. */
const shown = (sample: Sample): string =>
  typeof sample === 'string'
    ? quoted(sample)
    : `${quoted(sample[0])}\nagainst\n\n${quoted(sample[1])}`;

const quoted = (text: string): string =>
  `${text
    .split('\n')
    .map((line) => `> ${line.replace(/[*_\\<[\]#]/g, '\\$&')}`.trimEnd())
    .join('\n')}\n`;
