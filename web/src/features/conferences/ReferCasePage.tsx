import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { type CaseView, caseReferral, getCase, referCase } from '#shared/conferences/index.ts';
import type { City } from '#shared/kernel/city.ts';
import { useRead, useSave } from '#web/app/queries.ts';
import { useServices } from '#web/app/services.tsx';
import { useCityRead } from '#web/app/useCity.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { CancelLink } from '#web/ui/CancelLink.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { Notice } from '#web/ui/Notice.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import { DuplicateDialog } from '../likeness/DuplicateDialog.tsx';
import { ConsentField, ConsentFields } from '../participants/ConsentFields.tsx';
import { LikelyList } from '../participants/LikelyList.tsx';
import { ProfileForm } from '../participants/ProfileForm.tsx';
import { useParticipantCheck } from '../participants/useParticipantCheck.ts';
import { caseTexts } from './caseTexts.ts';
import { referralBodyOf, referralOf } from './referralForm.ts';

const screen = getRouteApi('/samarbeid/moter/$conferenceId/sak/$caseId/henvis');

/** Somebody named in a meeting, to be registered as referred: what is known is filled in, and nobody is registered twice. */
export function ReferCasePage() {
  const t = useTexts(caseTexts);
  const params = screen.useParams();
  const read = useRead(getCase, { params });
  const city = useCityRead();
  return (
    <>
      <PageHeader
        above={
          <Link to="/samarbeid/moter/$conferenceId/sak/$caseId" params={params} className="aksel-link">
            {t('case')}
          </Link>
        }
        title={t('refer')}
        documentTitle={t('refer')}
        lead={t('referLead')}
      />
      <Loaded read={read}>
        {(view) =>
          view.name === null ? (
            <Notice>{t('notToRefer')}</Notice>
          ) : (
            <Loaded read={city}>{(here) => <ReferralForm key={view.case.id} view={view} city={here} />}</Loaded>
          )
        }
      </Loaded>
    </>
  );
}

function ReferralForm({ view, city }: { readonly view: CaseView; readonly city: City }) {
  const t = useTexts(caseTexts);
  const navigate = useNavigate();
  const toast = useToast();
  const { language } = useLanguage();
  const { person } = useServices();
  const params = screen.useParams();
  const { save, waiting } = useSave(referCase, ['conferences', 'participants', 'today']);
  const duplicates = useParticipantCheck();
  const record = useRecordForm({
    draft: `conference:${params.conferenceId}:${params.caseId}:referral`,
    schema: caseReferral,
    defaults: referralOf(view, city.services.find(({ id }) => person.services.includes(id))?.id ?? '', today(), language),
    toBody: (values) => referralBodyOf(values, today()),
    async send(body) {
      const { id } = await save({ params, body });
      toast({ text: t('referred') });
      await navigate({ to: '/deltakere/$participantId', params: { participantId: id } });
    },
  });
  const { form } = record;
  const submit = async (): Promise<void> => {
    const { preferredName: name, phone, birthYear } = form.getValues();
    if (await duplicates.isClear({ name, phone, birthYear })) await record.submit();
  };
  return (
    <>
      <ProfileForm
        record={{ ...record, submit }}
        city={city}
        asksAdmission
        submitLabel={t('refer')}
        waiting={waiting}
        ways={<CancelLink to="/samarbeid/moter/$conferenceId/sak/$caseId" params={params} />}
      >
        <ConsentFields control={form.control} city={city} />
        <ConsentField control={form.control} name="sharing" purpose="shareWithPartner" />
      </ProfileForm>
      <DuplicateDialog check={duplicates} onAnyway={() => void record.submit()}>
        {(found) => <LikelyList found={found} />}
      </DuplicateDialog>
    </>
  );
}
