import * as z from 'zod/mini';
import { id, instant, line, staffRef, version } from '#shared/kernel/index.ts';

/** A part of the city's training. Who lacks a required one is not trained yet. */
export const trainingModule = z.strictObject({ id, name: line(), required: z.boolean() });
export type TrainingModule = z.infer<typeof trainingModule>;

const fields = {
  modules: z.array(trainingModule).check(z.maxLength(20)),
  /** The legal basis on which volunteers show a police certificate, in the city's words; null where there is none, and then none is asked for. */
  certificateBasis: z.nullable(line(300)),
  /** Days between two talks of supervision with somebody who is active. */
  supervisionDays: z.int().check(z.gte(7), z.lte(365)),
};

/** What the city has decided about its volunteers. Version 0 is what stands until somebody decides. */
export const volunteerSettings = z.strictObject({
  version: z.int().check(z.gte(0)),
  ...fields,
  changed: z.nullable(z.strictObject({ by: staffRef, at: instant })),
});
export type VolunteerSettings = z.infer<typeof volunteerSettings>;

/** The unit leader's decision. A module without an id is new. */
export const volunteerSettingsEdit = z.strictObject({
  ...fields,
  modules: z.array(z.strictObject({ id: z.optional(id), name: line(), required: z.boolean() })).check(z.maxLength(20)),
  version: z.union([z.literal(0), version]),
});
export type VolunteerSettingsEdit = z.infer<typeof volunteerSettingsEdit>;

/** Volunteers whose date of a certificate goes in one transaction, which holds three writes of each. */
export const MOST_CERTIFICATES_AT_ONCE = 30;

/** How many volunteers still have the date of a certificate, though the city no longer has a basis for asking. */
export const certificatesLeft = z.strictObject({ left: z.int() });

/** What holds in a city that has decided nothing yet, so that nobody is matched untrained on its first day. */
export const USUAL_SETTINGS: VolunteerSettings = {
  version: 0,
  modules: [
    { id: '0b6f2f0e-5a0c-4a3e-9c51-2c3f6d1e7a01', name: 'Rollen som tidgiver', required: true },
    { id: '0b6f2f0e-5a0c-4a3e-9c51-2c3f6d1e7a02', name: 'Taushetsplikt og grenser', required: true },
    { id: '0b6f2f0e-5a0c-4a3e-9c51-2c3f6d1e7a03', name: 'Trygge møter', required: true },
  ],
  certificateBasis: null,
  supervisionDays: 60,
  changed: null,
};
