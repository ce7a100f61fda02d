import { isSameStamp, type FiledArticle, type FileStamp } from './catalogue';

/** The number that each article of an archive goes by on the wire, and the state of the file that it was put from. */
export interface ArticleNumbers {
  /** Takes over what an index that was kept holds. */
  keep(articles: ReadonlyMap<number, FiledArticle>): void;
  /** The number of an article that was put now, without a stamp where it is not known again by one. */
  put(id: string, stamp: FileStamp | undefined): number;
  /** The number of an article that was there; `undefined` where there was none. */
  remove(id: string): number | undefined;
  fail(number: number): void;
  /** These have to be put again; all of them where no numbers are given. */
  forget(numbers?: readonly number[]): void;
  has(id: string): boolean;
  isCurrent(id: string, stamp: FileStamp): boolean;
  /** Also of an article that was removed: no other gets its number. */
  numberOf(id: string): number | undefined;
  /** `undefined` where the article was removed. */
  nameOf(number: number): string | undefined;
  /** Of every article that ever was here. */
  names(): readonly string[];
  count(): number;
  failed(): readonly string[];
}

export function createArticleNumbers(): ArticleNumbers {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const stamps = new Map<number, FileStamp>();
  const gone = new Set<number>();
  const failed = new Set<number>();

  const livingNumber = (id: string): number | undefined => {
    const number = numbers.get(id);
    return number === undefined || gone.has(number) ? undefined : number;
  };
  const newNumber = (id: string): number => {
    numbers.set(id, names.length);
    return names.push(id) - 1;
  };

  return {
    keep(articles) {
      for (const [number, { name, modified, bytes }] of articles) {
        numbers.set(name, number);
        names[number] = name;
        stamps.set(number, { modified, bytes });
      }
    },
    put(id, stamp) {
      const number = numbers.get(id) ?? newNumber(id);
      gone.delete(number);
      failed.delete(number);
      if (stamp) stamps.set(number, stamp);
      else stamps.delete(number);
      return number;
    },
    remove(id) {
      const number = livingNumber(id);
      if (number === undefined) return undefined;
      gone.add(number);
      failed.delete(number);
      stamps.delete(number);
      return number;
    },
    fail: (number) => void failed.add(number),
    forget: (ids = [...stamps.keys()]) => ids.forEach((it) => stamps.delete(it)),
    has: (id) => livingNumber(id) !== undefined,
    isCurrent(id, stamp) {
      const known = stamps.get(livingNumber(id) ?? -1);
      return known !== undefined && isSameStamp(known, stamp);
    },
    numberOf: (id) => numbers.get(id),
    nameOf: (number) => (gone.has(number) ? undefined : names[number]),
    names: () => [...numbers.keys()],
    count: () => numbers.size - gone.size,
    failed: () => [...failed].map((it) => names[it] ?? ''),
  };
}
