import { readStaff } from '#functions/covers/index.ts';
import { knownPartner } from '#functions/participants/index.ts';
import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { createVersioned } from '#functions/platform/table/versioned.ts';
import { type Conference, chosenStaff, conferenceLife, type planConference } from '#shared/conferences/index.ts';
import { cardPartOf, comingWrite } from './store.ts';

/** Plans a meeting with a partner. */
export const plan: ChangeOf<typeof planConference> = async (actor, { body }, deps) => {
  const [, members, by] = await Promise.all([knownPartner(body.partnerId, '/partnerId', deps), readStaff(deps), staffRefOf(actor, deps)]);
  const conference: Conference = {
    ...body,
    staff: must(chosenStaff(body.staff, members, '/staff')),
    id: deps.newId(),
    version: 1,
    calledBy: by,
    state: conferenceLife.initial,
    stateSince: deps.today,
    account: '',
    additions: [],
  };
  const { id } = conference;
  return {
    writes: [
      { create: { ...conference, ...deps.keys.conference(id) } },
      createVersioned(deps.keys.card('conference', id), cardPartOf(conference)),
      comingWrite(deps, conference),
      historyWrite(deps.keys.conferenceHistory, id, { by, action: 'plan' }, deps),
    ],
    answer: { id, version: 1 },
  };
};
