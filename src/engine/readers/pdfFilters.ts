import { Unzlib } from 'fflate';

/** Takes a piece of what was unpacked; `false` when no more is wanted. */
type Sink = (piece: Uint8Array) => boolean;
/** Unpacks a stream piece by piece, each of a few bytes for many or many for few; damaged ones as far as they go. */
type Unpacker = (packed: Uint8Array, sink: Sink) => void;

const CHUNK = 1 << 16;

/**
 * How many bytes come out of a stream, those between two of its filters included. What packs pictures, or is not known,
 * is not unpacked, nor what stands behind it.
 * @param filters in the order in which they unpack, under their whole or short names.
 * @param most counting stops beyond it.
 */
export function sizeUnpacked(stream: Uint8Array, filters: readonly string[], most: number): number {
  let total = 0;
  let packed = stream;
  for (const [i, name] of filters.entries()) {
    const unpack = unpackers.get(name);
    if (!unpack) break;
    const isLast = i === filters.length - 1;
    const pieces: Uint8Array[] = [];
    unpack(packed, (piece) => {
      total += piece.length;
      if (!isLast) pieces.push(piece.slice());
      return total <= most;
    });
    if (total > most) break;
    packed = joined(pieces);
  }
  return total;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const it of pieces) {
    out.set(it, at);
    at += it.length;
  }
  return out;
}

const deflated: Unpacker = (packed, sink) => {
  const inflate = new Unzlib((piece) => {
    if (!sink(piece)) throw new Error('no more is wanted');
  });
  try {
    for (let at = 0; at < packed.length; at += CHUNK) {
      inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    }
  } catch {
    // enough, or packed otherwise, or damaged
  }
};

/** The name here of LZWDecode with the parameter that codes grow late. */
export const LATE_LZW = 'LZWDecode, late';

const CLEAR = 256;
const END_OF_DATA = 257;
const MOST_CODES = 4096;

/**
 * Lempel, Ziv and Welch, codes of 9 to 12 bits, the highest first.
 * @param early how many codes before it has to a code grows longer.
 */
const lzw =
  (early: 0 | 1): Unpacker =>
  (packed, sink) => {
    const prefix = new Int16Array(MOST_CODES).fill(-1);
    const last = Uint8Array.from({ length: MOST_CODES }, (_, code) => code & 255);
    const lengths = new Uint16Array(MOST_CODES).fill(1);
    const word = new Uint8Array(MOST_CODES);
    let next = END_OF_DATA + 1;
    let width = 9;
    let before = -1;
    let bits = 0;
    let held = 0;
    const put = (code: number): boolean => {
      const length = lengths[code] ?? 0;
      for (let it = code, at = length; at > 0; it = prefix[it] ?? -1) word[--at] = last[it] ?? 0;
      return sink(word.subarray(0, length));
    };
    for (const byte of packed) {
      bits = ((bits << 8) | byte) & 0xfffff;
      held += 8;
      if (held < width) continue;
      held -= width;
      const code = (bits >> held) & ((1 << width) - 1);
      if (code === END_OF_DATA) return;
      if (code === CLEAR) {
        next = END_OF_DATA + 1;
        width = 9;
        before = -1;
        continue;
      }
      const isNew = code >= next;
      if (isNew && (code > next || before < 0)) return; // damaged
      if (before >= 0 && next < MOST_CODES) {
        let first = isNew ? before : code;
        while ((prefix[first] ?? -1) >= 0 && first > END_OF_DATA) first = prefix[first] ?? -1;
        prefix[next] = before;
        last[next] = last[first] ?? 0;
        lengths[next] = Math.min((lengths[before] ?? 0) + 1, MOST_CODES);
        next++;
        if (next + early >= 1 << width && width < 12) width++;
      }
      if (!put(code)) return;
      before = code;
    }
  };

/** A byte says how many follow as they are, or how often the next one is repeated. */
const runs: Unpacker = (packed, sink) => {
  for (let at = 0; at < packed.length;) {
    const count = packed[at] ?? 0;
    if (count === 128) return;
    const piece =
      count < 128
        ? packed.subarray(at + 1, at + 2 + count)
        : new Uint8Array(257 - count).fill(packed[at + 1] ?? 0);
    if (!sink(piece)) return;
    at += count < 128 ? count + 2 : 2;
  }
};

const digitOf = (code: number): number =>
  code >= 48 && code <= 57 ? code - 48 : code >= 65 && (code | 32) <= 102 ? (code | 32) - 87 : -1;

/** Two digits a byte, to base 16. */
const hex: Unpacker = (packed, sink) => {
  const out = new Uint8Array(packed.length / 2 + 1);
  let digits = 0;
  for (const code of packed) {
    if (code === 0x3e) break; // >
    const digit = digitOf(code);
    if (digit < 0) continue;
    const at = digits >> 1;
    out[at] = digits % 2 === 0 ? digit << 4 : (out[at] ?? 0) | digit;
    digits++;
  }
  sink(out.subarray(0, (digits + 1) >> 1));
};

/** Five digits for four bytes, to base 85; z for four noughts. */
const base85: Unpacker = (packed, sink) => {
  const out = new Uint8Array(4 * packed.length + 8);
  let length = 0;
  let digits = 0;
  let value = 0;
  const put = (bytes: number): void => {
    for (let i = 0; i < bytes; i++) out[length++] = (value / 2 ** (24 - 8 * i)) & 255;
    digits = value = 0;
  };
  for (const code of packed) {
    if (code === 0x7e) break; // ~
    if (code === 0x7a && digits === 0) put(4);
    else if (code >= 33 && code <= 117) {
      value = value * 85 + code - 33;
      if (++digits === 5) put(4);
    }
  }
  if (digits > 1) {
    const bytes = digits - 1;
    for (; digits < 5; digits++) value = value * 85 + 84;
    put(bytes);
  }
  sink(out.subarray(0, length));
};

const unpackers: ReadonlyMap<string, Unpacker> = new Map([
  ['FlateDecode', deflated],
  ['Fl', deflated],
  ['LZWDecode', lzw(1)],
  ['LZW', lzw(1)],
  [LATE_LZW, lzw(0)],
  ['RunLengthDecode', runs],
  ['RL', runs],
  ['ASCIIHexDecode', hex],
  ['AHx', hex],
  ['ASCII85Decode', base85],
  ['A85', base85],
]);
