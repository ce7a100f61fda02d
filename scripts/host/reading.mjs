/**
 * Settings of a served VS Code in which articles can be read: a paragraph is one line, and would run off the edge.
 * Lines wrap before the edge, since the signs behind facts take room that VS Code does not reckon with.
 * The pictures are taken with them too, so that they show what a person sees.
 */
export const READING = {
  'editor.wordWrap': 'bounded',
  'editor.minimap.enabled': false,
};
