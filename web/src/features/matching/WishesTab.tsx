import { getRouteApi } from '@tanstack/react-router';
import { getMatching } from '#shared/matching/index.ts';
import { getParticipant } from '#shared/participants/index.ts';
import { useRead } from '#web/app/queries.ts';
import { Columns } from '#web/ui/Columns.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { WishesSection } from '../participants/WishesSection.tsx';
import { AssignmentsSection } from './AssignmentsSection.tsx';

const screen = getRouteApi('/deltakere/$participantId');

/** What a participant wishes for, and what they want somebody with them for. */
export function WishesTab() {
  const params = screen.useParams();
  const read = useRead(getParticipant, { params });
  const matching = useRead(getMatching, { params });
  return (
    <Columns
      main={
        <Loaded read={matching}>
          {({ assignments }) => <AssignmentsSection participantId={params.participantId} assignments={assignments} />}
        </Loaded>
      }
      side={<Loaded read={read}>{({ wishes }) => <WishesSection participantId={params.participantId} wishes={wishes} />}</Loaded>}
    />
  );
}
