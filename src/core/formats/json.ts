/**
 * JSON in which no character steers a terminal or turns the direction of writing: those that `JSON.stringify`
 * leaves as they are (DEL, C1 and the bidirectional controls) stand as escapes. What it means is the same.
 */
export const jsonText = (value: unknown, indent?: number): string =>
  withoutSteering(JSON.stringify(value, undefined, indent));

/** Text that is JSON already, with those escapes. */
export const withoutSteering = (json: string): string =>
  json.replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
