import { Button } from '@navikt/ds-react';
import { useEffect, useSyncExternalStore } from 'react';
import { opening, openRecord } from '#shared/access/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useServices } from '#web/app/services.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { TextField } from '#web/ui/form/fields.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import type { Question } from './asker.ts';
import { openingTexts } from './texts.ts';

/** Stands over the page while somebody is asked why they open a record; what waits behind it goes on when they have said. */
export function ReasonDialog() {
  const t = useTexts(openingTexts);
  const { asker } = useServices();
  const question = useSyncExternalStore(asker.subscribe, asker.question);
  return (
    <Dialog open={question !== undefined} title={t('title')} onClose={() => question?.declined()}>
      {question && <ReasonForm key={question.participantId} question={question} />}
    </Dialog>
  );
}

function ReasonForm({ question: { participantId, answered, declined } }: { readonly question: Question }) {
  const t = useTexts(openingTexts);
  const { save, waiting } = useSave(openRecord, []);
  const record = useRecordForm({
    draft: `participant:${participantId}:opening`,
    schema: opening,
    defaults: { reason: '' },
    toBody: (values) => values,
    async send(body) {
      await save({ params: { participantId }, body });
      answered();
    },
  });
  const { ready, form } = record;
  useEffect(() => {
    if (ready) form.setFocus('reason');
  }, [ready, form]);
  return (
    <FormFrame
      record={record}
      submitLabel={t('open')}
      waiting={waiting}
      ways={
        <Button type="button" variant="tertiary" data-color="neutral" onClick={declined}>
          {t('leave')}
        </Button>
      }
    >
      <p>
        {t('lead')} {t('logged')}
      </p>
      <TextField control={record.form.control} name="reason" label={t('reason')} description={t('example')} />
    </FormFrame>
  );
}
