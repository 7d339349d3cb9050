/**
 * Does the same for each of a list, so many at once. What goes wrong for one stops none of the others.
 *
 * @returns what went wrong, in no order
 */
export async function atOnce<Item>(limit: number, items: readonly Item[], work: (item: Item) => Promise<void>): Promise<unknown[]> {
  const left = [...items];
  const wrong: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift())
      await work(item).catch((error: unknown) => void wrong.push(error));
  };
  await Promise.all(Array.from({ length: limit }, worker));
  return wrong;
}
