import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';

interface Shortcuts {
  readonly enabled: boolean;
  readonly setEnabled: (enabled: boolean) => void;
}

const ShortcutsContext = createContext<Shortcuts>({ enabled: true, setEnabled: () => undefined });
const STORED = 'steg.shortcuts';

/** Single-key shortcuts can be turned off, for those who speak to their computer (WCAG 2.1.4). */
export function ShortcutsProvider({ children }: { readonly children: ReactNode }) {
  const [enabled, setEnabled] = useState(() => localStorage.getItem(STORED) !== 'off');
  const shortcuts = useMemo(
    () => ({
      enabled,
      setEnabled: (next: boolean) => {
        localStorage.setItem(STORED, next ? 'on' : 'off');
        setEnabled(next);
      },
    }),
    [enabled],
  );
  return <ShortcutsContext value={shortcuts}>{children}</ShortcutsContext>;
}

export const useShortcutsChoice = (): Shortcuts => use(ShortcutsContext);

/** Whether a key press is meant for what has focus rather than for the page. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role="grid"] *, [role="menu"] *'));

/** Does something when a single key is pressed anywhere outside fields and dialogs. */
export function useShortcut(key: string, act: () => void): void {
  const { enabled } = useShortcutsChoice();
  useEffect(() => {
    if (!enabled) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [enabled, key, act]);
}
