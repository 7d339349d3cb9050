import { Button } from '@navikt/ds-react';
import { useServices } from '#web/app/services.tsx';
import { useSessionState } from '#web/app/session/useSession.ts';
import { useSignIn } from '#web/app/session/useSignIn.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { shellTexts } from './texts.ts';

/** Stands over the page when the session has run out. The page below keeps what was typed, and so does its draft. */
export function RanOutDialog() {
  const t = useTexts(shellTexts);
  const { session } = useServices();
  const { status } = useSessionState(session);
  const { signIn, leaving } = useSignIn(session);
  return (
    <Dialog open={status === 'ran-out'} title={t('ranOutTitle')}>
      <p>{t('ranOutDetail')}</p>
      <Button onClick={signIn} loading={leaving}>
        {t('signInAgain')}
      </Button>
    </Dialog>
  );
}
