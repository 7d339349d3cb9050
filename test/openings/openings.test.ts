import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Asked } from '#shared/cityPlan/index.ts';
import { barPair, createAssignment, DEFAULT_WEIGHTS, exclusionOf, proposeMatch, rank, suggestVolunteers } from '#shared/matching/index.ts';
import { openingsFor, suggestAssignments } from '#shared/openings/index.ts';
import { candidates, wanted } from '#test/matching/arbitraries.ts';
import { PLACES } from '#test/matching/pair.ts';
import { liveCities } from '#test/support/cities.ts';
import { anAssignment } from '#test/support/factories/index.ts';
import { givenAssignment, givenParticipant, givenVolunteer } from '#test/support/given.ts';

const live = liveCities();
const { trondheim } = live;
const openingsOf = async (volunteerId: string, as: 'counsellor' | 'otherCounsellor' = 'counsellor') =>
  (await trondheim.call(suggestAssignments, { params: { volunteerId }, as })).body;

describe('wishes that wait, for a volunteer who has a place free', () => {
  test('come best first with the reasons, as each wish’s own suggestions say', async () => {
    const { participantId, assignmentId } = await givenAssignment(trondheim);
    const { body: other } = await trondheim.call(createAssignment, {
      params: { participantId },
      body: anAssignment({ title: 'Se på leilighet', need: 'flatViewing' }),
    });
    await trondheim.call(createAssignment, {
      params: { participantId },
      body: anAssignment({ title: 'Frokost', week: [{ day: 1, from: 8, to: 9 }] }),
    });
    const { id: volunteerId } = await givenVolunteer(trondheim);
    const { suggested, excluded, considered } = await openingsOf(volunteerId);
    expect(considered).toBe(3);
    expect(suggested.map((one) => [one.assignmentId, one.place, one.among, one.own])).toEqual([
      [assignmentId, 1, 1, true],
      [other.id, 1, 1, true],
    ]);
    expect(excluded).toEqual([
      { code: 'time', assignments: [expect.objectContaining({ title: 'Frokost', participantName: 'Anna Lund' })] },
    ]);
    const { body } = await trondheim.call(suggestVolunteers, { params: { participantId, assignmentId } });
    expect(suggested[0]).toMatchObject({ band: body.suggested[0]?.band, reasons: body.suggested[0]?.reasons });
  });

  test('are proposed from there, and wait no more', async () => {
    const { participantId, assignmentId } = await givenAssignment(trondheim);
    const { id: volunteerId } = await givenVolunteer(trondheim, 'active', { capacity: 2 });
    expect((await trondheim.call(proposeMatch, { params: { participantId }, body: { assignmentId, volunteerId } })).status).toBe(201);
    expect(await openingsOf(volunteerId)).toMatchObject({ considered: 0, suggested: [], excluded: [] });
  });

  test('are out, and no more is said, where the two may not be matched', async () => {
    const { participantId } = await givenAssignment(trondheim);
    const { id: volunteerId } = await givenVolunteer(trondheim);
    await trondheim.call(barPair, { params: { participantId }, body: { volunteerId } });
    expect((await openingsOf(volunteerId)).excluded.map(({ code }) => code)).toEqual(['cannotBeMatched']);
  });

  test('are counted without a name while they wait for something else', async () => {
    const { id: participantId } = await givenParticipant(trondheim, { preferredName: 'Hemmelig Navn', conversations: 1 });
    await trondheim.call(createAssignment, { params: { participantId }, body: anAssignment() });
    const { id: volunteerId } = await givenVolunteer(trondheim);
    const answer = await trondheim.call(suggestAssignments, { params: { volunteerId } });
    expect(answer.body).toMatchObject({ considered: 0, leftOut: [{ code: 'conversations', count: 1 }] });
    expect(answer.text).not.toContain('Hemmelig');
  });

  test('of others’ participants tell no reasons, and that each was read is logged', async () => {
    const { participantId } = await givenAssignment(trondheim);
    const { id: volunteerId } = await givenVolunteer(trondheim);
    const { suggested } = await openingsOf(volunteerId, 'otherCounsellor');
    expect(suggested).toMatchObject([{ own: false, reasons: [] }]);
    const read = [
      ...(await live.table.items(`trondheim#access#${participantId}`)),
      ...(await live.table.items(`trondheim#access#${volunteerId}`)),
    ];
    expect(read.filter(({ operationId }) => operationId === 'suggestAssignments')).toHaveLength(2);
  });
});

test('whoever waits and whoever is there: the volunteer’s side says what the wish’s side says', () => {
  fc.assert(
    fc.property(fc.uniqueArray(wanted, { maxLength: 5, selector: ({ assignment }) => assignment.id }), candidates, (wants, pool) => {
      const everyone = wants.map(
        (one, index): Asked => ({
          id: one.assignment.id,
          since: '2026-11-01',
          wanted: one,
          participantId: `p${index}`,
          participantName: `Navn ${index}`,
          own: true,
          title: 'Tur',
        }),
      );
      for (const volunteer of pool) {
        const { suggested, excluded } = openingsFor(volunteer.id, everyone, pool, { city: PLACES, weights: DEFAULT_WEIGHTS });
        const out = excluded.flatMap(({ code, assignments }) => assignments.map(({ assignmentId }) => [assignmentId, code] as const));
        expect(suggested.length + out.length).toBe(everyone.length);
        for (const { assignmentId, place } of suggested) {
          const asked = everyone.find(({ id }) => id === assignmentId);
          const ranking = asked && rank(asked.wanted, pool, PLACES, DEFAULT_WEIGHTS);
          expect(ranking?.suggested[place - 1]?.candidate.id).toBe(volunteer.id);
        }
        for (const [assignmentId, code] of out) {
          const asked = everyone.find(({ id }) => id === assignmentId);
          expect(asked && exclusionOf(asked.wanted, volunteer, PLACES)).toBe(code);
        }
      }
    }),
  );
});
