import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type Assignment, assignmentEdit, getMatching, type ParticipantMatching, updateAssignment } from '#shared/matching/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useLatest, useRead, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { CancelLink } from '#web/ui/CancelLink.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Empty, Loaded } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { AssignmentFields } from './AssignmentFields.tsx';
import { assignmentValuesOf, NO_ASSIGNMENT_YET } from './assignmentForm.ts';
import { assignmentTexts } from './assignmentTexts.ts';
import { useAssignmentWords } from './useAssignmentWords.ts';

const screen = getRouteApi('/deltakere/$participantId/onsker/$assignmentId/endre');

/** Changes what a participant wants somebody with them for, while it waits. */
export function EditAssignmentPage() {
  const t = useTexts(assignmentTexts);
  const { participantId, assignmentId } = screen.useParams();
  const read = useRead(getMatching, { params: { participantId } });
  const name = read.data?.participantName;
  return (
    <>
      <PageHeader title={t('edit')} documentTitle={t('edit')} lead={name && <PersonName name={name} />} />
      <Loaded read={read}>
        {({ assignments }) => <Form key={assignmentId} participantId={participantId} assignment={waitingIn(assignments, assignmentId)} />}
      </Loaded>
    </>
  );
}

const waitingIn = (assignments: ParticipantMatching['assignments'], assignmentId: string): Assignment | undefined =>
  assignments.find(({ id, state }) => id === assignmentId && state === 'waiting');

function Form({ participantId, assignment }: { readonly participantId: string; readonly assignment: Assignment | undefined }) {
  const t = useTexts(assignmentTexts);
  const params = { participantId };
  if (assignment) return <AssignmentForm participantId={participantId} assignment={assignment} />;
  return (
    <Empty title={t('notWaiting')}>
      <LinkButton to="/deltakere/$participantId/onsker" params={params} variant="secondary" size="small">
        {t('toWishes')}
      </LinkButton>
    </Empty>
  );
}

function AssignmentForm({ participantId, assignment }: { readonly participantId: string; readonly assignment: Assignment }) {
  const t = useTexts(assignmentTexts);
  const navigate = useNavigate();
  const toast = useToast();
  const words = useAssignmentWords();
  const { id: assignmentId, version } = assignment;
  const latest = useLatest(getMatching, { params: { participantId } });
  const { save, waiting } = useSave(updateAssignment, ['participants', 'matching', 'today']);
  const record = useRecordForm({
    draft: `participant:${participantId}:assignment:${assignmentId}`,
    schema: assignmentEdit,
    defaults: assignmentValuesOf(assignment),
    version,
    toBody: (values, seen) => ({ ...values, version: seen }),
    async send(body) {
      await save({ params: { participantId, assignmentId }, body });
      toast({ text: t('saved') });
      await navigate({ to: '/deltakere/$participantId/onsker', params: { participantId } });
    },
    async latest() {
      const standing = (await latest()).assignments.find(({ id }) => id === assignmentId);
      return standing ? { version: standing.version, values: assignmentValuesOf(standing) } : { version, values: NO_ASSIGNMENT_YET };
    },
  });
  return (
    <FormFrame
      record={record}
      submitLabel={t('save')}
      waiting={waiting}
      ways={<CancelLink to="/deltakere/$participantId/onsker" params={{ participantId }} />}
      {...words}
    >
      <AssignmentFields control={record.form.control} had={assignment.areas} />
    </FormFrame>
  );
}
