import { getRouteApi } from '@tanstack/react-router';
import { getPlan } from '#shared/plans/index.ts';
import { useRead } from '#web/app/queries.ts';
import { Columns } from '#web/ui/Columns.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { GoalsSection } from './GoalsSection.tsx';
import { HandoutsSection } from './HandoutsSection.tsx';
import { LifeSection } from './LifeSection.tsx';

const screen = getRouteApi('/deltakere/$participantId');

/** What a participant wants, how they see their life, and the plan as it was handed out. */
export function PlanTab() {
  const { participantId } = screen.useParams();
  const read = useRead(getPlan, { params: { participantId } });
  return (
    <Loaded read={read}>
      {(plan) => (
        <Columns
          main={
            <>
              <GoalsSection participantId={participantId} plan={plan} />
              <LifeSection participantId={participantId} assessments={plan.assessments} />
            </>
          }
          side={<HandoutsSection participantId={participantId} handouts={plan.handouts} />}
        />
      )}
    </Loaded>
  );
}
