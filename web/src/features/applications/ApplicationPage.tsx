import { Button } from '@navikt/ds-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type ApplicationRecord, acceptApplication, getApplication } from '#shared/applications/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useRead, useSave } from '#web/app/queries.ts';
import { fullDate, shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { Columns } from '#web/ui/Columns.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import { ApplicantSections } from './ApplicantSections.tsx';
import css from './ApplicationPage.module.css';
import { DeclineDialog } from './DeclineDialog.tsx';
import { EraseApplication } from './EraseApplication.tsx';
import { HandledNotice } from './HandledNotice.tsx';
import { MayBeNotice } from './MayBeNotice.tsx';
import { texts } from './texts.ts';

const screen = getRouteApi('/tidgivere/soknader/$applicationId');

/** One application: who, what they told, and what to answer. */
export function ApplicationPage() {
  const t = useTexts(texts);
  const params = screen.useParams();
  const read = useRead(getApplication, { params });
  const { language } = useLanguage();
  const { applicant, sentOn, keptUntil } = read.data?.application ?? {};
  return (
    <>
      <PageHeader
        above={
          <Link to="/tidgivere/soknader" className="aksel-link">
            {t('title')}
          </Link>
        }
        title={applicant ? <PersonName name={applicant.name} /> : t('one')}
        documentTitle={t('one')}
        lead={
          sentOn &&
          keptUntil && (
            <>
              {t('sent', { date: shortDate(sentOn, today(), language) })} · {t('gone', { date: fullDate(keptUntil) })}
            </>
          )
        }
      />
      <Loaded read={read}>{(record) => <Record key={record.application.id} record={record} />}</Loaded>
    </>
  );
}

function Record({ record }: { readonly record: ApplicationRecord }) {
  const { application, mayBe, allowed } = record;
  const { applicant } = application;
  return (
    <div className={css.record}>
      <HandledNotice application={application} />
      <MayBeNotice mayBe={mayBe} />
      {allowed.includes('accept') && <Answer record={record} />}
      {applicant && (
        <Columns main={<ApplicantSections.Told applicant={applicant} />} side={<ApplicantSections.Facts applicant={applicant} />} />
      )}
      {applicant && <EraseApplication application={application} />}
    </div>
  );
}

function Answer({ record: { application } }: { readonly record: ApplicationRecord }) {
  const t = useTexts(texts);
  const toast = useToast();
  const navigate = useNavigate();
  const [declining, setDeclining] = useState(false);
  const { save, saving, waiting, error } = useSave(acceptApplication, ['applications', 'volunteers', 'today']);
  const accept = async (): Promise<void> => {
    const { volunteerId } = await save({ params: { applicationId: application.id }, body: { version: application.version } });
    toast({ text: t('acceptDone') });
    await navigate({ to: '/tidgivere/$volunteerId', params: { volunteerId } });
  };
  return (
    <div className={css.answer}>
      {error && <ProblemAlert error={error} />}
      <div className={css.buttons}>
        {/* what went wrong is shown above, and nothing typed is lost */}
        <Button loading={saving || waiting} onClick={() => void accept().catch(() => undefined)}>
          {t('accept')}
        </Button>
        <Button variant="secondary" data-color="neutral" onClick={() => setDeclining(true)}>
          {t('decline')}
        </Button>
      </div>
      <p className={css.help}>{t('acceptHelp')}</p>
      <DeclineDialog application={application} open={declining} onClose={() => setDeclining(false)} />
    </div>
  );
}
