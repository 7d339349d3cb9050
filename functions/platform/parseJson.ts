/** What a text holds as JSON, or undefined where it is none: JSON has no way of saying undefined. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // the caller decides what it means that this is no JSON
    return undefined;
  }
}
