import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { assignmentInput, createAssignment, getMatching, RHYTHMS } from '#shared/matching/index.ts';
import { SKILLS, type Week } from '#shared/traits/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useRead, useSave } from '#web/app/queries.ts';
import { useAreaOptions } from '#web/app/useAreaOptions.ts';
import { common } from '#web/i18n/common.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { CheckboxField, RadioField } from '#web/ui/form/choices.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { TextField } from '#web/ui/form/fields.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { WeekField } from '#web/ui/form/WeekField.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
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

interface AssignmentValues {
  readonly title: string;
  readonly need: string | null;
  readonly rhythm: string;
  readonly areas: string[];
  readonly week: Week;
}

const nothingYet: AssignmentValues = { title: '', need: null, rhythm: 'weekly', areas: [], week: [] };

function AssignmentForm({ participantId }: { readonly participantId: string }) {
  const t = useTexts(assignmentTexts);
  const word = useTexts(common);
  const navigate = useNavigate();
  const toast = useToast();
  const params = { participantId };
  const areas = useAreaOptions();
  const { save, waiting } = useSave(createAssignment, ['participants', 'matching', 'today']);
  const record = useRecordForm({
    draft: `participant:${participantId}:assignment`,
    schema: assignmentInput,
    defaults: nothingYet,
    toBody: (values) => values,
    async send(body) {
      await save({ params, body });
      toast({ text: t('saved') });
      await navigate({ to: '/deltakere/$participantId/kobling', params });
    },
  });
  const { control } = record.form;
  return (
    <FormFrame
      record={record}
      submitLabel={t('save')}
      waiting={waiting}
      ways={
        <LinkButton to="/deltakere/$participantId/onsker" params={params} variant="tertiary">
          {word('cancel')}
        </LinkButton>
      }
    >
      <TextField control={control} name="title" label={t('title')} description={t('titleHelp')} />
      <RadioField control={control} name="need" label={t('need')} options={useOptions(SKILLS)} />
      <RadioField control={control} name="rhythm" label={t('rhythm')} options={useOptions(RHYTHMS)} />
      <WeekField control={control} name="week" label={t('week')} description={t('weekHelp')} optional />
      <CheckboxField control={control} name="areas" label={t('areas')} description={t('areasHelp')} options={areas} optional />
    </FormFrame>
  );
}
