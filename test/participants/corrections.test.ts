import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { getParticipant, recordConsent, recordCorrection } from '#shared/participants/index.ts';
import { faultsOf, refusalOf } from '#test/support/answer.ts';
import { liveCities } from '#test/support/cities.ts';
import { givenParticipant } from '#test/support/given.ts';

const { trondheim } = liveCities();
const body = { on: '2026-11-21', words: 'Jeg sa at jeg vil flytte,\nikke at jeg må.' };

/** A participant of whom something was written, and what. */
async function given() {
  const { id: participantId } = await givenParticipant(trondheim, { conversations: 2 });
  const read = async () => (await trondheim.call(getParticipant, { params: { participantId } })).body;
  const [latest, first] = (await read()).conversations;
  return { participantId, read, of: { participantId, conversationId: latest?.id ?? '' }, latest, first };
}

test('what a participant says against a note stands beside it, and the note stays as it was', async () => {
  const { of, read, latest, first } = await given();
  await trondheim.call(recordCorrection, { params: of, body });
  await trondheim.call(recordCorrection, { params: of, body: { ...body, words: 'Og det haster ikke.' }, as: 'unitLeader' });
  const { conversations, history } = await read();
  expect(conversations[0]).toMatchObject({
    note: latest?.note,
    version: latest?.version,
    corrections: [{ ...body, conversationOn: latest?.on }, { words: 'Og det haster ikke.' }],
  });
  expect(conversations[1]).toEqual(first);
  expect(history[0]).toMatchObject({ action: 'recordCorrection', fields: [] });
});

test('somebody who has withdrawn from being registered may still say what is wrong', async () => {
  const { of, read } = await given();
  const { version } = (await read()).participant;
  const withdrawn = { version, purpose: 'registration', given: null };
  await trondheim.call(recordConsent, { params: { participantId: of.participantId }, body: withdrawn });
  expect((await trondheim.call(recordCorrection, { params: of, body })).status).toBe(201);
});

test('says something, was said by today, and is about a conversation that there is', async () => {
  const { of } = await given();
  const sent = (changed: object, params = of) => trondheim.call(recordCorrection, { params, body: { ...body, ...changed } });
  expect(await faultsOf(sent({ words: '  ' }))).toEqual({ '/words': 'required' });
  expect(await faultsOf(sent({ on: '2026-11-22' }))).toEqual({ '/on': 'future' });
  expect(await refusalOf(sent({}, { ...of, conversationId: randomUUID() }))).toMatchObject({ status: 404 });
});
