import { beforeEach, describe, expect, test } from 'vitest';
import { getMatching, saveBrief } from '#shared/matching/index.ts';
import { getParticipant, recordConsent } from '#shared/participants/index.ts';
import { liveCities } from '#test/support/cities.ts';
import { aBrief } from '#test/support/factories/index.ts';
import { givenAssignment } from '#test/support/given.ts';

const live = liveCities();
const { trondheim } = live;
let params = { participantId: '', assignmentId: '' };

beforeEach(async () => {
  params = await givenAssignment(trondheim);
});

const save = (overrides: Parameters<typeof aBrief>[0] = {}) => trondheim.call(saveBrief, { params, body: aBrief(overrides) });
const record = async () => (await trondheim.call(getParticipant, { params: { participantId: params.participantId } })).body;
const briefs = async () => (await trondheim.call(getMatching, { params: { participantId: params.participantId } })).body.briefs;

describe('what a volunteer is told', () => {
  test('stands with the wish, with the day it was agreed and by whom it was written', async () => {
    expect((await save()).body).toEqual({ id: params.assignmentId, version: 1 });
    expect(await briefs()).toMatchObject([{ ...aBrief(), assignmentId: params.assignmentId, version: 1, by: { name: 'veileder' } }]);
    expect((await record()).history[0]).toMatchObject({ action: 'saveBrief', fields: ['text', 'agreedOn', 'withFirstName'] });
  });

  test('is agreed anew as a new version; the words before stay in the history of the record alone', async () => {
    await save();
    expect((await save({ version: 1, text: 'Jeg vil helst gå i marka.' })).body.version).toBe(2);
    expect(await briefs()).toMatchObject([{ version: 2, text: 'Jeg vil helst gå i marka.' }]);
    const kept = (await live.table.items()).filter((item) => JSON.stringify(item).includes(aBrief().text));
    expect(kept.map(({ pk }) => pk)).toEqual([`trondheim#participant#${params.participantId}`]);
  });

  test('is not overwritten by whoever has not seen it', async () => {
    await save();
    expect((await save()).problem.code).toBe('request.stale');
  });

  test('is written only with consent to sharing, and not dated ahead', async () => {
    expect((await save({ agreedOn: '2026-11-22' })).problem.fields).toMatchObject([{ pointer: '/agreedOn' }]);
    const { version } = (await record()).participant;
    const withdrawn = { version, purpose: 'shareWithVolunteer', given: null };
    await trondheim.call(recordConsent, { params: { participantId: params.participantId }, body: withdrawn });
    expect((await save()).problem.code).toBe('matching.sharing-consent-missing');
    expect(await briefs()).toEqual([]);
  });

  test('is of a wish the participant has', async () => {
    const other = await givenAssignment(trondheim, { preferredName: 'Bo Dahl' });
    params = { ...params, assignmentId: other.assignmentId };
    expect((await save()).status).toBe(404);
  });
});
