import { describe, expect, test } from 'vitest';
import { DEFAULT_WEIGHTS, getMatching, suggestVolunteers } from '#shared/matching/index.ts';
import { getWeights, saveWeights } from '#shared/settings/index.ts';
import { givenProposal } from '#test/matching/given.ts';
import { liveCities } from '#test/support/cities.ts';
import { givenAssignment, givenVolunteer } from '#test/support/given.ts';
import { STAFF } from '#test/support/staff.ts';
import { INVENTED, previewOf } from '#web/features/settings/weightsPreview.ts';

const live = liveCities();
const { trondheim, fredrikstad } = live;
const as = 'unitLeader' as const;

/** All for the help that is wanted, and nothing for the time. */
const OTHERWISE = { ...DEFAULT_WEIGHTS.points, need: 45, time: 0 };
const weigh = (points: Readonly<Record<string, number>>, version: number) => trondheim.call(saveWeights, { as, body: { points, version } });
const standing = async (city = trondheim) => (await city.call(getWeights, { as })).body;

describe('what counts in a city’s suggestions', () => {
  test('is what it was deployed with until a unit leader decides, and every version is kept with who and when', async () => {
    expect(await standing()).toEqual({ current: { ...DEFAULT_WEIGHTS, changed: null }, earlier: [] });
    expect((await weigh(OTHERWISE, 1)).body).toEqual({ version: 2 });
    expect((await weigh(DEFAULT_WEIGHTS.points, 2)).body).toEqual({ version: 3 });
    const { current, earlier } = await standing();
    expect(current).toMatchObject({ version: 3, points: DEFAULT_WEIGHTS.points, changed: { by: { id: STAFF.unitLeader.id } } });
    expect(earlier).toMatchObject([
      { version: 2, points: OTHERWISE },
      { version: 1, changed: null },
    ]);
    expect((await standing(fredrikstad)).current.version).toBe(1);
  });

  test('holds from the next suggestion, and a match keeps the version it was proposed by', async () => {
    const { participantId, assignmentId } = await givenAssignment(trondheim);
    const onTime = await givenVolunteer(trondheim, 'active', { skills: ['practical'] });
    const skilled = await givenVolunteer(trondheim, 'active', {
      week: [{ day: 3, from: 19, to: 20 }],
      areas: ['lerkendal'],
      interests: ['cars'],
    });
    const order = async () => {
      const { body } = await trondheim.call(suggestVolunteers, { params: { participantId, assignmentId } });
      return { first: body.suggested[0]?.volunteerId, version: body.weightsVersion };
    };
    expect(await order()).toEqual({ first: onTime.id, version: 1 });
    await weigh({ ...DEFAULT_WEIGHTS.points, need: 80, time: 0, interests: 5, firstWish: 0, closeness: 5, style: 0 }, 1);
    expect(await order()).toEqual({ first: skilled.id, version: 2 });
    const match = await givenProposal(trondheim, { volunteerId: skilled.id });
    const { body } = await trondheim.call(getMatching, { params: { participantId: match.participantId } });
    expect(body.matches[0]?.match.weightsVersion).toBe(2);
  });

  test('comes to a hundred, and the refusal says what it comes to', async () => {
    const { problem } = await weigh({ ...OTHERWISE, need: 40 }, 1);
    expect(problem).toMatchObject({ status: 422, code: 'settings.weights-not-hundred', params: { sum: 95 } });
    expect((await weigh({ ...OTHERWISE, need: -5, style: 60 }, 1)).problem.fields?.map(({ pointer }) => pointer)).toEqual(['/points/need']);
  });

  test('is not overwritten by who has not seen the last decision, nor decided by anybody but the unit leader', async () => {
    await weigh(OTHERWISE, 1);
    expect((await weigh(DEFAULT_WEIGHTS.points, 1)).problem.code).toBe('request.stale');
    const asCounsellor = await trondheim.call(saveWeights, { body: { points: OTHERWISE, version: 2 } });
    expect(asCounsellor.problem.code).toBe('request.not-allowed');
  });
});

describe('the preview', () => {
  const order = (points: typeof DEFAULT_WEIGHTS.points) => previewOf(points).map(({ who }) => who);

  test('orders the invented by what counts, whoever that puts first', () => {
    const only = { need: 0, time: 0, interests: 0, firstWish: 0, closeness: 0, style: 0, ownExperience: 0, dislikes: 0 };
    expect(order({ ...only, need: 100 })[0]).toBe('skilled');
    expect(order({ ...only, interests: 100 })[0]).toBe('alike');
    expect(order({ ...only, closeness: 100 })[0]).toBe('close');
    expect(order(DEFAULT_WEIGHTS.points).toSorted()).toEqual(INVENTED.toSorted());
  });
});
