/**
 * Settings of a served VS Code in which articles can be read: a paragraph is one line, and would run off the edge.
 * The pictures are taken with them too, so that they show what a person sees.
 */
export const READING = {
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
};
