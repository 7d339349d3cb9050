import { useId } from 'react';
import type { Words } from '#shared/kernel/index.ts';
import { COMMUNICATION_STYLES, INTERESTS, SKILLS, SPOKEN_LANGUAGES } from '#shared/traits/index.ts';
import type { Volunteer } from '#shared/volunteers/index.ts';
import { useCity } from '#web/app/useCity.ts';
import { fullDate } from '#web/i18n/dates.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Fact, Facts } from '#web/ui/Facts.tsx';
import { Pills } from '#web/ui/Pills.tsx';
import { Section } from '#web/ui/Section.tsx';
import { WeekGrid } from '#web/ui/week/WeekGrid.tsx';
import { WeekSummary } from '#web/ui/week/WeekSummary.tsx';
import { texts } from './texts.ts';
import { WithdrawExperience } from './WithdrawExperience.tsx';

/** Who a volunteer is with others, and when and where they can meet. */
export function ProfileSections({ volunteer }: { readonly volunteer: Volunteer }) {
  const t = useTexts(texts);
  const style = useTexts(COMMUNICATION_STYLES);
  const city = useCity();
  const weekId = useId();
  const { ownExperience, communicationStyle, areas, week, capacity } = volunteer;
  return (
    <>
      <Section title={t('whenWhere')}>
        <Facts>
          <div>
            <dt id={weekId}>{t('weekShown')}</dt>
            <dd>
              {week.length > 0 && <WeekGrid week={week} labelledBy={weekId} />}
              <WeekSummary week={week} />
            </dd>
          </div>
          <Fact name={t('areas')}>
            <Pills labels={areas.map((id) => city?.areas.find((area) => area.id === id)?.name ?? id)} />
          </Fact>
          <Fact name={t('capacityShown')}>{capacity}</Fact>
        </Facts>
      </Section>
      <Section title={t('together')}>
        <Facts>
          <Chosen name={t('skills')} words={SKILLS} values={volunteer.skills} />
          <Chosen name={t('interests')} words={INTERESTS} values={volunteer.interests} />
          <Chosen name={t('dislikes')} words={INTERESTS} values={volunteer.dislikes} />
          <Chosen name={t('languages')} words={SPOKEN_LANGUAGES} values={volunteer.languages} />
          <Fact name={t('communicationStyle')}>{communicationStyle && style(communicationStyle)}</Fact>
          <Fact name={t('ownExperience')}>
            {ownExperience ? (
              <>
                {t('ownExperienceYes', { date: fullDate(ownExperience.consentedOn) })} <WithdrawExperience volunteer={volunteer} />
              </>
            ) : (
              t('ownExperienceNo')
            )}
          </Fact>
        </Facts>
      </Section>
    </>
  );
}

function Chosen({ name, words, values }: { readonly name: string; readonly words: Words; readonly values: readonly string[] }) {
  const word = useTexts(words);
  return <Fact name={name}>{values.length > 0 && <Pills labels={values.map((value) => word(value))} />}</Fact>;
}
