/** Words that Markdown, HTML, a terminal, a spreadsheet or a list with icons would act on. */
export const ATTACK =
  '[words](command:workbench.action.quit) ![i](https://evil.example/i.png) <img src=x onerror=alert(1)> <b>bold</b> &lt;i&gt; ' +
  '$(flame) **b** _i_ ~~s~~ `c` | # - > https://evil.example www.evil.example a@evil.example $x$ \u001b[2J \u009b31m \u202e ';

/** An article whose quotation, speaker, figure and headline are attacks; `season` tells two of them apart. */
export const hostileArticle = (season: string): string =>
  [
    `=HYPERLINK("https://evil.example") ${ATTACK}`,
    `“Lamplight: ${ATTACK} the lantern will burn again before the ${season} gales,” said Una <b>Trevanion</b>.`,
    '“$(flame) The lantern [words](command:workbench.action.quit) will burn,” said $(flame) Una Trevanion.',
    `It cost £340<script>alert(1)</script> and 25 per cent more, said Una Trevanion, [a](javascript:alert(1)) keeper.`,
  ].join('\n\n');

/** The source of a function of the page: what an element has in it that words do not have, a line each. */
export const MADE = `it => [
  ...[...it.querySelectorAll('img, script, iframe, b, video, object, form, [onerror]')].map(e => e.outerHTML.slice(0, 80)),
  ...[...it.querySelectorAll('a')].map(e => e.dataset.href || e.getAttribute('href') || '')
    .filter(href => href !== '' && !/^command:secondSource\\.(goToPlace|compareSideBySide|diffPassages|verifyClaim|copyClaim|tick\\w*)\\?/.test(href)),
  ...[...it.querySelectorAll('.codicon-flame')].map(() => 'an icon'),
]`;
