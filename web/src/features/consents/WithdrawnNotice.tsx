import { restsOnLaw } from '#shared/consents/index.ts';
import type { Participant } from '#shared/participants/index.ts';
import { useCitySite } from '#web/app/services.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { consentTexts } from './consentTexts.ts';

/** Whether more may be written of somebody: they agree to be registered, or law stands in its place. */
export function useIsRegistered(): (participant: Pick<Participant, 'consents'>) => boolean {
  const city = useCitySite();
  return ({ consents }) => consents.registration !== null || restsOnLaw('registration', city);
}

/** Says on a record that its person has withdrawn, who can see it still, and what can be done. */
export function WithdrawnNotice({ participant }: { readonly participant: Participant }) {
  const t = useTexts(consentTexts);
  const isRegistered = useIsRegistered();
  if (isRegistered(participant)) return null;
  return <Notice title={t('registrationWithdrawn')}>{t('registrationWithdrawnDetail')}</Notice>;
}
