import { opening } from '#shared/access/index.ts';
import type { Placed } from '#shared/cityPlan/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { TextField } from '#web/ui/form/fields.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { texts } from './texts.ts';

interface Props {
  readonly lines: readonly Placed[];
  readonly onClose: () => void;
  readonly onGiven: (reason: string) => Promise<void>;
}

/** Asks once why the records of those on others' caseloads are opened; the reason stands in the log of each. */
export function WhyDialog(props: Props) {
  const t = useTexts(texts);
  return (
    <Dialog open title={t('whyTitle')} onClose={props.onClose}>
      <WhyForm {...props} />
    </Dialog>
  );
}

function WhyForm({ lines, onGiven }: Props) {
  const t = useTexts(texts);
  const others = new Set(lines.filter(({ own }) => !own).map(({ participantId }) => participantId)).size;
  const record = useRecordForm({
    draft: 'cityPlan:opening',
    schema: opening,
    defaults: { reason: '' },
    toBody: (values) => values,
    send: ({ reason }) => onGiven(reason),
  });
  return (
    <FormFrame record={record} submitLabel={t('propose', { n: lines.length })} waiting={false}>
      <p>{t('whyLead', { n: others })}</p>
      <TextField control={record.form.control} name="reason" label={t('why')} description={t('whyExample')} />
    </FormFrame>
  );
}
