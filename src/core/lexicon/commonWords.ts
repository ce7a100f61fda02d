import { Class, type WordRow } from './classes';
import { commonWordForms } from './commonWordForms';

export const commonWords: readonly WordRow[] = [{ forms: commonWordForms, classes: Class.common }];
