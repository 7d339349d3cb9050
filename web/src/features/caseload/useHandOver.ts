import { useState } from 'react';
import { type Caseload, getCaseload, handOver, MOST_AT_ONCE } from '#shared/caseload/index.ts';
import { MOST_VOLUNTEERS_AT_ONCE, reassignVolunteers } from '#shared/volunteers/index.ts';
import { useLatest, useSave } from '#web/app/queries.ts';

const OUTDATED = ['today', 'caseload', 'participants', 'matching', 'volunteers', 'conferences'];

const chunksOf = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

/** The records to hand over: those chosen, or everything; of a participant's matches the server sees to itself. */
export const narrowed = ({ participants, volunteers, matches, tasks }: Caseload, chosen: readonly string[] | null): Caseload => ({
  participants: participants.filter(({ id }) => !chosen || chosen.includes(id)),
  volunteers: volunteers.filter(({ id }) => !chosen || chosen.includes(id)),
  matches: chosen ? [] : matches.filter(({ participantId }) => !participants.some(({ id }) => id === participantId)),
  tasks: tasks.filter(({ participantId }) => !chosen || (participantId !== null && chosen.includes(participantId))),
});

/** How far a hand-over has come. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/**
 * Hands a caseload over, a transaction at a time. What was interrupted is begun again where it stopped: the server
 * leaves alone what is over already.
 */
export function useHandOver(from: string, chosen: readonly string[] | null) {
  const latest = useLatest(getCaseload, { params: { memberId: from } });
  const { save: give } = useSave(handOver, OUTDATED);
  const { save: giveVolunteers } = useSave(reassignVolunteers, OUTDATED);
  const [progress, setProgress] = useState<Progress>();

  /** Answers how many could not be handed over to this colleague. */
  async function run(to: string): Promise<number> {
    const { participants, volunteers, matches, tasks } = narrowed(await latest(), chosen);
    const total = participants.length + volunteers.length + matches.length + tasks.length;
    let [done, stayed] = [0, 0];
    const tell = (more: number): void => {
      done += more;
      setProgress({ done, of: total });
    };
    const people = chunksOf(participants, MOST_AT_ONCE).map((chunk) => ({
      participants: chunk.map(({ id }) => id),
      matches: [],
      tasks: [],
    }));
    const alone = chunksOf(matches, MOST_AT_ONCE).map((chunk) => ({
      participants: [],
      matches: chunk.map(({ id, participantId }) => ({ id, participantId })),
      tasks: [],
    }));
    const agreed = chunksOf(tasks, MOST_AT_ONCE).map((chunk) => ({ participants: [], matches: [], tasks: chunk.map(({ id }) => id) }));
    for (const part of [...people, ...alone, ...agreed]) {
      let answer = { moved: 0, stayed: 0, left: 1 };
      while (answer.left > 0) answer = await give({ body: { from, to, ...part } });
      stayed += answer.stayed;
      tell(part.participants.length + part.matches.length + part.tasks.length);
    }
    for (const chunk of chunksOf(volunteers, MOST_VOLUNTEERS_AT_ONCE)) {
      await giveVolunteers({ body: { from, to, volunteers: chunk.map(({ id }) => id) } });
      tell(chunk.length);
    }
    return stayed;
  }

  return { run, progress };
}
