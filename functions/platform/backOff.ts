import { setTimeout as delay } from 'node:timers/promises';

const FIRST_WAIT_MS = 25;

/** How often something is tried before we say that it is busy. */
export const ATTEMPTS = 6;

/** Waits with full jitter: anything from nothing to the doubled wait, so that those who collided do not meet again. */
export const backOff = (attempt: number): Promise<void> => delay(Math.random() * FIRST_WAIT_MS * 2 ** attempt);
