import * as z from 'zod/mini';
import { coversIn, readStaff } from '#functions/covers/index.ts';
import type { Actor } from '#functions/platform/actor.ts';
import type { Deps, ReadOf } from '#functions/platform/operation.ts';
import type { WorkingCard } from '#functions/platform/table/cityTable.ts';
import type { CardKind } from '#functions/platform/table/keys.ts';
import { cardContent } from '#functions/platform/table/versioned.ts';
import { worksWith } from '#shared/access/index.ts';
import type { getDistribution, MemberShare } from '#shared/caseload/index.ts';
import { type Cover, canStandIn, type StaffMember } from '#shared/covers/index.ts';
import { byCode, CASEWORKERS, staffRef } from '#shared/kernel/index.ts';
import { participantEntry } from '#shared/participants/index.ts';
import { positionsIn } from './positions.ts';

const owned = z.object({ responsible: staffRef });

/** Whose a card is, of what kind; undefined for a participant the actor may not be told of. */
function ownerOf(actor: Actor, { keys }: Pick<Deps, 'keys'>, card: WorkingCard): { id: string; kind: CardKind } | undefined {
  const kind = keys.cardKind(card.pk);
  if (!kind || (kind === 'participant' && !worksWith(actor, cardContent(card, participantEntry)))) return undefined;
  return { id: owned.parse(card.content).responsible.id, kind };
}

const refOf = ({ id, name }: StaffMember) => ({ id, name });
const worksHere = ({ state }: StaffMember): boolean => state !== 'deactivated';
const isCaseworker = ({ roles }: StaffMember): boolean => CASEWORKERS.some((role) => roles.includes(role));

/** Who follows how many, compared by position, and who covers for whom. */
export const show: ReadOf<typeof getDistribution> = async (actor, _input, deps) => {
  const leads = actor.roles.includes('unitLeader');
  const [cards, now, staff] = await Promise.all([
    deps.table.queryWorking(deps.keys.working(), leads ? undefined : actor.id),
    deps.table.query(deps.keys.caseload(), { startingWith: 'now#' }),
    readStaff(deps),
  ]);
  const owners = cards.map((card) => ownerOf(actor, deps, card)).filter((owner) => owner !== undefined);
  const positions = positionsIn(now.items);
  const count = (id: string, kind: CardKind): number => owners.filter((owner) => owner.id === id && owner.kind === kind).length;
  const shareOf = (member: StaffMember): MemberShare => {
    const position = positions.get(member.id);
    return {
      member: refOf(member),
      worksHere: worksHere(member),
      participants: count(member.id, 'participant'),
      matches: count(member.id, 'match'),
      volunteers: count(member.id, 'volunteer'),
      tasks: count(member.id, 'task'),
      position: position ? { fte: position.fte, version: position.version } : null,
      standIns: staff.filter((one) => canStandIn(one, member)).map(({ id }) => id),
    };
  };
  const { covers } = coversIn(now.items.find(({ sk }) => sk === deps.keys.covers().sk)?.content);
  const concerns = ({ of, by }: Cover): boolean => leads || of.id === actor.id || by.id === actor.id;
  const wanted = staff.filter((one) => (leads ? isCaseworker(one) : one.id === actor.id));
  const shares = wanted
    .map(shareOf)
    .filter(({ worksHere: here, participants, matches, volunteers, tasks }) => here || participants + matches + volunteers + tasks > 0);
  return {
    today: deps.today,
    shares: shares.sort((a, b) => byCode(a.member.name, b.member.name)),
    colleagues: staff.map(refOf),
    covers: covers.filter((cover) => cover.to >= deps.today && concerns(cover)),
  };
};
