interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** Everything in a list, page after page. */
export async function everyItem<Item>(page: (query: Readonly<Record<string, string>>) => Promise<Page<Item>>): Promise<Item[]> {
  const { items, nextCursor } = await page({});
  const all = [...items];
  for (let cursor = nextCursor; cursor !== null; ) {
    const next = await page({ cursor });
    all.push(...next.items);
    cursor = next.nextCursor;
  }
  return all;
}
