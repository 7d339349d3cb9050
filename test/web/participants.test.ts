import { describe, expect, test } from 'vitest';
import { cities } from '#infra/cities.ts';
import type { City } from '#shared/kernel/index.ts';
import { getMatching, listMatches, type MatchCard, type Meeting, type ParticipantMatching } from '#shared/matching/index.ts';
import {
  type Conversation,
  conversationInput,
  getParticipant,
  listParticipants,
  type ParticipantCard,
  type ParticipantRecord,
  participantEdit,
  participantInput,
  participantRecord,
  wishesEdit,
} from '#shared/participants/index.ts';
import { conversationBodyOf, newConversation } from '#web/features/participants/conversationForm.ts';
import { byUrgency, nextThings } from '#web/features/participants/nextThing.ts';
import { inOrder, isWanted } from '#web/features/participants/participantFilter.ts';
import { newParticipant, profileBodyOf, registrationBodyOf, valuesOf } from '#web/features/participants/profileForm.ts';
import { matchCardsOf, participantCardOf } from '#web/features/participants/recordCards.ts';
import { conversationNumbers, timelineOf } from '#web/features/participants/timeline.ts';
import { wishesBodyOf, wishesValuesOf } from '#web/features/participants/wishesForm.ts';

const TODAY = '2026-11-21';

const trondheim = (): City => {
  const city = cities.find(({ id }) => id === 'trondheim');
  if (!city) throw new Error('Trondheim is gone');
  return city;
};

function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error('The contract has no example');
  return item;
}

const cardOf = (changes: Partial<ParticipantCard>): ParticipantCard => ({
  ...first(listParticipants.response.parse(listParticipants.examples.response).items),
  appointments: [],
  plannedDischarge: null,
  ...changes,
});
const matchOf = (changes: Partial<MatchCard>): MatchCard => ({
  ...first(listMatches.response.parse(listMatches.examples.response).items),
  ...changes,
});
const record = (): ParticipantRecord => participantRecord.parse(getParticipant.examples.response);
const matching = (): ParticipantMatching => getMatching.response.parse(getMatching.examples.response);
const conversationOf = (changes: Partial<Conversation>): Conversation => ({ ...first(record().conversations), ...changes });

const ANNA = 'a0000000-0000-4000-8000-000000000001';
const BO = 'b0000000-0000-4000-8000-000000000002';
const CECILIE = 'c0000000-0000-4000-8000-000000000003';

describe('what comes next for a participant', () => {
  const next = (card: Partial<ParticipantCard>, matches: readonly MatchCard[] = []) =>
    nextThings([cardOf({ id: ANNA, appointments: [], ...card })], matches, trondheim(), TODAY).get(ANNA);

  test('is a discharge that presses, whatever else has waited longer', () => {
    const overdue = { heldConversations: 1, lastConversationOn: '2026-10-01' };
    expect(next({ ...overdue, plannedDischarge: '2026-11-23' })).toMatchObject({
      task: 'discharge',
      due: '2026-11-16',
      urgency: 'now',
      followUp: { step: 'weekBefore', kind: 'discharge', on: '2026-11-23' },
    });
  });

  test('is a discharge far ahead where nothing comes before it', () => {
    const inTouch = { heldConversations: 3, lastConversationOn: '2026-11-20', waitingAssignments: 0 };
    expect(next({ ...inTouch, plannedDischarge: '2026-12-15' })).toEqual({ task: 'discharge', due: '2026-12-15', urgency: 'later' });
    expect(next(inTouch)).toBeUndefined();
  });

  test('is what was agreed on, with its time, however far ahead', () => {
    const appointments = [{ id: ANNA, on: '2026-12-10', at: '13:00', way: 'inPerson' as const, staffId: BO }];
    const inTouch = { heldConversations: 3, lastConversationOn: '2026-11-20', waitingAssignments: 0, appointments };
    expect(next({ ...inTouch, plannedDischarge: '2026-12-15' })).toMatchObject({ task: 'appointment', due: '2026-12-10' });
    expect(next({ ...inTouch, plannedDischarge: null, state: 'closed' })).toBeUndefined();
  });

  test('is the soonest of what is the participant’s own and what is their match’s', () => {
    const active = { heldConversations: 3, lastConversationOn: '2026-11-20', waitingAssignments: 0, state: 'active' as const };
    const match = matchOf({
      participantId: ANNA,
      state: 'active',
      stateSince: '2026-11-10',
      rhythm: 'weekly',
      lastMeetingOn: '2026-11-18',
    });
    expect(next(active, [match])).toMatchObject({ task: 'meeting', due: '2026-11-25', matchId: match.id });
  });

  test('is nothing for one who is closed, nor a discharge that has passed', () => {
    expect(next({ state: 'closed', plannedDischarge: null })).toBeUndefined();
    expect(next({ heldConversations: 3, lastConversationOn: '2026-11-20', plannedDischarge: '2026-09-01' })).toBeUndefined();
  });

  test('sorts a discharge that presses first, then by date, then nothing', () => {
    const pressing = { task: 'discharge', due: '2026-11-23', urgency: 'now' } as const;
    const overdue = { task: 'conversation', due: '2026-11-01', urgency: 'now' } as const;
    expect([undefined, overdue, pressing].toSorted(byUrgency)).toEqual([pressing, overdue, undefined]);
  });
});

describe('the list of participants', () => {
  const anna = cardOf({ id: ANNA, preferredName: 'Anna Lund', state: 'active', phase: 'after' });
  const bo = cardOf({
    id: BO,
    preferredName: 'Bo Aasen',
    state: 'admitted',
    phase: 'before',
    responsible: { id: 'other', name: 'En annen' },
  });
  const cecilie = cardOf({ id: CECILIE, preferredName: 'Cecilie Øhrn', state: 'admitted', phase: 'after' });
  const all = [cecilie, bo, anna];

  test('is narrowed down by state, phase and who is responsible, each on its own', () => {
    expect(all.filter(isWanted({}))).toEqual(all);
    expect(all.filter(isWanted({ state: 'admitted' }))).toEqual([cecilie, bo]);
    expect(all.filter(isWanted({ state: 'admitted', phase: 'after' }))).toEqual([cecilie]);
    expect(all.filter(isWanted({ responsibleId: 'other' }))).toEqual([bo]);
  });

  test('has those who wait for something first, then goes by name', () => {
    const next = new Map([[CECILIE, { task: 'conversation', due: '2026-11-22', urgency: 'week' } as const]]);
    expect(inOrder(all, '', next)).toEqual([cecilie, anna, bo]);
    expect(inOrder(all, '', undefined)).toEqual([anna, bo, cecilie]);
  });

  test('finds half names and other spellings', () => {
    expect(inOrder(all, 'åse', undefined)).toEqual([bo]);
    expect(inOrder(all, 'ørn', undefined)).toEqual([cecilie]);
  });
});

describe('a registration', () => {
  const typed = {
    ...newParticipant('steg-for-steg', TODAY, 'nb'),
    preferredName: 'Anna',
    safeContact: 'sms',
    phase: 'during',
    eligibility: 'leavingTreatment',
  };

  test('sends a referral only from those who were referred, and nothing that was left empty', () => {
    const referral = { partnerId: ANNA, on: TODAY, note: '' };
    expect(participantInput.parse(registrationBodyOf({ ...typed, referral }, TODAY))).toMatchObject({ referral });
    const alone = participantInput.parse(registrationBodyOf({ ...typed, referral, cameBy: 'themselves' }, TODAY));
    expect(alone.referral).toBeNull();
    expect(alone).not.toHaveProperty('phone');
  });

  test('sends a consent that was given, and none that was not', () => {
    const given = { answer: 'yes', how: 'oral', givenOn: TODAY };
    const no = { ...given, answer: 'no' };
    const consents = { registration: given, shareWithVolunteer: no, betweenServices: no, statistics: no };
    const { consents: sent } = participantInput.parse(registrationBodyOf({ ...typed, cameBy: 'themselves', consents }, TODAY));
    const registration = { how: 'oral', givenOn: TODAY, textVersion: 1, language: 'nb' };
    expect(sent).toEqual({ registration, shareWithVolunteer: null, betweenServices: null, statistics: null });
  });

  test('an edit changes nothing until somebody does', () => {
    const { participant } = record();
    const body = participantEdit.parse({ ...profileBodyOf(valuesOf(participant, TODAY)), version: participant.version });
    expect(participant).toMatchObject(body);
  });
});

describe('a conversation', () => {
  test('that was not held lasted no time and had nobody present, but what was typed stays', () => {
    const typed = { ...newConversation(TODAY), outcome: 'noShow', minutes: 45, present: ['therapist'], note: 'Ventet en time.' };
    expect(conversationInput.parse(conversationBodyOf(typed))).toEqual({
      outcome: 'noShow',
      minutes: null,
      present: [],
      note: 'Ventet en time.',
      kind: 'structured',
      on: TODAY,
    });
    expect(typed.minutes).toBe(45);
  });

  test('is numbered by when it was held; one that was not has no number', () => {
    const late = conversationOf({ id: ANNA, on: '2026-11-14' });
    const noShow = conversationOf({ id: BO, on: '2026-11-10', outcome: 'noShow' });
    const early = conversationOf({ id: CECILIE, on: '2026-11-07' });
    expect([...conversationNumbers([late, noShow, early])]).toEqual([
      [CECILIE, 1],
      [ANNA, 2],
    ]);
  });
});

describe('wishes', () => {
  test('change nothing until somebody does', () => {
    const { wishes } = record();
    expect(wishesEdit.parse({ ...wishesBodyOf(wishesValuesOf(wishes)), version: wishes?.version })).toEqual(wishes);
  });

  test('not asked about are unknown, and a first wish that is no longer an interest is none', () => {
    const asked = wishesValuesOf(null);
    expect(wishesEdit.parse({ ...wishesBodyOf(asked), version: 0 })).toMatchObject({ communicationStyle: null, firstWish: null, week: [] });
    expect(wishesBodyOf({ ...asked, interests: ['music'], firstWish: 'walking' }).firstWish).toBeNull();
  });
});

describe('the timeline', () => {
  test('has what lies ahead first, then the latest, and tells nothing twice', () => {
    const { participant, ...rest } = record();
    const history = [
      { at: '2026-11-07T12:00:00.000Z', by: participant.responsible, action: 'recordConversation', fields: [] },
      { at: '2026-11-02T09:30:00.000Z', by: participant.responsible, action: 'register', fields: [] },
    ];
    const meeting = { ...first(getMeetings()), on: '2026-11-18' };
    const withMeeting = { ...matching(), matches: matching().matches.map((one) => ({ ...one, meetings: [meeting] })) };
    const kinds = timelineOf({ participant: { ...participant, plannedDischarge: '2026-12-12' }, ...rest, history }, withMeeting);
    expect(kinds.map(({ kind, on }) => [kind, on])).toEqual([
      ['discharge', '2026-12-12'],
      ['appointment', '2026-11-26'],
      ['meeting', '2026-11-18'],
      ['conversation', '2026-11-07'],
      ['step', '2026-11-02'],
      ['referral', '2026-11-01'],
    ]);
  });

  test('stands without what the matching knows', () => {
    expect(timelineOf(record(), undefined).some(({ kind }) => kind === 'meeting')).toBe(false);
  });
});

describe('a record as lines in the lists', () => {
  test('counts what the server’s own lines count', () => {
    const noShow = conversationOf({ id: BO, on: '2026-11-20', outcome: 'noShow' });
    const whole = { ...record(), conversations: [noShow, ...record().conversations] };
    expect(participantCardOf(whole, matching())).toMatchObject({
      heldConversations: 1,
      lastConversationOn: '2026-11-07',
      waitingAssignments: 0,
      openMatches: 1,
    });
  });

  test('joins each match with its assignment, and the last meeting that was held', () => {
    const held = { ...first(getMeetings()), on: '2026-11-18' };
    const cancelled = { ...held, on: '2026-11-20', outcome: 'cancelled' as const };
    const { matches, ...rest } = matching();
    const cards = matchCardsOf({ ...rest, matches: matches.map((one) => ({ ...one, meetings: [cancelled, held] })) });
    expect(cards).toEqual([expect.objectContaining({ title: 'Gåtur hver onsdag kveld', rhythm: 'weekly', lastMeetingOn: '2026-11-18' })]);
    expect(listMatches.response.parse({ items: cards, nextCursor: null }).items).toEqual(cards);
  });
});

/** Meetings as the record has them. */
function getMeetings(): Meeting[] {
  const { match } = first(matching().matches);
  const { responsible } = record().participant;
  return [
    {
      id: ANNA,
      version: 1,
      matchId: match.id,
      on: '2026-11-18',
      outcome: 'held',
      endedEarly: false,
      did: [],
      text: '',
      minutes: 60,
      by: responsible,
      recordedAt: '2026-11-18T12:00:00.000Z',
    },
  ];
}
