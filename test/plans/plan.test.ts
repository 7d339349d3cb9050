import { beforeEach, describe, expect, test } from 'vitest';
import { getParticipant, listParticipants, saveWishes, stepParticipant } from '#shared/participants/index.ts';
import {
  changeGoal,
  correctAssessment,
  getHandout,
  getPlan,
  handOutPlan,
  recordAssessment,
  setGoal,
  stepGoal,
  tickStep,
} from '#shared/plans/index.ts';
import { liveCities } from '#test/support/cities.ts';
import { aGoal, anAssessment, aStep, someWishes } from '#test/support/factories/index.ts';
import { givenParticipant, givenPartner } from '#test/support/given.ts';

const live = liveCities();
const { trondheim, fredrikstad } = live;
let params = { participantId: '' };

beforeEach(async () => {
  params = { participantId: (await givenParticipant(trondheim)).id };
});

const plan = async () => (await trondheim.call(getPlan, { params })).body;
const nextPlanStep = async () => (await trondheim.call(listParticipants)).body.items[0]?.nextPlanStep;
const set = async (overrides = {}) => (await trondheim.call(setGoal, { params, body: aGoal(overrides) })).body.id;
const close = async () => {
  const { participant } = (await trondheim.call(getParticipant, { params })).body;
  const body = { action: 'close', version: participant.version, on: '2026-11-21', reason: 'onOwnFeet' } as const;
  await trondheim.call(stepParticipant, { params, body });
};

describe('an assessment', () => {
  test('is read back as it was said, the newest first, with who wrote it', async () => {
    await trondheim.call(recordAssessment, { params, body: anAssessment({ on: '2026-09-20' }) });
    await trondheim.call(recordAssessment, { params, body: anAssessment({ strengths: 'Tålmodig.' }) });
    const { assessments } = await plan();
    expect(assessments.map(({ on, strengths }) => [on, strengths])).toEqual([
      ['2026-11-20', 'Tålmodig.'],
      ['2026-09-20', 'Flink med hendene.'],
    ]);
    expect(assessments[0]).toMatchObject({ ...anAssessment({ strengths: 'Tålmodig.' }), by: { name: 'veileder' }, version: 1 });
  });

  test('stands in the journal, so that those who may not read journals cannot come to it', async () => {
    await trondheim.call(recordAssessment, { params, body: anAssessment() });
    const [stored] = (await live.table.items()).filter(({ sk }) => String(sk).startsWith('assessment#'));
    expect(stored?.pk).toBe(`trondheim#journal#${params.participantId}`);
  });

  test('is corrected from the version one has seen, and the history tells nothing of what was said', async () => {
    const { id } = (await trondheim.call(recordAssessment, { params, body: anAssessment() })).body;
    const ofIt = { ...params, assessmentId: id };
    const body = { ...anAssessment({ wishes: 'Ro.' }), version: 1 };
    expect((await trondheim.call(correctAssessment, { params: ofIt, body })).body).toEqual({ id, version: 2 });
    const late = await trondheim.call(correctAssessment, { params: ofIt, body: { ...anAssessment(), version: 1 } });
    expect([late.status, late.problem.changes]).toEqual([409, [{ pointer: '/wishes', current: 'Ro.' }]]);
    const history = (await live.table.items()).filter(({ sk }) => String(sk).startsWith('history#'));
    expect(JSON.stringify(history)).not.toMatch(/Ro\.|gå tur|Kjenner nesten/);
  });

  test('leaves the conversations and their count alone', async () => {
    await trondheim.call(recordAssessment, { params, body: anAssessment() });
    expect((await trondheim.call(getParticipant, { params })).body).toMatchObject({ conversations: [], heldConversations: 0 });
  });
});

describe('a goal', () => {
  test('is theirs in their own words, and says what may be done with it', async () => {
    const id = await set();
    expect((await plan()).goals).toMatchObject([
      { goal: { id, ...aGoal(), state: 'open', createdOn: '2026-11-21' }, allowed: ['achieve', 'achievePartly', 'letGo'] },
    ]);
  });

  test('of which a partner owns a step shows the partner by name', async () => {
    const { id: partnerId } = await givenPartner(trondheim);
    await set({ steps: [aStep({ owner: 'partner', partnerId })] });
    expect((await plan()).partners).toEqual({ [partnerId]: 'MO-senteret Trondheim' });
  });

  test('with a step of a partner that is nobody, or another city’s, is refused where it stands', async () => {
    const { id: partnerId } = await givenPartner(fredrikstad);
    const refused = await trondheim.call(setGoal, { params, body: aGoal({ steps: [aStep({ owner: 'partner', partnerId })] }) });
    expect([refused.status, refused.problem.fields?.[0]?.pointer]).toEqual([422, '/steps/0/partnerId']);
  });

  test('puts the step that is due first on the list, and takes it off when it is taken', async () => {
    const later = aStep({ id: '5f6a7b8c-9d0e-4f1a-8b2c-3d4e5f6a7b11', owner: 'counsellor', dueOn: '2026-12-05' });
    const goalId = await set({ steps: [aStep(), later] });
    await set({ steps: [] });
    expect(await nextPlanStep()).toEqual({ dueOn: '2026-11-28', owner: 'participant' });
    const step = { ...params, goalId, stepId: aStep().id };
    await trondheim.call(tickStep, { params: step, body: { version: 1, doneOn: '2026-11-21' } });
    expect(await nextPlanStep()).toEqual({ dueOn: '2026-12-05', owner: 'counsellor' });
    await trondheim.call(tickStep, { params: step, body: { version: 2, doneOn: null } });
    expect(await nextPlanStep()).toEqual({ dueOn: '2026-11-28', owner: 'participant' });
    const outcome = { action: 'achieve', version: 3, on: '2026-11-21', words: 'Går hver onsdag.' } as const;
    await trondheim.call(stepGoal, { params: { ...params, goalId }, body: outcome });
    expect(await nextPlanStep()).toBeNull();
  });

  test('that has ended is changed only when it is taken up again', async () => {
    const goalId = await set();
    const ofIt = { ...params, goalId };
    await trondheim.call(stepGoal, { params: ofIt, body: { action: 'letGo', version: 1, on: '2026-11-21', words: '' } });
    const edit = { ...aGoal({ words: 'Noe annet' }), version: 2 };
    expect((await trondheim.call(changeGoal, { params: ofIt, body: edit })).problem.code).toBe('plans.goal-not-open');
    await trondheim.call(stepGoal, { params: ofIt, body: { action: 'reopen', version: 2, on: '2026-11-21', words: '' } });
    expect((await trondheim.call(changeGoal, { params: ofIt, body: { ...edit, version: 3 } })).body.version).toBe(4);
  });

  test('two tabs: the second sees what the first changed', async () => {
    const ofIt = { ...params, goalId: await set() };
    await trondheim.call(changeGoal, { params: ofIt, body: { ...aGoal({ words: 'Gå tur' }), version: 1 } });
    const late = await trondheim.call(changeGoal, { params: ofIt, body: { ...aGoal({ words: 'Trene' }), version: 1 } });
    expect([late.status, late.problem.changes]).toEqual([409, [{ pointer: '/words', current: 'Gå tur' }]]);
  });

  test('a step that is not there is not found', async () => {
    const step = { ...params, goalId: await set(), stepId: '5f6a7b8c-9d0e-4f1a-8b2c-3d4e5f6a7b99' };
    expect((await trondheim.call(tickStep, { params: step, body: { version: 1, doneOn: null } })).status).toBe(404);
  });
});

describe('the plan that is handed out', () => {
  test('stays as it was handed out, whatever changes afterwards', async () => {
    const { id: partnerId } = await givenPartner(trondheim);
    await trondheim.call(saveWishes, { params, body: someWishes() });
    await trondheim.call(recordAssessment, { params, body: anAssessment() });
    const goalId = await set({ steps: [aStep({ owner: 'partner', partnerId })] });
    const { id: handoutId } = (await trondheim.call(handOutPlan, { params, body: { language: 'nn' } })).body;
    const handout = async () => (await trondheim.call(getHandout, { params: { ...params, handoutId } })).body;
    const before = await handout();
    expect(before).toMatchObject({
      language: 'nn',
      on: '2026-11-21',
      importantNow: 'Komme meg ut og gå igjen',
      strengths: 'Flink med hendene.',
      goals: [{ words: 'Komme meg ut hver uke', steps: [{ partnerName: 'MO-senteret Trondheim' }] }],
    });
    await trondheim.call(changeGoal, { params: { ...params, goalId }, body: { ...aGoal({ words: 'Noe annet' }), version: 1 } });
    expect(await handout()).toEqual(before);
    expect((await plan()).handouts).toMatchObject([{ id: handoutId, language: 'nn' }]);
  });
});

describe('of one who has left', () => {
  test('the plan can be read and not changed', async () => {
    const goalId = await set();
    await close();
    expect((await plan()).goals).toMatchObject([{ goal: { id: goalId }, allowed: [] }]);
    const refused = [
      await trondheim.call(setGoal, { params, body: aGoal() }),
      await trondheim.call(recordAssessment, { params, body: anAssessment() }),
      await trondheim.call(handOutPlan, { params, body: { language: 'nb' } }),
    ];
    expect(refused.map(({ problem }) => problem.code)).toEqual(Array.from({ length: 3 }, () => 'plans.participant-closed'));
  });
});

test('one plan costs two queries besides what guards every record: the door and the log of who read it', async () => {
  await set();
  live.engine.calls.length = 0;
  await plan();
  expect(live.engine.calls.toSorted()).toEqual(['BatchGetItem', 'PutItem', 'Query', 'Query']);
});
