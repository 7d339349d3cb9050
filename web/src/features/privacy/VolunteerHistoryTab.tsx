import { getRouteApi } from '@tanstack/react-router';
import { listVolunteerChanges } from '#shared/privacy/index.ts';
import { getVolunteer } from '#shared/volunteers/index.ts';
import { useRead } from '#web/app/queries.ts';
import { useVolunteerActions } from '#web/features/volunteers/useVolunteerActions.ts';
import { Loaded } from '#web/ui/States.tsx';
import { ChangesSection } from './ChangesSection.tsx';
import css from './Privacy.module.css';
import { ReadingsSection } from './ReadingsSection.tsx';
import { RightsSection } from './RightsSection.tsx';

const screen = getRouteApi('/tidgivere/$volunteerId');

/** What has been done with a volunteer's record, and who has read it. */
export function VolunteerHistoryTab() {
  const actionOf = useVolunteerActions();
  const params = screen.useParams();
  const read = useRead(getVolunteer, { params });
  const changes = useRead(listVolunteerChanges, { params });
  const volunteer = read.data?.volunteer;
  const isTheirs = changes.data?.isTheirs;
  return (
    <div className={css.sections}>
      <Loaded read={changes}>{({ items }) => <ChangesSection changes={items} actionOf={actionOf} />}</Loaded>
      {volunteer && isTheirs && (
        <RightsSection
          record={{ ...volunteer, kind: 'volunteer' }}
          mayGo={volunteer.state === 'left'}
          isClosed={volunteer.state === 'left'}
        />
      )}
      {isTheirs && <ReadingsSection kind="volunteer" id={params.volunteerId} />}
    </div>
  );
}
