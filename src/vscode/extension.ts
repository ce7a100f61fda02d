/** Called by VS Code once an article is opened. */
export function activate(): void {
  // features are registered here
}
