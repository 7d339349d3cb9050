import { type Consent, type ConsentPurpose, standingOf } from '#shared/consents/index.ts';
import { type Participant, recordConsent } from '#shared/participants/index.ts';
import type { ApiError } from '#web/app/apiError.ts';
import type { RequestOf } from '#web/app/client.ts';
import { useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { consentTexts } from './consentTexts.ts';
import { OUTDATED_BY_CONSENT } from './outdated.ts';

/** What a consent is to: a purpose, or one partner. */
export type ConsentSubject = { readonly purpose: ConsentPurpose; readonly partnerId?: string };

/** What is sent of one consent given or withdrawn. */
function bodyOf(
  { purpose, partnerId = '' }: ConsentSubject,
  version: number,
  given: Consent | null,
): RequestOf<typeof recordConsent>['body'] {
  return purpose === 'shareWithPartner' ? { purpose, partnerId, version, given } : { purpose, version, given };
}

/** Withdraws a consent at once, and lets a slip of the hand be taken back. */
export function useWithdrawal({ id, version, consents }: Participant): {
  readonly withdraw: (subject: ConsentSubject) => void;
  readonly error: ApiError | null;
} {
  const t = useTexts(consentTexts);
  const toast = useToast();
  const { save, error } = useSave(recordConsent, OUTDATED_BY_CONSENT);
  const params = { participantId: id };
  const withdraw = async (subject: ConsentSubject): Promise<void> => {
    const before = standingOf(consents, subject.purpose, subject.partnerId);
    const changed = await save({ params, body: bodyOf(subject, version, null) });
    const giveBack = (): void => {
      if (before) save({ params, body: bodyOf(subject, changed.version, before) }).catch(() => toast({ text: t('notGivenBack') }));
    };
    toast({ text: t('withdrawn'), undo: giveBack });
  };
  // a refusal is shown above the consents
  return { withdraw: (subject) => void withdraw(subject).catch(() => undefined), error };
}
