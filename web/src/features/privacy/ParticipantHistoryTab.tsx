import { getRouteApi } from '@tanstack/react-router';
import { getParticipant } from '#shared/participants/index.ts';
import { listParticipantChanges } from '#shared/privacy/index.ts';
import { useRead } from '#web/app/queries.ts';
import { useHistoryWords } from '#web/features/participants/useHistoryWords.ts';
import { Loaded } from '#web/ui/States.tsx';
import { MergesSection } from '../merging/MergesSection.tsx';
import { ChangesSection } from './ChangesSection.tsx';
import css from './Privacy.module.css';
import { ReadingsSection } from './ReadingsSection.tsx';
import { RightsSection } from './RightsSection.tsx';

const screen = getRouteApi('/deltakere/$participantId');

/** What has been done with a participant's record, and who has read it. */
export function ParticipantHistoryTab() {
  const { actionOf } = useHistoryWords();
  const params = screen.useParams();
  const read = useRead(getParticipant, { params });
  const changes = useRead(listParticipantChanges, { params });
  const participant = read.data?.participant;
  const isTheirs = changes.data?.isTheirs;
  return (
    <div className={css.sections}>
      <Loaded read={changes}>{({ items }) => <ChangesSection changes={items} actionOf={actionOf} />}</Loaded>
      <MergesSection {...params} />
      {participant && isTheirs && (
        <RightsSection
          record={{ ...participant, kind: 'participant' }}
          mayGo={participant.state === 'closed' || participant.consents.registration === null}
          isClosed={participant.state === 'closed'}
        />
      )}
      {isTheirs && <ReadingsSection kind="participant" id={params.participantId} />}
    </div>
  );
}
