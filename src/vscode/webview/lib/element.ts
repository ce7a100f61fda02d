/** An element with attributes; children are elements or text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const it = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== '') it.setAttribute(key, value);
  it.append(...children);
  return it;
}
