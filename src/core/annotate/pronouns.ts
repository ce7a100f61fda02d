import { Class } from '../lexicon/classes';
import { hasFact, NameFact } from '../lexicon/nameFacts';
import { officeNouns } from '../lexicon/roles';
import { vocabulary } from '../lexicon/vocabulary';
import type { Span } from '../model';
import { appended } from '../text/appended';
import { foldedToken } from '../text/forms';
import { Kind, type Tokens } from '../text/tokens';

/** A third-person pronoun that may stand for a person (*she*, *his*). */
export interface PronounDraft {
  readonly span: Span;
  readonly gender: 'female' | 'male';
  readonly form: 'subject' | 'object' | 'possessive' | 'reflexive';
  readonly sentence: number;
  /** Where its clause starts, as far as commas, conjunctions and relatives tell. */
  readonly clause: number;
  /** The role whose office it is said to hold (*his premiership*: prime minister). */
  readonly office?: string;
}

/** A pronoun that stands for who speaks, for who is spoken to, or for the name before it. */
export interface VoiceDraft {
  readonly span: Span;
  readonly voice: 'speaker' | 'addressee' | 'relative';
}

export interface Pronouns {
  readonly pronouns: readonly PronounDraft[];
  readonly voices: readonly VoiceDraft[];
}

const voicesByForm: Readonly<Record<string, VoiceDraft['voice']>> = {
  i: 'speaker',
  me: 'speaker',
  my: 'speaker',
  mine: 'speaker',
  myself: 'speaker',
  you: 'addressee',
  your: 'addressee',
  yourself: 'addressee',
  who: 'relative',
  whom: 'relative',
  whose: 'relative',
};

const formsByForm: Readonly<Record<string, Pick<PronounDraft, 'gender' | 'form'>>> = {
  he: { gender: 'male', form: 'subject' },
  him: { gender: 'male', form: 'object' },
  his: { gender: 'male', form: 'possessive' },
  himself: { gender: 'male', form: 'reflexive' },
  she: { gender: 'female', form: 'subject' },
  her: { gender: 'female', form: 'possessive' },
  hers: { gender: 'female', form: 'possessive' },
  herself: { gender: 'female', form: 'reflexive' },
};

/** Whom *he*, *her* or another form stands for, which is in lower case; `undefined` where it tells no gender. */
export const genderOfPronoun = (form: string): PronounDraft['gender'] | undefined =>
  formsByForm[form]?.gender;

/** By the number of the word in the vocabulary. */
const VOICES = byWord(voicesByForm);
const FORMS = byWord(formsByForm);
const HER = vocabulary.numberOf('her');

function byWord<T>(rows: Readonly<Record<string, T>>): readonly (T | undefined)[] {
  const out = new Array<T | undefined>(vocabulary.size).fill(undefined);
  for (const [form, row] of Object.entries(rows)) out[vocabulary.numberOf(form)] = row;
  return out;
}

const PRONOUN = Class.subjectPronoun | Class.objectPronoun | Class.possessive | Class.relative;

/** The pronouns in one paragraph, in order; spans are relative to it. */
export function findPronouns(tokens: Tokens, sentenceEnds: readonly number[]): Pronouns {
  let drafts: PronounDraft[] = [];
  let voices: VoiceDraft[] = [];
  if ((tokens.anyClasses & PRONOUN) === 0) return { pronouns: drafts, voices };
  let sentence = 0;
  let clause = 0;
  let until = sentenceEnds[0] ?? tokens.length;
  for (let token = 0; token < tokens.length; token++) {
    while (token >= until) {
      sentence++;
      until = sentenceEnds[sentence] ?? tokens.length;
      clause = tokens.start[token] ?? 0;
    }
    if (tokens.kind[token] !== Kind.word) {
      if (tokens.kind[token] !== Kind.clitic && tokens.kind[token] !== Kind.number) {
        clause = tokens.end[token] ?? 0;
      }
      continue;
    }
    if (((tokens.classes[token] ?? 0) & (Class.conjunction | Class.relative)) !== 0) {
      clause = tokens.start[token] ?? 0;
    }
    if (((tokens.classes[token] ?? 0) & PRONOUN) === 0) continue;
    const start = tokens.start[token] ?? 0;
    const end = tokens.end[token] ?? 0;
    const word = tokens.word[token] ?? -1;
    const row = FORMS[word];
    if (!row) {
      const voice = VOICES[word];
      if (voice) voices = appended(voices, { span: { start, end }, voice });
      continue;
    }
    const office = row.form === 'possessive' ? officeAfter(tokens, token) : undefined;
    const span = { start, end };
    const { gender } = row;
    const form = word === HER && isObject(tokens, token) ? 'object' : row.form;
    drafts = appended(
      drafts,
      office === undefined
        ? { span, gender, form, sentence, clause }
        : { span, gender, form, sentence, clause, office },
    );
  }
  return { pronouns: drafts, voices };
}

/** Whether *her* has no noun behind it: *met her in May*. */
function isObject(tokens: Tokens, token: number): boolean {
  const next = token + 1;
  if (next >= tokens.length || tokens.kind[next] !== Kind.word) return true;
  const classes = tokens.classes[next] ?? 0;
  const others =
    Class.preposition |
    Class.conjunction |
    Class.determiner |
    Class.subjectPronoun |
    Class.relative |
    Class.auxiliary |
    Class.adverb;
  return (classes & others) !== 0;
}

/** The role of the noun for an office that follows within three words. */
function officeAfter(tokens: Tokens, token: number): string | undefined {
  for (let at = token + 1; at < token + 4 && tokens.kind[at] === Kind.word; at++) {
    if (at >= tokens.length) return undefined;
    if (!hasFact(tokens.word[at] ?? -1, NameFact.office)) continue;
    const noun = foldedToken(tokens, at);
    return officeNouns.find((it) => it.noun === noun)?.role;
  }
  return undefined;
}
