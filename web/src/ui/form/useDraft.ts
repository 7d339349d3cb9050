import { useCallback, useEffect, useRef, useState } from 'react';
import { useServices } from '#web/app/services.tsx';

/** How a draft stands: nothing typed yet, found again from an earlier time, saved, or impossible to save here. */
export type DraftState =
  | { readonly status: 'none' }
  | { readonly status: 'restored' | 'saved'; readonly at: Date }
  | { readonly status: 'failed' };

interface DraftKeeper<Content> {
  readonly state: DraftState;
  /** Saves what is typed, a moment after the last keystroke. */
  readonly keep: (content: Content) => void;
  /** Removes the draft, because it was sent or thrown away. */
  readonly discard: () => Promise<void>;
}

const PAUSE_MS = 300;

/**
 * Keeps one form's draft on this device while it is typed. `onFound` gets a draft from an earlier time, once, before
 * anything is saved; without one it gets undefined.
 */
export function useDraft<Content>(name: string, onFound: (content: unknown) => void): DraftKeeper<Content> {
  const { drafts } = useServices();
  const [state, setState] = useState<DraftState>({ status: 'none' });
  const pending = useRef<{ readonly content: Content; readonly timer: ReturnType<typeof setTimeout> }>(undefined);
  const writing = useRef<Promise<void>>(Promise.resolve());
  const found = useRef(onFound);
  found.current = onFound;

  const flush = useCallback(() => {
    if (!pending.current) return;
    const { content, timer } = pending.current;
    clearTimeout(timer);
    pending.current = undefined;
    writing.current = drafts.write(name, content).then(
      (at) => setState({ status: 'saved', at }),
      () => setState({ status: 'failed' }),
    );
  }, [drafts, name]);

  useEffect(() => {
    let here = true;
    drafts.read(name).then(
      (draft) => {
        if (!here) return;
        if (draft) setState({ status: 'restored', at: draft.savedAt });
        found.current(draft?.values);
      },
      () => {
        if (!here) return;
        setState({ status: 'failed' });
        found.current(undefined);
      },
    );
    // a phone may put the page away, and never bring it back, without a word
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    document.addEventListener('visibilitychange', onHide);
    return () => {
      here = false;
      document.removeEventListener('visibilitychange', onHide);
      flush();
    };
  }, [drafts, name, flush]);

  const keep = useCallback(
    (content: Content) => {
      clearTimeout(pending.current?.timer);
      pending.current = { content, timer: setTimeout(flush, PAUSE_MS) };
    },
    [flush],
  );

  const discard = useCallback(async () => {
    clearTimeout(pending.current?.timer);
    pending.current = undefined;
    setState({ status: 'none' });
    // one still being written, as when what was sent led on to another screen, would otherwise come back after this
    await writing.current;
    await drafts.discard(name);
  }, [drafts, name]);

  return { state, keep, discard };
}
