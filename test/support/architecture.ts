/** Which source file imports which, as esbuild's metafile tells it; paths from the project's root. */
export type ImportGraph = Readonly<Record<string, readonly string[]>>;

interface Metafile {
  readonly inputs: Readonly<
    Record<
      string,
      { readonly imports: readonly { readonly path: string; readonly external?: boolean }[] }
    >
  >;
}

export const importGraph = (metafile: Metafile): ImportGraph =>
  Object.fromEntries(
    Object.entries(metafile.inputs)
      .filter(([file]) => file.startsWith('src/'))
      .map(([file, { imports }]) => [file, imports.map(({ path }) => path)]),
  );

/** Each layer with those it may import from besides itself. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  engine: ['core'],
  sources: ['core', 'engine'],
  worker: ['core', 'engine', 'sources'],
  vscode: ['core', 'engine', 'sources', 'worker'],
  cli: ['core', 'engine'],
};

/** Inside core each folder imports only from itself and those before it. */
const CORE_ORDER = [
  'model.ts',
  'settings.ts',
  'lexicon',
  'text',
  'annotate',
  'link',
  'explain',
  'index',
  'verify',
  'checks',
  'desk',
  'views',
  'formats',
];

/** Imports that the layers do not allow, one line each, and cycles. */
export function violations(graph: ImportGraph): readonly string[] {
  const out: string[] = [];
  for (const [file, imports] of Object.entries(graph)) {
    for (const target of imports) {
      const why = target.startsWith('src/')
        ? crossing(file, target)
        : target.startsWith('node_modules/')
          ? packageUse(file, target.replace('node_modules/', ''))
          : packageUse(file, target);
      if (why) out.push(`${file} imports ${target}: ${why}`);
    }
  }
  return [...out, ...cycles(graph)];
}

const layerOf = (file: string): string => file.split('/')[1] ?? '';
const corePlace = (file: string): number => CORE_ORDER.indexOf(file.split('/')[2] ?? '');

function crossing(from: string, to: string): string | undefined {
  const layer = layerOf(from);
  const target = layerOf(to);
  if (layer !== target) {
    return LAYERS[layer]?.includes(target) === true
      ? undefined
      : `${layer} may not import ${target}`;
  }
  if (layer !== 'core') return undefined;
  if (corePlace(from) < 0) return `core has no place for ${from}`;
  return corePlace(to) <= corePlace(from) ? undefined : 'it comes later in core';
}

function packageUse(from: string, name: string): string | undefined {
  const layer = layerOf(from);
  if (layer === 'core') return 'core uses no package, no editor and no Node';
  if (name === 'vscode') return layer === 'vscode' ? undefined : 'only vscode knows the editor';
  if (name.startsWith('node:')) {
    return layer === 'cli' || layer === 'worker' ? undefined : 'only cli and worker know Node';
  }
  return undefined;
}

function cycles(graph: ImportGraph): readonly string[] {
  const out: string[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const at = path.indexOf(file);
    if (at >= 0) {
      out.push(`a cycle: ${[...path.slice(at), file].join(' → ')}`);
      return;
    }
    if (done.has(file)) return;
    path.push(file);
    for (const target of graph[file] ?? []) visit(target);
    path.pop();
    done.add(file);
  };
  for (const file of Object.keys(graph)) visit(file);
  return out;
}
