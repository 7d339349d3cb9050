/** The languages every text exists in; the first is what staff get unless they choose. */
export const LANGUAGES = ['nb', 'nn', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One text in every language; a missing one is a type error. */
export type Texts = Readonly<Record<Language, string>>;

const isLanguage = (tag: string): tag is Language => LANGUAGES.some((language) => language === tag);

/**
 * The language an `Accept-Language` header asks for, by its order alone: our own client sends one tag, and a browser's
 * list comes sorted. `no` means bokmål. Anything else falls back to bokmål.
 */
export function languageOf(acceptLanguage: string | undefined): Language {
  for (const part of (acceptLanguage ?? '').split(',')) {
    const tag =
      part
        .trim()
        .split(/[-;\s]/)[0]
        ?.toLowerCase() ?? '';
    if (isLanguage(tag)) return tag;
    if (tag === 'no') return 'nb';
  }
  return 'nb';
}

/** Values put in place of `{name}` in a text. */
export type TextParams = Readonly<Record<string, string | number>>;

/**
 * Fills `{name}` in a text; an unknown name is left as it stands, so that a slip is seen rather than hidden. What ends with a
 * full stop, such as a date, ends the sentence too.
 */
export function fill(text: string, params: TextParams = {}): string {
  return text.replaceAll(/\{(\w+)\}(\.?)/g, (whole, name: string, stop: string) => {
    if (!Object.hasOwn(params, name)) return whole;
    const value = String(params[name]);
    return value.endsWith('.') ? value : value + stop;
  });
}
