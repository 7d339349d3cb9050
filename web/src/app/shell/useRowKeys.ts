import { useShortcut } from '#web/app/shortcuts.tsx';

function goFrom(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('main [data-row]')].filter((row) => row.checkVisibility());
  const at = rows.findIndex((row) => row.matches(':focus'));
  rows[at < 0 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1)]?.focus();
}

/** `j` and `k` go through the rows of a screen, whatever lists they stand in. */
export function useRowKeys(): void {
  useShortcut('j', () => goFrom(1));
  useShortcut('k', () => goFrom(-1));
}
