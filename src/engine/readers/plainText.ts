import { decodeText } from '../decode';
import { success } from '../outcome';
import type { Reader } from './reader';

/** Text of any kind, Markdown and HTML among it; `prose.ts` tells what of it is prose. */
export const plainText: Reader = {
  fits: () => true,
  isEditable: true,
  read(bytes, what) {
    const decoded = decodeText(bytes, what);
    return decoded.ok ? success(decoded.value.text) : decoded;
  },
};
