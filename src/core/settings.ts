/** Every setting with its default and its check; the manifest repeats them, and a test compares the two. */
export interface Settings {
  /** Which files are articles, as file patterns. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** How many files of the workspace are read at most. */
  readonly maximumFiles: number;
  /** Whether anything is shown in the text at all: see {@link shownSettings}. */
  readonly shown: boolean;
  readonly highlights: boolean;
  readonly highlightQuotes: boolean;
  readonly highlightPeople: boolean;
  readonly highlightFigures: boolean;
  readonly overviewRuler: boolean;
  readonly hover: boolean;
  /** The line above an article that counts its claims. */
  readonly summaryLens: boolean;
  /** Who goes on speaking, in front of a paragraph. */
  readonly speakerHints: boolean;
  readonly findings: boolean;
  /** Whether the margin offers to ask about a line, by a + of VS Code's. */
  readonly askInMargin: boolean;
  /** Who ticks claims off; '' to take them from git, or to be asked. */
  readonly initials: string;
  /** Ids of checks that are switched against their default: on or off. */
  readonly checks: Readonly<Record<string, boolean>>;
}

type Check<T> = (value: unknown) => T | undefined;

interface Setting<T> {
  /** Behind `secondSource.` */
  readonly name: string;
  readonly fallback: T;
  readonly fits: Check<T>;
  /** What fits, for the message about what does not. */
  readonly expected: string;
}

const yesOrNo: Check<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

const patterns: Check<readonly string[]> = (value) =>
  Array.isArray(value) && value.every((it): it is string => typeof it === 'string' && it !== '')
    ? value
    : undefined;

const shortText: Check<string> = (value) =>
  typeof value === 'string' && value.length <= 40 ? value.trim() : undefined;

const wholeNumberBetween =
  (low: number, high: number): Check<number> =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high
      ? value
      : undefined;

const switches: Check<Readonly<Record<string, boolean>>> = (value) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((it) => typeof it === 'boolean')
    ? (value as Readonly<Record<string, boolean>>)
    : undefined;

const flag = (name: string, fallback: boolean): Setting<boolean> => ({
  name,
  fallback,
  fits: yesOrNo,
  expected: 'true or false',
});

const list = (name: string, fallback: readonly string[]): Setting<readonly string[]> => ({
  name,
  fallback,
  fits: patterns,
  expected: 'a list of file patterns',
});

/** In the order of the settings page. */
export const settings: { readonly [Key in keyof Settings]: Setting<Settings[Key]> } = {
  include: list('articles.include', ['**/*.{txt,md,markdown,article,html,htm,docx,pdf}']),
  exclude: list('articles.exclude', [
    '**/node_modules/**',
    '**/.*/**',
    '**/{README,CHANGELOG,CONTRIBUTING,LICENSE,LICENCE}{,.*}',
  ]),
  maximumFiles: {
    name: 'articles.maximumFiles',
    fallback: 100_000,
    fits: wholeNumberBetween(1, 100_000),
    expected: 'a whole number from 1 to 100000',
  },
  shown: flag('shown', true),
  highlights: flag('highlights.enabled', true),
  highlightQuotes: flag('highlights.quotations', true),
  highlightPeople: flag('highlights.people', true),
  highlightFigures: flag('highlights.figures', true),
  overviewRuler: flag('highlights.overviewRuler', false),
  hover: flag('hover.enabled', true),
  summaryLens: flag('codeLens.enabled', true),
  speakerHints: flag('hints.speakers', false),
  findings: flag('findings.enabled', true),
  checks: {
    name: 'findings.checks',
    fallback: {},
    fits: switches,
    expected: 'an object whose values are true or false',
  },
  initials: {
    name: 'desk.initials',
    fallback: '',
    fits: shortText,
    expected: 'a text of at most 40 characters',
  },
  askInMargin: flag('desk.askInMargin', false),
};

/** The settings as they count: where nothing is to be shown, everything in the text is off. */
export const shownSettings = (values: Settings): Settings =>
  values.shown
    ? values
    : {
        ...values,
        highlights: false,
        hover: false,
        summaryLens: false,
        speakerHints: false,
        findings: false,
        askInMargin: false,
      };

export const defaultSettings: Settings = readSettings(
  () => undefined,
  () => undefined,
);

/**
 * The settings as `valueOf` tells them; `undefined` means not set. What does not fit falls back, and
 * `misfit` is told why.
 */
export function readSettings(
  valueOf: (name: string) => unknown,
  misfit: (message: string) => void,
): Settings {
  const read = <T>({ name, fallback, fits, expected }: Setting<T>): T => {
    const value = valueOf(name);
    if (value === undefined) return fallback;
    const fitting = fits(value);
    if (fitting !== undefined) return fitting;
    misfit(`secondSource.${name} must be ${expected}; ${JSON.stringify(value)} is left aside.`);
    return fallback;
  };
  return {
    include: read(settings.include),
    exclude: read(settings.exclude),
    maximumFiles: read(settings.maximumFiles),
    shown: read(settings.shown),
    highlights: read(settings.highlights),
    highlightQuotes: read(settings.highlightQuotes),
    highlightPeople: read(settings.highlightPeople),
    highlightFigures: read(settings.highlightFigures),
    overviewRuler: read(settings.overviewRuler),
    hover: read(settings.hover),
    summaryLens: read(settings.summaryLens),
    speakerHints: read(settings.speakerHints),
    findings: read(settings.findings),
    checks: read(settings.checks),
    initials: read(settings.initials),
    askInMargin: read(settings.askInMargin),
  };
}
