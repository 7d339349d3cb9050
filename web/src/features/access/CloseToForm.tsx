import { type Closure, closeRecord, colleague } from '#shared/access/index.ts';
import { listMembers } from '#shared/team/index.ts';
import { useSave, useWholeList } from '#web/app/queries.ts';
import { useServices } from '#web/app/services.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { SelectField } from '#web/ui/form/fields.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { useToast } from '#web/ui/Toasts.tsx';
import { texts } from './texts.ts';

interface Props {
  readonly participantId: string;
  readonly closed: readonly Closure[];
}

/** Closes a record to a colleague. */
export function CloseToForm({ participantId, closed }: Props) {
  const t = useTexts(texts);
  const toast = useToast();
  const { person } = useServices();
  const { items: members = [] } = useWholeList(listMembers);
  const { save, waiting } = useSave(closeRecord, ['access', 'participants', 'today']);
  const record = useRecordForm<{ staffId: string | null }, typeof colleague>({
    draft: `participant:${participantId}:closure`,
    schema: colleague,
    defaults: { staffId: null },
    toBody: (values) => values,
    async send(body) {
      await save({ params: { participantId }, body });
      toast({ text: t('closed') });
    },
  });
  const named = new Set([person.id, ...closed.map(({ staff }) => staff.id)]);
  const options = members.filter(({ id }) => !named.has(id)).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FormFrame record={record} submitLabel={t('closeToColleague')} waiting={waiting}>
      <SelectField control={record.form.control} name="staffId" label={t('colleague')} options={options} />
    </FormFrame>
  );
}
