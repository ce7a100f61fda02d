import { emptyArchive, type Archive, type ArchiveEntry } from '../core/index/archive';
import { whyOf } from '../engine/outcome';
import type { FiledArticle } from './catalogue';
import type { IndexStore } from './indexStore';
import type { FromArchive, IndexPlace } from './protocol';
import { SegmentLost } from './segmentFiles';

/** How long nothing has to change before an index is saved, and how long a busy one goes unsaved. */
const SAVE_AFTER_MS = 2000;
const SAVE_AT_LEAST_MS = 30_000;

/** An archive and, where it has a store, what of it outlives the session. */
export interface KeptArchive {
  /** Takes over what is kept at a place, and keeps there what comes. */
  open(place: IndexPlace): Extract<FromArchive, { readonly kind: 'opened' }>;
  /** How many articles are in it. */
  size(): number;
  /** How many articles should be in it, and cannot be until they come again. */
  missing(): number;
  /** A part of it that can be read no more is left out, which `onLost` is told, and `work` done again. */
  read<T>(work: (archive: Archive) => T): T;
  /** Articles came, with their files where they are of files, and articles went. */
  change(change: ArchiveChange): void;
  /**
   * What was put in of these is out of date: it is found no more, also where the archive cannot be changed just now.
   */
  forget(ids: readonly number[]): void;
  /** These cannot be put in, by a fault of ours. */
  miss(ids: readonly number[]): void;
  /** Saves what changed, if it has not been saved for long. */
  saveIfDue(): void;
  /** Saves what changed once nothing has for a while; until then {@link saveNotYet} takes it back. */
  saveSoon(): void;
  saveNotYet(): void;
}

export interface ArchiveChange {
  readonly entries: readonly ArchiveEntry[];
  readonly gone: ReadonlySet<number>;
  readonly filed: ReadonlyMap<number, FiledArticle>;
}

export interface KeptArchiveOptions {
  /** Without it nothing is kept, whatever is asked. */
  readonly storeAt: ((place: IndexPlace) => IndexStore) | undefined;
  /** @param note a sentence on why. */
  readonly onLost: (ids: readonly number[], note: string) => void;
  readonly onUnsaved: (why: string) => void;
}

export function createKeptArchive({ storeAt, onLost, onUnsaved }: KeptArchiveOptions): KeptArchive {
  let archive = emptyArchive;
  let store: IndexStore | undefined;
  /** Of what is in the archive, where it came from a file. */
  const filed = new Map<number, FiledArticle>();
  const missing = new Set<number>();
  /** Of what is in the archive, what has still to be taken out of it. */
  const outdated = new Set<number>();
  let isChanged = false;

  const read = <T>(work: (archive: Archive) => T): T => {
    for (;;) {
      try {
        return store ? store.during(() => work(archive)) : work(archive);
      } catch (error) {
        if (!store || !(error instanceof SegmentLost)) throw error;
        const { archive: rest, lost, note } = store.without(archive, error);
        if (rest.segments.length === archive.segments.length) throw error;
        archive = rest;
        miss(lost);
        isChanged = true;
        onLost(lost, note);
      }
    }
  };

  /** Throws where that fails: then it is tried again before anything else is read. */
  const takeOutdatedOut = (): void => {
    if (outdated.size === 0) return;
    archive = read((it) => it.without(outdated));
    outdated.clear();
  };

  const miss = (ids: readonly number[]): void => {
    for (const id of ids) {
      filed.delete(id);
      missing.add(id);
    }
  };

  const save = (): boolean => {
    if (!store || !isChanged) return false;
    isChanged = false;
    try {
      store.save(
        read((it) => it.without(new Set(unfiledIn(it)))),
        filed,
      );
    } catch (error) {
      onUnsaved(whyOf(error));
      return true;
    }
    archive = store.released(archive);
    return true;
  };
  const times = createSaveTimes(save);
  const unfiledIn = ({ segments }: Archive): readonly number[] =>
    segments.flatMap(({ ids }) => Array.from(ids).filter((id) => !filed.has(id)));

  return {
    open(place) {
      let notes: readonly string[] = [];
      try {
        store = storeAt?.(place);
        const stored = store?.load();
        if (stored) {
          ({ archive, notes } = stored);
          for (const [id, it] of stored.articles) filed.set(id, it);
        }
      } catch (error) {
        notes = [`The index that was kept could not be read: ${whyOf(error)}. It is built anew.`];
      }
      return { kind: 'opened', articles: new Map(filed), notes };
    },
    size: () => archive.size,
    missing: () => missing.size,
    read(work) {
      takeOutdatedOut();
      return read(work);
    },
    change({ entries, gone, filed: files }) {
      takeOutdatedOut();
      archive = read((it) => it.with(entries).without(gone));
      for (const id of [...entries.map((it) => it.id), ...gone]) {
        filed.delete(id);
        missing.delete(id);
      }
      for (const [id, it] of files) filed.set(id, it);
      isChanged = true;
    },
    forget(ids) {
      for (const id of ids) {
        outdated.add(id);
        filed.delete(id);
        missing.delete(id);
      }
      isChanged = true;
      try {
        takeOutdatedOut();
      } catch {
        // whoever reads the archive next is told
      }
    },
    miss(ids) {
      miss(ids);
      isChanged = true;
    },
    saveIfDue: () => times.ifDue(),
    saveSoon() {
      if (store) times.soon();
    },
    saveNotYet: () => times.notYet(),
  };
}

/** When an index is saved: `save` says whether there was anything to. */
function createSaveTimes(save: () => boolean): Record<'ifDue' | 'soon' | 'notYet', () => void> {
  let savedAt = performance.now();
  let saving: ReturnType<typeof setTimeout> | undefined;
  const saveNow = (): void => {
    const now = performance.now();
    if (save()) savedAt = now;
  };
  return {
    ifDue() {
      if (performance.now() - savedAt > SAVE_AT_LEAST_MS) saveNow();
    },
    soon() {
      clearTimeout(saving);
      saving = setTimeout(saveNow, SAVE_AFTER_MS);
    },
    notYet: () => clearTimeout(saving),
  };
}
