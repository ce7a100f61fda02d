import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardAt, compared } from '../support/hostArticles';
import { itDriven, type HostDriver, type Target } from '../support/hostDriver';
import {
  activeExtension,
  closeEditors,
  eventually,
  openArticle,
  openFile,
  workspaceFile,
} from '../support/hostWorkbench';
import {
  chosenRows,
  claimRow,
  claimShown,
  columns,
  groupClaims,
  PANEL_BADGE,
  placeCursor,
  selectedWords,
  showView,
  viewMessage,
  viewRows,
} from '../support/panel';
import { COURIER, LEDGER } from '../support/seeds';

describe('the claims view', () => {
  beforeEach(async () => {
    await activeExtension();
    await openFile(COURIER);
    await showView('claims');
  });
  afterEach(async () => {
    await groupClaims('order');
    await vscode.commands.executeCommand('secondSource.claims.clearFilter');
    await closeEditors();
  });

  itDriven(
    'lists the claims of the article in order, each with speaker and verdict',
    async (driver) => {
      const isFirst = (label: string): boolean =>
        label.startsWith('Person, Premier, Maren Tolliver,');
      const labels = await eventually('the start of the list', async () => {
        await driver.press('Home');
        const rows = await spokenRows(driver);
        return rows.some(isFirst) ? rows : undefined;
      });
      const first = labels.findIndex(isFirst);
      const later = labels.findIndex((it) => it.startsWith('Figure, nine hours,'));
      assert.ok(first >= 0 && later > first, labels.join('\n'));
      assert.match(labels[later]!, /nine hours, of talks, .*line 5$/);
    },
  );

  itDriven('tells a screen reader kind, words, speaker, verdict and line', async (driver) => {
    await filterClaims(driver, 'opened');
    await claimShown(driver, 'A tariff is a door');
    assert.deepEqual(await spokenRows(driver), [
      'Quotation, “A tariff is a door, and a door can be opened from either side,”, by Casimir Drost, differs, line 12',
    ]);
  });

  itDriven('is grouped by verdict, with what differs first, and says so', async (driver) => {
    await groupClaims('verdict');
    await driver.waitFor({ selector: '.pane-header .description', text: 'by verdict' });
    await eventually('groups', async () => {
      await driver.press('Home'); // scrolled to the claim at the cursor, if there was one
      const rows = await viewRows(driver, 'Claims');
      return rows[0]?.startsWith('Differs') ? rows : undefined;
    });
  });

  itDriven(
    'says so where an article has no claim, and its button does what can be done',
    async (driver) => {
      await openArticle('It rained.\n');
      await driver.waitFor({
        selector: `${CLAIMS_PANE} .welcome-view`,
        text: 'There are no quotations',
      });
      await driver.click({
        selector: `${CLAIMS_PANE} .welcome-view .monaco-button`,
        text: 'Verify',
      });
      await driver.waitFor({ selector: '.quick-input-widget input' });
      await driver.press('Escape');
    },
  );

  itDriven('is grouped by the button above it', async (driver) => {
    await driver.hover({ selector: `${CLAIMS_PANE} .pane-header` });
    const button = `${CLAIMS_PANE} .pane-header .action-label[aria-label^="Group Claims"]`;
    await chooseInMenu(driver, { selector: button }, 'By Verdict', 'left');
    await driver.waitFor({ selector: CLAIMS_DESCRIPTION, text: 'by verdict' });
  });

  itDriven('is grouped by kind and by person', async (driver) => {
    await groupClaims('kind');
    await claimShown(driver, 'Quotations');
    await groupClaims('person');
    await claimShown(driver, 'Maren Tolliver');
    await eventually('the kinds to go', async () =>
      (await viewRows(driver, 'Claims')).some((it) => it.startsWith('Quotations'))
        ? undefined
        : true,
    );
  });

  itDriven(
    'keeps the lines that have all the words typed, and says which words',
    async (driver) => {
      await filterClaims(driver, 'LAWYERS lifeboats');
      await eventually('one row', async () =>
        (await viewRows(driver, 'Claims')).length === 1 ? true : undefined,
      );
      await driver.waitFor({
        selector: '.pane-body .message',
        text: 'Filter: “LAWYERS lifeboats”',
      });
      await filterClaims(driver, 'nothing of the kind');
      await eventually('no row', async () =>
        (await viewRows(driver, 'Claims')).length === 0 ? true : undefined,
      );
      const empty = '.welcome-view-content';
      await driver.waitFor({ selector: empty, text: 'No claim fits the filter.' });
      await driver.click({ selector: `${empty} .monaco-button`, text: 'Clear Filter' });
      await claimShown(driver, 'nine hours');
    },
  );

  itDriven('follows what is typed into the filter, and Escape takes it back', async (driver) => {
    await claimShown(driver, 'nine hours');
    await vscode.commands.executeCommand('secondSource.claims.focus');
    const asked = vscode.commands.executeCommand('secondSource.claims.filter');
    await driver.fill({ selector: '.quick-input-widget input' }, 'lifeboats');
    await eventually('one row', async () =>
      (await viewRows(driver, 'Claims')).length === 1 ? true : undefined,
    );
    await driver.press('Escape');
    await asked;
    await claimShown(driver, 'nine hours');
  });

  itDriven('counts each kind in its title and beside its group', async (driver) => {
    const described = await eventually('the kinds', async () => {
      const [words] = await driver.texts({ selector: CLAIMS_DESCRIPTION });
      return /in order · \d+ quotations · \d+ people · \d+ figures/.test(words ?? '')
        ? words
        : undefined;
    });
    const quotations = /(\d+) quotations/.exec(described)![1]!;
    await groupClaims('kind');
    const row = await eventually('the group', async () =>
      (await viewRows(driver, 'Claims')).find((it) => it.startsWith('Quotations')),
    );
    assert.match(row, /^Quotations ?\d+ differ/);
    const label = await driver.attribute(claimRow('Quotations'), 'aria-label');
    assert.match(label!, new RegExp(`^Quotations, ${quotations}, \\d+ differ`));
    await eventually('its badge', async () => {
      const badge = await driver.evaluate(
        claimRow('Quotations'),
        'it => getComputedStyle(it.querySelector(".monaco-icon-label"), "::after").content',
      );
      return badge === `"${quotations}"` ? true : undefined;
    });
  });

  itDriven('keeps the way of grouping for the workspace', async (driver) => {
    await groupClaims('kind');
    await openFile(LEDGER);
    await claimShown(driver, 'Quotations');
  });

  itDriven('leads from the text to the line of the claim, with the focus', async (driver) => {
    await claimShown(driver, 'nine hours');
    await placeCursor('£3.42bn');
    await driver.press('F1');
    await driver.fill({ selector: '.quick-input-widget input' }, '>Show in the Claims View');
    await driver.press('Enter');
    await eventually('the focus on the line', async () => {
      const rows = await driver.texts({ selector: `${CLAIMS_PANE} .monaco-list-row.focused` });
      return rows.some((it) => it.startsWith('£3.42bn')) ? true : undefined;
    });
    await driver.press('Enter');
    await eventually('its words to be selected', () =>
      selectedWords() === '£3.42bn' ? true : undefined,
    );
  });

  itDriven('follows the cursor and leaves the focus in the text', async (driver) => {
    await claimShown(driver, 'nine hours');
    await placeCursor('£3.42bn');
    await eventually('the line of £3.42bn to be chosen', async () =>
      (await chosenRows(driver)).some((it) => it.startsWith('£3.42bn')) ? true : undefined,
    );
    await driver.type('!');
    const { document } = vscode.window.activeTextEditor!;
    await eventually('what is typed to go into the text', () =>
      document.getText().includes('£!3.42bn') ? true : undefined,
    );
  });

  itDriven('shows the words in the text on a click, and keeps the focus', async (driver) => {
    await eventually('the words to be selected', async () => {
      await driver.click(claimRow('nine hours')); // again where the list was drawn anew meanwhile
      return selectedWords() === 'nine hours' ? true : undefined;
    });
  });

  itDriven('offers on a line what can be done with it', async (driver) => {
    await filterClaims(driver, 'opened');
    await claimShown(driver, 'A tariff is a door');
    await driver.click(claimRow('A tariff is a door'), { button: 'right' });
    for (const text of ['Go to the Text', 'Compare Side by Side', 'Verify Claim', 'Copy'])
      await driver.waitFor({ selector: '.monaco-menu .action-label', text });
    await driver.press('Escape');
  });

  itDriven('counts what differs beside the icon of the panel', async (driver) => {
    await claimShown(driver, 'nine hours');
    await eventually('a badge', async () =>
      /^[1-9]\d?$/.test((await driver.texts(PANEL_BADGE)).join('').trim()) ? true : undefined,
    );
  });
});

describe('the cross-reference view', () => {
  beforeEach(async () => {
    await activeExtension();
    await openFile(COURIER);
    await showView('crossReference');
  });
  afterEach(closeEditors);

  itDriven(
    'lays the passage beside the other article’s, with the words that differ',
    async (driver) => {
      await placeCursor('can be opened from');
      await driver.waitFor({ selector: 'del', text: 'opened', webview: true }, 20_000);
      const [here, there] = await columns(driver);
      assert.match(here!, /This article\s+line 12\s+Said by Casimir Drost/);
      assert.match(
        there!,
        /The other article\s+threllin-ledger\.txt, line 12\s+Said by Casimir Drost/,
      );
      assert.match(await driver.text({ selector: 'ins', webview: true }), /closed/);
      assert.match(await driver.text({ selector: 'h1', webview: true }), /Quotation\s+Differs/);
      assert.match(
        await driver.text({ selector: '[role=status]', webview: true }),
        /Differs\. Words changed\. Here: “opened”\. There: “closed”\./,
      );
    },
  );

  itDriven('marks changed words by line and border, not by colour alone', async (driver) => {
    await placeCursor('can be opened from');
    await driver.waitFor({ selector: 'del', webview: true }, 20_000);
    const line = 'it => getComputedStyle(it).textDecorationLine';
    assert.equal(await driver.evaluate({ selector: 'del', webview: true }, line), 'line-through');
    assert.equal(await driver.evaluate({ selector: 'ins', webview: true }, line), 'underline');
  });

  itDriven('opens the other article’s passage on Enter', async (driver) => {
    await placeCursor('can be opened from');
    await driver.waitFor({ selector: 'del', text: 'opened', webview: true }, 20_000);
    await driver.click({ selector: 'h1', webview: true });
    await driver.press('Enter');
    const editor = await eventually('the other article', () => {
      const it = vscode.window.activeTextEditor;
      return it?.document.uri.path.endsWith(LEDGER) ? it : undefined;
    });
    await eventually('its words to be selected', () =>
      /door can be closed/.test(editor.document.getText(editor.selection)) ? true : undefined,
    );
  });

  itDriven('goes through several passages by key and by button', async (driver) => {
    const said = (words: string) => `“We will open the ${words} storms arrive,” said Ada Obi.\n`;
    await openArticle(said('old harbour before the winter'));
    await openArticle(said('new harbour before the spring'));
    await openArticle(said('new harbour before the winter'));
    await placeCursor('storms');
    const position = (text: string) =>
      driver.waitFor({ selector: '.position', text, webview: true }, 20_000);
    const shown = async (): Promise<string> =>
      (await driver.text({ selector: 'ins', webview: true })).trim();
    await position('1 / 2');
    const first = await shown();
    await driver.click({ selector: 'h1', webview: true });
    await driver.press('j');
    await position('2 / 2');
    const second = await shown();
    assert.deepEqual(
      new Set([first, second].map((it) => /old|spring/.exec(it)?.[0])),
      new Set(['old', 'spring']),
    );
    await driver.press('j'); // there is no third
    await driver.press('ArrowLeft');
    await position('1 / 2');
    assert.equal(await shown(), first);
    await driver.click({ selector: '.passage', webview: true, nth: 0 });
    await driver.press('ArrowDown');
    await position('2 / 2');
    assert.match(
      await driver.text({ selector: '.passage[aria-current]', webview: true }),
      /^Differs: words changed\s+unsaved-\d+\.md, line 1$/,
    );
    await driver.press('ArrowUp');
    await position('1 / 2');
    await driver.click({ selector: '#next', webview: true });
    await position('2 / 2');
    assert.equal(
      await driver.evaluate(
        { selector: 'body', webview: true },
        'it => it.ownerDocument.activeElement.id',
      ),
      'previous',
    );
  });

  itDriven('says what stands only here', async (driver) => {
    await placeCursor('480,000');
    await driver.waitFor({ selector: '.verdict', text: 'Only here', webview: true }, 20_000);
    await eventually('the one column', async () => {
      const [here, there] = await columns(driver);
      return here?.includes('£480,000') && !there ? true : undefined;
    });
  });

  itDriven('lets no script or style in but its own', async (driver) => {
    await placeCursor('480,000');
    await driver.waitFor({ selector: 'h1', webview: true }, 20_000);
    const policy = await driver.evaluate(
      { selector: 'body', webview: true },
      'it => it.ownerDocument.querySelector("meta[http-equiv=Content-Security-Policy]").content',
    );
    assert.match(
      String(policy),
      /^default-src 'none'; style-src [^;]+; script-src 'nonce-[0-9a-f]{32}'; base-uri 'none'; form-action 'none'$/,
    );
    const inline = await driver.evaluate(
      { selector: 'body', webview: true },
      'it => it.querySelectorAll("[style], script:not([nonce])").length',
    );
    assert.equal(inline, 0);
  });

  itDriven('shows markup in an article as text', async (driver) => {
    const document = await vscode.workspace.openTextDocument({
      language: 'plaintext',
      content:
        '‘We said <img src=x onerror=alert(1)> and <b>meant it all day</b>,’ said Ada Obi.\n',
    });
    await vscode.window.showTextDocument(document);
    await placeCursor('meant it');
    await driver.waitFor({ selector: 'blockquote', text: '<b>meant it', webview: true }, 20_000);
    assert.equal(await driver.count({ selector: 'main img, main b', webview: true }), 0);
  });
});

describe('the people view', () => {
  afterEach(closeEditors);

  itDriven('says who is named, as what, how often and where', async (driver) => {
    await activeExtension();
    await openFile(COURIER);
    await showView('people');
    await eventually('Casimir Drost in both articles', async () =>
      (await viewRows(driver, 'People')).find((it) =>
        /^Casimir Drost.*President.* · \d quotations? · \d+ mentions in 2 articles/.test(it),
      ),
    );
  });

  itDriven(
    'opens to roles, quotations and mentions by article, and leads there',
    async (driver) => {
      await activeExtension();
      await openFile(COURIER);
      await showView('people');
      const person = { selector: `${PEOPLE_PANE} .monaco-list-row`, text: 'Felix Auberon' };
      await driver.waitFor(person, 20_000);
      await driver.click(person);
      await driver.press('ArrowRight');
      await driver.waitFor({ selector: `${PEOPLE_PANE} .monaco-list-row`, text: 'As: ' });
      const rows: string[] = [];
      for (let i = 0; i < 9; i++) {
        await driver.press('ArrowDown'); // there is room for a few lines only
        rows.push(...(await viewRows(driver, 'People')));
      }
      assert.ok(
        rows.some((it) => /^As: .*finance minister/.test(it)),
        rows.join('\n'),
      );
      assert.ok(
        rows.some((it) => /^“The money is there,” ?port-maddern-courier\.txt, line \d+/.test(it)),
        rows.join('\n'),
      );
      assert.ok(
        rows.some((it) => /^threllin-ledger\.txt ?\d mentions/.test(it)),
        rows.join('\n'),
      );
      for (let i = 0; i < 9; i++) {
        const focused = await driver.texts({ selector: `${PEOPLE_PANE} .monaco-list-row.focused` });
        if (focused.some((it) => it.includes('The money is there'))) break;
        await driver.press('ArrowUp');
      }
      await driver.press('Enter');
      await eventually('its words to be selected', () =>
        selectedWords()?.startsWith('The money is there') ? true : undefined,
      );
    },
  );
});

describe('the sources view', () => {
  afterEach(closeEditors);

  itDriven(
    'counts what the other article agrees with, differs from and has not',
    async (driver) => {
      await activeExtension();
      await openFile(COURIER);
      await showView('sources');
      await eventually(
        'the other article with its counts',
        async () =>
          (await viewRows(driver, 'Sources')).find((it) =>
            /^threllin-ledger\.txt.*\d+ differ · \d+ agree.* · \d+ not there$/.test(it),
          ),
        20_000,
      );
    },
  );

  itDriven('says what part of the text is common, and how far the index is', async (driver) => {
    await activeExtension();
    await openFile(COURIER);
    await showView('sources');
    await eventually('the share', async () =>
      (await viewRows(driver, 'Sources')).some((it) => /\d+% in common|same origin\?/.test(it))
        ? true
        : undefined,
    );
    await eventually('the state', async () => {
      const selector = '.pane:has(.pane-header[aria-label^="Sources"]) .pane-header .description';
      const [words] = await driver.texts({ selector });
      return /^\d+ articles, all compared$/.test(words ?? '') ? true : undefined;
    });
  });

  itDriven('says that two articles seem to be one report', async (driver) => {
    await activeExtension();
    const copy = workspaceFile('from-the-same-report.txt');
    const words = new TextDecoder().decode(
      await vscode.workspace.fs.readFile(workspaceFile(COURIER)),
    );
    await vscode.workspace.fs.writeFile(
      copy,
      new TextEncoder().encode(`A night on the ferry\n${words.slice(words.indexOf('\n'))}`),
    );
    try {
      await openFile(COURIER);
      await showView('sources');
      await eventually('the mark', async () =>
        (await viewRows(driver, 'Sources')).find((it) =>
          /^from-the-same-report\.txt.*same origin\?/.test(it),
        ),
      );
    } finally {
      await vscode.workspace.fs.delete(copy);
    }
  });

  itDriven('takes an article out of the comparison, and back into it', async (driver) => {
    await activeExtension();
    const { document } = await openFile(COURIER);
    await compared(document);
    await showView('sources');
    const row = { selector: `${SOURCES_PANE} .monaco-list-row`, text: LEDGER };
    try {
      await chooseInMenu(driver, row, 'Do Not Compare With This Article');
      await driver.waitFor({ selector: `${SOURCES_PANE} .monaco-list-row`, text: 'Not Compared' });
      await eventually('nothing to compare with', async () =>
        /no other article/.test(await cardAt(document, 'A tariff is a door')) ? true : undefined,
      );
      await chooseInMenu(driver, row, 'Compare With This Article Again');
      await eventually('a difference', async () =>
        /Differs/.test(await cardAt(document, 'A tariff is a door')) ? true : undefined,
      );
    } finally {
      const place = { article: workspaceFile(LEDGER).toString(), start: 0, end: 0 };
      await vscode.commands.executeCommand('secondSource.sources.pair', { place });
    }
  });

  itDriven('and the cross-reference say so where only one article is in reach', async (driver) => {
    await activeExtension();
    const settings = vscode.workspace.getConfiguration('secondSource');
    await settings.update('articles.exclude', ['**/README*', `**/${LEDGER}`]);
    try {
      await openFile(COURIER);
      await showView('sources');
      const words = 'There is nothing to compare with: only one article is in reach.';
      await driver.waitFor({ selector: '.welcome-view-content', text: words }, 20_000);
      await driver.waitFor({
        selector: '.welcome-view-content .monaco-button',
        text: 'Open Folder',
      });
      await showView('crossReference');
      await driver.waitFor({ selector: 'main', text: words, webview: true });
      await driver.waitFor({ selector: 'main button', text: 'Open Folder', webview: true });
      await showView('claims');
      assert.match(await viewMessage(driver, 'Claims'), /only one article is in reach/);
    } finally {
      await settings.update('articles.exclude', undefined);
    }
  });
});

const PEOPLE_PANE = '.pane:has(.pane-header[aria-label^="People"])';
const SOURCES_PANE = '.pane:has(.pane-header[aria-label^="Sources"])';
const CLAIMS_PANE = '.pane:has(.pane-header[aria-label^="Claims"])';
const CLAIMS_DESCRIPTION = `${CLAIMS_PANE} .pane-header .description`;

/** A menu takes no click in the moment in which it opens. */
async function chooseInMenu(
  driver: HostDriver,
  row: Target,
  text: string,
  button: 'left' | 'right' = 'right',
): Promise<void> {
  await driver.click(row, { button });
  const item = { selector: '.monaco-menu .action-label', text };
  await driver.waitFor(item);
  await new Promise((resolve) => setTimeout(resolve, 400));
  await driver.click(item);
}

/** What a screen reader says of each line of the claims view that can be seen. */
async function spokenRows(driver: HostDriver): Promise<readonly string[]> {
  return (await driver.evaluate(
    { selector: '.pane-body .tree-explorer-viewlet-tree-view .monaco-list-rows' },
    'it => [...it.querySelectorAll(".monaco-list-row")].sort((a, b) => a.dataset.index - b.dataset.index).map((row) => row.getAttribute("aria-label"))',
  )) as string[];
}

async function filterClaims(driver: HostDriver, words: string): Promise<void> {
  const asked = vscode.commands.executeCommand('secondSource.claims.filter');
  await driver.fill({ selector: '.quick-input-widget input' }, words);
  await driver.press('Enter');
  await asked;
}
