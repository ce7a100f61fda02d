import type { Source } from './source';

/** What sources are made of, as far as it is there. */
export interface SourceHost {
  /** The index of the articles of this machine; `undefined` where each is read whole. */
  readonly archive: Source | undefined;
}

/** The kinds of source, in the order in which their articles are taken. */
const kinds: readonly ((host: SourceHost) => Source | undefined)[] = [({ archive }) => archive];

/** All that can be searched. */
export const sourcesOf = (host: SourceHost): readonly Source[] =>
  kinds.flatMap((kind) => kind(host) ?? []);
