import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react';
import { common } from '#web/i18n/common.ts';
import { useTexts } from '#web/i18n/language.tsx';
import css from './Toasts.module.css';

interface Toast {
  readonly text: string;
  /** Takes back what was just done. */
  readonly undo?: () => void;
}

const SHOWN_MS = 8000;
const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** Tells what was just done, with a way to take it back; stays while the pointer or focus rests on it. */
export function Toasts({ children }: { readonly children: ReactNode }) {
  const t = useTexts(common);
  const [toast, setToast] = useState<Toast>();
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(() => setToast(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, held]);

  const show = useCallback((next: Toast) => setToast(next), []);
  return (
    <ToastContext value={show}>
      {children}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: resting here only keeps the message up */}
      <div
        className={css.place}
        onMouseEnter={() => setHeld(true)}
        onMouseLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        <div role="status" className={toast ? css.toast : undefined}>
          {toast?.text}
          {toast?.undo && (
            <button
              type="button"
              className={css.undo}
              onClick={() => {
                toast.undo?.();
                setToast(undefined);
              }}
            >
              {t('undo')}
            </button>
          )}
        </div>
      </div>
    </ToastContext>
  );
}

/** Shows a toast: `toast({ text: 'Lagret', undo })`. */
export const useToast = (): ((toast: Toast) => void) => use(ToastContext);
