import { useCallback, useEffect, useRef, useState } from 'react';
import { logMeetingByLink } from '#shared/byLink/index.ts';
import type { MeetingInput } from '#shared/matching/index.ts';
import type { Drafts } from '#web/app/drafts/drafts.ts';
import { useServices } from '#web/app/services.tsx';
import { readOutbox, type SendMeeting, sent, type Unsent, writeOutbox } from './outbox.ts';

/** Meetings on their way, kept on the device until they have come. */
export interface Outbox {
  readonly items: readonly Unsent[];
  /** Keeps a meeting, then sends it. True when it came, false while it waits on the device. */
  readonly add: (meeting: MeetingInput) => Promise<boolean>;
  /** Sends what waits; with an id that one, though there is another on its day. */
  readonly flush: (anyway?: string) => Promise<void>;
  readonly discard: (meetingId: string) => Promise<void>;
}

/** The meetings of a link that are not sent: sent when the page opens, when the network returns and when somebody asks. */
export function useOutbox(token: string, drafts: Drafts, onSent: () => void): Outbox {
  const { call } = useServices();
  const [items, setItems] = useState<readonly Unsent[]>([]);
  const kept = useRef<readonly Unsent[]>([]);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const keep = useCallback(
    async (next: readonly Unsent[]): Promise<void> => {
      kept.current = next;
      setItems(next);
      // where the browser keeps no database it waits on the page alone
      await writeOutbox(drafts, next).catch(() => undefined);
    },
    [drafts],
  );

  /** One thing after another, so that nothing is sent twice or lost between two. */
  const inTurn = useCallback(<Value>(task: () => Promise<Value>): Promise<Value> => {
    const done = queue.current.then(task, task);
    queue.current = done.catch(() => undefined);
    return done;
  }, []);

  const flush = useCallback(
    (anyway?: string) =>
      inTurn(async () => {
        const send: SendMeeting = ({ meetingId, meeting }, another) =>
          call(logMeetingByLink, { body: { token, meetingId, meeting, another } });
        for (const one of kept.current.filter(({ refused, meetingId }) => refused === null || meetingId === anyway)) {
          const left = await sent(one, send, one.meetingId === anyway);
          await keep(kept.current.flatMap((item) => (item.meetingId === one.meetingId ? (left ?? []) : item)));
          if (!left) onSent();
        }
      }),
    [call, token, inTurn, keep, onSent],
  );

  useEffect(() => {
    void inTurn(async () => keep(await readOutbox(drafts).catch(() => []))).then(() => flush());
    const online = (): void => void flush();
    window.addEventListener('online', online);
    return () => window.removeEventListener('online', online);
  }, [drafts, inTurn, keep, flush]);

  return {
    items,
    flush,
    async add(meeting) {
      const one: Unsent = { meetingId: crypto.randomUUID(), meeting, savedAt: new Date().toISOString(), refused: null };
      await inTurn(() => keep([...kept.current, one]));
      await flush();
      return !kept.current.some(({ meetingId }) => meetingId === one.meetingId);
    },
    discard: (meetingId) => inTurn(() => keep(kept.current.filter((one) => one.meetingId !== meetingId))),
  };
}
