/** What leaves the process, or comes from outside it, may fail in ways that a caller can act on. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export type Problem =
  | { readonly kind: 'not-found'; readonly what: string }
  | { readonly kind: 'unreadable'; readonly what: string; readonly why: string }
  | { readonly kind: 'linked'; readonly what: string }
  | { readonly kind: 'not-text'; readonly what: string; readonly why: string }
  | { readonly kind: 'too-large'; readonly what: string; readonly bytes: number }
  | { readonly kind: 'damaged'; readonly what: string; readonly line: number; readonly why: string }
  | { readonly kind: 'newer'; readonly what: string; readonly version: number }
  | { readonly kind: 'bad-pattern'; readonly what: string; readonly why: string }
  | { readonly kind: 'too-many'; readonly what: string; readonly limit: number };

export const success = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const failure = <T>(problem: Problem): Outcome<T> => ({ ok: false, problem });

/** What happened and where, in a sentence. */
export function problemLine(problem: Problem): string {
  switch (problem.kind) {
    case 'not-found':
      return `${problem.what}: there is no such file.`;
    case 'unreadable':
      return `${problem.what}: could not be read (${problem.why}).`;
    case 'linked':
      return `${problem.what}: left out, since it is a symbolic link.`;
    case 'not-text':
      return `${problem.what}: left out, since it is not text (${problem.why}).`;
    case 'too-large':
      return `${problem.what}: left out, since it holds ${(problem.bytes / 1e6).toFixed(0)} MB; articles may have ${(LARGEST_FILE / 1e6).toFixed(0)}.`;
    case 'damaged':
      return `${problem.what}:${problem.line}: left as it is, since ${problem.why}.`;
    case 'newer':
      return `${problem.what}: left as it is, since a later version of Second Source wrote it (form ${problem.version}).`;
    case 'bad-pattern':
      return `“${problem.what}” is not a file pattern (${problem.why}).`;
    case 'too-many':
      return `${problem.what}: only ${problem.limit} articles are read, as the settings say.`;
  }
}

/** What an error says, as the `why` of a problem. */
export const whyOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Bytes; editors hand no larger file to extensions either. */
export const LARGEST_FILE = 50_000_000;
