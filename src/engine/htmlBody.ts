/** An element that holds blocks of text. */
export interface Container {
  readonly name: string;
  readonly parent: Container | undefined;
  /** Its `class` and `id`, in lower case. */
  readonly label: string;
  /** Whether it looks as if it held what is not the article: a menu, comments, what is hidden. */
  readonly looksAside: boolean;
}

/** A block of text of a page, as `htmlParagraphs` finds them. */
export interface Block {
  readonly container: Container;
  /** UTF-16 code units. */
  readonly length: number;
  readonly commas: number;
  /** Of its length, how much is in links. */
  readonly linked: number;
}

/**
 * Which blocks of a saved page are the article: those of the element that gathers the most prose, with
 * the headline. All of them where too little prose stands together to tell, as in a fragment. The
 * scoring is that of Readability (Arc90, later Mozilla), over blocks that keep their place in the file.
 */
export function articleBlocks<T extends Block>(blocks: readonly T[]): readonly T[] {
  const isAside = asidesOf(blocks);
  const root = articleRoot(blocks, isAside);
  if (!root) return blocks;
  const headline = headlineOf(blocks, root, isAside);
  const isOfArticle = (it: T): boolean =>
    isWithin(it.container, root) && !isAside(it.container) && !isLinkList(it);
  const kept = blocks.filter((it) => it === headline || isOfArticle(it));
  const length = kept.reduce((sum, it) => sum + it.length, 0);
  return length < LEAST_ARTICLE ? blocks : kept;
}

/** Shorter, what was found is no article but the longest paragraph of something else. */
const LEAST_ARTICLE = 250;
const LEAST_PARAGRAPH = 25;
/** How many elements upwards share in a paragraph's score. */
const LEVELS = 4;

/** Whether an element, or one around it, holds what is not the article. */
type Asides = (container: Container) => boolean;

/**
 * What looks aside and holds a headline with most of the page's prose is no aside: the form around all of a page, an
 * element of the class *cookies-not-set*.
 */
function asidesOf(blocks: readonly Block[]): Asides {
  const lengths = new Map<Container, number>();
  const headed = new Set<Container>();
  let all = 0;
  for (const { container, length } of blocks) {
    const isProse = length >= LEAST_PARAGRAPH;
    const isHead = ancestor(container, 'h1') !== undefined;
    if (isProse) all += length;
    if (!isProse && !isHead) continue;
    for (let it: Container | undefined = container; it; it = it.parent) {
      if (!it.looksAside) continue;
      if (isProse) lengths.set(it, (lengths.get(it) ?? 0) + length);
      if (isHead) headed.add(it);
    }
  }
  const isWrapper = (it: Container): boolean => headed.has(it) && 2 * (lengths.get(it) ?? 0) > all;
  const known = new Map<Container, boolean>();
  const isAside = (it: Container): boolean => {
    const told = known.get(it);
    if (told !== undefined) return told;
    const found = (it.looksAside && !isWrapper(it)) || (it.parent ? isAside(it.parent) : false);
    known.set(it, found);
    return found;
  };
  return isAside;
}

function articleRoot(blocks: readonly Block[], isAside: Asides): Container | undefined {
  const scores = new Map<Container, number>();
  const lengths = new Map<Container, { all: number; linked: number }>();
  for (const { container, length, commas, linked } of blocks) {
    for (let it: Container | undefined = container; it; it = it.parent) {
      const sums = lengths.get(it) ?? { all: 0, linked: 0 };
      lengths.set(it, { all: sums.all + length, linked: sums.linked + linked });
    }
    if (isAside(container) || length < LEAST_PARAGRAPH) continue;
    const score = 1 + commas + Math.min(3, length / 100);
    let level = 1;
    for (let it = container.parent; it && level <= LEVELS; it = it.parent, level++) {
      scores.set(it, (scores.get(it) ?? weightOf(it)) + score / (level === 1 ? 1 : level * 1.5));
    }
  }
  let best: Container | undefined;
  let most = 0;
  for (const [it, score] of scores) {
    const { all, linked } = lengths.get(it) ?? { all: 1, linked: 0 };
    const scaled = score * (1 - linked / Math.max(1, all));
    if (scaled > most) [best, most] = [it, scaled];
  }
  return best && (ancestor(best, 'article') ?? ancestor(best, 'main') ?? best);
}

const POSITIVE =
  /article|body|content|entry|hentry|h-entry|main|page|pagination|post|story|text|blog/;
const NEGATIVE =
  /-ad-|hidden|banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/;

function weightOf({ name, label }: Container): number {
  const tag = TAG_WEIGHTS[name] ?? 0;
  return tag + (POSITIVE.test(label) ? 25 : 0) - (NEGATIVE.test(label) ? 25 : 0);
}

const TAG_WEIGHTS: Readonly<Record<string, number>> = {
  article: 8,
  main: 8,
  div: 5,
  section: 3,
  blockquote: 3,
  td: 3,
  ul: -3,
  ol: -3,
  dl: -3,
  form: -3,
};

const ASIDE_TAGS = new Set('nav aside footer form menu dialog'.split(' '));
const ASIDE_ROLES = new Set(
  'navigation banner contentinfo complementary search menu menubar dialog alertdialog'.split(' '),
);
const ASIDE =
  /-ad-|ad-break|agegate|banner|breadcrumb|combx|comment|cookie|disqus|footer|gdpr|newsletter|menu|pager|pagination|popup|promo|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|subscribe|supplemental/;
const MAYBE = /article|body|column|content|main/;

/** The element that a tag opens. */
export function containerOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  parent: Container | undefined,
): Container {
  const label = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.toLowerCase();
  const structural = name === 'article' || name === 'main' || name === 'body' || name === 'html';
  const isSignature = name === 'footer' && parent !== undefined && isQuoted(parent);
  const looksAside =
    isHidden(attributes) ||
    attributes['aria-hidden'] === 'true' ||
    (ASIDE_TAGS.has(name) && !isSignature) ||
    ASIDE_ROLES.has(attributes['role'] ?? '') ||
    (!structural && ASIDE.test(label) && !MAYBE.test(label));
  return { name, parent, label, looksAside };
}

/** Whether an element, or one around it, looks as if it held what is not the article. */
export const isAside = ({ looksAside, parent }: Container): boolean =>
  looksAside || (parent !== undefined && isAside(parent));

/** Whether an element shows nowhere, or only to who has a page read out: *opens in a new window*. */
export const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
  'hidden' in attributes ||
  /(?:display:\s?none|visibility:\s?hidden)/.test(attributes['style'] ?? '') ||
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?)(?:\s|$)/i.test(
    attributes['class'] ?? '',
  );

const isQuoted = (container: Container): boolean => ancestor(container, 'blockquote') !== undefined;

/** The first headline of the first rank that stands in the article or before it. */
function headlineOf<T extends Block>(
  blocks: readonly T[],
  root: Container,
  isAside: Asides,
): T | undefined {
  const isHeadline = (it: Container): boolean => !isAside(it) && ancestor(it, 'h1') !== undefined;
  const first = blocks.findIndex(({ container }) => isWithin(container, root));
  const before = blocks.slice(0, first).findLast(({ container }) => isHeadline(container));
  return blocks.some(({ container }) => isHeadline(container) && isWithin(container, root))
    ? undefined
    : before;
}

/** A line of a list that is a link and no more leads elsewhere. */
const isLinkList = ({ container, length, linked }: Block): boolean =>
  linked > 0.9 * length && ancestor(container, 'li') !== undefined;

function isWithin(container: Container, root: Container): boolean {
  for (let it: Container | undefined = container; it; it = it.parent) if (it === root) return true;
  return false;
}

function ancestor(container: Container, name: string): Container | undefined {
  for (let it: Container | undefined = container; it; it = it.parent) {
    if (it.name === name) return it;
  }
  return undefined;
}
