import { getRouteApi } from '@tanstack/react-router';
import { getMatching } from '#shared/matching/index.ts';
import { getParticipant } from '#shared/participants/index.ts';
import { useRead } from '#web/app/queries.ts';
import { Columns } from '#web/ui/Columns.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { AccessSection } from '../access/AccessSection.tsx';
import { AppointmentsSection } from '../appointments/AppointmentsSection.tsx';
import { ConsentsSection } from '../consents/ConsentsSection.tsx';
import { FollowUpSection } from './FollowUpSection.tsx';
import { ImportantNow } from './ImportantNow.tsx';
import { PhasesSection } from './PhasesSection.tsx';
import { ProfileSection } from './ProfileSection.tsx';
import { StepsSection } from './StepsSection.tsx';
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
              <AppointmentsSection record={record} />
              <FollowUpSection participant={record.participant} />
              <TimelineSection record={record} matching={matching.data} />
            </>
          }
          side={
            <>
              <ProfileSection participant={record.participant} />
              <ConsentsSection participant={record.participant} />
              <AccessSection participant={record.participant} />
              <StepsSection participant={record.participant} />
              <PhasesSection participant={record.participant} />
            </>
          }
        />
      )}
    </Loaded>
  );
}
