import * as vscode from 'vscode';
import type { Finding, JudgedClaim, Reading, Report } from '../core/model';
import type { Settings } from '../core/settings';
import { contains, spanLength, textAt } from '../core/text/span';
import { hoverCard } from '../core/views/hoverCard';
import type { Articles } from './articles';
import { innermostAt } from './innermostClaim';
import { wantedFindings } from './diagnostics';
import { ARTICLE_SELECTOR } from './selector';
import { cardMarkdown, type CardLink } from './markdown';
import { placeLabel, placeOf, rangeOf } from './places';
import { reportInTime } from './reportInTime';
import type { WatchedSettings } from './settings';

export function registerHovers(articles: Articles, settings: WatchedSettings): vscode.Disposable {
  return vscode.languages.registerHoverProvider(ARTICLE_SELECTOR, {
    async provideHover(document, position, token) {
      if (!settings.current().hover || !articles.isArticle(document)) return undefined;
      const offset = document.offsetAt(position);
      const { version } = document;
      const report = await reportInTime(articles, document, token);
      const reading = report?.reading ?? (await articles.read(document));
      if (token.isCancellationRequested || document.version !== version) return undefined;
      if (report) return judgedHover(articles, document, report, offset, settings.current());
      return reading && unjudgedHover(document, reading, offset);
    },
  });
}

/** The innermost claim; around it only what differs. */
function judgedHover(
  articles: Articles,
  document: vscode.TextDocument,
  report: Report,
  offset: number,
  settings: Settings,
): vscode.Hover | undefined {
  const inner = innermostAt(report, offset);
  if (!inner) return undefined;
  const { span } = inner.claim.about;
  const around = report.claims.filter(
    (it) => it !== inner && it.verdict.kind === 'differs' && contains(it.claim.about.span, span),
  );
  const findings = wantedFindings(report, settings).filter(
    ({ span: { start, end } }) => start <= offset && offset <= end,
  );
  const cards = [inner, ...around.slice(0, 2)].map((it) =>
    cardOf(articles, it, report.reading, findings),
  );
  return new vscode.Hover(cards, rangeOf(document, span));
}

/** @param findings whose sentences VS Code shows above the card. */
function cardOf(
  articles: Articles,
  judged: JudgedClaim,
  reading: Reading,
  findings: readonly Finding[],
): vscode.MarkdownString {
  const here = placeOf(reading.article.id, judged.claim.about.span);
  const readingOf = (id: string): Reading | undefined => articles.newsroom.reading(id);
  return cardMarkdown(hoverCard(judged, judged.verdict, reading, readingOf), {
    card: [
      link('Verify', 'secondSource.verifyClaim', here),
      link('Copy', 'secondSource.copyClaim', here),
    ],
    passage: ({ article, span, stretches }) => [
      link('Go there', 'secondSource.goToPlace', placeOf(article, span)),
      link('Compare side by side', 'secondSource.compareSideBySide', here, placeOf(article, span)),
      ...(judged.claim.about.kind === 'quote' && stretches.some(({ mark }) => mark !== 'same')
        ? [link('Diff', 'secondSource.diffPassages', here, placeOf(article, span))]
        : []),
    ],
    label: ({ article, span }) => placeLabel(articles, placeOf(article, span)),
    isSaid: (sentence) => findings.some(({ message }) => message === sentence),
  });
}

const link = (title: string, command: string, ...args: readonly unknown[]): CardLink => ({
  title,
  command,
  args,
});

/** While the article is being compared: what its own text says. */
function unjudgedHover(
  document: vscode.TextDocument,
  reading: Reading,
  offset: number,
): vscode.Hover | undefined {
  const at = reading.annotations
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .sort((a, b) => spanLength(a.span) - spanLength(b.span))[0];
  if (!at) return undefined;
  const claim = { id: '', about: at, text: textAt(reading.article.text, at.span) };
  const card = cardMarkdown(hoverCard({ claim }, undefined, reading), {
    card: [],
    passage: () => [],
    label: () => '',
    isSaid: () => false,
  });
  return new vscode.Hover(card, rangeOf(document, at.span));
}
