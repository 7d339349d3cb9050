import { addDays, addMonths, dateIn, type LocalDate } from '#shared/kernel/index.ts';
import { createAssignment, logMeeting, proposeMatch, stepMatch } from '#shared/matching/index.ts';
import { recordConversation, registerParticipant, saveWishes } from '#shared/participants/index.ts';
import { createPartner } from '#shared/partners/index.ts';
import {
  prepareVolunteer,
  registerVolunteer,
  stepVolunteer,
  type VolunteerPreparations,
  type VolunteerState,
  type VolunteerStep,
} from '#shared/volunteers/index.ts';
import {
  aConversation,
  aMeetingToLog,
  anAssignment,
  aParticipant,
  aPartner,
  aVolunteer,
  someWishes,
} from '#test/support/factories/index.ts';
import { walkTo } from '#test/support/wayIn.ts';
import { type BenchCity, city as trondheim } from './benchCity.ts';
import { each, inTurns } from './inTurns.ts';

/** Of 43 volunteers: how far on their way so many of them are. The first come first. */
const VOLUNTEERS: readonly { readonly count: number; readonly state: VolunteerState }[] = [
  { count: 26, state: 'active' },
  { count: 4, state: 'paused' },
  { count: 3, state: 'trained' },
  { count: 3, state: 'referencesChecked' },
  { count: 3, state: 'interviewed' },
  { count: 2, state: 'applied' },
  { count: 2, state: 'left' },
];

/** Of 30 participants: so many are matched, so many wait for a volunteer, and the rest are new. */
const PARTICIPANTS = { all: 30, matched: 12, waiting: 10 } as const;
const PARTNERS = 8;

/** What a screen about one person or one match is opened on. */
export interface Filled {
  readonly partnerId: string;
  readonly volunteerId: string;
  readonly participantId: string;
  readonly waiting: { readonly participantId: string; readonly assignmentId: string };
  readonly matchId: string;
}

const today: LocalDate = dateIn(new Date());
const areaOf = (index: number): string => trondheim.areas[index % trondheim.areas.length]?.id ?? '';

async function volunteer(city: BenchCity, index: number, state: VolunteerState): Promise<string> {
  const areas = ['midtbyen', ...(areaOf(index) === 'midtbyen' ? [] : [areaOf(index)])];
  const registered = await city.call(registerVolunteer, { body: aVolunteer({ name: `Tidgiver ${index}`, areas }) });
  const sending = {
    step: (volunteerId: string, body: VolunteerStep) => city.call(stepVolunteer, { params: { volunteerId }, body }),
    prepare: (volunteerId: string, body: VolunteerPreparations) => city.call(prepareVolunteer, { params: { volunteerId }, body }),
  };
  return (await walkTo(state, registered, sending, { returnOn: addDays(today, 60) })).id;
}

async function waitingParticipant(city: BenchCity, index: number, partnerId: string): Promise<Filled['waiting']> {
  const referral = { partnerId, on: '2026-11-01', note: '' };
  const { id: participantId } = await city.call(registerParticipant, {
    body: aParticipant({ preferredName: `Deltaker ${index}`, referral }),
  });
  const params = { participantId };
  for (let held = 0; held < trondheim.minimumConversations; held += 1)
    await city.call(recordConversation, { params, body: aConversation() });
  await city.call(saveWishes, { params, body: someWishes() });
  const { id: assignmentId } = await city.call(createAssignment, { params, body: anAssignment() });
  return { participantId, assignmentId };
}

async function match(city: BenchCity, { participantId, assignmentId }: Filled['waiting'], volunteerId: string): Promise<string> {
  const body = { assignmentId, volunteerId, choiceReason: 'De kjenner hverandre fra før.' };
  const { id: matchId, version } = await city.call(proposeMatch, { params: { participantId }, body });
  const params = { participantId, matchId };
  const introduced = await city.call(stepMatch, { params, body: { action: 'introduce', version, introductionOn: today } });
  const period = { from: today, to: addMonths(today, 4) };
  await city.call(stepMatch, { params, body: { action: 'activate', version: introduced.version, period } });
  await city.call(logMeeting, { params, body: aMeetingToLog() });
  return matchId;
}

const first = <Value>(values: readonly Value[]): Value => {
  const value = values[0];
  if (value === undefined) throw new Error('Nothing was filled in');
  return value;
};

/** Fills a city through its functions, as staff would have. */
export async function fill(city: BenchCity): Promise<Filled> {
  const partners = await inTurns(each(PARTNERS), async (index) =>
    city.call(createPartner, { body: aPartner({ name: `Partner ${index}` }) }),
  );
  const states = VOLUNTEERS.flatMap(({ count, state }) => each(count).map(() => state));
  const volunteers = await inTurns(states, (state, index) => volunteer(city, index, state));
  const partnerId = first(partners).id;
  const ready = await inTurns(each(PARTICIPANTS.matched + PARTICIPANTS.waiting), (index) => waitingParticipant(city, index, partnerId));
  const fresh = PARTICIPANTS.all - PARTICIPANTS.matched - PARTICIPANTS.waiting;
  await inTurns(each(fresh), (index) => city.call(registerParticipant, { body: aParticipant({ preferredName: `Ny ${index}` }) }));
  const chosen = ready.slice(0, PARTICIPANTS.matched);
  const matches = await inTurns(chosen, (one, index) => match(city, one, volunteers[index] ?? ''));
  return {
    partnerId,
    volunteerId: first(volunteers),
    participantId: first(ready).participantId,
    waiting: first(ready.slice(chosen.length)),
    matchId: first(matches),
  };
}
