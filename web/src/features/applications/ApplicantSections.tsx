import type { Applicant } from '#shared/recruitment/index.ts';
import { INTERESTS, SPOKEN_LANGUAGES } from '#shared/traits/index.ts';
import { useCity } from '#web/app/useCity.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { EmailLink, PhoneLink } from '#web/ui/contact.tsx';
import { Fact, Facts } from '#web/ui/Facts.tsx';
import { Pills } from '#web/ui/Pills.tsx';
import { Section } from '#web/ui/Section.tsx';
import { WeekSummary } from '#web/ui/week/WeekSummary.tsx';
import css from './ApplicantSections.module.css';
import { texts } from './texts.ts';

interface Props {
  readonly applicant: Applicant;
}

/** What somebody told in words of their own, and how they would like to give time. */
function Told({ applicant: { why, ownWords, interests, languages } }: Props) {
  const t = useTexts(texts);
  const interest = useTexts(INTERESTS);
  const spoken = useTexts(SPOKEN_LANGUAGES);
  return (
    <>
      <Section title={t('tells')}>
        <Facts>
          <Fact name={t('why')}>
            <span className={css.words}>{why}</span>
          </Fact>
          {ownWords && (
            <Fact name={t('ownWords')}>
              <span className={css.words}>{ownWords}</span>
            </Fact>
          )}
        </Facts>
      </Section>
      <Section title={t('together')}>
        <Facts>
          <Fact name={t('interests')}>{interests.length > 0 && <Pills labels={interests.map((one) => interest(one))} />}</Fact>
          <Fact name={t('languages')}>
            <Pills labels={languages.map((one) => spoken(one))} />
          </Fact>
        </Facts>
      </Section>
    </>
  );
}

/** How to reach them, and when and where they can meet. */
function FactsOf({ applicant: { phone, email, birthYear, week, areas } }: Props) {
  const t = useTexts(texts);
  const city = useCity();
  return (
    <>
      <Section title={t('contact')}>
        <Facts>
          <Fact name={t('phone')}>{phone && <PhoneLink number={phone} />}</Fact>
          <Fact name={t('email')}>{email && <EmailLink address={email} />}</Fact>
          <Fact name={t('birthYear')}>{birthYear}</Fact>
        </Facts>
      </Section>
      <Section title={t('whenWhere')}>
        <Facts>
          <Fact name={t('week')}>{week.length > 0 && <WeekSummary week={week} />}</Fact>
          <Fact name={t('areas')}>
            {areas.length > 0 && <Pills labels={areas.map((id) => city?.areas.find((area) => area.id === id)?.name ?? id)} />}
          </Fact>
        </Facts>
      </Section>
    </>
  );
}

export const ApplicantSections = { Told, Facts: FactsOf };
