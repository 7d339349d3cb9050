import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { correctionInput, recordCorrection } from '#shared/participants/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { TextArea } from '#web/ui/form/fields.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import { correctionTexts } from './correctionTexts.ts';

interface Of {
  readonly participantId: string;
  readonly conversationId: string;
}

/** Opens the form in which a participant's disagreement with a note is written down. */
export function DisagreeButton(of: Of) {
  const t = useTexts(correctionTexts);
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button variant="tertiary" size="small" onClick={() => setOpen(true)}>
        {t('disagree')}
      </Button>
      {open && (
        <Dialog open title={t('title')} onClose={close}>
          <DisagreeForm {...of} onDone={close} />
        </Dialog>
      )}
    </>
  );
}

function DisagreeForm({ participantId, conversationId, onDone }: Of & { readonly onDone: () => void }) {
  const t = useTexts(correctionTexts);
  const toast = useToast();
  const { save, waiting } = useSave(recordCorrection, ['participants', 'privacy']);
  const record = useRecordForm({
    draft: `participant:${participantId}:correction:${conversationId}`,
    schema: correctionInput,
    defaults: { words: '', on: today() },
    toBody: (values) => values,
    async send(body) {
      await save({ params: { participantId, conversationId }, body });
      toast({ text: t('saved') });
      onDone();
    },
  });
  const { control } = record.form;
  return (
    <FormFrame record={record} submitLabel={t('save')} waiting={waiting}>
      <p>{t('lead')}</p>
      <TextArea control={control} name="words" label={t('words')} rows={4} />
      <DateField control={control} name="on" label={t('on')} to={today()} />
    </FormFrame>
  );
}
