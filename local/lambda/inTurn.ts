import { availableParallelism } from 'node:os';

let free = availableParallelism();
const waiting: (() => void)[] = [];

/**
 * Loads a function when a processor is free for it. In Lambda each loads on a machine of its own; here all that load at
 * once take time from each other, and many would not be done before the time for loading is up.
 */
export async function inTurn<Result>(load: () => Promise<Result>): Promise<Result> {
  if (free > 0) free -= 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await load();
  } finally {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  }
}
