import { useNavigate } from '@tanstack/react-router';
import { getDistribution } from '#shared/caseload/index.ts';
import { MEMBER_ACTIONS, stepMember } from '#shared/team/index.ts';
import { useRead, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { AskButton } from './AskButton.tsx';
import { texts } from './texts.ts';

interface Props {
  readonly memberId: string;
  readonly version: number;
  readonly onClose: () => void;
}

/** Before access is taken away: what happens now, and what is left to do. Whoever followed somebody leaves work to be shared out at once. */
export function DeactivateDialog({ memberId, version, onClose }: Props) {
  const t = useTexts(texts);
  const action = useTexts(MEMBER_ACTIONS);
  const navigate = useNavigate();
  const distribution = useRead(getDistribution, {});
  const change = useSave(stepMember, ['team', 'today', 'caseload']);
  const done = async (): Promise<void> => {
    // whoever is quicker than the answer waits for it, so that work is not left lying unseen
    const { data } = distribution.data ? distribution : await distribution.refetch();
    const share = data?.shares.find(({ member }) => member.id === memberId);
    onClose();
    if (share && share.participants + share.matches + share.volunteers + share.tasks > 0) await navigate({ to: '/virksomheten/fordeling' });
  };
  return (
    <Dialog open title={t('deactivateTitle')} onClose={onClose}>
      <p>{t('deactivateWhat')}</p>
      <p>{t('deactivateThen')}</p>
      <AskButton
        change={change}
        request={{ params: { memberId }, body: { action: 'deactivate', version } }}
        done={t('deactivated')}
        variant="danger"
        onDone={() => void done()}
      >
        {action('deactivate')}
      </AskButton>
    </Dialog>
  );
}
