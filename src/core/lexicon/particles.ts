import { Class, type WordRow } from './classes';

/** Lower-case words inside a surname; `example` shows one. */
export const particles: readonly { readonly forms: string; readonly example: string }[] = [
  { forms: 'van von der den ter ten tot zu zur', example: '«Ada van der Obi» agreed.' },
  {
    forms: 'de da di do du del della dos das la le los las dela delos',
    example: '«Ada de la Obi» agreed.',
  },
  { forms: 'bin ibn bint binte binti arap al el ul abu', example: '«Tam bin Obi» agreed.' },
  { forms: 'wa', example: '«Tam wa Obi» agreed.' },
  { forms: "ap mac af y e i d'", example: '«Tam ap Obi» agreed.' },
];

export const particleWords: readonly WordRow[] = particles.map(({ forms }) => ({
  forms,
  classes: Class.particle,
}));
