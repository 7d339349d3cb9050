/** Milliseconds that something takes. */
export function taken(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
