import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import type { Participant } from '#shared/participants/index.ts';
import { useCitySite } from '#web/app/services.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { Section } from '#web/ui/Section.tsx';
import { ConsentDialog } from './ConsentDialog.tsx';
import { ConsentLine } from './ConsentLine.tsx';
import css from './ConsentsSection.module.css';
import { consentTexts } from './consentTexts.ts';
import { subjectKey, subjectsOf } from './subjects.ts';
import { type ConsentSubject, useWithdrawal } from './useWithdrawal.ts';

/** What a participant has consented to; each can be given or withdrawn here, and it counts at once. */
export function ConsentsSection({ participant }: { readonly participant: Participant }) {
  const t = useTexts(consentTexts);
  const { kind } = useCitySite();
  const [giving, setGiving] = useState<ConsentSubject>();
  const { withdraw, error } = useWithdrawal(participant);
  return (
    <Section title={t('consents')}>
      {kind === 'municipality' && <p>{t('byLaw')}</p>}
      {error && <ProblemAlert error={error} />}
      <ul className={css.consents}>
        {subjectsOf(participant).map((subject) => (
          <ConsentLine
            key={subjectKey(subject)}
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
