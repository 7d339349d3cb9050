import * as z from 'zod/mini';
import { id, localDate } from '#shared/kernel/index.ts';

/** That a conversation with a participant is asked for, since a meeting in a match ended early. It says no more than that. */
export const talkWanted = z.strictObject({ participantId: id, matchId: id, on: localDate, until: localDate });
export type TalkWanted = z.infer<typeof talkWanted>;
