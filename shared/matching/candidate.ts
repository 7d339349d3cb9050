import * as z from 'zod/mini';
import { id, line, localDate, someOf } from '#shared/kernel/index.ts';
import { communicationStyle, gender, INTERESTS, SKILLS, SPOKEN_LANGUAGES, week } from '#shared/traits/index.ts';
import { volunteerState } from '#shared/volunteers/index.ts';

/** What matching knows of a volunteer; kept beside the profile so that a suggestion reads one partition. */
export const candidate = z.strictObject({
  id,
  name: line(),
  state: volunteerState,
  pausedUntil: z.nullable(localDate),
  /** When they became free to be matched; who waited longest comes first among equals. */
  stateSince: localDate,
  capacity: z.int(),
  /** Matches proposed, introduced or active. */
  openMatches: z.int(),
  gender,
  languages: someOf(SPOKEN_LANGUAGES),
  interests: someOf(INTERESTS),
  dislikes: someOf(INTERESTS),
  skills: someOf(SKILLS),
  communicationStyle: z.nullable(communicationStyle),
  /** True only where the volunteer has explicitly consented to its use. */
  ownExperience: z.boolean(),
  areas: z.array(z.string()),
  week,
});
export type Candidate = z.infer<typeof candidate>;
