/** A passage with a sentence a line, so that a comparison by lines lays sentence beside sentence. */
export const passageLines = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/([.!?…]['"’”»]{0,2}) /g, '$1\n');
