import { logDefect, type Log } from './log';

/** Going through a folder for its articles, again and again, also while that goes on. */
export interface FolderScans {
  /** Looks for files anew and reads all that are new or changed. Never rejects. */
  scan(): Promise<void>;
  isScanning(): boolean;
  /** Resolves once the folder is gone through, or is found to be large: what is compared before would stand alone. */
  scanned(): Promise<void>;
  /** The folder is large, and compared with as it is indexed: nothing waits for the last of its files. */
  foundMany(): void;
}

export interface FolderScansOptions {
  /** Goes through the files. */
  readonly find: () => Promise<void>;
  /** Called once going through them has begun: the settings count by which they are found. */
  readonly onBegun: () => void;
  /** All of them were gone through, and none is being gone through anew. */
  readonly onFound: () => void;
  readonly onEnded: () => void;
  readonly log: Log;
}

export function createFolderScans(options: FolderScansOptions): FolderScans {
  const { find, onBegun, onFound, onEnded, log } = options;
  let scanned: Promise<void> = Promise.resolve();
  let scanning = 0;
  let scans = 0;
  let goOn = (): void => undefined;

  return {
    async scan() {
      const own = ++scans;
      scanning++;
      try {
        const many = new Promise<void>((resolve) => (goOn = resolve));
        const all = find()
          .catch((error: unknown) => logDefect(log, error, 'finding files'))
          .finally(() => {
            if (own === scans) onFound(); // else the files that it left are still to be put
          });
        scanned = Promise.race([all, many]);
        onBegun();
        await all;
      } catch (error) {
        logDefect(log, error, 'looking for articles');
      } finally {
        scanning--;
        onEnded();
      }
    },
    isScanning: () => scanning > 0,
    scanned: () => scanned,
    foundMany: () => goOn(),
  };
}
