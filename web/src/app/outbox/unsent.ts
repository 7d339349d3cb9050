import * as z from 'zod/mini';
import { id, instant } from '#shared/kernel/index.ts';
import { type MeetingToLog, matchingRefusals, meetingInput } from '#shared/matching/index.ts';
import { ApiError } from '../apiError.ts';
import type { Drafts } from '../drafts/drafts.ts';

/** Which match a meeting is of, with the two names, so that one can tell without network whose it was. */
const ofMatch = z.object({
  participantId: id,
  matchId: id,
  names: z.nullable(z.object({ participant: z.string(), volunteer: z.string() })),
});
export type OfMatch = z.infer<typeof ofMatch>;

/** A meeting that is on its way, or why it was not taken. */
const unsent = z.object({
  meetingId: id,
  meeting: meetingInput,
  /** Absent where a link says which match it is. */
  of: z.optional(ofMatch),
  savedAt: instant,
  /** What the server said against it: it waits for a decision, and is never sent again by itself. */
  refused: z.nullable(z.object({ title: z.string(), detail: z.string(), isSameDay: z.boolean() })),
});
export type Unsent = z.infer<typeof unsent>;

const NAME = 'outbox';

/** Sends one meeting; rejects with `ApiError`. */
export type SendMeeting = (told: MeetingToLog, of: OfMatch | undefined) => Promise<unknown>;

/** What lies on the device and is not sent. Rejects where the browser keeps no database. */
export async function readOutbox(drafts: Pick<Drafts, 'read'>): Promise<readonly Unsent[]> {
  const kept = await drafts.read(NAME);
  const parsed = z.safeParse(z.array(unsent), kept?.values);
  return parsed.success ? parsed.data : [];
}

/** Puts down what is not sent; with nothing left, nothing stays on the device. Rejects where the browser keeps no database. */
export const writeOutbox = async (drafts: Pick<Drafts, 'write' | 'discard'>, items: readonly Unsent[]): Promise<void> =>
  items.length === 0 ? drafts.discard(NAME) : void (await drafts.write(NAME, items));

/** Whether sending again may do, when there is network and somebody signed in: nothing was said against it. */
const mayYetCome = (error: ApiError): boolean => !error.problem || error.passing || error.failure === 'signedOut';

/**
 * Tries to send one. Undefined when it came; itself where there is no network or nobody signed in; with what was said against
 * it where it was refused: that is shown, and somebody decides.
 */
export async function sent(one: Unsent, send: SendMeeting, another = false): Promise<Unsent | undefined> {
  const { meetingId, meeting, of } = one;
  try {
    await send({ meetingId, meeting, another }, of);
    return undefined;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (!error.problem || mayYetCome(error)) return one;
    const { title, detail, code } = error.problem;
    return { ...one, refused: { title, detail, isSameDay: code === matchingRefusals.sameDay.code } };
  }
}
