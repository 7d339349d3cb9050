import { randomUUID } from 'node:crypto';
import { continueMerge, type MergeInput, mergeParticipants } from '#shared/merging/index.ts';
import { getParticipant } from '#shared/participants/index.ts';
import type { LiveCity } from '#test/support/cities.ts';

const as = 'unitLeader' as const;

const versionOf = async (city: LiveCity, participantId: string): Promise<number> =>
  (await city.call(getParticipant, { as, params: { participantId } })).body.participant.version;

/** Asks for two records to be made one. */
export async function askToMerge(city: LiveCity, kept: string, other: string, input: Partial<MergeInput> = {}) {
  const [version, otherVersion] = [await versionOf(city, kept), await versionOf(city, other)];
  const body = { version, otherId: other, otherVersion, fromOther: [], reason: 'Registrert to ganger.', ...input };
  return city.call(mergeParticipants, { as, params: { participantId: kept }, body, key: randomUUID() });
}

/** Moves what is left until nothing is, as the page does. */
export async function moveAll(city: LiveCity, kept: string, otherId: string): Promise<void> {
  for (let done = false; !done; ) {
    ({ done } = (await city.call(continueMerge, { as, params: { participantId: kept }, body: { otherId } })).body);
  }
}

/** Two records made one. */
export async function merged(city: LiveCity, kept: string, other: string, input: Partial<MergeInput> = {}): Promise<void> {
  (await askToMerge(city, kept, other, input)).body satisfies unknown;
  await moveAll(city, kept, other);
}
