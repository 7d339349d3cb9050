import { Button } from '@navikt/ds-react';
import { type Participant, stepParticipant } from '#shared/participants/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import { stepTexts } from './stepTexts.ts';

/** Takes back in somebody who has come again, with everything from before kept. */
export function ReadmitButton({ participant: { id, version } }: { readonly participant: Participant }) {
  const t = useTexts(stepTexts);
  const toast = useToast();
  const { save, saving, error } = useSave(stepParticipant, ['participants', 'matching', 'today']);
  const readmit = (): void => {
    save({ params: { participantId: id }, body: { action: 'readmit', version, on: today() } }).then(
      () => toast({ text: t('readmitted') }),
      // the refusal is shown beside the button
      () => undefined,
    );
  };
  return (
    <>
      {error && <ProblemAlert error={error} />}
      <Button loading={saving} onClick={readmit}>
        {t('readmit')}
      </Button>
    </>
  );
}
