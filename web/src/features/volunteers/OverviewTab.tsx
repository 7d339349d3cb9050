import { getRouteApi } from '@tanstack/react-router';
import { getVolunteer } from '#shared/volunteers/index.ts';
import { useRead } from '#web/app/queries.ts';
import { Columns } from '#web/ui/Columns.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { ContactSection } from './ContactSection.tsx';
import { ProfileSections } from './ProfileSections.tsx';

const screen = getRouteApi('/tidgivere/$volunteerId');

/** Who a volunteer is, and how to reach them. */
export function OverviewTab() {
  const params = screen.useParams();
  const read = useRead(getVolunteer, { params });
  return (
    <Loaded read={read}>
      {({ volunteer }) => <Columns main={<ProfileSections volunteer={volunteer} />} side={<ContactSection volunteer={volunteer} />} />}
    </Loaded>
  );
}
