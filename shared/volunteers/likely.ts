import * as z from 'zod/mini';
import { email, id, line, staffRef } from '#shared/kernel/index.ts';
import { likeness, soughtFields } from '#shared/likeness/index.ts';
import { volunteer, volunteerState } from './schema.ts';

/** What one knows of a volunteer before looking for them. */
export const likelyVolunteerInput = z
  .strictObject({ ...soughtFields, email: z.optional(email) })
  .check(z.refine((known) => [known.name, known.phone, known.email].some(Boolean), { path: ['name'], error: 'required' }));
export type LikelyVolunteerInput = z.infer<typeof likelyVolunteerInput>;

/** A volunteer who may be the one looked for: what lists show, and why; neither year of birth nor how they are reached. */
export const likelyVolunteer = z.strictObject({
  id,
  name: line(),
  state: volunteerState,
  pausedUntil: volunteer.shape.pausedUntil,
  responsible: staffRef,
  because: z.array(likeness),
});
export type LikelyVolunteer = z.infer<typeof likelyVolunteer>;
