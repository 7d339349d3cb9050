import { Button } from '@navikt/ds-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { restsOnLaw } from '#shared/consents/index.ts';
import { getParticipant, type ParticipantRecord } from '#shared/participants/index.ts';
import { useRead } from '#web/app/queries.ts';
import { useCitySite } from '#web/app/services.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { ConsentDialog } from './ConsentDialog.tsx';
import { ConsentPart, LawPart } from './ConsentPart.tsx';
import css from './ConsentsTab.module.css';
import { consentTexts } from './consentTexts.ts';
import { historyTexts } from './historyTexts.ts';
import { eventsOf, subjectKey, subjectsEver } from './subjects.ts';
import { type ConsentSubject, useWithdrawal } from './useWithdrawal.ts';

const screen = getRouteApi('/deltakere/$participantId');

/** Every consent of a participant in full: what holds, in which words, who wrote it down, and all that came before. */
export function ConsentsTab() {
  const params = screen.useParams();
  const read = useRead(getParticipant, { params });
  return <Loaded read={read}>{(record) => <Consents record={record} />}</Loaded>;
}

function Consents({ record }: { readonly record: ParticipantRecord }) {
  const t = useTexts(consentTexts);
  const h = useTexts(historyTexts);
  const city = useCitySite();
  const { participant, consentHistory } = record;
  const [giving, setGiving] = useState<ConsentSubject>();
  const { withdraw, error } = useWithdrawal(participant);
  return (
    <div className={css.parts}>
      <p className={css.lead}>{h('lead')}</p>
      {city.kind === 'municipality' && <Notice title={h('lawTitle')}>{t('byLaw')}</Notice>}
      {error && <ProblemAlert error={error} />}
      {subjectsEver(record).map((subject) =>
        restsOnLaw(subject.purpose, city) ? (
          <LawPart key={subjectKey(subject)} purpose={subject.purpose} />
        ) : (
          <ConsentPart
            key={subjectKey(subject)}
            consents={participant.consents}
            subject={subject}
            events={eventsOf(subject, consentHistory)}
            onGive={() => setGiving(subject)}
            onWithdraw={() => withdraw(subject)}
          />
        ),
      )}
      <div>
        <Button variant="tertiary" size="small" onClick={() => setGiving({ purpose: 'shareWithPartner' })}>
          {t('anotherPartner')}
        </Button>
      </div>
      {giving && <ConsentDialog participant={participant} {...giving} onClose={() => setGiving(undefined)} />}
    </div>
  );
}
