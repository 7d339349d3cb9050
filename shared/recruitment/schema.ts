import * as z from 'zod/mini';
import { city } from '#shared/kernel/index.ts';
import { pass } from './pass.ts';

const text = z.string();

/** What a visitor may know before applying. */
export const openDoor = z.strictObject({
  open: z.boolean(),
  /** Why not, while it is closed. */
  closedMessage: z.strictObject({ nb: text, nn: text, en: text }),
  /** Who answers for what is sent, and whom to ask about it. */
  controller: z.string(),
  dataProtectionOfficer: z.string(),
  areas: city.shape.areas,
  /** To be sent back with the application; null while it is closed. */
  pass: z.nullable(pass),
});
export type OpenDoor = z.infer<typeof openDoor>;
