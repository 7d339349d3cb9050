import { expect, test } from 'vitest';
import { placeOf } from '#functions/projector/index.ts';
import { stepMatch } from '#shared/matching/index.ts';
import { readSource } from '#shared/reporting/index.ts';
import { recordSupervision } from '#shared/volunteers/index.ts';
import { fillCity, OWN } from '#test/access/filledCity.ts';
import { liveCities } from '#test/support/cities.ts';
import { aSupervision } from '#test/support/factories/index.ts';
import { STAFF } from '#test/support/staff.ts';

const live = liveCities();

test('figures can read every record as it is kept, with all that people have said and written in it', async () => {
  const city = live.of({ ...live.trondheim.city, services: live.fredrikstad.city.services });
  const as = { ...STAFF.counsellor, services: [OWN] };
  const { participantId, matchId, volunteerId } = await fillCity(city, live.table, as);
  const review = {
    action: 'review',
    version: 3,
    on: '2026-11-21',
    participantSatisfaction: 'well',
    volunteerSatisfaction: 'soSo',
  } as const;
  await city.call(stepMatch, { as, params: { participantId, matchId }, body: review });
  await city.call(recordSupervision, { body: aSupervision([volunteerId]) });

  const kept = (await live.table.items()).flatMap(({ pk, sk, ...record }) => {
    const place = placeOf({ pk: String(pk), sk: String(sk) });
    return place ? [{ kind: place.kind, sk, record }] : [];
  });
  expect(new Set(kept.map(({ kind }) => kind))).toEqual(
    new Set(['participant', 'conversation', 'goal', 'assessment', 'supervision', 'volunteer', 'match', 'meeting']),
  );
  expect(kept.filter(({ kind, record }) => readSource(kind, record) === undefined).map(({ sk }) => sk)).toEqual([]);
});
