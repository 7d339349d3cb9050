import type { PublicationHead } from '#shared/national/index.ts';
import { type Coverage, getCoverage } from '#shared/publishing/index.ts';
import { laterMonth, monthName, monthsBetween, yearOf } from '#shared/reporting/index.ts';
import { type CityOfNation, isCity } from '#web/app/config.ts';
import { useRead } from '#web/app/queries.ts';
import { useServices } from '#web/app/services.tsx';
import { fullDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { Fact, Facts } from '#web/ui/Facts.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { cityFacts } from './cityFacts.ts';
import css from './PublishSection.module.css';
import { texts } from './texts.ts';

/** What each city's figures are figures of, and how much there is of them, in the edition that is shown and since; those that take no part among them. */
export function AboutCities({ edition }: { readonly edition: PublicationHead | undefined }) {
  const t = useTexts(texts);
  const { config } = useServices();
  const read = useRead(getCoverage, {});
  const cities = isCity(config) ? [] : config.cities.toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
  return (
    <div className={css.section}>
      <Section title={t('aboutCities')}>
        <Loaded read={read}>
          {(coverage) => (
            <ul className={css.cities}>
              {cities.map((city) => (
                <li key={city.id}>
                  <h3 className={css.name}>{city.name}</h3>
                  <AboutCity city={city} coverage={coverage} edition={edition} />
                </li>
              ))}
            </ul>
          )}
        </Loaded>
      </Section>
    </div>
  );
}

interface CityProps {
  readonly city: CityOfNation;
  readonly coverage: Coverage;
  readonly edition: PublicationHead | undefined;
}

function AboutCity({ city, coverage: { closedUntil, cities }, edition }: CityProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const from = `${yearOf(laterMonth(closedUntil, -12))}-01`;
  const all = monthsBetween(from, closedUntil).length;
  const covered = cities.find(({ id }) => id === city.id);
  return (
    <Facts>
      {cityFacts(city, edition, language).map(({ name, said }) => (
        <Fact key={name} name={name}>
          {said}
        </Fact>
      ))}
      {covered && (
        <>
          <Fact name={t('monthsCounted')}>{t('monthsOf', { count: covered.months.length, all, from: monthName(from, language) })}</Fact>
          <Fact name={t('countedOn')}>{covered.countedOn && fullDate(covered.countedOn)}</Fact>
        </>
      )}
    </Facts>
  );
}
