import { withIdentities, type Identities } from '../core/link/identities';
import { isSameKnown, type KnownPerson } from '../core/link/knownPerson';
import type { Article, Reading } from '../core/model';
import { createAnnotator, type Annotator } from './annotator';
import type { Pace } from './pace';

/** An article of a newsroom, and what is known of it. */
export interface Entry {
  article: Article;
  readonly annotator: Annotator;
  /** As the article alone says, of an older text until it is read again; `undefined`: nothing was read for that. */
  alone: Reading | undefined;
  /** As it reads in the light of who is `known` from the others on its story. */
  own: Reading | undefined;
  known: readonly KnownPerson[];
  /** With people shared across articles. */
  shared: Reading | undefined;
  /** Whether `own` is of an older text, or of none. */
  stale: boolean;
  /** What {@link readSoon} has begun. */
  soon: { readonly stopper: AbortController; readonly done: Promise<void> } | undefined;
  /** What is being read of it to be compared. */
  compared: ReadToCompare | undefined;
  /** The version of the article that could not be read: it is not tried again. */
  failed: Article | undefined;
}

interface ReadToCompare {
  readonly article: Article;
  readonly stopper: AbortController;
  /** Whether it stops where newer text is to be read. */
  readonly givesWay: boolean;
}

/** What the newsroom tells those who read its articles, and is told by them. */
export interface ReadingRoom {
  readonly pace: Pace;
  /** Whether the entry is still in reach, and the newsroom open. */
  readonly isHere: (entry: Entry) => boolean;
  /** Who is one person across articles, as last compared. */
  readonly identities: () => Identities;
  /** The entry's shared reading is another one. */
  readonly onRead: (id: string) => void;
  /** The entry could not be read, and has no reading. */
  readonly onFailed: (id: string) => void;
  readonly onError: (error: unknown, doing: string) => void;
}

/** So often what is read to be compared gives way to newer text that is to be read soon. */
const MOST_WAYS_GIVEN = 3;

export const createEntry = (article: Article): Entry => ({
  article,
  annotator: createAnnotator(),
  alone: undefined,
  own: undefined,
  known: [],
  shared: undefined,
  stale: true,
  soon: undefined,
  compared: undefined,
  failed: undefined,
});

/** Puts newer text in place of the old; `false` where it says nothing new. */
export function replaceArticle(entry: Entry, article: Article): boolean {
  if (entry.article.text === article.text && entry.article.format === article.format) return false;
  entry.article = article;
  entry.stale = true;
  entry.soon?.stopper.abort();
  entry.soon = undefined;
  return true;
}

/**
 * Reads the article as it stands, in the light of who was last known elsewhere: in slices, unless newer text comes
 * meanwhile. What compares an older text gives way to it.
 */
export function readSoon(entry: Entry, room: ReadingRoom): Promise<void> {
  if (!entry.stale) return Promise.resolve();
  const { compared, article } = entry;
  if (compared?.givesWay === true && compared.article !== article) compared.stopper.abort();
  entry.soon ??= beginSoon(entry, room);
  return entry.soon.done;
}

function beginSoon(entry: Entry, room: ReadingRoom): NonNullable<Entry['soon']> {
  const stopper = new AbortController();
  const done = readPaced(entry, stopper.signal, room).finally(() => {
    if (entry.soon === soon) entry.soon = undefined;
  });
  const soon = { stopper, done };
  return soon;
}

async function readPaced(entry: Entry, signal: AbortSignal, room: ReadingRoom): Promise<void> {
  const { article, known } = entry;
  try {
    const own = await entry.annotator.readPaced(article, room.pace, signal, known);
    if (!own || signal.aborted || !entry.stale) return;
    if (known !== entry.known) await readPaced(entry, signal, room);
    else isRead(entry, own, room);
  } catch (error) {
    couldNotRead(entry, article, error, room);
  }
}

export function stopReading({ soon, compared }: Entry): void {
  soon?.stopper.abort();
  compared?.stopper.abort();
}

/**
 * Reads an article for what it says by itself, in slices. Newer text that is to be read soon is read instead; where it
 * only comes, this one counts until the next time of settling: a file may be written faster than it is read.
 */
export async function readAlone(entry: Entry, room: ReadingRoom): Promise<void> {
  for (let waysGiven = 0; room.isHere(entry); waysGiven++) {
    const { article } = entry;
    if (entry.alone?.article === article || entry.failed === article) return;
    try {
      const reading = await readToCompare(entry, article, waysGiven, room);
      if (!room.isHere(entry)) return;
      if (reading && (entry.stale || entry.article === article)) entry.alone = reading;
      if (reading) return;
    } catch (error) {
      couldNotRead(entry, article, error, room);
      return;
    }
    await entry.soon?.done;
  }
}

/** Reads an article again where others now tell more, or less, of who stands in it. */
export async function readInLight(
  entry: Entry,
  known: readonly KnownPerson[],
  room: ReadingRoom,
): Promise<void> {
  const { alone } = entry;
  if (!alone || (!entry.stale && isSameKnown(known, entry.known))) return;
  entry.known = known;
  try {
    let own = known.length > 0 ? undefined : alone;
    for (let waysGiven = 0; !own; waysGiven++) {
      own = await readToCompare(entry, alone.article, waysGiven, room, known);
      if (!own) await entry.soon?.done;
      if (!room.isHere(entry)) return;
      if (!entry.stale && entry.article !== alone.article) return; // newer text was read meanwhile
    }
    entry.own = own;
  } catch (error) {
    couldNotRead(entry, alone.article, error, room);
    return;
  }
  entry.stale = entry.article !== alone.article;
  share(entry, room);
}

/** `undefined`: it gave way to newer text, or was stopped. */
async function readToCompare(
  entry: Entry,
  article: Article,
  waysGiven: number,
  { pace }: ReadingRoom,
  known?: readonly KnownPerson[],
): Promise<Reading | undefined> {
  const stopper = new AbortController();
  entry.compared = { article, stopper, givesWay: waysGiven < MOST_WAYS_GIVEN };
  try {
    return await entry.annotator.readPaced(article, pace, stopper.signal, known);
  } finally {
    entry.compared = undefined;
  }
}

function isRead(entry: Entry, own: Reading, room: ReadingRoom): void {
  entry.own = own;
  entry.alone = undefined;
  entry.stale = false;
  share(entry, room);
}

function share(entry: Entry, { identities, onRead }: ReadingRoom): void {
  entry.shared = entry.own && withIdentities(entry.own, identities());
  onRead(entry.article.id);
}

function couldNotRead(entry: Entry, article: Article, error: unknown, room: ReadingRoom): void {
  room.onError(error, `reading ${article.id}`);
  if (entry.article !== article) return; // newer text may be read
  entry.failed = article;
  entry.alone = entry.own = entry.shared = undefined;
  entry.stale = false;
  room.onFailed(article.id);
}
