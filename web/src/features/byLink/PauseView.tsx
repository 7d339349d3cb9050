import { pauseByLink, pauseInput } from '#shared/byLink/index.ts';
import { addDays } from '#shared/kernel/index.ts';
import { useSave } from '#web/app/queries.ts';
import { fullDate } from '#web/i18n/dates.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { Notice } from '#web/ui/Notice.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { today } from '#web/ui/When.tsx';
import type { OpenedFor } from './OpenedLink.tsx';
import { texts } from './texts.ts';

interface Props {
  readonly token: string;
  readonly opened: OpenedFor<'pause'>;
}

interface Values {
  readonly returnOn: string | null;
}

/** A volunteer's break: until when, and nothing else is asked. */
export function PauseView({ token, opened: { pausedUntil } }: Props) {
  const t = useTexts(texts);
  const { save, waiting } = useSave(pauseByLink, ['byLink']);
  const defaults: Values = { returnOn: null };
  const record = useRecordForm({
    draft: 'pause',
    schema: pauseInput,
    defaults,
    toBody: ({ returnOn }) => ({ token, returnOn }),
    send: async (body) => void (await save({ body })),
  });
  return (
    <>
      <PageHeader title={t('pauseTitle')} documentTitle={t('page')} lead={t('pauseLead')} />
      {pausedUntil && <Notice>{t('paused', { day: fullDate(pausedUntil) })}</Notice>}
      <FormFrame record={record} submitLabel={t(pausedUntil ? 'movePause' : 'takePause')} waiting={waiting}>
        <DateField control={record.form.control} name="returnOn" label={t('returnOn')} from={addDays(today(), 1)} />
      </FormFrame>
    </>
  );
}
