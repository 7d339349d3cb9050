import { LINK_PATH } from './address.ts';

const KEPT = 'steg.link';

type Place = Pick<Location, 'pathname' | 'hash'>;

/**
 * Takes the token out of the address and keeps it for as long as this tab is open: it is not to stand in the browser's
 * history, nor on a screen that others see.
 */
export function takeToken({ pathname, hash }: Place, history: Pick<History, 'replaceState'>, storage: Pick<Storage, 'setItem'>): void {
  if (pathname !== LINK_PATH || hash.length < 2) return;
  storage.setItem(KEPT, hash.slice(1));
  history.replaceState(null, '', LINK_PATH);
}

/** The token that came with the link; empty where the page was come to otherwise. */
export const keptToken = (storage: Pick<Storage, 'getItem'>): string => storage.getItem(KEPT) ?? '';
