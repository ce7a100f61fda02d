import * as vscode from 'vscode';
import type { MarkedStretch } from '../core/views/changedWords';
import type { HoverCard, HoverPassage } from '../core/views/hoverCard';
import { verdictSigns } from '../core/views/wording';
import { localized } from './localized';

/** A link of a card to one of our own commands. */
export interface CardLink {
  readonly title: string;
  readonly command: string;
  readonly args: readonly unknown[];
}

export interface CardLinks {
  readonly card: readonly CardLink[];
  readonly passage: (passage: HoverPassage) => readonly CardLink[];
  readonly label: (passage: HoverPassage) => string;
  /** Whether the editor shows this sentence with the card already, as that of a finding. */
  readonly isSaid: (sentence: string) => boolean;
}

/** The commands that a card may run. */
export const CARD_COMMANDS = [
  'secondSource.goToPlace',
  'secondSource.compareSideBySide',
  'secondSource.diffPassages',
  'secondSource.verifyClaim',
  'secondSource.copyClaim',
] as const;

/** The one place where a card becomes Markdown: every field is escaped, only our commands are trusted. */
export function cardMarkdown(card: HoverCard, links: CardLinks): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(cardText(card, links));
  markdown.isTrusted = { enabledCommands: CARD_COMMANDS };
  return markdown;
}

function cardText(card: HoverCard, links: CardLinks): string {
  const { verdict } = card;
  const head = `**${said(card.fact)}**`;
  const details = card.details.map(({ name, value }) => `${said(name)}: ${said(value)}`);
  const ending = verdict
    ? `${escaped(verdictSigns[verdict.kind])} **${said(verdict.line)}**`
    : said('Being compared with the other articles');
  return [
    head,
    card.why.map(said).join(' '),
    details.join(' · '), // on one line, which leaves the passages their place
    ending,
    links.card.map(linkText).join(' | '), // before the passages, which may be more than a card shows at once
    ...card.passages.map((it) => passageText(it, verdict?.line, links)),
    card.more === undefined ? '' : said(card.more),
  ]
    .filter((it) => it !== '')
    .join('\n\n');
}

/** @param known the verdict's line, which need not be said again. */
function passageText(passage: HoverPassage, known: string | undefined, links: CardLinks): string {
  const words = passage.stretches.map(stretchText).join('');
  const line = passage.line === known ? '' : `: ${said(passage.line)}`;
  const head = `${escaped(links.label(passage))}${line}`;
  return [
    `---\n\n${[head, ...links.passage(passage).map(linkText)].join(' | ')}`,
    `> ${words}`,
    links.isSaid(passage.why) ? '' : said(passage.why),
  ]
    .filter((it) => it !== '')
    .join('\n\n');
}

/** The words there bold, the words here struck through: told apart without colour. */
function stretchText({ text, mark }: MarkedStretch): string {
  const words = text.trim();
  if (words === '') return ' ';
  const inner = escaped(words);
  const marked = mark === 'same' ? inner : mark === 'there' ? `**${inner}**` : `~~${inner}~~`;
  return `${/^\s/.test(text) ? ' ' : ''}${marked}${/\s$/.test(text) ? ' ' : ''}`;
}

/** A sentence of ours, in the language of VS Code. */
const said = (sentence: string): string => escaped(localized(sentence));

function linkText({ title, command, args }: CardLink): string {
  const query = encodeURIComponent(JSON.stringify(args));
  // an encoded bracket would do no harm, a bare one ends the link
  return `[${said(title)}](command:${command}?${query.replace(/[()]/g, percent)})`;
}

const percent = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** What a person wrote, paragraph by paragraph, as it is: nothing in it is a link, an icon or a command. */
export const plainMarkdown = (paragraphs: readonly string[]): vscode.MarkdownString =>
  new vscode.MarkdownString(
    paragraphs.map((it) => it.split(/\r?\n/).map(escaped).join('  \n')).join('\n\n'),
  );

/** Words of an article as they are: no markup, link, icon, or mark that turns the line around. */
function escaped(text: string): string {
  const plain = text
    .replace(/\p{Cs}/gu, '\ufffd') // half of a pair
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]+/g, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(plain) ? `\u2068${plain}\u2069` : plain;
}
