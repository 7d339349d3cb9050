/**
 * Moves what `Date` takes for now, here and for everything that asks it afterwards; what waits still waits as long as it did.
 * It stands by itself, as its text is also run in the browser.
 *
 * @param ms how far, in milliseconds; on top of what it was moved before
 */
export function moveDate(ms: number): void {
  const before = Date;
  const now = (): number => before.now() + ms;
  globalThis.Date = new Proxy(before, {
    construct: (target, given, asked) => Reflect.construct(target, given.length === 0 ? [now()] : given, asked),
    apply: () => new before(now()).toString(),
    get: (target, name, asked) => (name === 'now' ? now : Reflect.get(target, name, asked)),
  });
}
