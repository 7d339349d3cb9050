import { Button } from '@navikt/ds-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { getMatching } from '#shared/matching/index.ts';
import { getParticipant, type Participant } from '#shared/participants/index.ts';
import { useRead } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Columns } from '#web/ui/Columns.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { ConsentsSection } from '../consents/ConsentsSection.tsx';
import { CloseDialog } from './CloseDialog.tsx';
import { ImportantNow } from './ImportantNow.tsx';
import { ProfileSection } from './ProfileSection.tsx';
import { stepTexts } from './stepTexts.ts';
import { TimelineSection } from './TimelineSection.tsx';

const screen = getRouteApi('/deltakere/$participantId');

/** What one needs five minutes before a meeting. */
export function OverviewTab() {
  const params = screen.useParams();
  const read = useRead(getParticipant, { params });
  const matching = useRead(getMatching, { params });
  return (
    <Loaded read={read}>
      {(record) => (
        <Columns
          main={
            <>
              <ImportantNow participantId={record.participant.id} wishes={record.wishes} />
              <TimelineSection record={record} matching={matching.data} />
            </>
          }
          side={
            <>
              <ProfileSection participant={record.participant} />
              <ConsentsSection participant={record.participant} />
              {record.participant.state !== 'closed' && <Goodbye participant={record.participant} />}
            </>
          }
        />
      )}
    </Loaded>
  );
}

function Goodbye({ participant }: { readonly participant: Participant }) {
  const t = useTexts(stepTexts);
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button variant="tertiary" data-color="neutral" size="small" onClick={() => setOpen(true)}>
        {t('close')}
      </Button>
      <CloseDialog participant={participant} open={open} onClose={() => setOpen(false)} />
    </div>
  );
}
