const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it may stand in HTML, attributes included. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => NAMED[character] ?? character);

/** What a page of the sign-in needs to be read on a phone and by a screen reader. */
export const pageHead = (title: string): string =>
  `<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title>
<style>body{font:1.125rem/1.6 system-ui,sans-serif;max-width:22rem;margin:10vh auto;padding:0 1rem}label{display:block;margin-top:1rem}
input{font:inherit;width:100%;padding:.5rem;box-sizing:border-box}button{font:inherit;margin-top:1.5rem;padding:.5rem 1.5rem}
blockquote{margin:0;padding:.5rem 1rem;border-left:4px solid;overflow-wrap:anywhere}</style></head>`;

/** A page of our own beside the emulator's. `content` is HTML. */
export const loginPage = (title: string, content: string): string =>
  `<!DOCTYPE html>${pageHead(title)}<body><h1>${escaped(title)}</h1>${content}</body></html>`;
