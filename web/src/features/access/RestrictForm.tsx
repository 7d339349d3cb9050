import { type Restriction, restrictionInput, restrictRecord } from '#shared/access/index.ts';
import { listMembers } from '#shared/team/index.ts';
import { useSave, useWholeList } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { SelectField } from '#web/ui/form/fields.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { useToast } from '#web/ui/Toasts.tsx';
import { restrictionTexts } from './restrictionTexts.ts';

const NOBODY = 'nobody';

interface Props {
  readonly participantId: string;
  /** Who may open it already. */
  readonly named: Restriction['to'];
  readonly onDone: () => void;
}

/** Takes a record out of use, or names one more who may open it. */
export function RestrictForm({ participantId, named, onDone }: Props) {
  const t = useTexts(restrictionTexts);
  const toast = useToast();
  const { items: members = [] } = useWholeList(listMembers);
  const { save, waiting } = useSave(restrictRecord, ['access', 'participants', 'privacy', 'today', 'matching']);
  const record = useRecordForm<{ staffId: string | null }, typeof restrictionInput>({
    draft: `participant:${participantId}:restriction`,
    schema: restrictionInput,
    defaults: { staffId: NOBODY },
    toBody: ({ staffId }) => ({
      staffIds: [...named.map(({ id }) => id), ...(staffId === null || staffId === NOBODY ? [] : [staffId])],
    }),
    async send(body) {
      await save({ params: { participantId }, body });
      toast({ text: t('taken') });
      onDone();
    },
  });
  const there = new Set(named.map(({ id }) => id));
  const options = [
    { value: NOBODY, label: t('nobody') },
    ...members.filter(({ id }) => !there.has(id)).map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <FormFrame record={record} submitLabel={t(named.length > 0 ? 'nameMore' : 'take')} waiting={waiting}>
      <p>{t('takeLead')}</p>
      <SelectField control={record.form.control} name="staffId" label={t('who')} options={options} />
    </FormFrame>
  );
}
