import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

type Listener = (event: object) => void;

/** As much of an element as the pages of the extension use. */
export class FakeElement {
  readonly attributes: Record<string, string> = {};
  readonly dataset: Record<string, string> = {};
  children: FakeElement[] = [];
  parentElement: FakeElement | null = null;
  textContent = '';
  disabled = false;
  readonly listeners = new Map<string, Listener>();

  readonly name: string;
  private readonly page: FakePage;

  constructor(name: string, page: FakePage) {
    this.name = name;
    this.page = page;
  }

  get id(): string {
    return this.attributes['id'] ?? '';
  }
  setAttribute(name: string, value: string): void {
    this.attributes[name] = value;
  }
  append(...parts: readonly (FakeElement | string)[]): void {
    for (const part of parts) {
      if (typeof part === 'string') {
        this.textContent += part;
      } else {
        part.parentElement = this;
        this.children.push(part);
      }
    }
  }
  replaceChildren(...parts: readonly FakeElement[]): void {
    this.children = [];
    this.append(...parts);
  }
  addEventListener(type: string, listener: Listener): void {
    this.listeners.set(type, listener);
  }
  focus(): void {
    this.page.focused = this;
  }
  /** Of the selectors that the pages use only `.CLASS > NAME`. */
  closest(selector: string): FakeElement | null {
    const [, group = '', name] = /^\.(\w+) > (\w+)$/.exec(selector) ?? [];
    const classes = this.parentElement?.attributes['class']?.split(' ') ?? [];
    if (this.name === name && classes.includes(group)) return this;
    return this.parentElement?.closest(selector) ?? null;
  }
  *below(): Generator<FakeElement> {
    yield this;
    for (const child of this.children) yield* child.below();
  }
}

class FakeButton extends FakeElement {}

/** A page of the extension, its built script run without a browser. */
export class FakePage {
  readonly body = new FakeElement('body', this);
  readonly asked: unknown[] = [];
  focused: FakeElement = this.body;
  private readonly listeners = new Map<string, Listener>();

  /** @param name of the script, as `crossReference`. */
  constructor(name: string) {
    const listen = (type: string, listener: Listener): void =>
      void this.listeners.set(type, listener);
    const focused = (): FakeElement => this.focused;
    const context = createContext({
      Element: FakeElement,
      HTMLButtonElement: FakeButton,
      acquireVsCodeApi: () => ({
        postMessage: (message: unknown) => this.asked.push(structuredClone(message)),
        getState: () => undefined,
        setState: () => undefined,
      }),
      document: {
        body: this.body,
        get activeElement() {
          return focused();
        },
        createElement: (tag: string) =>
          tag === 'button' ? new FakeButton(tag, this) : new FakeElement(tag, this),
        getElementById: (id: string) => this.byId(id) ?? null,
        addEventListener: listen,
      },
      window: { addEventListener: listen, scrollTo: () => undefined },
    });
    runInContext(readFileSync(`dist/webview/${name}.js`, 'utf8'), context);
  }

  byId(id: string): FakeElement | undefined {
    return [...this.body.below()].find((it) => it.id === id);
  }
  /** What the extension says to it. */
  tell(data: unknown): void {
    this.listeners.get('message')?.({ data });
  }
  /** A key where the focus is. */
  press(key: string): void {
    this.listeners.get('keydown')?.({
      key,
      target: this.focused,
      preventDefault: () => undefined,
    });
  }
}
