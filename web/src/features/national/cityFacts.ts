import { fill, type Language, type Texts } from '#shared/kernel/language.ts';
import type { PublicationHead } from '#shared/national/index.ts';
import { monthsTold } from '#shared/national/index.ts';
import type { CityOfNation } from '#web/app/config.ts';
import { fullDate } from '#web/i18n/dates.ts';
import { texts } from './texts.ts';

/** Something that is said of a city. */
export interface CityFact {
  readonly name: string;
  readonly said: string;
}

/** Whether a city takes part in the figures, and on what. */
function takesPart({ shares, agreedFrom }: CityOfNation): { readonly text: Texts; readonly date: string } {
  const date = agreedFrom ? fullDate(agreedFrom) : '';
  if (shares) return { text: date ? texts.agreedFrom : texts.always, date };
  return { text: date ? texts.laterAgreement : texts.noAgreement, date };
}

/** What a city's figures are figures of, and how much there is of it in an edition. */
export function cityFacts(city: CityOfNation, edition: PublicationHead | undefined, language: Language): CityFact[] {
  const { text, date } = takesPart(city);
  const told = edition?.cities.find(({ id }) => id === city.id);
  return [
    { name: texts.takesPart[language], said: fill(text[language], { date }) },
    { name: texts.countedWho[language], said: (city.kind === 'charity' ? texts.byConsent : texts.byLaw)[language] },
    { name: texts.beforeMatch[language], said: fill(texts.atLeast[language], { count: city.minimumConversations }) },
    ...(edition && told
      ? [
          {
            name: texts.monthsInEdition[language],
            said: fill(texts.monthsOfEdition[language], { count: told.months, all: monthsTold(edition.until).length }),
          },
        ]
      : []),
  ];
}
