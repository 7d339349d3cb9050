import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { matchingRefusals } from '#shared/matching/index.ts';
import { getParticipant, overrideMinimum } from '#shared/participants/index.ts';
import { useRead } from '#web/app/queries.ts';
import { useMay } from '#web/app/useMay.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { ConsentDialog } from '../consents/ConsentDialog.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import { texts } from './texts.ts';

interface Props {
  readonly participantId: string;
  /** The code of what refuses. */
  readonly code: string;
}

/** What leads on when a participant cannot be matched yet: a conversation, the unit leader's leave, a consent. */
export function ReadinessWays({ participantId, code }: Props) {
  const t = useTexts(texts);
  const may = useMay();
  const [asking, setAsking] = useState(false);
  const params = { participantId };
  const participant = useRead(getParticipant, { params }).data?.participant;

  if (code === matchingRefusals.tooFewConversations.code) {
    return (
      <>
        <LinkButton to="/deltakere/$participantId/samtaler/ny" params={params} variant="secondary">
          {t('converse')}
        </LinkButton>
        {participant && may(overrideMinimum) && (
          <Button variant="secondary" onClick={() => setAsking(true)}>
            {t('giveLeave')}
          </Button>
        )}
        {participant && asking && <LeaveDialog participant={participant} onClose={() => setAsking(false)} />}
      </>
    );
  }
  if (code === matchingRefusals.sharingConsentMissing.code && participant) {
    return (
      <>
        <Button variant="secondary" onClick={() => setAsking(true)}>
          {t('giveConsent')}
        </Button>
        {asking && <ConsentDialog participant={participant} purpose="shareWithVolunteer" onClose={() => setAsking(false)} />}
      </>
    );
  }
  return null;
}
