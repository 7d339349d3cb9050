import { goneAfter } from '#functions/platform/expiry.ts';
import { historyWrite } from '#functions/platform/history.ts';
import type { OpenChangeOf } from '#functions/platform/operation.ts';
import type { askForCall } from '#shared/byLink/index.ts';
import { addDays } from '#shared/kernel/index.ts';
import { BY_LINK, type CallWanted } from '#shared/links/index.ts';
import { pass } from './passage.ts';
import { RECEIVED } from './received.ts';

/** Days for which it stands on I dag, where nobody says that it is done. */
const STANDS_DAYS = 30;

/** Takes down that a volunteer wants to be called. */
export const ask: OpenChangeOf<typeof askForCall> = async ({ body: { token } }, deps) => {
  const { volunteer } = await pass(token, ['call'], deps);
  const wanted: CallWanted = { volunteerId: volunteer.id, on: deps.today };
  return {
    writes: [
      { put: { ...wanted, ...deps.keys.callWanted(volunteer.id), expiresAt: goneAfter(addDays(deps.today, STANDS_DAYS)) } },
      // somebody who is erased meanwhile is not called
      { check: deps.keys.volunteerProfile(volunteer.id), when: { equals: { version: volunteer.version } } },
      historyWrite(deps.keys.volunteerHistory, volunteer.id, { by: BY_LINK, action: 'askForCall' }, deps),
    ],
    answer: RECEIVED,
  };
};
