import { fill, type Language, type LocalDate, type Texts } from '#shared/kernel/index.ts';
import type { Figure } from './figure.ts';

const SINCE: Texts = {
  nb: 'Telles av det som er skrevet ned fra og med {day}.',
  nn: 'Blir talt av det som er skrive ned frå og med {day}.',
  en: 'Counted from what has been written down since {day}.',
};

const OLDER: Texts = {
  nb: 'Eldre tall kan være for lave.',
  nn: 'Eldre tal kan vere for låge.',
  en: 'Older numbers may be too low.',
};

/** `31.12.2026`, as everywhere in Norway. */
export const dayShown = (date: LocalDate): string => date.split('-').reverse().join('.');

const sinceIn = (since: LocalDate, language: Language): string => fill(SINCE[language], { day: dayShown(since) });

/** How a figure is counted, and since when where records have not always held it. */
export const explainedIn = ({ definition, since }: Pick<Figure, 'definition' | 'since'>, language: Language): string =>
  since === null ? definition[language] : `${definition[language]} ${sinceIn(since, language)}`;

/**
 * What must be known where a figure is told of a time that began before it was counted; undefined where all of the time is counted.
 *
 * @param from the first day of the earliest time it is told of
 */
export const countedSince = ({ since }: Pick<Figure, 'since'>, from: LocalDate, language: Language): string | undefined =>
  since !== null && from < since ? `${sinceIn(since, language)} ${OLDER[language]}` : undefined;
