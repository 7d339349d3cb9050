/** The form's name of a field by its JSON pointer (RFC 6901): `/contacts/0/phone` is `contacts.0.phone`. */
export const fieldNameOf = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');

/**
 * The field on screen nearest to a name: itself, the one that holds it (a week's third span is shown by the week), or the
 * first it holds (a consent that is missing is shown where one says whether it was given).
 */
export function nearestField(name: string, shown: readonly string[]): string {
  const parts = name.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const outer = parts.slice(0, length).join('.');
    if (shown.includes(outer)) return outer;
  }
  return shown.find((field) => field.startsWith(`${name}.`)) ?? name;
}
