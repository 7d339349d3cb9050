import { type RefObject, useEffect, useRef } from 'react';

/**
 * Gives focus back to what opened a dialog that is taken away rather than closed, which the browser does not; where that
 * is gone too, to the screen's heading, so that the keyboard is never left nowhere.
 */
export function useFocusBack(open: boolean, dialog: RefObject<HTMLElement | null>): void {
  const opener = useRef<Element>(null);
  useEffect(() => {
    if (!open) return;
    if (!dialog.current?.contains(document.activeElement)) opener.current = document.activeElement;
    return () => {
      if (document.activeElement !== document.body) return;
      const stillThere = opener.current instanceof HTMLElement && opener.current.isConnected && opener.current !== document.body;
      const place = stillThere ? opener.current : document.querySelector('h1');
      if (place instanceof HTMLElement) place.focus();
    };
  }, [open, dialog]);
}
