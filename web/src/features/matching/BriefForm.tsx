import { type Brief, briefEdit, getMatching, saveBrief } from '#shared/matching/index.ts';
import { useLatest, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { ConfirmField } from '#web/ui/form/choices.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { TextArea } from '#web/ui/form/fields.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import { briefTexts } from './briefTexts.ts';

interface Values {
  readonly text: string;
  readonly agreedOn: string | null;
  readonly withFirstName: boolean;
}

/** New words are agreed on anew, so the day is never the one before. */
const valuesOf = (brief: Brief | undefined): Values => ({
  text: brief?.text ?? '',
  agreedOn: today(),
  withFirstName: brief?.withFirstName ?? false,
});

interface Props {
  readonly participantId: string;
  readonly assignmentId: string;
  readonly brief: Brief | undefined;
}

/** The words that participant and counsellor agree on. */
export function BriefForm({ participantId, assignmentId, brief }: Props) {
  const t = useTexts(briefTexts);
  const toast = useToast();
  const latest = useLatest(getMatching, { params: { participantId } });
  const { save, waiting } = useSave(saveBrief, ['matching', 'participants']);
  const record = useRecordForm({
    draft: `assignment:${assignmentId}:brief`,
    schema: briefEdit,
    defaults: valuesOf(brief),
    version: brief?.version ?? 0,
    toBody: (values, version) => ({ ...values, version }),
    async send(body) {
      await save({ params: { participantId, assignmentId }, body });
      toast({ text: t('saved') });
    },
    async latest() {
      const standing = (await latest()).briefs.find((one) => one.assignmentId === assignmentId);
      return { version: standing?.version ?? 0, values: valuesOf(standing) };
    },
  });
  const { control } = record.form;
  const labels: Readonly<Record<string, string>> = { '/text': t('text'), '/agreedOn': t('agreedOn'), '/withFirstName': t('withFirstName') };
  return (
    <FormFrame record={record} submitLabel={t('save')} labelOf={(pointer) => labels[pointer]} waiting={waiting}>
      <p>{t('lead')}</p>
      <TextArea control={control} name="text" label={t('text')} description={t('textHelp')} rows={5} />
      <ConfirmField control={control} name="withFirstName" label={t('withFirstName')} />
      <DateField control={control} name="agreedOn" label={t('agreedOn')} to={today()} />
    </FormFrame>
  );
}
