import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { NO_CONSENTS } from '#shared/consents/index.ts';
import { getParticipant, listParticipants, type ParticipantInput, registerParticipant } from '#shared/participants/index.ts';
import { liveCities } from '#test/support/cities.ts';
import { TODAY } from '#test/support/clock.ts';
import { aConsent, aParticipant } from '#test/support/factories/index.ts';
import { givenPartner } from '#test/support/given.ts';

const live = liveCities();
const { trondheim, fredrikstad } = live;

const register = (overrides: Partial<ParticipantInput> = {}, city = trondheim) =>
  city.call(registerParticipant, { body: aParticipant(overrides) });
const faults = async (overrides: Partial<ParticipantInput>) =>
  (await register(overrides)).problem.fields?.map(({ pointer, code }) => `${pointer} ${code}`);

describe('registering somebody', () => {
  test('makes a record, with whoever registered as responsible', async () => {
    const partner = await givenPartner(trondheim);
    const referral = { partnerId: partner.id, on: '2026-11-01', note: 'Trenger turfølge.' };
    const { status, body } = await register({ referral });
    expect(status).toBe(201);
    const { body: record } = await trondheim.call(getParticipant, { params: { participantId: body.id } });
    const { admitted: _asked, consents: _given, ...profile } = aParticipant({ referral });
    expect(record.participant).toMatchObject({
      ...profile,
      id: body.id,
      version: 1,
      state: 'admitted',
      registeredOn: TODAY,
      admittedOn: '2026-11-20',
      responsible: { name: 'veileder' },
      consents: { registration: aConsent(), shareWithVolunteer: { how: 'written' }, shareWithPartner: [] },
      matchingOverride: null,
      referralSource: 'moCentre',
      firstConversationOn: null,
      firstMatchOn: null,
    });
    expect(record).toMatchObject({ wishes: null, conversations: [], heldConversations: 0 });
    expect(record.history.map(({ action }) => action)).toEqual(['register']);
  });

  test('puts a card in the list, without phone, address or anything said', async () => {
    const { body } = await register();
    const { body: list } = await trondheim.call(listParticipants);
    expect(list).toEqual({
      items: [
        {
          id: body.id,
          preferredName: 'Anna Lund',
          birthYear: 1988,
          state: 'admitted',
          phase: 'during',
          service: 'steg-for-steg',
          responsible: { id: '00000000-0000-4000-8000-000000000001', name: 'veileder' },
          registeredOn: TODAY,
          admittedOn: '2026-11-20',
          pausedUntil: null,
          plannedDischarge: '2026-12-12',
          dischargeKind: 'discharge',
          followedUp: [],
          referral: null,
          heldConversations: 0,
          lastConversationOn: null,
          waitingAssignments: 0,
          openMatches: 0,
          nextPlanStep: null,
          appointments: [],
        },
      ],
      nextCursor: null,
    });
  });

  test('needs no more than a name to be called by', async () => {
    const { phone: _phone, ...little } = aParticipant({ birthYear: null, gender: 'unstated', plannedDischarge: null });
    expect((await trondheim.call(registerParticipant, { body: little })).status).toBe(201);
  });

  test('is refused without consent, saying what to ask', async () => {
    const { status, problem } = await register({ consents: NO_CONSENTS });
    expect({ status, code: problem.code }).toEqual({ status: 422, code: 'participants.consent-needed' });
    expect(problem.detail).toContain('Spør personen');
    expect(problem.fields?.[0]).toMatchObject({ pointer: '/consents/registration', code: 'required', detail: 'Må fylles ut.' });
    expect(await live.table.items()).toEqual([]);
  });

  test('rests on law in a municipality, where consent is not asked for', async () => {
    const eidskog = live.of({ ...trondheim.city, id: 'eidskog', name: 'Eidskog', kind: 'municipality' });
    expect((await register({ consents: NO_CONSENTS }, eidskog)).status).toBe(201);
  });

  test.each<[string, Partial<ParticipantInput>, string[]]>([
    ['a service the city does not have', { service: 'varmestua' }, ['/service choice']],
    [
      'a consent given tomorrow',
      { consents: { ...NO_CONSENTS, registration: aConsent({ givenOn: '2026-11-22' }), statistics: aConsent({ givenOn: '2027-01-01' }) } },
      ['/consents/registration/givenOn future', '/consents/statistics/givenOn future'],
    ],
  ])('%s is refused at its field', async (_what, overrides, expected) => {
    expect(await faults(overrides)).toEqual(expected);
  });

  test('a referral dated ahead, or from a partner nobody knows, is refused at its field', async () => {
    const partner = await givenPartner(trondheim);
    expect(await faults({ referral: { partnerId: partner.id, on: '2026-11-22', note: '' } })).toEqual(['/referral/on future']);
    const unknown = await register({ referral: { partnerId: randomUUID(), on: TODAY, note: '' } });
    expect(unknown.problem).toMatchObject({ status: 422, code: 'participants.partner-unknown' });
    expect(unknown.problem.fields?.map(({ pointer }) => pointer)).toEqual(['/referral/partnerId']);
  });

  test("another city's partner is a partner nobody knows", async () => {
    const partner = await givenPartner(fredrikstad);
    const { problem } = await register({ referral: { partnerId: partner.id, on: TODAY, note: '' } });
    expect(problem.code).toBe('participants.partner-unknown');
  });

  test('the same submission sent twice makes one person', async () => {
    const call = { body: aParticipant(), key: randomUUID() };
    const [first, second] = [await trondheim.call(registerParticipant, call), await trondheim.call(registerParticipant, call)];
    expect(second.body).toEqual(first.body);
    expect((await trondheim.call(listParticipants)).body.items).toHaveLength(1);
  });

  test('a refusal is told in the language asked for', async () => {
    const english = await trondheim.call(registerParticipant, {
      body: aParticipant({ consents: NO_CONSENTS }),
      headers: { 'accept-language': 'en' },
    });
    expect(english.problem).toMatchObject({ title: 'Consent to registration is missing', fields: [{ detail: 'Must be filled in.' }] });
  });
});
