import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { synthesise } from '#local/build.ts';
import { type Caller, callApi } from '#local/callApi.ts';
import { everyItem } from '#local/demo/everyItem.ts';
import { invokeRunning } from '#local/invoke.ts';
import { recountReport } from '#local/recount/report.ts';
import { getParticipant, listParticipants } from '#shared/participants/index.ts';
import { getVolunteer, listVolunteers } from '#shared/volunteers/index.ts';
import { temporaryFolder } from '../local/localCloud.ts';
import { type Office, offices, signedIn, work } from './clerks.ts';
import { startWhole } from './wholeCloud.ts';

/** So many changes are acknowledged before everything is killed, in the middle of the next. */
const ENOUGH = 100;

const assembly = await synthesise(join(import.meta.dirname, '../local/page'), () => undefined);
const folder = await temporaryFolder();
let cloud = await startWhole(assembly, folder);
afterAll(() => cloud.kill());

/** What a city has of what it acknowledged, asked of itself: nothing more, nothing less, nothing twice. */
async function expectNothingLost({ city, notebook }: Office, caller: Caller): Promise<void> {
  const volunteers = await everyItem((query) => callApi(caller, listVolunteers, { query }));
  const participants = await everyItem((query) => callApi(caller, listParticipants, { query }));
  expect(new Set(volunteers.map(({ id }) => id))).toEqual(new Set(notebook.volunteers.keys()));
  expect(new Set(participants.map(({ id }) => id))).toEqual(new Set(notebook.participants.keys()));
  for (const [volunteerId, version] of notebook.volunteers) {
    const { volunteer } = await callApi(caller, getVolunteer, { params: { volunteerId } });
    expect(volunteer.version, `${city.id}: ${volunteer.name}`).toBe(version);
  }
  for (const [participantId, conversations] of notebook.participants) {
    const record = await callApi(caller, getParticipant, { params: { participantId } });
    expect(record.conversations.map(({ id }) => id).sort()).toEqual([...conversations].sort());
  }
}

describe('killed outright while 32 people register and change', () => {
  test.each([1, 2, 3])(
    'time %i: nothing that was acknowledged is lost, and every figure is right',
    async (time) => {
      let acknowledged = 0;
      const killing = Promise.withResolvers<void>();
      const unanswered = await work(await signedIn(cloud), time, () => {
        acknowledged += 1;
        if (acknowledged === ENOUGH) cloud.kill().then(killing.resolve, killing.reject);
      });
      await killing.promise;

      cloud = await startWhole(assembly, folder);
      const callerOf = await signedIn(cloud);
      // whoever was not answered sends the same again; it may have been saved already
      await Promise.all(unanswered.map(({ office, change }) => change(callerOf(office))));
      await Promise.all(offices.map((office) => expectNothingLost(office, callerOf(office))));

      await cloud.streamsIdle();
      const { cities } = recountReport.parse(JSON.parse(await invokeRunning(folder, 'recount', '{}')));
      expect(cities).toEqual(
        offices.map(({ city, notebook: { volunteers, participants } }) => ({
          city: city.id,
          records: volunteers.size + participants.size + [...participants.values()].flat().length,
          miscounted: 0,
          unreadable: [],
          differences: [],
          repaired: false,
        })),
      );
    },
    400_000,
  );
});
