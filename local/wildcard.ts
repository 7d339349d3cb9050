/** Whether a text fits a pattern in which `*` stands for anything, slashes included, as AWS writes them. */
export const fitsWildcard = (pattern: string, text: string): boolean =>
  new RegExp(`^${pattern.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(text);
