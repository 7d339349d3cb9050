import * as z from 'zod/mini';
import { areaId, cityDecisions, historyEntry, instant, line, staffRef, version } from '#shared/kernel/index.ts';

/** Version 0 is what stands as deployed, until somebody decides. */
const settingsVersion = z.union([z.literal(0), version]);

/** What the city has decided for itself, and who did last. */
export const citySettings = z.strictObject({
  ...cityDecisions.shape,
  version: settingsVersion,
  changed: z.nullable(z.strictObject({ by: staffRef, at: instant })),
});
export type CitySettings = z.infer<typeof citySettings>;

/** More areas than this, and nobody finds theirs. */
export const MOST_AREAS = 30;
const MOST_PAIRS = (MOST_AREAS * (MOST_AREAS - 1)) / 2;

/** The city's areas as decided anew. Minutes nobody knows are null, which is unknown and not far. */
export const areasEdit = z.strictObject({
  areas: z.array(z.strictObject({ id: areaId, name: line(60), isRetired: z.boolean() })).check(z.minLength(1), z.maxLength(MOST_AREAS)),
  travelMinutes: z
    .array(z.strictObject({ a: areaId, b: areaId, minutes: z.nullable(z.int().check(z.gte(0), z.lte(240))) }))
    .check(z.maxLength(MOST_PAIRS)),
  version: settingsVersion,
});
export type AreasEdit = z.infer<typeof areasEdit>;

const { minimumConversations, contactRhythmDays } = cityDecisions.shape;

/** How many conversations come before a match, and how long somebody may go unheard. */
export const rhythmEdit = z.strictObject({ minimumConversations, contactRhythmDays, version: settingsVersion });
export type RhythmEdit = z.infer<typeof rhythmEdit>;

export const settingsRecord = z.strictObject({ settings: citySettings, history: z.array(historyEntry) });
