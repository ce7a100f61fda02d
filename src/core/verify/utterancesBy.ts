import type { PlacedUtterance, SourceIndex } from '../index/sourceIndex';
import type { Utterance } from '../index/utterances';
import type { Attribution } from '../model';

/** Speakers count as known for a comparison from this certainty. */
const KNOWN = 0.5;

/** Who says a running quotation, by the part that is the most certain. */
export function speakerOf({ parts }: Utterance): Attribution | undefined {
  let best: Attribution | undefined;
  for (const { quotation } of parts) {
    const { attribution } = quotation;
    if (attribution && (!best || attribution.certainty > best.certainty)) best = attribution;
  }
  return best && best.certainty >= KNOWN ? best : undefined;
}

const known = new WeakMap<SourceIndex, ReadonlyMap<string, readonly PlacedUtterance[]>>();

/** The quotations of a person, by the shared id; found at the first call for an index and kept as long as it is. */
export function utterancesBy(person: string, index: SourceIndex): readonly PlacedUtterance[] {
  let byPerson = known.get(index);
  if (!byPerson) {
    byPerson = spokenIn(index);
    known.set(index, byPerson);
  }
  return byPerson.get(person) ?? [];
}

function spokenIn(index: SourceIndex): ReadonlyMap<string, readonly PlacedUtterance[]> {
  const out = new Map<string, PlacedUtterance[]>();
  for (const entry of index.entries.values()) {
    for (const utterance of entry.utterances) {
      const person = speakerOf(utterance)?.person;
      if (person === undefined) continue;
      const list = out.get(person);
      if (list) list.push({ entry, utterance });
      else out.set(person, [{ entry, utterance }]);
    }
  }
  return out;
}
