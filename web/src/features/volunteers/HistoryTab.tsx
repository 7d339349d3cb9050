import { getRouteApi } from '@tanstack/react-router';
import { getVolunteer } from '#shared/volunteers/index.ts';
import { useRead } from '#web/app/queries.ts';
import { Loaded } from '#web/ui/States.tsx';
import { HistorySection } from './HistorySection.tsx';

const screen = getRouteApi('/tidgivere/$volunteerId');

/** Who has done what with a volunteer's record, and when. */
export function HistoryTab() {
  const params = screen.useParams();
  const read = useRead(getVolunteer, { params });
  return <Loaded read={read}>{({ history }) => <HistorySection history={history} />}</Loaded>;
}
