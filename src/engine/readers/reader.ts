import type { Outcome } from '../outcome';

/** Takes the text out of one kind of file. */
export interface Reader {
  /** Whether a file of this name is of its kind. */
  readonly fits: (path: string) => boolean;
  /** Whether the text stands in the file as it is, so that an editor can show and change it there. */
  readonly isEditable: boolean;
  /** @param what names the file in the problem. */
  readonly read: (bytes: Uint8Array, what: string) => Outcome<string>;
}
