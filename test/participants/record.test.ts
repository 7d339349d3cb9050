import { beforeEach, describe, expect, test } from 'vitest';
import {
  type ConversationInput,
  getParticipant,
  listParticipants,
  recordConsent,
  recordConversation,
  saveWishes,
  updateParticipant,
} from '#shared/participants/index.ts';
import { liveCities } from '#test/support/cities.ts';
import { aConsent, aConversation, aParticipantEdit, someWishes } from '#test/support/factories/index.ts';
import { givenParticipant, givenPartner } from '#test/support/given.ts';

const live = liveCities();
const { trondheim } = live;
let params = { participantId: '' };

beforeEach(async () => {
  params = { participantId: (await givenParticipant(trondheim)).id };
});

const read = async () => (await trondheim.call(getParticipant, { params })).body;
const card = async () => (await trondheim.call(listParticipants)).body.items[0];
const converse = (overrides: Partial<ConversationInput> = {}) =>
  trondheim.call(recordConversation, { params, body: aConversation(overrides) });

describe('a conversation', () => {
  test('that was held counts, and takes somebody from admitted to getting to know', async () => {
    expect((await converse({ on: '2026-11-18' })).body.heldConversations).toBe(1);
    expect((await read()).participant).toMatchObject({ state: 'gettingToKnow', stateSince: '2026-11-18' });
    expect(await card()).toMatchObject({ state: 'gettingToKnow', heldConversations: 1, lastConversationOn: '2026-11-18' });
  });

  test.each(['noShow', 'cancelled'] as const)('that came to nothing (%s) is kept but does not count', async (outcome) => {
    expect((await converse({ outcome, minutes: null })).body.heldConversations).toBe(0);
    const record = await read();
    expect(record.conversations.map((one) => one.outcome)).toEqual([outcome]);
    expect(record).toMatchObject({ heldConversations: 0, participant: { state: 'admitted', version: 1 } });
    expect(await card()).toMatchObject({ state: 'admitted', heldConversations: 0, lastConversationOn: null });
  });

  test('is read back as written, with who wrote it', async () => {
    const written = aConversation({ kind: 'informal', present: ['therapist', 'interpreter'], note: 'Hun vil ut og gå.\nGjerne onsdager.' });
    await converse(written);
    expect((await read()).conversations[0]).toMatchObject({ ...written, by: { name: 'veileder' } });
  });

  test('typed in late takes its place by its date, and the last one stays the last', async () => {
    await converse({ on: '2026-11-19' });
    await converse({ on: '2026-11-05' });
    await converse({ on: '2026-11-19', outcome: 'noShow', minutes: null });
    expect((await read()).conversations.map(({ on, outcome }) => `${on} ${outcome}`)).toEqual([
      '2026-11-19 noShow',
      '2026-11-19 held',
      '2026-11-05 held',
    ]);
    expect(await card()).toMatchObject({ heldConversations: 2, lastConversationOn: '2026-11-19' });
  });

  test.each<[string, Partial<ConversationInput>, string]>([
    ['tomorrow', { on: '2026-11-22' }, '/on future'],
    ['that nobody came to, yet lasted', { outcome: 'noShow', minutes: 45 }, '/minutes wrong'],
  ])('%s is refused', async (_what, overrides, fault) => {
    const { status, problem } = await converse(overrides);
    expect([status, problem.fields?.map(({ pointer, code }) => `${pointer} ${code}`)]).toEqual([422, [fault]]);
    expect((await read()).conversations).toEqual([]);
  });

  test('is not told of in the history beyond that there was one', async () => {
    await converse();
    const [latest] = (await read()).history;
    expect(latest).toMatchObject({ action: 'recordConversation', fields: ['state', 'stateSince', 'firstConversationOn'] });
    expect(JSON.stringify((await read()).history)).not.toContain('viktig');
  });

  test('two at once are both kept, and both count', async () => {
    const answers = await Promise.all([converse({ on: '2026-11-18' }), converse({ on: '2026-11-19' })]);
    expect(answers.map(({ body }) => body.heldConversations).toSorted()).toEqual([1, 2]);
    expect(await read()).toMatchObject({
      heldConversations: 2,
      participant: { state: 'gettingToKnow', firstConversationOn: '2026-11-18' },
    });
    expect(await card()).toMatchObject({ heldConversations: 2, lastConversationOn: '2026-11-19' });
  });
});

describe('wishes', () => {
  const save = (overrides = {}) => trondheim.call(saveWishes, { params, body: someWishes(overrides) });

  test('are saved and changed, each change telling which', async () => {
    expect((await save()).body.version).toBe(1);
    expect((await save({ version: 1, interests: ['walking', 'fishing'], firstWish: null })).body.version).toBe(2);
    const record = await read();
    expect(record.wishes).toEqual(someWishes({ version: 2, interests: ['walking', 'fishing'], firstWish: null }));
    expect(record.history[0]).toMatchObject({ action: 'saveWishes', fields: ['interests', 'firstWish'] });
  });

  test('made from an older version are not saved, and show what stands there now', async () => {
    await save();
    await save({ version: 1, importantNow: 'Finne en jobb' });
    const { status, problem } = await save({ version: 1, importantNow: 'Komme meg ut' });
    expect({ status, code: problem.code }).toEqual({ status: 409, code: 'request.stale' });
    expect(problem.changes).toEqual([{ pointer: '/importantNow', current: 'Finne en jobb' }]);
    expect((await read()).wishes?.importantNow).toBe('Finne en jobb');
  });

  test('written by two at once, the second sees what the first wrote', async () => {
    const answers = await Promise.all([save({ importantNow: 'Gå tur' }), save({ importantNow: 'Finne en jobb' })]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const saved = (await read()).wishes?.importantNow;
    expect(answers.find(({ status }) => status === 409)?.problem.changes).toEqual([{ pointer: '/importantNow', current: saved }]);
  });

  test('name areas the city has, and a first wish that is one of them', async () => {
    const { problem } = await save({ areas: ['sentrum'], firstWish: 'cars' });
    expect(problem.fields?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(['/areas choice', '/firstWish choice']);
  });
});

describe('a profile', () => {
  const edit = (overrides = {}) => trondheim.call(updateParticipant, { params, body: aParticipantEdit(overrides) });

  test('is changed, and the card with it', async () => {
    await edit({ preferredName: 'Anna L.', phase: 'after', plannedDischarge: null });
    expect((await read()).participant).toMatchObject({ preferredName: 'Anna L.', phase: 'after', version: 2 });
    expect((await read()).history[0]).toMatchObject({ action: 'update', fields: ['preferredName', 'phase', 'plannedDischarge', 'phases'] });
    expect(await card()).toMatchObject({ preferredName: 'Anna L.', phase: 'after', plannedDischarge: null });
  });

  test('loses what is taken away, and nothing else', async () => {
    const { phone: _phone, ...without } = aParticipantEdit();
    await trondheim.call(updateParticipant, { params, body: without });
    const { participant } = await read();
    expect(participant).not.toHaveProperty('phone');
    expect(participant.consents.registration).not.toBeNull();
  });

  test('edited from an older version is not saved, and shows what would have been lost', async () => {
    await edit({ phone: '+4760000001', email: 'anna@eksempel.example' });
    const { problem } = await edit({ safeContactNote: 'Når som helst.' });
    expect(problem.code).toBe('request.stale');
    expect(problem.changes).toEqual(
      expect.arrayContaining([
        { pointer: '/phone', current: '+4760000001' },
        { pointer: '/email', current: 'anna@eksempel.example' },
        { pointer: '/safeContactNote', current: 'Ikke etter klokka 20.' },
      ]),
    );
    expect(problem.changes).toHaveLength(3);
    expect((await read()).participant.safeContactNote).toBe('Ikke etter klokka 20.');
  });

  test('keeps its old values under its own key, and shows them to nobody', async () => {
    await edit({ preferredName: 'Anna Berg' });
    expect(JSON.stringify((await read()).history)).not.toContain('Anna Lund');
    const kept = (await live.table.items()).filter((item) => JSON.stringify(item).includes('Anna Lund'));
    expect(kept.map(({ pk }) => pk)).toEqual([`trondheim#participant#${params.participantId}`]);
  });
});

describe('a consent', () => {
  const say = (body: object) =>
    trondheim.call(recordConsent, { params, body: { version: 1, purpose: 'shareWithVolunteer', given: null, ...body } });

  test('is taken back, and given again with its date and way', async () => {
    expect((await say({})).body.version).toBe(2);
    expect((await read()).participant.consents.shareWithVolunteer).toBeNull();
    await say({ version: 2, given: aConsent({ givenOn: '2026-11-21' }) });
    const record = await read();
    expect(record.participant.consents.shareWithVolunteer).toEqual(aConsent({ givenOn: '2026-11-21' }));
    expect(record.participant.consents.registration).not.toBeNull();
    expect(record.history.slice(0, 2).map(({ action, fields }) => [action, fields])).toEqual([
      ['giveConsent', ['shareWithVolunteer']],
      ['withdrawConsent', ['shareWithVolunteer']],
    ]);
  });

  test('keeps everything that was said, by whom, with the words that were read', async () => {
    await say({});
    await say({ version: 2, given: aConsent({ givenOn: '2026-11-21', how: 'written', language: 'en' }) });
    const told = (await read()).consentHistory.filter(({ purpose }) => purpose === 'shareWithVolunteer');
    expect(told.map(({ on, given, by }) => [on, given?.how ?? 'withdrawn', given?.language, by.name])).toEqual([
      ['2026-11-21', 'written', 'en', 'veileder'],
      ['2026-11-21', 'withdrawn', undefined, 'veileder'],
      ['2026-11-20', 'written', 'nb', 'veileder'],
    ]);
  });

  test('to share with a partner is for that partner alone, whom the city must have', async () => {
    const partner = await givenPartner(trondheim);
    await say({ purpose: 'shareWithPartner', partnerId: partner.id, given: aConsent() });
    expect((await read()).participant.consents.shareWithPartner).toEqual([{ partnerId: partner.id, ...aConsent() }]);
    const unknown = await say({ version: 2, purpose: 'shareWithPartner', partnerId: params.participantId, given: aConsent() });
    expect([unknown.problem.code, unknown.problem.fields?.[0]?.pointer]).toEqual(['participants.partner-unknown', '/partnerId']);
    await say({ version: 2, purpose: 'shareWithPartner', partnerId: partner.id });
    expect((await read()).participant.consents.shareWithPartner).toEqual([]);
  });

  test('to words that were not yet in use is refused', async () => {
    const { problem } = await say({ given: aConsent({ textVersion: 2 }) });
    expect(problem.fields?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(['/given/textVersion choice']);
  });

  test('given tomorrow is refused', async () => {
    const { problem } = await say({ given: aConsent({ givenOn: '2026-11-22' }) });
    expect(problem.fields?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(['/given/givenOn future']);
  });

  test('recorded while somebody else took it back shows that it was', async () => {
    await say({});
    const { problem } = await say({ given: aConsent({ givenOn: '2026-11-21' }) });
    expect(problem.code).toBe('request.stale');
    expect(problem.changes).toEqual([{ pointer: '/consents', current: expect.objectContaining({ shareWithVolunteer: null }) }]);
  });
});
