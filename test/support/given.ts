import { createAssignment } from '#shared/matching/index.ts';
import { recordConversation, registerParticipant, saveWishes } from '#shared/participants/index.ts';
import { createPartner, type PartnerInput } from '#shared/partners/index.ts';
import { prepareVolunteer, registerVolunteer, stepVolunteer, type VolunteerInput, type VolunteerState } from '#shared/volunteers/index.ts';
import type { LiveCity } from './cities.ts';
import { aConversation, anAssignment, aParticipant, aPartner, aVolunteer, someWishes } from './factories/index.ts';
import { type Standing, walkTo } from './wayIn.ts';

/** A partner that is there already. */
export async function givenPartner(city: LiveCity, overrides: Partial<PartnerInput> = {}): Promise<{ id: string; version: number }> {
  return (await city.call(createPartner, { body: aPartner(overrides) })).body;
}

/** A volunteer in a state, active unless said, brought there step by step; a paused one is back on 1 March. */
export async function givenVolunteer(
  city: LiveCity,
  state: VolunteerState = 'active',
  overrides: Partial<VolunteerInput> = {},
): Promise<Standing> {
  const { body: volunteer } = await city.call(registerVolunteer, { body: aVolunteer(overrides) });
  return walkTo(state, volunteer, {
    step: async (volunteerId, body) => (await city.call(stepVolunteer, { params: { volunteerId }, body })).body,
    prepare: async (volunteerId, body) => (await city.call(prepareVolunteer, { params: { volunteerId }, body })).body,
  });
}

/** A participant with so many conversations held. */
export async function givenParticipant(
  city: LiveCity,
  { conversations = 0, ...overrides }: Parameters<typeof aParticipant>[0] & { readonly conversations?: number } = {},
): Promise<{ id: string }> {
  const { id } = (await city.call(registerParticipant, { body: aParticipant(overrides) })).body;
  const params = { participantId: id };
  for (let held = 0; held < conversations; ) {
    held = (await city.call(recordConversation, { params, body: aConversation() })).body.heldConversations;
  }
  return { id };
}

/** A participant who may be matched: three conversations, wishes and an assignment. */
export async function givenAssignment(
  city: LiveCity,
  overrides: Parameters<typeof aParticipant>[0] = {},
): Promise<{ participantId: string; assignmentId: string }> {
  const { id: participantId } = await givenParticipant(city, { conversations: 3, ...overrides });
  const params = { participantId };
  await city.call(saveWishes, { params, body: someWishes() });
  const { id: assignmentId } = (await city.call(createAssignment, { params, body: anAssignment() })).body;
  return { participantId, assignmentId };
}
