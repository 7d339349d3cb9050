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
import css from './PublishSection.module.css';
import { texts } from './texts.ts';

/** What each city's figures are figures of, and how much there is of them; those that take no part among them. */
export function AboutCities() {
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
                  <AboutCity city={city} coverage={coverage} />
                </li>
              ))}
            </ul>
          )}
        </Loaded>
      </Section>
    </div>
  );
}

function AboutCity({ city, coverage: { closedUntil, cities } }: { readonly city: CityOfNation; readonly coverage: Coverage }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const from = `${yearOf(laterMonth(closedUntil, -12))}-01`;
  const all = monthsBetween(from, closedUntil).length;
  const covered = cities.find(({ id }) => id === city.id);
  const date = city.agreedFrom && fullDate(city.agreedFrom);
  const takesPart = city.shares
    ? date
      ? t('agreedFrom', { date })
      : t('always')
    : date
      ? t('laterAgreement', { date })
      : t('noAgreement');
  return (
    <Facts>
      <Fact name={t('takesPart')}>{takesPart}</Fact>
      <Fact name={t('countedWho')}>{t(city.kind === 'charity' ? 'byConsent' : 'byLaw')}</Fact>
      <Fact name={t('beforeMatch')}>{t('atLeast', { count: city.minimumConversations })}</Fact>
      {covered && (
        <>
          <Fact name={t('monthsCounted')}>{t('monthsOf', { count: covered.months.length, all, from: monthName(from, language) })}</Fact>
          <Fact name={t('countedOn')}>{covered.countedOn && fullDate(covered.countedOn)}</Fact>
        </>
      )}
    </Facts>
  );
}
