import { Button } from '@navikt/ds-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { getVolunteer, SUPERVISION_FORMS, type Supervision, supervisionDue, type VolunteerRecord } from '#shared/volunteers/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { useRead } from '#web/app/queries.ts';
import { fullDate } from '#web/i18n/dates.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { Timeline, TimelineItem } from '#web/ui/Timeline.tsx';
import { Day, today, When } from '#web/ui/When.tsx';
import mark from '../OverdueMark.module.css';
import { CorrectionDialog } from './CorrectionDialog.tsx';
import { SupervisionDialog } from './SupervisionDialog.tsx';
import { supervisionTexts } from './texts.ts';

const screen = getRouteApi('/tidgivere/$volunteerId');

/** How a volunteer has been followed up, and when it is due again. */
export function SupervisionTab() {
  const params = screen.useParams();
  const read = useRead(getVolunteer, { params });
  return <Loaded read={read}>{(record) => <Log record={record} />}</Loaded>;
}

function Log({ record }: { readonly record: VolunteerRecord }) {
  const t = useTexts(supervisionTexts);
  const formName = useTexts(SUPERVISION_FORMS);
  const shown = useShownName();
  const [recording, setRecording] = useState(false);
  const [correcting, setCorrecting] = useState<Supervision>();
  const { volunteer, supervisions } = record;
  return (
    <Section
      title={t('title')}
      action={
        volunteer.state !== 'left' && (
          <Button size="small" variant="secondary" onClick={() => setRecording(true)}>
            {t('record')}
          </Button>
        )
      }
    >
      <Due record={record} />
      {supervisions.length === 0 && <p>{t('none')}</p>}
      <Timeline label={t('title')}>
        {supervisions.map((one) => (
          <TimelineItem
            key={one.id}
            when={<Day date={one.on} />}
            title={
              <>
                {formName(one.form)}{' '}
                <Button
                  size="xsmall"
                  variant="tertiary"
                  aria-label={`${t('correct')}: ${formName(one.form)} ${fullDate(one.on)}`}
                  onClick={() => setCorrecting(one)}
                >
                  {t('correct')}
                </Button>
              </>
            }
            detail={[one.minutes !== null && t('lasted', { minutes: one.minutes }), shown(one.by.name)].filter(Boolean).join(' · ')}
            body={one.note}
          />
        ))}
      </Timeline>
      {correcting && <CorrectionDialog volunteer={volunteer} supervision={correcting} onClose={() => setCorrecting(undefined)} />}
      {recording && <SupervisionDialog volunteer={volunteer} onClose={() => setRecording(false)} />}
    </Section>
  );
}

function Due({ record: { volunteer, settings } }: { readonly record: VolunteerRecord }) {
  const t = useTexts(supervisionTexts);
  const due = supervisionDue(volunteer, settings);
  if (due === null) return <p>{t('notDue')}</p>;
  return (
    <p>
      <strong {...(due < today() && { className: mark.mark })}>
        {t('nextDue')}: <When date={due} />
      </strong>
      <br />
      {t('everyDays', { days: settings.supervisionDays })}
    </p>
  );
}
