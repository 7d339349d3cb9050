import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { keysOf } from '#shared/kernel/keysOf.ts';
import { CONSENT_PURPOSES, CONSENT_WAYS, type Participant, recordConsent } from '#shared/participants/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useCitySite } from '#web/app/services.tsx';
import { shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { Section } from '#web/ui/Section.tsx';
import { StateTag } from '#web/ui/StateTag.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import { ConsentDialog } from './ConsentDialog.tsx';
import css from './ConsentsSection.module.css';
import { consentTexts } from './consentTexts.ts';

type Purpose = keyof typeof CONSENT_PURPOSES;

/** What a participant has consented to; each can be given or withdrawn here, and it counts at once. */
export function ConsentsSection({ participant }: { readonly participant: Participant }) {
  const t = useTexts(consentTexts);
  const { kind } = useCitySite();
  const [giving, setGiving] = useState<Purpose>();
  const withdrawal = useWithdrawal(participant);
  return (
    <Section title={t('consents')}>
      {kind === 'municipality' && <p>{t('byLaw')}</p>}
      {withdrawal.error && <ProblemAlert error={withdrawal.error} />}
      <ul className={css.consents}>
        {keysOf(CONSENT_PURPOSES).map((purpose) => (
          <ConsentLine
            key={purpose}
            participant={participant}
            purpose={purpose}
            onGive={() => setGiving(purpose)}
            onWithdraw={() => withdrawal.withdraw(purpose)}
          />
        ))}
      </ul>
      {giving && <ConsentDialog participant={participant} purpose={giving} onClose={() => setGiving(undefined)} />}
    </Section>
  );
}

/** Withdraws a consent at once, and lets a slip of the hand be taken back. */
function useWithdrawal({ id, version, consents }: Participant) {
  const t = useTexts(consentTexts);
  const toast = useToast();
  const { save, error } = useSave(recordConsent, ['participants', 'matching', 'today']);
  const params = { participantId: id };
  const withdraw = async (purpose: Purpose): Promise<void> => {
    const before = consents[purpose];
    const changed = await save({ params, body: { version, purpose, given: null } });
    const giveBack = (): void => {
      if (!before) return;
      const given = { givenOn: before.givenOn, how: before.how };
      save({ params, body: { version: changed.version, purpose, given } }).catch(() => toast({ text: t('notGivenBack') }));
    };
    toast({ text: t('withdrawn'), undo: giveBack });
  };
  // a refusal is shown above the consents
  return { withdraw: (purpose: Purpose) => void withdraw(purpose).catch(() => undefined), error };
}

interface LineProps {
  readonly participant: Participant;
  readonly purpose: Purpose;
  readonly onGive: () => void;
  readonly onWithdraw: () => void;
}

function ConsentLine({ participant, purpose, onGive, onWithdraw }: LineProps) {
  const t = useTexts(consentTexts);
  const name = useTexts(CONSENT_PURPOSES);
  const way = useTexts(CONSENT_WAYS);
  const { language } = useLanguage();
  const consent = participant.consents[purpose];
  const how = consent && way(consent.how).toLowerCase();
  return (
    <li className={css.consent}>
      <span>
        <span className={css.name}>{name(purpose)}</span>
        <span className={css.quiet}>
          <StateTag shape={consent ? 'done' : 'open'}>
            {consent ? t('given', { how: how ?? '', date: shortDate(consent.givenOn, today(), language) }) : t('notGiven')}
          </StateTag>
        </span>
      </span>
      {/* one button whichever way, so that focus stays where it was */}
      <Button
        variant={consent ? 'tertiary' : 'secondary'}
        {...(consent && { 'data-color': 'neutral' })}
        size="small"
        aria-label={t(consent ? 'withdrawOf' : 'giveTo', { purpose: name(purpose) })}
        onClick={consent ? onWithdraw : onGive}
      >
        {t(consent ? 'withdraw' : 'give')}
      </Button>
    </li>
  );
}
