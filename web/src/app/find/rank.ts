import { nameFit } from '#shared/names/index.ts';
import { byName } from '#web/i18n/byName.ts';

/** The things whose name fits a search, best first, equals by name; half names, misspellings and sound-alikes are let through. */
export function rankByName<Thing>(things: readonly Thing[], search: string, nameOf: (thing: Thing) => string): Thing[] {
  return things
    .map((thing) => ({ thing, name: nameOf(thing), score: nameFit(search, nameOf(thing)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || byName(a.name, b.name))
    .map(({ thing }) => thing);
}
