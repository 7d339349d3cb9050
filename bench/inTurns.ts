/** So many calls are under way at once: enough to keep function and engine busy, few enough that none waits long. */
const LANES = 4;

/** The numbers from 0 up to a count. */
export const each = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Does something with every value, some at a time, and answers in the order of the values. */
export async function inTurns<Value, Result>(
  values: readonly Value[],
  work: (value: Value, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const left = values.entries();
  const lane = async (): Promise<void> => {
    for (const [index, value] of left) results[index] = await work(value, index);
  };
  await Promise.all(each(LANES).map(lane));
  return results;
}
