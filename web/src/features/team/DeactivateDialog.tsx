import { MEMBER_ACTIONS, stepMember } from '#shared/team/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { AskButton } from './AskButton.tsx';
import { texts } from './texts.ts';

interface Props {
  readonly memberId: string;
  readonly version: number;
  readonly onClose: () => void;
}

/** Before access is taken away: what happens now, and what is left to do. */
export function DeactivateDialog({ memberId, version, onClose }: Props) {
  const t = useTexts(texts);
  const action = useTexts(MEMBER_ACTIONS);
  const change = useSave(stepMember, ['team', 'today']);
  return (
    <Dialog open title={t('deactivateTitle')} onClose={onClose}>
      <p>{t('deactivateWhat')}</p>
      <p>{t('deactivateThen')}</p>
      <AskButton
        change={change}
        request={{ params: { memberId }, body: { action: 'deactivate', version } }}
        done={t('deactivated')}
        variant="danger"
        onDone={onClose}
      >
        {action('deactivate')}
      </AskButton>
    </Dialog>
  );
}
