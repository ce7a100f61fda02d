import type * as vscode from 'vscode';
import type { Article } from '../core/model';
import { failure, type Outcome, type Problem } from '../engine/outcome';
import type { DocumentReader } from '../engine/readers';
import type { FileStamp } from '../worker/catalogue';
import { articleOf, readArticleFile, stampOf } from './articleFile';
import type { KnownFiles } from './knownFiles';
import { createLinks, linked, type Links } from './symbolicLinks';

export interface FileReadsOptions {
  readonly documents: DocumentReader;
  /** Whether the article is known as its file is now: then it is not read. */
  readonly isCurrent: (id: string, stamp: FileStamp) => boolean;
  readonly onFound: (article: Article, stamp: FileStamp) => void;
  readonly onGone: (id: string) => void;
}

/** The reading of an article's file: what it has, or what is wrong with it, unless another read of it began since. */
export interface FileReads {
  read(uri: vscode.Uri): Promise<void>;
  /** The article that a file has now. */
  article(uri: vscode.Uri): Promise<Outcome<Article>>;
  /** Forgets which folders are symbolic links: the next reads ask the disk. */
  forgetLinks(): void;
}

export function createFileReads(known: KnownFiles, options: FileReadsOptions): FileReads {
  const { documents, isCurrent, onFound, onGone } = options;
  const seekLinks = (): Links => createLinks((id) => known.setProblem(id, undefined));
  let links = seekLinks();

  const leaveOut = (id: string, problem: Problem): void => {
    if (problem.kind === 'not-found') {
      known.forget(id); // deleted while being read
      return;
    }
    known.setProblem(id, problem);
    onGone(id);
  };

  const leaveLinked = (id: string, link: vscode.Uri): void => {
    known.forget(id);
    known.setProblem(link.toString(), linked(link));
  };

  return {
    async read(uri) {
      const id = uri.toString();
      const isLatest = known.beginRead(id);
      const link = await links.above(uri);
      if (!isLatest()) return;
      if (link) {
        leaveLinked(id, link);
        return;
      }
      const stamp = await stampOf(uri);
      if (!isLatest()) return;
      if (!stamp.ok) {
        leaveOut(id, stamp.problem);
        return;
      }
      if (isCurrent(id, stamp.value)) {
        known.setProblem(id, undefined);
        return;
      }
      const outcome = await articleOf(uri, documents);
      const since = await links.aboveSince(uri);
      if (!isLatest()) return;
      if (since) {
        leaveLinked(id, since);
        return;
      }
      if (!outcome.ok) {
        leaveOut(id, outcome.problem);
        return;
      }
      known.setProblem(id, undefined);
      onFound(outcome.value, stamp.value);
    },
    async article(uri) {
      const outcome = await readArticleFile(uri, documents);
      const link = await links.aboveSince(uri);
      return link ? failure(linked(link)) : outcome;
    },
    forgetLinks() {
      for (const it of links.found()) known.setProblem(it, undefined);
      links = seekLinks();
    },
  };
}
