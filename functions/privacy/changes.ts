import * as z from 'zod/mini';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import { historyEntry, keysOf } from '#shared/kernel/index.ts';
import { participantLife } from '#shared/participants/index.ts';
import type { FieldValues, RecordChange } from '#shared/privacy/index.ts';
import { volunteerLife } from '#shared/volunteers/index.ts';

type Values = Record<string, unknown>;

const HISTORY = 'history#';
const MERGE = 'merge#';
const values = z.record(z.string(), z.unknown());
const stored = z.object({ ...historyEntry.shape, before: z.optional(values), of: z.optional(z.string()) });
const merged = z.object({ otherId: z.string(), otherProfile: values, otherWishes: z.nullable(values) });
const withConsents = z.object({ consents: z.optional(values) });

/** The item of a record whose fields an action changes. */
type Source = 'profile' | 'wishes' | 'consents';

/** What changes a profile itself; other actions are told in its history too, and are about goals, matches and the like. */
const OF_PROFILES: readonly string[] = [
  ...['update', 'overrideMinimum', 'merge'],
  ...keysOf(participantLife.transitions),
  ...keysOf(volunteerLife.transitions),
];

/** Whose fields an action's fields are: consents are told by their purpose, all else by its name in the item. */
function sourceOf(action: string): Source | undefined {
  if (action === 'saveWishes') return 'wishes';
  if (action === 'giveConsent' || action === 'withdrawConsent') return 'consents';
  return OF_PROFILES.includes(action) ? 'profile' : undefined;
}

/** The record's items as they now stand, by source. */
function standing(items: readonly Stored[]): Record<Source, Values> {
  const contentOf = (name: string): Values => ({ ...items.find(({ sk }) => sk === name)?.content });
  return stoodAs(contentOf('profile'), contentOf('wishes'));
}

const stoodAs = (profile: Values, wishes: Values): Record<Source, Values> => ({
  profile,
  wishes,
  consents: { ...withConsents.parse(profile).consents },
});

/** A record that was merged into this one, as it stood then, by its id: its history goes back from there. */
const mergedRecords = (items: readonly Stored[]): ReadonlyMap<string, Record<Source, Values>> =>
  new Map(
    items
      .filter(({ sk }) => sk.startsWith(MERGE))
      .map(({ content }) => merged.parse(content))
      .map(({ otherId, otherProfile, otherWishes }) => [otherId, stoodAs({ ...otherProfile }, { ...otherWishes })]),
  );

/** What a change did to each field, going back from what stood after it; what stood before is then what stands. */
function undone(fields: readonly string[], before: Values, after: Values): FieldValues[] {
  return fields.map((field) => {
    const told = { field, from: before[field] ?? null, to: after[field] ?? null };
    after[field] = before[field] ?? null;
    return told;
  });
}

/** What stood in fields of something that is not followed from change to change. */
const stoodThere = (fields: readonly string[], before: Values): FieldValues[] =>
  fields.map((field) => ({ field, from: before[field] ?? null }));

/**
 * A record's changes among its items, newest first. Old values stand in the history; the new value of a profile's, a
 * wish's or a consent's field is what the next change found there, or what stands there now.
 */
export function changesIn(items: readonly Stored[]): RecordChange[] {
  const own = standing(items);
  const others = mergedRecords(items);
  return items
    .filter(({ sk }) => sk.startsWith(HISTORY))
    .reverse()
    .map(({ content }) => {
      const { before, of, ...told } = stored.parse(content);
      const now = (of === undefined ? undefined : others.get(of)) ?? own;
      if (!before) return { ...told, values: [] };
      const source = sourceOf(told.action);
      return { ...told, values: source ? undone(told.fields, before, now[source]) : stoodThere(told.fields, before) };
    });
}
