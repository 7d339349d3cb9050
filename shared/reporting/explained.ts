import { fill, type Language, type LocalDate, type Texts } from '#shared/kernel/index.ts';
import type { Figure } from './figure.ts';

const SINCE: Texts = {
  nb: '{definition} Telles av det som er skrevet ned fra og med {day}.',
  nn: '{definition} Blir talt av det som er skrive ned frå og med {day}.',
  en: '{definition} Counted from what has been written down since {day}.',
};

/** `31.12.2026`, as everywhere in Norway. */
export const dayShown = (date: LocalDate): string => date.split('-').reverse().join('.');

/** How a figure is counted, and since when where records have not always held it. */
export const explainedIn = ({ definition, since }: Pick<Figure, 'definition' | 'since'>, language: Language): string =>
  since === null ? definition[language] : fill(SINCE[language], { definition: definition[language], day: dayShown(since) });
