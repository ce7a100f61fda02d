import type { URI } from 'vscode-uri';

export class Position {
  readonly line: number;
  readonly character: number;
  constructor(line: number, character: number) {
    this.line = line;
    this.character = character;
  }
  translate(lines = 0, characters = 0): Position {
    return new Position(this.line + lines, this.character + characters);
  }
  isBefore(other: Position): boolean {
    return this.compareTo(other) < 0;
  }
  isEqual(other: Position): boolean {
    return this.compareTo(other) === 0;
  }
  compareTo(other: Position): number {
    return this.line - other.line || this.character - other.character;
  }
}

export class Range {
  readonly start: Position;
  readonly end: Position;
  /** In whichever order they are given. */
  constructor(a: Position, b: Position) {
    [this.start, this.end] = b.isBefore(a) ? [b, a] : [a, b];
  }
  get isEmpty(): boolean {
    return this.start.isEqual(this.end);
  }
  contains(it: Position | Range): boolean {
    const [from, to] = it instanceof Position ? [it, it] : [it.start, it.end];
    return this.start.compareTo(from) <= 0 && to.compareTo(this.end) <= 0;
  }
  isEqual(other: Range): boolean {
    return this.start.isEqual(other.start) && this.end.isEqual(other.end);
  }
  intersection(other: Range): Range | undefined {
    const start = this.start.isBefore(other.start) ? other.start : this.start;
    const end = this.end.isBefore(other.end) ? this.end : other.end;
    return end.isBefore(start) ? undefined : new Range(start, end);
  }
}

export class Selection extends Range {
  readonly anchor: Position;
  readonly active: Position;
  constructor(anchor: Position, active: Position) {
    super(anchor, active);
    this.anchor = anchor;
    this.active = active;
  }
}

/** As `vscode.TextDocument`, with lines that end in LF. */
export class FakeDocument {
  version = 1;
  isClosed = false;
  isDirty = false;
  readonly uri: URI;
  readonly languageId: string;
  #text: string;
  constructor(uri: URI, text: string, languageId: string) {
    this.uri = uri;
    this.#text = text;
    this.languageId = languageId;
  }
  get isUntitled(): boolean {
    return this.uri.scheme === 'untitled';
  }
  get lineCount(): number {
    return this.#text.split('\n').length;
  }
  getText(range?: Range): string {
    return range
      ? this.#text.slice(this.offsetAt(range.start), this.offsetAt(range.end))
      : this.#text;
  }
  lineAt(line: number): { readonly range: Range } {
    const { length } = this.#text.split('\n')[line] ?? '';
    return { range: new Range(new Position(line, 0), new Position(line, length)) };
  }
  positionAt(offset: number): Position {
    const before = this.#text.slice(0, offset);
    const line = before.split('\n').length - 1;
    return new Position(line, offset - (before.lastIndexOf('\n') + 1));
  }
  offsetAt({ line, character }: Position): number {
    let start = 0;
    for (let i = 0; i < line; i++) start = this.#text.indexOf('\n', start) + 1;
    return start + character;
  }
  /** Puts `text` in place of what stands from `start` to `end`. */
  edit(start: number, end: number, text: string): object {
    const range = new Range(this.positionAt(start), this.positionAt(end));
    this.#text = this.#text.slice(0, start) + text + this.#text.slice(end);
    this.version++;
    return { range, rangeOffset: start, rangeLength: end - start, text };
  }
}
