import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { isHeeded, restsOnLaw, SINGLE_PURPOSES } from '#shared/consents/index.ts';
import type { Participant } from '#shared/participants/index.ts';
import { useCitySite } from '#web/app/services.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { Section } from '#web/ui/Section.tsx';
import { ConsentDialog } from './ConsentDialog.tsx';
import { ConsentLine } from './ConsentLine.tsx';
import css from './ConsentsSection.module.css';
import { consentTexts } from './consentTexts.ts';
import { type ConsentSubject, useWithdrawal } from './useWithdrawal.ts';

/** The partners one may be asked about: those consented to, and the one who referred. */
function partnersOf({ consents, referral }: Participant): string[] {
  const consented = consents.shareWithPartner.map(({ partnerId }) => partnerId);
  return [...new Set(referral ? [referral.partnerId, ...consented] : consented)];
}

/** What a participant has consented to; each can be given or withdrawn here, and it counts at once. */
export function ConsentsSection({ participant }: { readonly participant: Participant }) {
  const t = useTexts(consentTexts);
  const { kind } = useCitySite();
  const [giving, setGiving] = useState<ConsentSubject>();
  const { withdraw, error } = useWithdrawal(participant);
  const subjects: ConsentSubject[] = [
    ...SINGLE_PURPOSES.filter((purpose) => isHeeded(purpose) || restsOnLaw(purpose, { kind })).map((purpose) => ({ purpose })),
    ...partnersOf(participant).map((partnerId) => ({ purpose: 'shareWithPartner' as const, partnerId })),
  ];
  return (
    <Section title={t('consents')}>
      {kind === 'municipality' && <p>{t('byLaw')}</p>}
      {error && <ProblemAlert error={error} />}
      <ul className={css.consents}>
        {subjects.map((subject) => (
          <ConsentLine
            key={`${subject.purpose} ${subject.partnerId ?? ''}`}
            participant={participant}
            subject={subject}
            onGive={() => setGiving(subject)}
            onWithdraw={() => withdraw(subject)}
          />
        ))}
      </ul>
      <Button variant="tertiary" size="small" className={css.more} onClick={() => setGiving({ purpose: 'shareWithPartner' })}>
        {t('anotherPartner')}
      </Button>
      {giving && <ConsentDialog participant={participant} {...giving} onClose={() => setGiving(undefined)} />}
    </Section>
  );
}
