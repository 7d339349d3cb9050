import { logReadingOf } from '#functions/platform/accessLog.ts';
import type { AnswerOf } from '#functions/platform/operation.ts';
import { cardContent } from '#functions/platform/table/versioned.ts';
import { exportMatches, matchEntry } from '#shared/matching/index.ts';
import { named, participantsFor, volunteerCards } from './names.ts';

/** Lines of the list for a file, as they may be seen now: both people of each are logged. */
export const takeOut: AnswerOf<typeof exportMatches> = async (actor, { body: { ids } }, deps) => {
  const stored = await deps.table.getAll(
    ids.map((id) => deps.keys.card('match', id)),
    { consistent: true },
  );
  const entries = stored.map((one) => cardContent(one, matchEntry));
  const [participants, volunteers] = await Promise.all([
    participantsFor(
      actor,
      deps,
      entries.map(({ participantId }) => participantId),
    ),
    volunteerCards(
      deps,
      entries.map(({ volunteerId }) => volunteerId),
    ),
  ]);
  const shown = new Map(entries.filter(({ participantId }) => participants.areShown(participantId)).map((entry) => [entry.id, entry]));
  const entriesShown = [...shown.values()];
  // whose other side has been erased is nobody any more, and has no log to write in
  const people = [...new Set(entriesShown.map(({ participantId }) => participantId).filter((id) => participants.names.has(id)))].map(
    (id) => ({ subject: 'participant', id }) as const,
  );
  const givers = [...new Set(entriesShown.map(({ volunteerId }) => volunteerId).filter((id) => volunteers.has(id)))].map(
    (id) => ({ subject: 'volunteer', id }) as const,
  );
  await logReadingOf(exportMatches, [...people, ...givers], actor, deps);
  return {
    rows: ids.flatMap((id) => {
      const entry = shown.get(id);
      return entry ? [named(entry, participants.names, volunteers)] : [];
    }),
  };
};
