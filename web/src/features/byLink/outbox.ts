import * as z from 'zod/mini';
import { byLinkRefusals } from '#shared/byLink/index.ts';
import { id, instant } from '#shared/kernel/index.ts';
import { meetingInput } from '#shared/matching/index.ts';
import { ApiError } from '#web/app/apiError.ts';
import type { Drafts } from '#web/app/drafts/drafts.ts';

/** A meeting that is on its way, or why it was not taken. */
const unsent = z.object({
  meetingId: id,
  meeting: meetingInput,
  savedAt: instant,
  /** What the server said against it: it waits for a decision, and is never sent again by itself. */
  refused: z.nullable(z.object({ title: z.string(), detail: z.string(), isSameDay: z.boolean() })),
});
export type Unsent = z.infer<typeof unsent>;

const NAME = 'outbox';

/** Sends one meeting; rejects with `ApiError`. */
export type SendMeeting = (one: Pick<Unsent, 'meetingId' | 'meeting'>, another: boolean) => Promise<unknown>;

/** What lies on the device and is not sent. */
export async function readOutbox(drafts: Pick<Drafts, 'read'>): Promise<readonly Unsent[]> {
  const kept = await drafts.read(NAME);
  const parsed = z.safeParse(z.array(unsent), kept?.values);
  return parsed.success ? parsed.data : [];
}

/** Puts down what is not sent; with nothing left, nothing stays on the device. */
export const writeOutbox = async (drafts: Pick<Drafts, 'write' | 'discard'>, items: readonly Unsent[]): Promise<void> =>
  items.length === 0 ? drafts.discard(NAME) : void (await drafts.write(NAME, items));

/**
 * Tries to send one. Undefined when it came; itself where there is no network; with what was said against it where it was
 * refused: that is shown, and somebody decides.
 */
export async function sent(one: Unsent, send: SendMeeting, another = false): Promise<Unsent | undefined> {
  try {
    await send(one, another);
    return undefined;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (!error.problem || error.passing) return one;
    const { title, detail, code } = error.problem;
    return { ...one, refused: { title, detail, isSameDay: code === byLinkRefusals.sameDay.code } };
  }
}
