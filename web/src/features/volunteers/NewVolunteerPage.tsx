import { useNavigate } from '@tanstack/react-router';
import { findLikelyApplications } from '#shared/applications/index.ts';
import { findLikelyVolunteers, likelyVolunteerInput, registerVolunteer, volunteerInput } from '#shared/volunteers/index.ts';
import { useAsk, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { CancelLink } from '#web/ui/CancelLink.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import { LikelyApplications } from '../applications/LikelyApplications.tsx';
import { DuplicateDialog } from '../likeness/DuplicateDialog.tsx';
import { useDuplicateCheck } from '../likeness/useDuplicateCheck.ts';
import { LikelyVolunteers } from './LikelyVolunteers.tsx';
import { texts } from './texts.ts';
import { useVolunteerLabels } from './useVolunteerLabels.ts';
import { VolunteerFields } from './VolunteerFields.tsx';
import { likelyBodyOf, newVolunteer, profileOf } from './volunteerForm.ts';

/** Somebody who wants to give time. Before they are saved, volunteers and applications that may be of the same person are shown. */
export function NewVolunteerPage() {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const toast = useToast();
  const labelOf = useVolunteerLabels();
  const { save, waiting } = useSave(registerVolunteer, ['volunteers', 'today']);
  const record = useRecordForm({
    draft: 'volunteer:new',
    schema: volunteerInput,
    defaults: newVolunteer(today()),
    toBody: (values) => ({ ...profileOf(values), isAdult: values.isAdult, appliedOn: values.appliedOn }),
    async send(body) {
      const { id } = await save({ body });
      toast({ text: t('registered') });
      await navigate({ to: '/tidgivere/$volunteerId', params: { volunteerId: id } });
    },
  });
  const { ask: askVolunteers } = useAsk(findLikelyVolunteers);
  const { ask: askApplications } = useAsk(findLikelyApplications);
  const duplicates = useDuplicateCheck({
    schema: likelyVolunteerInput,
    look: async (body) => {
      const [{ volunteers }, { applications }] = await Promise.all([askVolunteers({ body }), askApplications({ body })]);
      return volunteers.length + applications.length > 0 ? { volunteers, applications } : undefined;
    },
  });
  const submit = async (): Promise<void> => {
    if (await duplicates.isClear(likelyBodyOf(record.form.getValues()))) await record.submit();
  };
  return (
    <>
      <PageHeader title={t('register')} documentTitle={t('register')} />
      <FormFrame
        record={{ ...record, submit }}
        submitLabel={t('register')}
        labelOf={labelOf}
        waiting={waiting}
        ways={<CancelLink to="/tidgivere" />}
      >
        <VolunteerFields form={record.form} isNew />
      </FormFrame>
      <DuplicateDialog check={duplicates} onAnyway={() => void record.submit()}>
        {({ volunteers, applications }) => (
          <>
            {volunteers.length > 0 && <LikelyVolunteers volunteers={volunteers} />}
            {applications.length > 0 && <LikelyApplications applications={applications} label={t('applicationsWaiting')} />}
          </>
        )}
      </DuplicateDialog>
    </>
  );
}
