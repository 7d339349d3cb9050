import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { assignmentInput, createAssignment, getMatching } from '#shared/matching/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useRead, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { CancelLink } from '#web/ui/CancelLink.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { AssignmentFields } from './AssignmentFields.tsx';
import { NO_ASSIGNMENT_YET } from './assignmentForm.ts';
import { assignmentTexts } from './assignmentTexts.ts';

const screen = getRouteApi('/deltakere/$participantId/onsker/ny');

/** What a participant wants somebody with them for. */
export function NewAssignmentPage() {
  const t = useTexts(assignmentTexts);
  const { participantId } = screen.useParams();
  const name = useRead(getMatching, { params: { participantId } }).data?.participantName;
  return (
    <>
      <PageHeader title={t('new')} documentTitle={t('new')} lead={name && <PersonName name={name} />} />
      <AssignmentForm key={participantId} participantId={participantId} />
    </>
  );
}

function AssignmentForm({ participantId }: { readonly participantId: string }) {
  const t = useTexts(assignmentTexts);
  const navigate = useNavigate();
  const toast = useToast();
  const params = { participantId };
  const { save, waiting } = useSave(createAssignment, ['participants', 'matching', 'today']);
  const record = useRecordForm({
    draft: `participant:${participantId}:assignment`,
    schema: assignmentInput,
    defaults: NO_ASSIGNMENT_YET,
    toBody: (values) => values,
    async send(body) {
      await save({ params, body });
      toast({ text: t('saved') });
      await navigate({ to: '/deltakere/$participantId/kobling', params });
    },
  });
  return (
    <FormFrame
      record={record}
      submitLabel={t('save')}
      waiting={waiting}
      ways={<CancelLink to="/deltakere/$participantId/onsker" params={params} />}
    >
      <AssignmentFields control={record.form.control} />
    </FormFrame>
  );
}
