/** A run of paragraphs: the body, or a text box in it. */
interface Flow {
  text: string;
  /** Text boxes of the paragraph that is open, to stand behind it. */
  boxes: string;
  /** Whether the end of that paragraph is deleted, so that the next one goes on. */
  runsOn: boolean;
}

/** What holds text that is deleted or moved elsewhere, or stands there once more for older programs. */
const LEFT_OUT = new Set(['w:del', 'w:moveFrom', 'mc:Fallback']);

/** What stands for a character. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
]);

/**
 * The text of a Word document's body, its tracked changes accepted and hidden words left out: paragraphs an empty line
 * apart, a text box behind the paragraph that it is tied to. One pass over the tags.
 */
export function wordText(xml: string): string {
  const flows = [emptyFlow()];
  let flow = innermost(flows);
  let leftOut = 0; // elements that are open here
  let inProperties = false; // of a paragraph
  let isHidden = false;

  for (let at = xml.indexOf('<'); at >= 0;) {
    const end = xml.indexOf('>', at);
    if (end < 0) break;
    const next = xml.indexOf('<', end);
    const name = tagName(xml, at + 1, end);
    const isEmpty = xml[end - 1] === '/';
    if (LEFT_OUT.has(name)) {
      if (!isEmpty) leftOut++;
      else if (inProperties) flow.runsOn = true;
    } else if (leftOut > 0) {
      if (name.startsWith('/') && LEFT_OUT.has(name.slice(1))) leftOut--;
    } else if (name === 'w:pPr') inProperties = !isEmpty;
    else if (name === '/w:pPr') inProperties = false;
    else if (name === 'w:txbxContent' && !isEmpty) {
      flow = emptyFlow();
      flows.push(flow);
    } else if (name === '/w:txbxContent' && flows.length > 1) {
      const box = textOf(flow);
      flows.pop();
      flow = innermost(flows);
      flow.boxes += `${box}\n\n`;
    } else if (name === '/w:p') endParagraph(flow);
    else if (name === 'w:r') isHidden = false;
    else if (name === 'w:vanish') isHidden = !inProperties && !isOff(xml.slice(at, end));
    else if (!isHidden && !inProperties) {
      const isText = name === 'w:t' && !isEmpty;
      flow.text += isText ? characters(xml, end + 1, next) : (SIGNS.get(name) ?? '');
    }
    at = next;
  }
  return textOf(innermost(flows))
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const emptyFlow = (): Flow => ({ text: '', boxes: '', runsOn: false });

const innermost = (flows: readonly Flow[]): Flow => flows[flows.length - 1] as Flow;

const textOf = ({ text, boxes }: Flow): string => text + boxes;

function endParagraph(flow: Flow): void {
  if (!flow.runsOn) {
    flow.text += `\n\n${flow.boxes}`;
    flow.boxes = '';
  }
  flow.runsOn = false;
}

const isOff = (tag: string): boolean => /w:val=["'](?:0|false|off)["']/.test(tag);

function tagName(xml: string, from: number, end: number): string {
  let to = from;
  while (to < end && xml.charCodeAt(to) > 32 && (xml[to] !== '/' || to === from)) to++;
  return xml.slice(from, to);
}

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

const characters = (xml: string, from: number, to: number): string =>
  xml
    .slice(from, to < 0 ? xml.length : to)
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (all, ten, sixteen, name) => {
      if (typeof name === 'string') return NAMED[name] ?? all;
      const code = typeof ten === 'string' ? Number(ten) : parseInt(String(sixteen), 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    });
