import { Button } from '@navikt/ds-react';
import { removeCase } from '#shared/conferences/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { caseTexts } from './caseTexts.ts';

interface Props {
  readonly conferenceId: string;
  readonly line: { readonly id: string; readonly version: number };
  readonly onDone?: () => void;
}

/** Takes somebody out of the queue of whom nothing was written: they can be put in again. */
export function TakeOutButton({ conferenceId, line: { id, version }, onDone }: Props) {
  const t = useTexts(caseTexts);
  const toast = useToast();
  const { save, saving, error } = useSave(removeCase, ['conferences']);
  const takeOut = async (): Promise<void> => {
    // what fails is shown beside the button
    const saved = await save({ params: { conferenceId, caseId: id }, body: { version } }).catch(() => undefined);
    if (!saved) return;
    toast({ text: t('takenOut') });
    onDone?.();
  };
  return (
    <>
      <Button size="small" variant="tertiary" data-color="neutral" loading={saving} onClick={() => void takeOut()}>
        {t('takeOut')}
      </Button>
      {error && <ProblemAlert error={error} />}
    </>
  );
}
