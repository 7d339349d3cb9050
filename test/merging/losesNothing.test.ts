import { expect, test } from 'vitest';
import { keysOf } from '#shared/kernel/index.ts';
import { createAssignment } from '#shared/matching/index.ts';
import { MERGE_FIELDS, type MergeField } from '#shared/merging/index.ts';
import { getParticipant, recordConsent, recordConversation, saveWishes, updateParticipant } from '#shared/participants/index.ts';
import { handOutPlan, recordAssessment, setGoal } from '#shared/plans/index.ts';
import { givenActiveMatch } from '#test/matching/given.ts';
import { type Chance, chance } from '#test/projector/random.ts';
import { liveCities } from '#test/support/cities.ts';
import { aConversation, aGoal, anAssessment, anAssignment, aParticipantEdit, someWishes } from '#test/support/factories/index.ts';
import { givenParticipant } from '#test/support/given.ts';
import { merged } from './given.ts';

const live = liveCities();
const { trondheim } = live;

const HISTORIES = [1, 2, 3, 4];
const COMMANDS = 14;

/** Does something to a record, whatever it is, saying something found nowhere else. */
async function doSomething(participantId: string, said: string, of: Chance): Promise<void> {
  const params = { participantId };
  const { participant, wishes } = (await trondheim.call(getParticipant, { params })).body;
  const { version } = participant;
  await of.oneOf([
    () => trondheim.call(recordConversation, { params, body: aConversation({ note: said }) }),
    () => trondheim.call(saveWishes, { params, body: someWishes({ importantNow: said, version: wishes?.version ?? 0 }) }),
    () => trondheim.call(createAssignment, { params, body: anAssignment({ title: said }) }),
    () => trondheim.call(updateParticipant, { params, body: aParticipantEdit({ version, safeContactNote: said }) }),
    () =>
      trondheim.call(recordConsent, { params, body: { version, purpose: of.oneOf(['shareWithVolunteer', 'statistics']), given: null } }),
    () => trondheim.call(recordAssessment, { params, body: anAssessment({ strengths: said }) }),
    () => trondheim.call(setGoal, { params, body: aGoal({ words: said }) }),
    () => trondheim.call(handOutPlan, { params, body: { language: 'nb' } }),
  ])();
}

/** Every item of a person's record, but those that say where it stands. */
const recordItems = async (id: string) =>
  (await live.table.items())
    .filter(({ pk }) => [`trondheim#participant#${id}`, `trondheim#journal#${id}`].includes(String(pk)))
    .map(({ pk, ...item }): Readonly<Record<string, unknown>> => ({ ...item, place: String(pk).split('#')[1] }));

test.each(HISTORIES)('whatever stands in two records stands in the one they become (history %i)', async (seed) => {
  const of = chance(seed);
  const { participantId: kept } = await givenActiveMatch(trondheim);
  const { id: plain } = await givenParticipant(trondheim, { preferredName: 'Annie' });
  const other = of.percent(50) ? (await givenActiveMatch(trondheim)).participantId : plain;
  const said = Array.from({ length: COMMANDS }, (_, at) => `Sagt ${seed}.${at}.`);
  for (const words of said) await doSomething(of.oneOf([kept, other]), words, of);
  const before = [...(await recordItems(kept)), ...(await recordItems(other))];
  const words = said.filter((one) => JSON.stringify(before).includes(one));
  const fromOther: MergeField[] = keysOf(MERGE_FIELDS).filter(() => of.percent(40));

  await merged(trondheim, kept, other, { fromOther });

  const after = await recordItems(kept);
  const whole = JSON.stringify(after);
  expect(words.filter((one) => !whole.includes(one))).toEqual([]);
  const changing = ['profile', 'wishes'];
  for (const item of before.filter(({ sk }) => !changing.includes(String(sk)))) {
    const there = after.find(({ sk, place }) => sk === item.sk && place === item.place);
    const { participantId: _whose, ...content } = item;
    expect(there, String(item.sk)).toMatchObject(content);
  }
  expect((await recordItems(other)).map(({ sk }) => sk)).toEqual(['signpost']);
});
