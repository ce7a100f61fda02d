/** The text of each part by its path in `dist`. */
export type Parts = ReadonlyMap<string, string>;

const REQUIRED = /\brequire\(["'](\.{1,2}\/[\w./-]{1,200})["']\)/g;

/**
 * A bundle and all that it requires, at once or later. Rejects as `read` does.
 * @param read resolves to the text at a path in `dist`.
 */
export async function gatherParts(
  entry: string,
  read: (path: string) => Promise<string>,
): Promise<Parts> {
  const parts = new Map<string, string>();
  const asked = new Set<string>();
  const gather = async (path: string): Promise<void> => {
    if (asked.has(path)) return;
    asked.add(path);
    const text = await read(path);
    parts.set(path, text);
    await Promise.all(
      Array.from(text.matchAll(REQUIRED), ([, name = '']) => gather(resolved(path, name))),
    );
  };
  await gather(entry);
  return parts;
}

/** The path in `dist` that a part means. */
const resolved = (from: string, name: string): string =>
  new URL(name, `file:///${from}`).pathname.slice(1);

/**
 * An expression of JavaScript for where nothing can be required: a function that takes the editor's API, runs the
 * entry and returns what that exports. A part runs when it is first required.
 */
export function scriptOf(parts: Parts, entry: string): string {
  const bodies = Array.from(
    parts,
    ([path, text]) => `${JSON.stringify(path)}:function(module,exports,require){${text}\n}`,
  );
  return `function(editor){
const parts={${bodies.join(',\n')}};
const loaded={};
const load=(path)=>{
  if(loaded[path])return loaded[path].exports;
  const module=loaded[path]={exports:{}};
  const resolve=(name)=>new URL(name,"file:///"+path).pathname.slice(1);
  parts[path](module,module.exports,(name)=>name==="vscode"?editor:load(resolve(name)));
  return module.exports;
};
return load(${JSON.stringify(entry)});
}`;
}
