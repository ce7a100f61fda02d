import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { compared, resetSettings, setting } from '../support/hostArticles';
import { ledgerOf } from '../support/hostDesk';
import { hostDriver, itDriven, itDrivenInOne, type HostDriver } from '../support/hostDriver';
import { DISMISSED, findingsOf, forgetDismissed, textOf } from '../support/hostFindings';
import { closeEditors, eventually, openFile, workspaceFile } from '../support/hostWorkbench';
import { showCursor } from '../support/panel';

const HERE = 'finding.txt';
const THERE = 'finding-elsewhere.txt';
const FIX = '.action-widget .monaco-list-row.action';

/** What the light bulb offers at a finding, in its order, and what one of that does. */
interface ByLightBulb {
  readonly what: string;
  readonly check: string;
  readonly title: string;
  readonly here: string;
  readonly there?: string;
  /** Whether what it offers calls something of VS Code that none of the others calls. */
  readonly everywhere?: true;
  /** Words of the finding. */
  readonly at: string;
  readonly setting?: Readonly<Record<string, boolean>>;
  /** Before the three ways to hide it. */
  readonly offers: readonly [string, ...string[]];
  readonly choice: string;
  then(document: vscode.TextDocument, driver: HostDriver): Promise<void>;
}

const GO = 'Go to the other article’s words';
const SIDES = 'Compare side by side';
const DIFF = 'Compare in the diff editor';
const ASK = 'Ask the writer…';
const HARBOUR = 'The harbour at Threllin will open before the winter storms, the council said.';
const UNATTRIBUTED = '“We were never told of it at all.” The council met on Monday.\n';

const BY_LIGHT_BULB: readonly ByLightBulb[] = [
  {
    what: 'a quotation altered, the question to the writer among it',
    everywhere: true,
    check: 'quotation-altered',
    title: 'Quotation with other words in another article',
    here: '“We shall open the new harbour before the winter storms,” said Ada Obi.\n',
    there: '“We shall close the new harbour before the winter storms,” said Ada Obi.\n',
    at: 'open the new',
    offers: [GO, SIDES, DIFF, ASK],
    choice: ASK,
    async then(_, driver) {
      await driver.waitFor({ selector: '.quick-input-widget', text: 'Query: “We shall open' });
      await driver.type('Open or close?');
      await driver.press('Enter');
      const tick = await eventually('a query', async () => (await ledgerOf(HERE))?.ticks[0]);
      assert.deepEqual([tick.state, tick.note], ['query', 'Open or close?']);
    },
  },
  {
    what: 'a quotation trimmed, both passages in the diff editor among it',
    everywhere: true,
    check: 'quotation-trimmed',
    title: 'Quotation with words left out and no mark of it',
    here: '“We shall open the harbour before the winter storms,” said Ada Obi.\n',
    there:
      '“We shall open the harbour and the old fish market before the winter storms,” said Ada Obi.\n',
    at: 'open the harbour',
    offers: [GO, SIDES, DIFF, ASK],
    choice: DIFF,
    async then() {
      await eventually('a diff editor', () => {
        const { activeTab } = vscode.window.tabGroups.activeTabGroup;
        return activeTab?.input instanceof vscode.TabInputTextDiff || undefined;
      });
    },
  },
  {
    what: 'a figure that differs, both articles side by side among it',
    everywhere: true,
    check: 'figure-differs',
    title: 'Figure with another value in another article',
    here: 'The ferry to Skarn carried 4,200 passengers in its first week, the port of Threllin said.\n',
    there:
      'The ferry to Skarn carried 2,400 passengers in its first week, the port of Threllin said.\n',
    at: '4,200',
    offers: [GO, SIDES, ASK],
    choice: SIDES,
    async then() {
      await eventually('both figures selected', () => {
        const words = vscode.window.visibleTextEditors.map((it) =>
          it.document.getText(it.selection),
        );
        return ['4,200', '2,400'].every((it) => words.includes(it)) || undefined;
      });
    },
  },
  {
    what: 'a slip of scale, the way to the other article’s words among it',
    check: 'scale-slip',
    title: 'Figure with the same digits on another scale in another article',
    here: 'The harbour at Threllin will cost £3.4m, the council said.\n',
    there: 'The harbour at Threllin will cost £3.4bn, the council said.\n',
    at: '£3.4m',
    offers: [GO, SIDES, ASK],
    choice: GO,
    then: () => selects(THERE, '£3.4bn'),
  },
  {
    what: 'a person with another office elsewhere',
    check: 'title-differs',
    title: 'Person with another office in another article',
    here: 'Finance minister Zofia Marchetti opened the harbour at Threllin.\n',
    there: 'Health minister Zofia Marchetti opened the harbour at Threllin.\n',
    at: 'Zofia Marchetti',
    offers: [GO, SIDES, ASK],
    choice: GO,
    then: () => selects(THERE, 'Zofia Marchetti'),
  },
  {
    what: 'a name spelled two ways, its mend among it',
    everywhere: true,
    check: 'name-spelling',
    title: 'Name spelled two ways',
    here: 'Zofia Marchetti opened the harbour. Ms Marchetti thanked the crew. Zofia Marchteti then left.\n',
    at: 'Marchteti',
    offers: ['Change “Marchteti” to “Marchetti”', 'Go to the other place', ASK],
    choice: 'Change',
    then: (document) => reads(document, /Zofia Marchetti then left/),
  },
  {
    what: 'characters read in the wrong encoding, their mend among it',
    check: 'misdecoded-characters',
    title: 'Characters read in the wrong encoding',
    here: 'The ferry to Skarn costs Â£5, the port said.\n',
    at: 'Â£',
    offers: ['Change “Â£” to “£”'],
    choice: 'Change',
    then: (document) => reads(document, /costs £5,/),
  },
  {
    what: 'a quotation never closed, and hides it here',
    everywhere: true,
    check: 'unclosed-quotation',
    title: 'Quotation that is never closed',
    here: '“We are ready, said Ada Obi.\n\nThe council met on Monday.\n',
    at: 'We are ready',
    offers: [ASK],
    choice: 'Don’t show this here again',
    then: isHidden,
  },
  {
    what: 'a paragraph that stands twice, the way to the first among it',
    check: 'duplicate-paragraph',
    title: 'Paragraph that stands twice',
    here: `${HARBOUR}\n\nThe ferry sails twice a day.\n\n ${HARBOUR}\n`,
    at: ` ${HARBOUR}`,
    offers: ['Go to the other place'],
    choice: 'Go to the other place',
    then: () => selects(HERE, HARBOUR),
  },
  {
    what: 'a quotation without a speaker, and hides all such in the folder',
    check: 'unattributed-quote',
    title: 'Quote without a speaker',
    setting: { 'unattributed-quote': true },
    here: UNATTRIBUTED,
    at: 'never told',
    offers: [ASK],
    choice: 'again in this folder',
    then: isHidden,
  },
];

describe('the light bulb', () => {
  beforeEach(() => setting('desk.initials', 'BK'));
  afterEach(async () => {
    await resetSettings();
    await hostDriver()?.press('Escape');
    await closeEditors();
    await forgetDismissed();
    for (const it of [HERE, THERE])
      await vscode.workspace.fs.delete(workspaceFile(it)).then(undefined, () => undefined);
  });

  for (const it of BY_LIGHT_BULB)
    (it.everywhere ? itDriven : itDrivenInOne)(
      `offers by its key what there is to do about ${it.what}`,
      async (driver) => {
        if (it.setting) await setting('findings.checks', it.setting);
        const document = await openStory(it.here, it.there);
        await showCursor(driver, it.at);
        await eventually(`the finding ${it.check}`, () =>
          (findingsOf(document) ?? []).find(
            ({ code, range, severity }) =>
              code === it.check &&
              severity === vscode.DiagnosticSeverity.Information &&
              range.contains(vscode.window.activeTextEditor!.selection.active),
          ),
        );
        assert.deepEqual(await offered(driver, it.offers[0]), [...it.offers, ...hiding(it.title)]);
        await driver.click({ selector: FIX, text: it.choice });
        await it.then(document, driver);
      },
    );

  itDriven('offers once what two findings at one place have in common', async (driver) => {
    const said = (sum: string): string =>
      `“We shall spend £${sum}m on the new harbour before the winter storms,” said Ada Obi.\n`;
    const document = await openStory(said('640'), said('604'));
    await showCursor(driver, '640');
    await eventually('both findings', () => findingsOf(document)?.length === 2 || undefined);
    const [quotation, figure] = [
      'Quotation with other words in another article',
      'Figure with another value in another article',
    ];
    assert.deepEqual(await offered(driver, GO), [
      ...[GO, SIDES, DIFF, ASK],
      ...[figure, quotation].flatMap((title) => [
        `Don’t show “${title}” here again`,
        ...hiding(title).slice(1),
      ]),
    ]);
    await driver.click({ selector: FIX, text: GO });
    await selects(THERE, '£604m');
  });

  it('has nothing about a quotation without a speaker until that is switched on', async () => {
    const document = await openStory(UNATTRIBUTED);
    // those of the story before go a moment later
    await eventually('no finding', () => findingsOf(document) === undefined || undefined);
    await setting('findings.checks', { 'unattributed-quote': true });
    await eventually('the finding', () => findingsOf(document));
  });
});

/** An article of the folder, compared, beside which another one may be open. */
async function openStory(here: string, there?: string): Promise<vscode.TextDocument> {
  const write = async (name: string, text: string): Promise<vscode.TextDocument> => {
    await vscode.workspace.fs.writeFile(workspaceFile(name), new TextEncoder().encode(text));
    const { document } = await openFile(name);
    // one that was open before is read again a moment later
    await eventually('the text of the file', () => document.getText() === text || undefined);
    return document;
  };
  if (there !== undefined) await write(THERE, there);
  const document = await write(HERE, here);
  await compared(document);
  return document;
}

/** What the light bulb offers at the cursor, by its key; asked for again until this is the first of it. */
async function offered(driver: HostDriver, first: string): Promise<readonly string[]> {
  return eventually(`“${first}” in the light bulb’s list`, async () => {
    await driver.press('Control+.');
    await driver.waitFor({ selector: FIX, text: first }, 2000).catch(() => undefined);
    const rows = await driver.texts({ selector: FIX });
    const titles = rows.map((it) => it.replaceAll('\u00a0', ' ').trim());
    return titles[0] === first ? titles : undefined;
  });
}

const hiding = (title: string): readonly string[] => [
  'Don’t show this here again',
  `Don’t show “${title}” again in this folder`,
  `Don’t show “${title}” again`,
];

async function selects(name: string, words: string): Promise<void> {
  await eventually(`“${words}” selected in ${name}`, () => {
    const editor = vscode.window.activeTextEditor;
    const isThere = editor?.document.uri.path.endsWith(`/${name}`);
    return (isThere && editor?.document.getText(editor.selection) === words) || undefined;
  });
}

async function reads(document: vscode.TextDocument, words: RegExp): Promise<void> {
  await eventually(String(words), () => words.test(document.getText()) || undefined);
}

async function isHidden(document: vscode.TextDocument): Promise<void> {
  await eventually('the finding gone', () => (findingsOf(document) ? undefined : true));
  assert.match(await textOf(DISMISSED), /"dismissed"/);
}
