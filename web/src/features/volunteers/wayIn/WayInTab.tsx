import { getRouteApi } from '@tanstack/react-router';
import { getVolunteer } from '#shared/volunteers/index.ts';
import { useRead } from '#web/app/queries.ts';
import { fullDate } from '#web/i18n/dates.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Columns } from '#web/ui/Columns.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { AgreementsSection } from './AgreementsSection.tsx';
import { CertificateSection } from './CertificateSection.tsx';
import { ReferencesSection } from './ReferencesSection.tsx';
import { TrainingSection } from './TrainingSection.tsx';
import { wayInTexts } from './texts.ts';

const screen = getRouteApi('/tidgivere/$volunteerId');

/** What a volunteer has behind them on the way in, and what is left. */
export function WayInTab() {
  const t = useTexts(wayInTexts);
  const params = screen.useParams();
  const read = useRead(getVolunteer, { params });
  return (
    <Loaded read={read}>
      {({ volunteer, settings }) => (
        <Columns
          main={
            <>
              <ReferencesSection volunteer={volunteer} />
              <TrainingSection volunteer={volunteer} settings={settings} />
            </>
          }
          side={
            <>
              <Section title={t('interview')}>
                <p>
                  {volunteer.wayIn.interviewedOn
                    ? t('interviewed', { date: fullDate(volunteer.wayIn.interviewedOn) })
                    : t('notInterviewed')}
                </p>
              </Section>
              <AgreementsSection volunteer={volunteer} />
              <CertificateSection volunteer={volunteer} settings={settings} />
            </>
          }
        />
      )}
    </Loaded>
  );
}
