import type { VerdictKind } from '../model';

export type Style = 'place' | 'quote' | 'person' | 'figure' | 'finding' | 'quiet' | VerdictKind;

/** Text for a person to read, coloured or not; what it says never depends on colour. */
export type Paint = (style: Style, text: string) => string;

export const unpainted: Paint = (_style, text) => text;
