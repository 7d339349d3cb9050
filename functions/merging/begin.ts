import { readCovers, replaceCovers } from '#functions/covers/index.ts';
import { consentWrite, readParticipantCard, readPerson, replaceProfile, talkMoved } from '#functions/participants/index.ts';
import type { Actor } from '#functions/platform/actor.ts';
import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf, Deps } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { patchVersioned, type Versioned } from '#functions/platform/table/versioned.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { leavingWrites } from '#functions/reporting/index.ts';
import { decideDoor } from '#shared/access/index.ts';
import { restsOnLaw } from '#shared/consents/index.ts';
import { coversAfterMerge } from '#shared/covers/index.ts';
import { changedFields, checkVersion, differingFields, type StaffRef } from '#shared/kernel/index.ts';
import { match } from '#shared/matching/index.ts';
import { checkMerge, consentChanges, type Merge, mergedEntry, mergedProfile, type mergeParticipants } from '#shared/merging/index.ts';
import type { Participant, ParticipantEntry, Wishes } from '#shared/participants/index.ts';
import { firstOpenDay } from '#shared/reporting/index.ts';

/** A record as merging reads it: all that stands of the person, their line in the lists, and their matches. */
async function readSide(participantId: string, deps: Deps) {
  const [card, person] = await Promise.all([readParticipantCard(deps, participantId), readPerson(deps, participantId)]);
  const { participant, wishes, others } = person;
  const matches = others.filter(({ sk }) => sk.startsWith('match#')).map(({ content }) => match.parse(content));
  return { card, participant, wishes, matches };
}

type Side = Awaited<ReturnType<typeof readSide>>;

/** Whoever may not come to the other record learns nothing of it, also not whether it is the same person. */
async function readOther(actor: Actor, otherId: string, deps: Deps): Promise<Side> {
  const side = await readSide(otherId, deps);
  must(decideDoor(actor, side.card.content, deps.city));
  return side;
}

/** The wishes that stand afterwards: the kept ones, or the other's where they are taken or there are no others. */
function wishWrites(kept: Side, other: Side, takes: boolean, by: StaffRef, deps: Deps): Write[] {
  if (!other.wishes) return [];
  const { keys } = deps;
  const gone: Write = { remove: keys.wishes(other.participant.id), when: { equals: { version: other.wishes.version } } };
  if (kept.wishes && !takes) return [gone];
  const { version: before = 0 } = kept.wishes ?? {};
  const item = { ...other.wishes, version: before + 1, ...keys.wishes(kept.participant.id) };
  const fields = changedFields({ ...kept.wishes }, withoutVersion(other.wishes));
  return [
    gone,
    kept.wishes ? { replace: item, version: before } : { create: item },
    historyWrite(keys.participantHistory, kept.participant.id, { by, action: 'saveWishes', fields, before: { ...kept.wishes } }, deps),
  ];
}

const withoutVersion = ({ version: _version, ...wishes }: Wishes) => wishes;

/** The consents that no longer stand as they did: in the journal, and in the history. */
const consentWrites = (kept: Participant, next: Participant, by: StaffRef, deps: Deps): Write[] =>
  consentChanges(kept.consents, next.consents).flatMap(({ purpose, partnerId, given }) => [
    consentWrite(kept.id, { purpose, partnerId, given }, by, deps),
    historyWrite(
      deps.keys.participantHistory,
      kept.id,
      { by, action: given ? 'giveConsent' : 'withdrawConsent', fields: [purpose], before: { [purpose]: kept.consents[purpose] } },
      deps,
    ),
  ]);

/** What makes the other record findable; from now on a signpost stands there. */
const doors = ({ participant: { id, version }, card }: Side, into: string, { keys }: Deps): Write[] => [
  { remove: keys.profile(id), when: { equals: { version } } },
  { remove: card.key, when: { equals: { version: card.version } } },
  { create: { version: 1, into, logCopiedTo: null, ...keys.signpost(id) } },
];

/** Covers for the other record alone, as they stand for the kept one. */
async function coverWrites(kept: Side, other: Side, deps: Deps): Promise<Write[]> {
  const standing = await readCovers(deps);
  const [from, to] = [other.participant.id, kept.participant.id];
  if (standing.covers.every(({ only }) => !only?.includes(from))) return [];
  return [replaceCovers(deps, standing, coversAfterMerge(standing.covers, { from, to, responsible: kept.card.content.responsible }))];
}

/** The line in the lists of the record that is kept. */
const entryWrite = (kept: Versioned<ParticipantEntry>, other: Versioned<ParticipantEntry>, next: Participant): Write =>
  patchVersioned(kept, mergedEntry(kept.content, other.content, next));

/** From when on the one that both become is counted from their own record. Undefined where both always were. */
function countedFromOf({ participant: kept }: Side, { participant: other }: Side, next: Participant, { today }: Deps) {
  const from = [kept, other]
    .flatMap(({ countedFrom }) => countedFrom ?? [])
    .sort()
    .at(-1);
  const loses = [kept, other].some(({ consents }) => consents.statistics !== null) && next.consents.statistics === null;
  return loses || (next.consents.statistics !== null && kept.countedFrom !== other.countedFrom) ? firstOpenDay(today) : from;
}

/**
 * Where the two do not agree alike to be counted, the stricter answer has effect from now on: what either was counted for
 * in closed months stands, and is nobody's.
 */
async function leaveFigures(kept: Side, other: Side, next: Participant, deps: Deps): Promise<Write[]> {
  if (next.countedFrom !== firstOpenDay(deps.today) || restsOnLaw('statistics', deps.city)) return [];
  return leavingWrites(
    [kept, other].map(({ participant: { id } }) => ({ kind: 'participant', id })),
    deps,
  );
}

/**
 * Makes two records one, in the platform's one transaction: after it the other is not found but by where it went, and the
 * kept one says what it took of it. What is written in the other is moved by the requests that follow.
 */
export const begin: ChangeOf<typeof mergeParticipants> = async (actor, { params: { participantId }, body }, deps) => {
  const [kept, other, by] = await Promise.all([
    readSide(participantId, deps),
    readOther(actor, body.otherId, deps),
    staffRefOf(actor, deps),
  ]);
  must(checkMerge(kept, other));
  must(checkVersion(kept.participant, { version: body.version, state: null }));
  must(checkVersion(other.participant, { version: body.otherVersion, state: null }));
  const merged = mergedProfile(kept.participant, other.participant, body.fromOther);
  const countedFrom = countedFromOf(kept, other, merged, deps);
  const next = countedFrom === undefined ? merged : { ...merged, countedFrom };
  const fields = differingFields(kept.participant, next).filter((field) => field !== 'consents' && field !== 'countedFrom');
  const merge: Merge = {
    ...{ version: 1, otherId: body.otherId, at: deps.now.toISOString(), by, reason: body.reason },
    ...{ fromOther: body.fromOther, done: false, otherProfile: other.participant, otherWishes: other.wishes },
  };
  return {
    writes: [
      replaceProfile(deps, next),
      entryWrite(kept.card, other.card, next),
      ...wishWrites(kept, other, body.fromOther.includes('wishes'), by, deps),
      { create: { ...merge, ...deps.keys.merge(participantId, body.otherId) } },
      ...doors(other, participantId, deps),
      ...(await coverWrites(kept, other, deps)),
      ...(await talkMoved(body.otherId, participantId, deps)),
      ...(await leaveFigures(kept, other, next, deps)),
      ...consentWrites(kept.participant, next, by, deps),
      historyWrite(
        deps.keys.participantHistory,
        participantId,
        { by, action: 'merge', fields, before: { ...kept.participant }, note: body.reason },
        deps,
      ),
    ],
    answer: { id: body.otherId, done: false },
  };
};
