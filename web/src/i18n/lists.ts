import type { Language } from '#shared/kernel/language.ts';

/** Browsers know no nynorsk lists; both write "og". */
const LISTS = {
  nb: new Intl.ListFormat('nb-NO'),
  nn: new Intl.ListFormat('nb-NO'),
  en: new Intl.ListFormat('en-GB'),
} as const satisfies Record<Language, Intl.ListFormat>;

/** Words as a sentence lists them: "tid, sted og interesser". */
export const listOf = (words: Iterable<string>, language: Language): string => LISTS[language].format(words);
