import * as vscode from 'vscode';
import type { Article } from '../core/model';
import type { Newsroom } from '../engine/newsroom';
import type { Problem } from '../engine/outcome';
import type { FolderIndexingState } from './folderIndexing';
import { baseName } from './workspacePaths';

/** How it stands with reading and comparing the articles in reach. */
export interface ArticlesState {
  readonly articles: number;
  readonly read: number;
  /** Whether everything in reach was looked for, read and compared. */
  readonly settled: boolean;
  readonly problems: readonly Problem[];
  /** How it stands with the index of a large folder; `undefined`: it is whole, or there is none. */
  readonly indexing?: 'running' | 'stopped';
}

/**
 * @param indexed of the index of a large folder; `undefined` where there is none, or it does not count.
 * @param reached the articles that count; `undefined`: all of the newsroom.
 * @param problems with files.
 * @param isScanning whether the folder is being gone through.
 */
export function articlesState(
  newsroom: Newsroom,
  indexed: FolderIndexingState | undefined,
  reached: readonly Article[] | undefined,
  problems: readonly Problem[],
  isScanning: boolean,
): ArticlesState {
  const { settled, failed, ...all } = newsroom.state();
  const shared = { problems: [...problems, ...faultsOf(failed)] };
  if (indexed) {
    const { articles } = indexed;
    return {
      ...shared,
      articles,
      read: indexed.settled ? articles : Math.min(indexed.indexed, articles - 1),
      settled: settled && indexed.settled,
      ...(!indexed.settled && { indexing: indexed.stopped ? 'stopped' : 'running' }),
    };
  }
  const counts = reached
    ? {
        articles: reached.length,
        read: reached.filter(({ id }) => newsroom.reading(id)).length,
      }
    : all;
  return { ...shared, ...counts, settled: settled && !isScanning };
}

/** Of articles that could not be read or indexed by a fault of ours. */
export const faultsOf = (ids: readonly string[]): readonly Problem[] =>
  ids.map((id) => ({
    kind: 'unreadable',
    what: baseName(vscode.Uri.parse(id)),
    why: 'a fault of Second Source; its log says more',
  }));
