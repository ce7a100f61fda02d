import { cueNouns, pluralOf, type CueNounRow } from './cueNouns';
import { cues, formsOf, type CueKind } from './cues';
import { vocabulary, WordBits } from './vocabulary';

/** The forms a word can be of its verb, as bits: *said* is past and participle. */
export const VerbForm = { base: 1, third: 2, past: 4, participle: 8, ing: 16 } as const;

export interface CueVerb {
  /** Dictionary form. */
  readonly verb: string;
  readonly kind: CueKind;
  /** See `CueRow.upright`. */
  readonly isUpright: boolean;
  /** See `CueRow.abrupt`. */
  readonly isAbrupt: boolean;
  /** It needs a particle to report: *broke in*. */
  readonly needsTail: boolean;
  /** Bits of {@link VerbForm}. */
  readonly forms: number;
}

/** The reporting verb that a word of the vocabulary is a form of. */
export const cueVerbOf = (word: number): CueVerb | undefined =>
  word < 0 ? undefined : verbs[word];

/** The reporting noun that a word of the vocabulary is, in the singular or plural. */
export const cueNounOf = (word: number): CueNounRow | undefined =>
  word < 0 ? undefined : nouns[word];

const verbs: (CueVerb | undefined)[] = new Array<CueVerb | undefined>(vocabulary.size).fill(
  undefined,
);
for (const row of cues) {
  const [third, past, participle, ing] = formsOf(row);
  const put = (form: string, bit: number): void => {
    const word = vocabulary.numberOf(form);
    const known = verbs[word];
    if (known && known.verb !== row.verb) return; // the earlier row keeps a form that two verbs share
    verbs[word] = {
      verb: row.verb,
      kind: row.kind,
      isUpright: row.upright === true,
      isAbrupt: row.abrupt !== undefined,
      needsTail: row.abrupt === 'tail',
      forms: (known?.forms ?? 0) | bit,
    };
  };
  put(row.verb, VerbForm.base);
  put(third, VerbForm.third);
  put(past, VerbForm.past);
  put(participle, VerbForm.participle);
  put(ing, VerbForm.ing);
  if (row.american) {
    put(row.american[0], VerbForm.past | VerbForm.participle);
    put(row.american[1], VerbForm.ing);
  }
}

/** Whether a word is a form of a verb that reports by itself, without a quotation beside it. */
export const isPlainReport = (word: number): boolean => word >= 0 && plain[word] === 1;

const plain = new Uint8Array(vocabulary.size);
verbs.forEach((verb, word) => {
  const kind = verb?.kind;
  if (kind !== undefined && kind !== 'move' && kind !== 'show') plain[word] = 1;
});

const nouns: (CueNounRow | undefined)[] = new Array<CueNounRow | undefined>(vocabulary.size).fill(
  undefined,
);
for (const row of cueNouns) {
  nouns[vocabulary.numberOf(row.noun)] = row;
  nouns[vocabulary.numberOf(pluralOf(row))] = row;
}

/** A set of words, by their number in the vocabulary; throws for a word that no table has. */
export function wordSet(forms: string): (word: number) => boolean {
  const bits = new WordBits(forms);
  return (word) => bits.has(word);
}
