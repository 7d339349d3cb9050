import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { keysOf, nextState } from '#shared/kernel/index.ts';
import {
  currentText,
  getVolunteer,
  type Preparation,
  prepareVolunteer,
  stepVolunteer,
  USUAL_SETTINGS,
  VOLUNTEER_ACTIONS,
  VOLUNTEER_STATES,
  volunteerLife,
} from '#shared/volunteers/index.ts';
import { liveCities } from '#test/support/cities.ts';
import { TODAY } from '#test/support/clock.ts';
import { aReference, aVolunteerStep } from '#test/support/factories/index.ts';
import { givenVolunteer } from '#test/support/given.ts';
import { STAFF } from '#test/support/staff.ts';

const live = liveCities();

/** What a way in rests on, by the stage it is for. */
const PREPARATIONS = {
  references: [aReference(), aReference({ name: 'Liv Dahl' })],
  modules: USUAL_SETTINGS.modules.map(({ id }): Preparation => ({ kind: 'completeModule', moduleId: id, on: TODAY })),
  agreements: (['confidentiality', 'roleLimits'] as const).map(
    (agreement): Preparation => ({ kind: 'acceptAgreement', agreement, textVersion: currentText(agreement).version, on: TODAY }),
  ),
};
const isPreparation = (what: string): what is keyof typeof PREPARATIONS => what in PREPARATIONS;

const command = fc.record({
  as: fc.constantFrom(...keysOf(STAFF)),
  what: fc.constantFrom(...keysOf(VOLUNTEER_ACTIONS), ...keysOf(PREPARATIONS)),
  late: fc.boolean(),
});

test('no commands, in any order and by any role, lead where the drawing shows no way; others’ roles lead nowhere', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...keysOf(VOLUNTEER_STATES)), fc.array(command, { maxLength: 12 }), async (state, commands) => {
      const { id } = await givenVolunteer(live.trondheim, state);
      const params = { volunteerId: id };
      const now = async () => (await live.trondheim.call(getVolunteer, { params })).body.volunteer;
      let before = await now();
      for (const { as, what, late } of commands) {
        const version = late ? Math.max(1, before.version - 1) : before.version;
        const { status } = isPreparation(what)
          ? await live.trondheim.call(prepareVolunteer, { as, params, body: { version, done: PREPARATIONS[what] } })
          : await live.trondheim.call(stepVolunteer, { as, params, body: aVolunteerStep({ action: what, version, on: TODAY }) });
        const after = await now();
        if (status !== 200) expect(after).toEqual(before);
        else {
          expect(['counsellor', 'unitLeader']).toContain(STAFF[as].roles[0]);
          expect(after.state).toBe(isPreparation(what) ? before.state : nextState(volunteerLife, before.state, what));
          expect(after.version).toBe(before.version + 1);
        }
        before = after;
      }
    }),
    { numRuns: 12 },
  );
});
