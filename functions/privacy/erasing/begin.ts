import * as z from 'zod/mini';
import type { Actor } from '#functions/platform/actor.ts';
import { found, must } from '#functions/platform/must.ts';
import type { Deps, Outcome } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { leavingWrites } from '#functions/reporting/index.ts';
import { checkVersion, version } from '#shared/kernel/index.ts';
import { checkErasure, type ErasedPart, type ErasureFacts, type ErasureInput } from '#shared/privacy/index.ts';
import { cardKey, type Subject } from '../subject.ts';
import { mustBeWhole } from '../whole.ts';
import { keptFrom } from './kept.ts';
import { counted, createErasure } from './store.ts';

const profileFacts = z.object({
  version,
  state: z.string(),
  consents: z.optional(z.object({ registration: z.unknown() })),
});
const places = z.object({ openMatches: z.int() });

/** What an erasure rests on, from the profile and, of a volunteer, from what matching knows of them. */
const factsOf = (profile: z.infer<typeof profileFacts>, candidate: Stored | undefined): ErasureFacts => ({
  state: profile.state,
  registrationWithdrawn: profile.consents?.registration === null,
  openMatches: candidate ? places.parse(candidate.content).openMatches : 0,
});

/** What makes somebody findable; it goes first, so that from then on nobody reaches the record. */
function doors(subject: Subject, seen: number, candidate: Stored | undefined, deps: Deps): { parts: ErasedPart[]; writes: Write[] } {
  const { kind, id } = subject;
  const profile = { ...deps.keys.profile(id), pk: deps.keys[kind](id) };
  return {
    parts: ['profile', 'cards', ...(candidate ? (['cards'] as const) : [])],
    writes: [
      { remove: profile, when: { equals: { version: seen } } },
      { remove: cardKey(subject, deps) },
      { remove: kind === 'volunteer' ? deps.keys.callWanted(id) : deps.keys.talkWanted(id) },
      // a match that was proposed meanwhile has taken a place
      ...(candidate ? [{ remove: deps.keys.candidate(id), when: { equals: { openMatches: 0 } } }] : []),
    ],
  };
}

/**
 * Begins an erasure, in the platform's one transaction: after it the record is not found and its receipt stands, sums of
 * closed months stand as they were told, and the request sent again is answered with the same receipt, from which all else
 * follows.
 */
export async function begin(
  subject: Subject,
  actor: Actor,
  input: ErasureInput,
  deps: Deps,
): Promise<Outcome<{ id: string; done: boolean }>> {
  const { table, keys, city, now, today, newId } = deps;
  const { kind, id } = subject;
  const [profile, candidate, by] = await Promise.all([
    table.get({ ...keys.profile(id), pk: keys[kind](id) }),
    kind === 'volunteer' ? table.get(keys.candidate(id)) : undefined,
    staffRefOf(actor, deps),
  ]);
  const seen = profileFacts.parse(found(profile).content);
  must(checkVersion(seen, { version: input.version, state: null }));
  must(checkErasure(kind, factsOf(seen, candidate), city));
  await mustBeWhole(subject, deps);
  const stays = await leavingWrites([subject], deps);
  const { parts, writes } = doors(subject, seen.version, candidate, deps);
  const receipt = {
    id: newId(),
    kind,
    reason: input.reason,
    by,
    startedAt: now.toISOString(),
    doneAt: null,
    counts: {},
    kept: keptFrom(today),
  };
  const erasure = counted({ ...receipt, subject, version: 0 }, parts);
  return { writes: [createErasure(deps, erasure), ...writes, ...stays], answer: { id: erasure.id, done: false } };
}
