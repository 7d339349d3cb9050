import { Button } from '@navikt/ds-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { closeRecord } from '#shared/access/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useServices } from '#web/app/services.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { texts } from './texts.ts';

interface Props {
  readonly participantId: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Says that one knows the person: what it leads to, and then the page is left, with all that was kept of it. */
export function KnowDialog({ participantId, open, onClose }: Props) {
  const t = useTexts(texts);
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id: staffId } = useServices().person;
  const { save, saving, error } = useSave(closeRecord, []);
  const close = async (): Promise<void> => {
    await save({ params: { participantId }, body: { staffId } });
    toast({ text: t('closedForMe') });
    await navigate({ to: '/deltakere' });
    queries.removeQueries({ type: 'inactive' });
    await queries.invalidateQueries();
  };
  return (
    <Dialog open={open} title={t('iKnow')} onClose={onClose}>
      {error && <ProblemAlert error={error} />}
      <p>{t('knowLead')}</p>
      <p>{t('knowOnly')}</p>
      <Button
        loading={saving}
        onClick={() => {
          // the refusal is shown above
          close().catch(() => undefined);
        }}
      >
        {t('closeForMe')}
      </Button>
    </Dialog>
  );
}
