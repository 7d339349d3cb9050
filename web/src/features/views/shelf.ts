import * as z from 'zod/mini';

/** What an address asks of a list: what narrows it and how it is ordered, never a name. */
export type ViewSearch = Readonly<Record<string, string | true | undefined>>;

const view = z.object({
  name: z.string(),
  search: z.record(z.string(), z.union([z.string(), z.literal(true)])),
});

/** A list as somebody wants to find it again. */
export type View = z.infer<typeof view>;

const views = z.catch(z.array(view), []);

/** As many as anybody finds their way among. */
export const MOST_VIEWS = 20;

const placeOf = (list: string, personId: string): string => `steg.views.${list}.${personId}`;

/** The views of a list that somebody keeps on this device; what a hand has spoiled is as good as none. */
export function readViews(list: string, personId: string): readonly View[] {
  try {
    return z.parse(views, JSON.parse(localStorage.getItem(placeOf(list, personId)) ?? '[]'));
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/** Keeps a view, in place of one of the same name. */
export function withView(kept: readonly View[], name: string, search: ViewSearch): readonly View[] {
  const said = Object.fromEntries(Object.entries(search).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
  return [...kept.filter((one) => one.name !== name), { name, search: said }].toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
}

export const keepViews = (list: string, personId: string, next: readonly View[]): void =>
  localStorage.setItem(placeOf(list, personId), JSON.stringify(next));
