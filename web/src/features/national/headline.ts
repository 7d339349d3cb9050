import { fill, type Language, type Texts } from '#shared/kernel/language.ts';
import type { NationalFigures } from '#shared/national/index.ts';
import { type FigureId, NOW } from '#shared/reporting/index.ts';
import { formatNumber } from '#web/i18n/dates.ts';
import { texts } from './texts.ts';

const UNDER_WAY: FigureId = 'participantsActive';
const PEOPLE: FigureId = 'people';

/** The sentence at the top: "171 deltakere i gang i 3 byer". A sum that is hidden is not in it, and of one that is rounded it says so. */
export function headline(
  { publication, period, cities, sum }: Pick<NationalFigures, 'publication' | 'period' | 'cities' | 'sum'>,
  periodName: string,
  language: Language,
): string {
  const say = (text: Texts, count = 0): string =>
    fill(text[language], { count: formatNumber(count, language), cities: citiesIn(cities.length, language), period: periodName });
  const count = sum[period === NOW ? UNDER_WAY : PEOPLE];
  if (cities.length === 0) return texts.title[language];
  if (count === null || count === undefined) return say(texts.figuresOf);
  const figures = say(period === NOW ? texts.underWay : texts.people, count);
  return publication.within === null ? figures : fill(texts.about[language], { figures });
}

const citiesIn = (count: number, language: Language): string =>
  count === 1 ? texts.oneCity[language] : fill(texts.manyCities[language], { count });
