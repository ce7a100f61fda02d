import type { SourceIndex } from '../core/index/sourceIndex';
import type { Article } from '../core/model';
import type { Coverage } from '../core/verify/options';
import { searchKeysOf, type SearchKeys } from '../core/verify/searchKeys';
import { readArticle } from '../engine/annotator';
import type { Subscription } from '../engine/emitter';
import type { Newsroom } from '../engine/newsroom';
import type { Outcome } from '../engine/outcome';
import { createThrottle } from '../engine/throttle';
import type { FileStamp } from '../worker/catalogue';
import type { LocalArchive } from '../worker/localArchive';
import { createChosenArticles } from './chosenArticles';
import { createFolderIndexing, type FolderIndexingState } from './folderIndexing';
import { createOneAtATime } from './oneAtATime';
import { createRecentFiles } from './recentFiles';

/** From this many files on not every article is read whole: those are that a search chooses. */
export const LARGE = 300;
/** Articles chosen for one open article, and for words that a person asks about. */
const CHOSEN = { most: 40 };
/** Beside an article that has the words, those with a fraction of its runs and facts tell nothing of them. */
const CHOSEN_FOR_WORDS = { most: 10, leastShare: 1 / 5 };
const PAUSE_MS = 300;
/** While articles are indexed, how often the open ones are searched for again. */
const AGAIN_MS = 2000;
const TELL_MS = 500;

export interface LargeFolderOptions {
  readonly newsroom: Newsroom;
  readonly open: () => Iterable<string>;
  readonly readFile: (id: string) => Promise<Outcome<Article>>;
  readonly startArchive: () => LocalArchive;
  readonly onChange: () => void;
  readonly onError: (error: unknown, doing: string) => void;
}

/** Where words are looked for, and how much of what is in reach that is. */
export interface Searched {
  readonly index: SourceIndex;
  readonly coverage: Coverage;
}

/** A folder with too many articles to read each whole: all are indexed, and the newsroom has those that matter. */
export interface LargeFolder extends Subscription {
  /** How many files were found; says whether they are too many to read whole. */
  begin(files: number): boolean;
  /** Resolves once it is known which articles are indexed from before; others than these are forgotten. */
  keepOnly(ids: ReadonlySet<string>): Promise<void>;
  /** All files that were found have been put. */
  end(): void;
  /** No more is indexed until the next beginning; what is, stays. */
  stop(): void;
  isLarge(): boolean;
  put(article: Article, stamp: FileStamp): void;
  /** Resolves once more articles can be put without all of them being in memory. */
  room(): Promise<void>;
  /** Whether the article is indexed, or soon will be, as its file is now. */
  isCurrent(id: string, stamp: FileStamp): boolean;
  remove(id: string): void;
  /** The open articles have changed. */
  touch(): void;
  /** `undefined` where every article is read whole. */
  coverage(): Coverage | undefined;
  state(): FolderIndexingState | undefined;
  /**
   * The newsroom's index with the articles that bear on these words, and how much was searched for them; `undefined`
   * where every article is read whole.
   */
  about(
    text: string,
    except: string | undefined,
    index: SourceIndex,
    signal: AbortSignal,
  ): Promise<Searched | undefined>;
}

export function createLargeFolder(options: LargeFolderOptions): LargeFolder {
  const { newsroom, readFile } = options;
  const stop = new AbortController();
  const indexing = createFolderIndexing(() => startArchive(), options.onError);
  let isLarge = false;
  const files = createRecentFiles(readFile);
  /** Articles come by the thousand, and what shows them draws itself anew each time. */
  const changes = createThrottle(TELL_MS, options.onChange);

  const keysIn = (article: Article): SearchKeys =>
    searchKeysOf(newsroom.reading(article.id) ?? readArticle(article));

  const chosen = createChosenArticles({
    newsroom,
    open: options.open,
    readFile,
    isLarge: () => isLarge,
    async search(article, signal) {
      const { id } = article;
      const found = await indexing.search({ ...keysIn(article), except: id, ...CHOSEN }, signal);
      return { articles: found.articles, coverage: indexing.coverage(found, id) };
    },
  });

  const choosing = createOneAtATime(
    () => chosen.choose(stop.signal),
    () => chooseSoon(PAUSE_MS),
    (error) => options.onError(error, 'choosing articles to compare'),
  );
  const chooseSoon = (afterMs: number): void => {
    if (isLarge) choosing.soon(afterMs);
  };

  const startArchive = (): LocalArchive => {
    const archive = options.startArchive();
    archive.onDidChange(() => {
      chooseSoon(archive.state().settled ? 0 : AGAIN_MS);
      changes.ask();
    });
    return archive;
  };

  return {
    begin(found) {
      isLarge = found > LARGE;
      if (isLarge) indexing.begin(found);
      else {
        indexing.close();
        chosen.clear();
      }
      return isLarge;
    },
    async keepOnly(ids) {
      const archive = indexing.archive();
      await archive?.opened;
      archive?.keepOnly(ids);
    },
    end() {
      indexing.end();
      chooseSoon(0);
      changes.ask();
    },
    stop() {
      if (isLarge) indexing.stop();
    },
    isLarge: () => isLarge,
    put(article, stamp) {
      files.forget(article.id);
      indexing.archive()?.put(article, stamp);
    },
    room: () => indexing.archive()?.room() ?? Promise.resolve(),
    isCurrent: (id, stamp) => indexing.archive()?.isCurrent(id, stamp) ?? false,
    remove(id) {
      files.forget(id);
      indexing.archive()?.remove(id);
    },
    touch: () => chooseSoon(PAUSE_MS),
    coverage: () => (isLarge ? chosen.coverage() : undefined),
    state: () => indexing.state(),
    async about(text, except, index, signal) {
      if (!isLarge) return undefined;
      const keys = keysIn({ id: '\u0000', title: '', format: 'plain', text });
      const query = { ...keys, ...CHOSEN_FOR_WORDS, ...(except !== undefined && { except }) };
      const found = await indexing.search(query, signal);
      const missing = found.articles.filter((it) => !index.entries.has(it));
      const read = await Promise.all(missing.map((it) => files.article(it)));
      signal.throwIfAborted();
      const articles = read.filter((it) => it !== undefined);
      const readings = await indexing.read(articles, signal);
      return { index: index.withAll(readings), coverage: indexing.coverage(found, except) };
    },
    dispose() {
      stop.abort();
      choosing.dispose();
      changes.dispose();
      indexing.close();
    },
  };
}
