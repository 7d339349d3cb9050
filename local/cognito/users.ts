import * as z from 'zod';

/** A user as the emulator tells of it. */
export const userShape = z.looseObject({
  Username: z.string(),
  Enabled: z.boolean(),
  UserStatus: z.string(),
  UserAttributes: z.array(z.object({ Name: z.string(), Value: z.string() })),
});
