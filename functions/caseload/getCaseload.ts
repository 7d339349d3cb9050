import { found } from '#functions/platform/must.ts';
import type { ReadOf } from '#functions/platform/operation.ts';
import { readWork } from '#functions/today/index.ts';
import type { getCaseload } from '#shared/caseload/index.ts';

/** One colleague's caseload by name: theirs to give away, whoever covers for them meanwhile. */
export const showOne: ReadOf<typeof getCaseload> = async (actor, { params: { memberId } }, deps) => {
  found(memberId === actor.id || actor.roles.includes('unitLeader') || undefined);
  const { facts } = await readWork(actor, deps, { staffId: memberId });
  const theirs = <Card extends { readonly responsible: { readonly id: string } }>(cards: readonly Card[]): Card[] =>
    cards.filter(({ responsible }) => responsible.id === memberId);
  return {
    participants: theirs(facts.participants).map(({ id, preferredName }) => ({ id, name: preferredName })),
    volunteers: theirs(facts.volunteers).map(({ id, name }) => ({ id, name })),
    matches: theirs(facts.matches).map(({ id, participantId, participantName, volunteerName }) => ({
      id,
      participantId,
      participantName,
      volunteerName,
    })),
    tasks: theirs(facts.tasks ?? []).map(({ id, participantId }) => ({ id, participantId })),
  };
};
