import { readStaff } from '#functions/covers/index.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { decideHandOver, type handOver } from '#shared/caseload/index.ts';
import { type Move, moveMatch, moveParticipant, moveTask, type Step } from './moving.ts';

/** Writes of one transaction, with room for the mark of the request itself. */
const MOST_WRITES = 95;

interface Sum {
  readonly writes: Write[];
  moved: number;
  stayed: number;
  left: number;
}

/** As many whole records as one transaction holds, in order; a record is never moved in part. */
function fitting(steps: readonly Step[]): Sum {
  const sum: Sum = { writes: [], moved: 0, stayed: 0, left: 0 };
  for (const step of steps) {
    if (step === 'done') continue;
    if (step === 'stays') sum.stayed += 1;
    else if (sum.writes.length + step.writes.length > MOST_WRITES) sum.left += 1;
    else {
      sum.writes.push(...step.writes);
      sum.moved += 1;
    }
  }
  return sum;
}

/** Gives some of a caseload to a colleague for good. What is over already is left alone, so that it can be sent again until all is. */
export const give: ChangeOf<typeof handOver> = async (actor, { body }, deps) => {
  const [staff, by] = await Promise.all([readStaff(deps), staffRefOf(actor, deps)]);
  const to = must(decideHandOver(body, { id: actor.id, leads: actor.roles.includes('unitLeader') }, staff));
  const move: Move = { from: body.from, to, by: { ...by, services: actor.services } };
  const steps = await Promise.all([
    ...[...new Set(body.participants)].map((id) => moveParticipant(deps, move, id)),
    ...body.matches.map((ref) => moveMatch(deps, move, ref)),
    ...[...new Set(body.tasks)].map((id) => moveTask(deps, move, id)),
  ]);
  const { writes, ...answer } = fitting(steps);
  return { writes, answer };
};
