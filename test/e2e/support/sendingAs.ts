import { type Caller, callApi } from '#local/callApi.ts';
import { prepareVolunteer, stepVolunteer } from '#shared/volunteers/index.ts';
import type { Sending } from '#test/support/wayIn.ts';

/** Takes volunteers on their way as somebody who is signed in to the running product. */
export const sendingAs = (caller: Caller): Sending => ({
  step: (volunteerId, body) => callApi(caller, stepVolunteer, { params: { volunteerId }, body }),
  prepare: (volunteerId, body) => callApi(caller, prepareVolunteer, { params: { volunteerId }, body }),
});
