import { expect, test } from 'vitest';
import { getParticipant, recordConversation, stepParticipant } from '#shared/participants/index.ts';
import { continueErasure, eraseParticipant } from '#shared/privacy/index.ts';
import { countingTableForFile } from '#test/projector/counting.ts';
import { follower } from '#test/projector/following.ts';
import { liveCities } from '#test/support/cities.ts';
import { aConversation } from '#test/support/factories/index.ts';
import { givenParticipant } from '#test/support/given.ts';
import { begun, files, freeze, readReport, written } from './givenReport.ts';

const live = liveCities();
const { trondheim } = live;
const counting = countingTableForFile();
const as = 'unitLeader' as const;
/** As many as may be told of. */
const PEOPLE = 6;

/** Counts what has been written, as the projector does, and lets the city read it. */
async function count(figures: () => Promise<unknown>): Promise<void> {
  await figures();
  const counters = (await counting().table.items()).filter(({ pk }) => String(pk).startsWith('trondheim#figures'));
  for (const counter of counters) await live.table.plant(counter);
}

async function talkedWith(on: string): Promise<string> {
  const { id } = await givenParticipant(trondheim);
  await trondheim.call(recordConversation, { params: { participantId: id }, body: aConversation({ on }) });
  return id;
}

/** Says goodbye to somebody, and erases them. */
async function erase(participantId: string): Promise<void> {
  const params = { participantId };
  const { version: before } = (await trondheim.call(getParticipant, { params })).body.participant;
  const goodbye = { action: 'close' as const, version: before, on: '2026-11-21', reason: 'wished' as const };
  expect((await trondheim.call(stepParticipant, { params, body: goodbye })).status).toBe(200);
  const { version } = (await trondheim.call(getParticipant, { params })).body.participant;
  const { id } = (await trondheim.call(eraseParticipant, { as, params, body: { version, reason: 'asked' } })).body;
  await trondheim.call(continueErasure, { as, params: { erasureId: id }, body: {} });
}

test('a frozen report is the same to the byte after somebody in it was erased and another’s record was corrected', async () => {
  const figures = follower('trondheim', live.table, counting());
  const people: string[] = [];
  for (let one = 0; one < PEOPLE; one += 1) people.push(await talkedWith('2026-03-10'));
  await count(figures);
  const params = await begun(trondheim);
  await written(trondheim, params);
  expect((await readReport(trondheim, params)).numbers.inStretch.people).toBe(PEOPLE);
  await freeze(trondheim, params);
  const before = await files(trondheim, params);

  const [erased = '', corrected = ''] = people;
  await erase(erased);
  await trondheim.call(recordConversation, { params: { participantId: corrected }, body: aConversation({ on: '2026-04-02' }) });
  await count(figures);
  expect(await files(trondheim, params)).toEqual(before);
  expect((await readReport(trondheim, params)).numbers.inStretch.conversationsHeld, 'what is written now has it').toBe(PEOPLE + 1);
  const kept = (await live.table.items()).filter(({ pk }) => String(pk).startsWith('trondheim#report'));
  expect(JSON.stringify(kept)).not.toContain(erased);
});
