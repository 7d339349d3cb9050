import { logReadingOf } from '#functions/platform/accessLog.ts';
import type { AnswerOf } from '#functions/platform/operation.ts';
import { exportVolunteers, type Volunteer, volunteer } from '#shared/volunteers/index.ts';
import { cardOf } from './views.ts';

/** A volunteer's line: own experience is in no file, and neither is what only the record is for. */
function lineOf(one: Volunteer) {
  const { name, birthYear, gender, phone, email, languages, interests, dislikes, skills, communicationStyle } = one;
  const { areas, capacity, note, appliedOn } = one;
  const who = { name, birthYear, gender, phone, email, languages };
  return { card: cardOf(one), record: { ...who, interests, dislikes, skills, communicationStyle, areas, capacity, note, appliedOn } };
}

/** Lines of the list for a file, as they stand now. */
export const takeOut: AnswerOf<typeof exportVolunteers> = async (actor, { body: { ids } }, deps) => {
  const stored = await deps.table.getAll(ids.map(deps.keys.volunteerProfile));
  const people = new Map(stored.map(({ content }) => volunteer.parse(content)).map((one) => [one.id, one]));
  await logReadingOf(
    exportVolunteers,
    [...people.keys()].map((id) => ({ subject: 'volunteer', id })),
    actor,
    deps,
  );
  return {
    rows: ids.flatMap((id) => {
      const one = people.get(id);
      return one ? [lineOf(one)] : [];
    }),
  };
};
