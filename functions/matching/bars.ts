import { readProfile } from '#functions/participants/index.ts';
import { historyWrite } from '#functions/platform/history.ts';
import { found } from '#functions/platform/must.ts';
import type { ChangeOf, Deps, ReadOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { byCode } from '#shared/kernel/index.ts';
import { type Bar, bar, type barPair, type liftBar, type listParticipantBars, type listVolunteerBars } from '#shared/matching/index.ts';
import { nameBeside, participantsFor, volunteerCards, volunteerOf } from './names.ts';

/** A bar as stored: in the participant's record, found from the volunteer's side through the index. */
export const barItem = ({ keys }: Pick<Deps, 'keys'>, item: Bar) => ({
  ...item,
  ...keys.bar(item.participantId, item.volunteerId),
  volunteerKey: keys.barredFrom(item.volunteerId),
  volunteerSort: item.participantId,
});

/** Says that two may not be matched. Said twice it stands as it was said last. */
export const say: ChangeOf<typeof barPair> = async (actor, { params: { participantId }, body: { volunteerId } }, deps) => {
  const [profile, volunteer, by] = await Promise.all([
    readProfile(deps, participantId),
    deps.table.get(deps.keys.candidate(volunteerId)),
    staffRefOf(actor, deps),
  ]);
  found(volunteer);
  return {
    writes: [
      { put: barItem(deps, { participantId, volunteerId, by, on: deps.today }) },
      { check: deps.keys.profile(participantId), when: { equals: { version: profile.version } } },
      { check: deps.keys.candidate(volunteerId), when: {} },
      historyWrite(deps.keys.participantHistory, participantId, { by, action: 'barPair' }, deps),
    ],
    answer: { participantId, volunteerId },
  };
};

/** Lets two be matched again. Refuses as not found where nobody has said otherwise. */
export const lift: ChangeOf<typeof liftBar> = async (actor, { params: { participantId, volunteerId } }, deps) => {
  const key = deps.keys.bar(participantId, volunteerId);
  const [stored, by] = await Promise.all([deps.table.get(key), staffRefOf(actor, deps)]);
  found(stored);
  return {
    writes: [{ remove: key, when: {} }, historyWrite(deps.keys.participantHistory, participantId, { by, action: 'liftBar' }, deps)],
    answer: { participantId, volunteerId },
  };
};

/** Bars with both people's names, the latest first: all of them, or those of people whom the one who asks may find. */
async function told(actor: Parameters<typeof participantsFor>[0], bars: readonly Bar[], which: 'all' | 'found', deps: Deps) {
  const [participants, volunteers] = await Promise.all([
    participantsFor(
      actor,
      deps,
      bars.map(({ participantId }) => participantId),
    ),
    volunteerCards(
      deps,
      bars.map(({ volunteerId }) => volunteerId),
    ),
  ]);
  return bars
    .filter(({ participantId }) => which === 'all' || participants.areShown(participantId))
    .sort((a, b) => byCode(b.on, a.on) || byCode(a.participantId, b.participantId) || byCode(a.volunteerId, b.volunteerId))
    .map((one) => ({
      ...one,
      participantName: nameBeside(participants.names.get(one.participantId)),
      volunteerName: volunteerOf(volunteers, one.volunteerId).volunteerName,
    }));
}

/** With whom a participant may not be matched: whoever is let into the record is told it all. */
export const ofParticipant: ReadOf<typeof listParticipantBars> = async (actor, { params: { participantId } }, deps) => {
  const { items } = await deps.table.query(deps.keys.participant(participantId), { startingWith: 'bar#', consistent: true });
  const bars = items.map(({ content }) => bar.parse(content));
  return { items: await told(actor, bars, 'all', deps) };
};

/** With whom a volunteer may not be matched: the index says where it stands. */
export const ofVolunteer: ReadOf<typeof listVolunteerBars> = async (actor, { params: { volunteerId } }, deps) => {
  const { table, keys } = deps;
  const [where, volunteer] = await Promise.all([
    table.queryByVolunteer(keys.barredFrom(volunteerId)),
    table.get(keys.card('volunteer', volunteerId)),
  ]);
  found(volunteer);
  const bars = (await table.getAll(where, { consistent: true })).map(({ content }) => bar.parse(content));
  return { items: await told(actor, bars, 'found', deps) };
};
