import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Drafts } from '../drafts/drafts.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import type { SendMeeting, Unsent } from './unsent.ts';

/** An outbox on a screen, with what lies in it now. */
export interface OutboxOnScreen extends Pick<Outbox, 'add' | 'flush' | 'retry' | 'discard'> {
  readonly items: readonly Unsent[];
}

/** Old browsers have no locks, and then two tabs that save at the very same moment may cross. */
const alone = <Value>(change: () => Promise<Value>): Promise<Value> =>
  'locks' in navigator ? navigator.locks.request('steg.outbox', change) : change();

/** Meetings that are not sent: sent when the page opens or is looked at again, when the network returns, and when somebody asks. */
export function useOutbox(drafts: Drafts, send: SendMeeting, onSent: () => void): OutboxOnScreen {
  const outbox = useMemo(() => createOutbox({ drafts, send, onSent, alone }), [drafts, send, onSent]);
  useEffect(() => {
    const flush = (): void => void outbox.flush();
    const onLook = (): void => {
      if (document.visibilityState === 'visible') flush();
    };
    flush();
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', onLook);
    return () => {
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', onLook);
    };
  }, [outbox]);
  const items = useSyncExternalStore(outbox.subscribe, outbox.items);
  return useMemo(() => ({ ...outbox, items }), [outbox, items]);
}
