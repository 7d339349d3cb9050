import { describe, expect, test } from 'vitest';
import { correctAssessment, getPlan, recordAssessment } from '#shared/plans/index.ts';
import { liveCities } from '#test/support/cities.ts';
import { anAssessment } from '#test/support/factories/index.ts';
import { givenParticipant } from '#test/support/given.ts';

const { trondheim } = liveCities();
const housing = (scale: number) => [{ domain: 'housing' as const, scale, words: '' }];

describe('how life was the first time', () => {
  test('is said in each assessment that came after it, also when one comes late or is corrected', async () => {
    const { id: participantId } = await givenParticipant(trondheim);
    const assess = async (on: string, scale: number) =>
      (await trondheim.call(recordAssessment, { params: { participantId }, body: anAssessment({ on, domains: housing(scale) }) })).body;
    const told = async () =>
      (await trondheim.call(getPlan, { params: { participantId } })).body.assessments.map(({ on, firstScales }) => [
        on,
        firstScales[0]?.scale,
      ]);
    await assess('2026-09-01', 2);
    await assess('2026-11-01', 4);
    expect(await told()).toEqual([
      ['2026-11-01', 2],
      ['2026-09-01', undefined],
    ]);
    const late = await assess('2026-06-01', 1);
    expect(await told()).toEqual([
      ['2026-11-01', 1],
      ['2026-09-01', 1],
      ['2026-06-01', undefined],
    ]);
    await trondheim.call(correctAssessment, {
      params: { participantId, assessmentId: late.id },
      body: { ...anAssessment({ on: '2026-06-01', domains: housing(3) }), version: late.version },
    });
    expect((await told()).map(([, first]) => first)).toEqual([3, 3, undefined]);
  });
});
