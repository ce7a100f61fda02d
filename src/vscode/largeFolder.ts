import type { SourceIndex } from '../core/index/sourceIndex';
import type { Article } from '../core/model';
import type { Coverage } from '../core/verify/options';
import { searchKeysOf } from '../core/verify/searchKeys';
import { readArticle } from '../engine/annotator';
import type { Subscription } from '../engine/emitter';
import type { Newsroom } from '../engine/newsroom';
import type { Outcome } from '../engine/outcome';
import { createRecent } from '../engine/recent';
import { readTogether } from '../engine/readTogether';
import { sourcesOf } from '../sources';
import { searchAll } from '../sources/searchAll';
import type { Passages, SourceQuery } from '../sources/source';
import type { FileStamp } from '../worker/catalogue';
import type { LocalArchive, LocalArchiveState } from '../worker/localArchive';

/** From this many files on not every article is read whole: those are that a search chooses. */
export const LARGE = 300;
/** Articles chosen for one open article, and for words that a person asks about. */
const CHOSEN = 40;
/** Beside an article that has the words, those with a fraction of its runs and facts tell nothing of them. */
const CHOSEN_FOR_WORDS = { most: 10, leastShare: 1 / 5 };
/** Articles kept as their files were when words were last looked for in them. */
const RECENT = 100;
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

export interface LargeFolderState extends LocalArchiveState {
  /** Indexing was stopped before it was done. */
  readonly stopped: boolean;
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
  state(): LargeFolderState | undefined;
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

export function createLargeFolder({
  newsroom,
  open,
  readFile,
  startArchive,
  onChange,
  onError,
}: LargeFolderOptions): LargeFolder {
  const stop = new AbortController();
  let archive: LocalArchive | undefined;
  let large = false;
  let putting = false;
  let stopped = false;
  /** How many were found. */
  let wanted = 0;
  /** In the newsroom because a search chose them. */
  let chosen = new Set<string>();
  let covered: Coverage = { searched: 0, complete: false };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let telling: ReturnType<typeof setTimeout> | undefined;
  let choosing = false;
  let again = false;
  const recent = createRecent<Article>(RECENT);
  /** How often files have changed. */
  let changes = 0;

  const forget = (id: string): void => {
    changes++;
    recent.delete(id);
  };

  const articleOf = async (id: string): Promise<Article | undefined> => {
    const known = recent.get(id);
    if (known) return known;
    const before = changes;
    const outcome = await readFile(id);
    if (!outcome.ok) return undefined;
    if (changes === before) recent.set(id, outcome.value); // else it may be older than its file
    return outcome.value;
  };

  /** Articles come by the thousand, and what shows them draws itself anew each time. */
  const tellSoon = (): void => {
    telling ??= setTimeout(() => {
      telling = undefined;
      onChange();
    }, TELL_MS);
  };

  const soon = (afterMs: number): void => {
    if (large && !stop.signal.aborted) timer ??= setTimeout(choose, afterMs);
  };

  const choose = (): void => {
    timer = undefined;
    if (choosing) {
      again = true;
      return;
    }
    choosing = true;
    chooseNow()
      .catch((error: unknown) => {
        if (!stop.signal.aborted) onError(error, 'choosing articles to compare');
      })
      .finally(() => {
        choosing = false;
        if (again) soon(PAUSE_MS);
        again = false;
      });
  };

  const search = (
    article: Article,
    except: string | undefined,
    bounds: Pick<SourceQuery, 'most' | 'leastShare'>,
    signal: AbortSignal,
  ): Promise<Passages> => {
    const keys = searchKeysOf(newsroom.reading(article.id) ?? readArticle(article));
    const query = { ...keys, ...bounds, ...(except !== undefined && { except }) };
    return searchAll(sourcesOf({ archive }), query, signal);
  };

  /** The newsroom gets the articles that the open ones share words, people or figures with. */
  async function chooseNow(): Promise<void> {
    const relevant = new Set<string>();
    let next: Coverage | undefined;
    const ids = new Set(open());
    for (const id of ids) {
      const article = newsroom.reading(id)?.article;
      if (!article) continue;
      const found = await search(article, id, { most: CHOSEN }, stop.signal);
      for (const other of found.articles) if (!ids.has(other)) relevant.add(other);
      next = coverageOf(found, id);
    }
    for (const id of relevant) {
      if (newsroom.has(id)) continue;
      const outcome = await readFile(id);
      if (stop.signal.aborted || !large) return;
      if (outcome.ok) newsroom.put(outcome.value);
    }
    const still = new Set(open());
    for (const id of chosen) if (!relevant.has(id) && !still.has(id)) newsroom.remove(id);
    chosen = relevant;
    if (!next) return;
    const changed = next.searched !== covered.searched || next.complete !== covered.complete;
    covered = next;
    if (changed) newsroom.judgeAgain();
  }

  const coverageOf = ({ searched, complete }: Passages, except: string | undefined): Coverage => ({
    searched: searched - (except !== undefined && archive?.has(except) === true ? 1 : 0),
    complete: complete && !putting && !stopped,
  });

  return {
    begin(files) {
      wanted = files;
      stopped = false;
      large = files > LARGE;
      putting = large;
      if (large && !archive) {
        archive = startArchive();
        archive.onDidChange(() => {
          soon(archive?.state().settled === true ? 0 : AGAIN_MS);
          tellSoon();
        });
      }
      if (!large) {
        archive?.dispose();
        archive = undefined;
        chosen.clear();
        covered = { searched: 0, complete: false };
      }
      return large;
    },
    async keepOnly(ids) {
      const own = archive;
      await own?.opened;
      own?.keepOnly(ids);
    },
    end() {
      putting = false;
      soon(0);
      tellSoon();
    },
    stop() {
      if (!large) return;
      stopped = true;
      archive?.stop();
    },
    isLarge: () => large,
    put(article, stamp) {
      forget(article.id);
      archive?.put(article, stamp);
    },
    room: () => archive?.room() ?? Promise.resolve(),
    isCurrent: (id, stamp) => archive?.isCurrent(id, stamp) ?? false,
    remove(id) {
      forget(id);
      archive?.remove(id);
    },
    touch: () => soon(PAUSE_MS),
    coverage: () => (large ? covered : undefined),
    state: () => {
      const state = archive?.state();
      if (!state) return undefined;
      const isWhole = !putting && !stopped;
      const articles = isWhole ? state.articles : Math.max(state.articles, wanted);
      return { ...state, articles, stopped, settled: state.settled && isWhole };
    },
    async about(text, except, index, signal) {
      if (!large) return undefined;
      const asking: Article = {
        id: '\u0000',
        title: '',
        format: 'plain',
        text,
      };
      const found = await search(asking, except, CHOSEN_FOR_WORDS, signal);
      const missing = found.articles.filter((it) => !index.entries.has(it));
      const read = await Promise.all(missing.map(articleOf));
      signal.throwIfAborted();
      const articles = read.filter((it) => it !== undefined);
      // the worker has read many, and this thread has keys to answer to
      const readings =
        (await archive?.read(articles, signal)) ??
        readTogether(articles, ({ id }, error) => onError(error, `reading ${id}`));
      const all = index.withAll(readings);
      return { index: all, coverage: coverageOf(found, except) };
    },
    dispose() {
      stop.abort();
      clearTimeout(timer);
      clearTimeout(telling);
      archive?.dispose();
    },
  };
}
