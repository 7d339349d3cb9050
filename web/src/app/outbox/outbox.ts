import type { MeetingInput } from '#shared/matching/index.ts';
import type { Drafts } from '../drafts/drafts.ts';
import { type OfMatch, readOutbox, type SendMeeting, sent, type Unsent, writeOutbox } from './unsent.ts';

/**
 * What became of a meeting that was added: it came; it waits on the device; it waits on this page alone, as the browser keeps
 * nothing; or it was refused, and somebody must decide.
 */
export type Added = 'came' | 'onDevice' | 'onPage' | 'refused';

/** Meetings on their way, kept on the device until they have come. */
export interface Outbox {
  readonly items: () => readonly Unsent[];
  readonly subscribe: (listener: () => void) => () => void;
  /** Keeps a meeting, then sends it. */
  add(meeting: MeetingInput, of?: OfMatch): Promise<Added>;
  /** Sends what waits and nothing was said against. */
  flush(): Promise<void>;
  /** Sends one that was refused once more; with `another` though there is a meeting on its day. */
  retry(meetingId: string, another: boolean): Promise<void>;
  discard(meetingId: string): Promise<void>;
}

interface Dependencies {
  readonly drafts: Drafts;
  readonly send: SendMeeting;
  readonly onSent: () => void;
  /** Runs one change at a time on the whole device, whatever tab it comes from. */
  readonly alone: <Value>(change: () => Promise<Value>) => Promise<Value>;
  readonly now?: () => Date;
}

export function createOutbox({ drafts, send, onSent, alone, now = () => new Date() }: Dependencies): Outbox {
  let items: readonly Unsent[] = [];
  /** False once the browser would not keep what it was given: from then on this page is all there is. */
  let lasting = true;
  let queue: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();

  /** Changes what lies on the device, as it lies now: another tab may have put something down. */
  const change = (next: (lying: readonly Unsent[]) => readonly Unsent[]): Promise<void> =>
    alone(async () => {
      items = next(lasting ? await readOutbox(drafts).catch(() => items) : items);
      for (const listener of listeners) listener();
      lasting = await writeOutbox(drafts, items).then(
        () => lasting,
        () => false,
      );
    });

  /** One thing after another, so that nothing is sent twice or lost between two. */
  const inTurn = (task: () => Promise<void>): Promise<void> => {
    const done = queue.then(task, task);
    queue = done.catch(() => undefined);
    return done;
  };

  /** Sends one, and says whether it is worth going on with the next. */
  const attempt = async (one: Unsent, another: boolean): Promise<boolean> => {
    const left = await sent(one, send, another);
    await change((lying) => lying.flatMap((item) => (item.meetingId === one.meetingId ? (left ?? []) : item)));
    if (!left) onSent();
    return !left || left.refused !== null;
  };

  const flush = (): Promise<void> =>
    inTurn(async () => {
      await change((lying) => lying);
      for (const one of items.filter(({ refused }) => refused === null)) {
        if (!(await attempt(one, false))) return;
      }
    });

  return {
    items: () => items,

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    flush,

    async add(meeting, of) {
      const meetingId = crypto.randomUUID();
      const one: Unsent = { meetingId, meeting, savedAt: now().toISOString(), refused: null, ...(of && { of }) };
      await inTurn(() => change((lying) => [...lying, one]));
      await flush();
      const left = items.find((item) => item.meetingId === meetingId);
      if (!left) return 'came';
      if (left.refused) return 'refused';
      return lasting ? 'onDevice' : 'onPage';
    },

    retry: (meetingId, another) =>
      inTurn(async () => {
        const one = items.find((item) => item.meetingId === meetingId);
        if (one) await attempt({ ...one, refused: null }, another);
      }),

    discard: (meetingId) => inTurn(() => change((lying) => lying.filter((one) => one.meetingId !== meetingId))),
  };
}
