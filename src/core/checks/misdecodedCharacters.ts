import type { Check, Spot } from './check';

export const misdecodedCharacters: Check = {
  id: 'misdecoded-characters',
  title: 'Characters read in the wrong encoding',
  isOn: true,
  flags: [
    'â€œWe are ready,â€\u009d said Ada Obi.',
    'Ada Obi has left the cafÃ©.',
    'The council met.Â\nThe ferry sails.',
    'The ferry costs Â£5.',
    'Una O\ufffdNeill spoke.',
  ],
  allows: [
    '“We are ready,” said Ada Obi in the café.',
    'L’Âge d’or cost £5 at São Tomé.',
    'À LA CARTE «CAFÉ» 20 °C',
  ],

  run({ reading }) {
    const { text } = reading.article;
    const out: Spot[] = [];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code < 0xc2 || (code > 0xf4 && code !== 0xfffd)) continue;
      const spot = spotAt(text, at, code);
      if (!spot) continue;
      out.push(spot);
      at = spot.span.end - 1;
    }
    return out;
  },
};

function spotAt(text: string, at: number, code: number): Spot | undefined {
  if (code === 0xfffd) {
    let end = at + 1;
    while (text.charCodeAt(end) === 0xfffd) end++;
    return {
      span: { start: at, end },
      message: 'A character was lost when this text was decoded.',
    };
  }
  const length =
    code === 0xc2 || code === 0xc3 ? 2 : code === 0xe2 || code === 0xef ? 3 : code === 0xf0 ? 4 : 0;
  if (length === 0) return undefined;
  const decoded = decodedAt(text, at, length);
  if (decoded !== undefined) {
    const span = { start: at, end: at + length };
    const isSpace = decoded === '\u00a0';
    if (decoded === '\ufeff') return { span, message: message(text, span, 'nothing'), fix: '' };
    return {
      span,
      message: message(text, span, isSpace ? 'a space' : decoded),
      fix: isSpace ? ' ' : decoded,
    };
  }
  // what is left of a no-break space whose second half was trimmed away
  if (code === 0xc2 && !isLetter(text, at - 1) && !isLetter(text, at + 1)) {
    const span = { start: at, end: at + 1 };
    return { span, message: message(text, span, 'nothing'), fix: '' };
  }
  return undefined;
}

const message = (text: string, span: { start: number; end: number }, meant: string): string =>
  meant === 'nothing'
    ? `“${text.slice(span.start, span.end)}” was left behind by a wrong encoding.`
    : `“${text.slice(span.start, span.end)}” is ${meant} read in the wrong encoding.`;

const isLetter = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && /\p{L}/u.test(text[at] ?? '');

/** What UTF-8 has for the bytes that Windows-1252 shows as these characters. */
function decodedAt(text: string, at: number, length: number): string | undefined {
  let point = text.charCodeAt(at) & (length === 2 ? 0x1f : length === 3 ? 0x0f : 0x07);
  for (let i = 1; i < length; i++) {
    const byte = byteOf(text.charCodeAt(at + i));
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return undefined;
    point = (point << 6) | (byte & 0x3f);
  }
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  if (point < least || point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) return undefined;
  return String.fromCodePoint(point);
}

/** The characters that Windows-1252 has for the bytes 0x80 to 0x9F. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function byteOf(code: number): number | undefined {
  if (code <= 0xff) return code;
  const at = UPPER.indexOf(String.fromCharCode(code));
  return at < 0 ? undefined : 0x80 + at;
}
