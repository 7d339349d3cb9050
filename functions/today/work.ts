import { coversIn } from '#functions/covers/index.ts';
import { named, participantsFor, type SafetyCase, safetyCasesIn, volunteerCards } from '#functions/matching/index.ts';
import { talksWantedIn } from '#functions/participants/index.ts';
import type { Actor } from '#functions/platform/actor.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { WorkingCard } from '#functions/platform/table/cityTable.ts';
import type { CardKind } from '#functions/platform/table/keys.ts';
import { cardContent } from '#functions/platform/table/versioned.ts';
import { readVolunteerSettings } from '#functions/volunteers/index.ts';
import { isHeldBack, worksWith } from '#shared/access/index.ts';
import { type TaskCard, taskCard } from '#shared/conferences/index.ts';
import { caseloadsOf } from '#shared/covers/index.ts';
import { type MatchCard, type MatchEntry, matchEntry } from '#shared/matching/index.ts';
import { cardOf, type ParticipantEntry, participantEntry } from '#shared/participants/index.ts';
import type { AgreedTask, Everything } from '#shared/today/index.ts';
import { type VolunteerCard, volunteerCard } from '#shared/volunteers/index.ts';
import { byLinkIn } from './byLink.ts';
import { conferencesIn } from './conferences.ts';
import { snoozesIn } from './snoozes.ts';
import { unsentIn } from './unsent.ts';

type Access = Pick<Deps, 'table' | 'keys' | 'today' | 'city'>;
type Told = Pick<Everything, 'facts' | 'closedTo'>;

const byId = <Card extends { readonly id: string }>(cards: readonly Card[]): Map<string, Card> =>
  new Map(cards.map((card) => [card.id, card]));

/** What is read of some caseloads, card by card. */
interface Cards {
  readonly participants: readonly ParticipantEntry[];
  readonly volunteers: readonly VolunteerCard[];
  readonly entries: readonly MatchEntry[];
  readonly tasks: readonly TaskCard[];
}

/**
 * Matches and tasks with the names of those they are about, as far as the actor may be told. Names of people who are
 * another's are asked for by key, and only then.
 */
async function namedOf(
  actor: Actor,
  deps: Access,
  { participants, volunteers, entries, tasks }: Cards,
): Promise<{ matches: MatchCard[]; tasks: AgreedTask[] }> {
  const [known, givers] = [byId(participants), byId(volunteers)];
  const about = [...entries, ...tasks].map(({ participantId }) => participantId).filter((id) => id !== null);
  const unknown = about.filter((id) => !known.has(id));
  const strangers = entries.map(({ volunteerId }) => volunteerId).filter((id) => !givers.has(id));
  const [others, otherGivers] = await Promise.all([participantsFor(actor, deps, unknown), volunteerCards(deps, strangers)]);
  const names = new Map([...known, ...others.names]);
  const isShown = (id: string): boolean => {
    const entry = known.get(id);
    return entry ? worksWith(actor, entry) && !isHeldBack(actor, entry, deps.city) : others.areShown(id);
  };
  return {
    matches: entries
      .filter(({ participantId }) => isShown(participantId))
      .map((entry) => named(entry, names, new Map([...givers, ...otherGivers]))),
    tasks: tasks
      .filter(({ participantId }) => participantId === null || isShown(participantId))
      .map((task) => ({ ...task, participantName: names.get(task.participantId ?? '')?.preferredName ?? null })),
  };
}

/** Cards as facts that the actor may be told. */
async function toldOf(actor: Actor, deps: Access, cards: readonly WorkingCard[]): Promise<Told> {
  const of = (kind: CardKind) => cards.filter(({ pk }) => deps.keys.cardKind(pk) === kind);
  const participants = of('participant').map((stored) => cardContent(stored, participantEntry));
  const volunteers = of('volunteer').map((stored) => cardContent(stored, volunteerCard));
  const entries = of('match').map((stored) => cardContent(stored, matchEntry));
  const tasks = of('task').map((stored) => cardContent(stored, taskCard));
  const told = await namedOf(actor, deps, { participants, volunteers, entries, tasks });
  const closedTo = new Map(participants.map(({ id, closedTo: named }) => [id, new Set(named.map(({ staff }) => staff.id))]));
  return {
    facts: {
      participants: participants.filter((entry) => worksWith(actor, entry) && !isHeldBack(actor, entry, deps.city)).map(cardOf),
      volunteers,
      ...told,
    },
    closedTo,
  };
}

/** What there is to do, and the matches that ended for safety and wait for a unit leader. */
export interface Work extends Everything {
  readonly safety: readonly SafetyCase[];
}

/** Whose work is wanted: one colleague's, with all they cover, or everyone's. */
export type Whose = { readonly staffId: string } | 'everyone';

/**
 * All that is under way of some caseloads, as far as the actor may be told, with the covers and what was put off. Two
 * queries and the city's decision on supervision at once; a round more only for those whom a cover leads to, or for names of people who are another's.
 */
export async function readWork(actor: Actor, deps: Access, whose: Whose): Promise<Work> {
  const { table, keys, today } = deps;
  const [own, now, { supervisionDays }] = await Promise.all([
    table.queryWorking(keys.working(), whose === 'everyone' ? undefined : whose.staffId),
    table.query(keys.caseload(), { startingWith: 'now#' }),
    readVolunteerSettings(deps),
  ]);
  const { covers } = coversIn(now.items.find(({ sk }) => sk === keys.covers().sk)?.content);
  const others = whose === 'everyone' ? [] : caseloadsOf(whose.staffId, covers, today).filter((id) => id !== whose.staffId);
  const covered = await Promise.all(others.map((id) => table.queryWorking(keys.working(), id)));
  const { facts, closedTo } = await toldOf(actor, deps, [...own, ...covered.flat()]);
  return {
    facts: {
      ...facts,
      supervisionDays,
      unsent: unsentIn(now.items),
      byLink: byLinkIn(now.items),
      conferences: conferencesIn(now.items),
      talks: talksWantedIn(now.items),
    },
    closedTo,
    covers,
    snoozes: snoozesIn(now.items),
    safety: safetyCasesIn(now.items),
  };
}
