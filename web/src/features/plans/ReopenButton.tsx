import { Button } from '@navikt/ds-react';
import { type Goal, stepGoal } from '#shared/plans/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import { texts } from './texts.ts';

/** Takes a goal up again, which asks for nothing: it can be ended anew. */
export function ReopenButton({ participantId, goal }: { readonly participantId: string; readonly goal: Goal }) {
  const t = useTexts(texts);
  const toast = useToast();
  const { save, saving, error } = useSave(stepGoal, ['plans', 'participants', 'today']);
  const reopen = async (): Promise<void> => {
    const params = { participantId, goalId: goal.id };
    // what fails is shown beside the button
    const saved = await save({ params, body: { action: 'reopen', version: goal.version, on: today(), words: '' } }).catch(() => undefined);
    if (saved) toast({ text: t('reopened') });
  };
  return (
    <>
      <Button size="small" variant="tertiary" loading={saving} onClick={() => void reopen()} aria-label={`${t('reopen')}: ${goal.words}`}>
        {t('reopen')}
      </Button>
      {error && <ProblemAlert error={error} />}
    </>
  );
}
