import { logReadingOf } from '#functions/platform/accessLog.ts';
import type { Actor } from '#functions/platform/actor.ts';
import { must } from '#functions/platform/must.ts';
import type { Deps, ReadOf } from '#functions/platform/operation.ts';
import { cardContent } from '#functions/platform/table/versioned.ts';
import { mayFind } from '#shared/access/index.ts';
import { behindRefusals, type Counted, listBehindFigure, MOST_LISTED, sought } from '#shared/behindFigures/index.ts';
import { Refused } from '#shared/kernel/index.ts';
import { participantEntry } from '#shared/participants/index.ts';
import { volunteerCard } from '#shared/volunteers/index.ts';
import { countedIn, type Share } from './countedIn.ts';

/** Those among them whom somebody finds now, with their names: participants as their list does, volunteers all. */
async function found(shares: readonly Share[], actor: Actor, { table, keys, city }: Deps): Promise<Counted[]> {
  const stored = await table.getAll(shares.map(({ subject, id }) => keys.card(subject, id)));
  const cards = new Map(stored.map((one) => [one.sk, one]));
  const nameOf = ({ subject, id }: Share): string | undefined => {
    const card = cards.get(id);
    if (!card) return undefined;
    if (subject === 'volunteer') return cardContent(card, volunteerCard).name;
    const entry = cardContent(card, participantEntry);
    return mayFind(actor, entry, city) ? entry.preferredName : undefined;
  };
  return shares.flatMap((share) => {
    const name = nameOf(share);
    return name === undefined ? [] : [{ ...share, name }];
  });
}

const timesIn = (shares: readonly { readonly times: number }[]): number => shares.reduce((sum, { times }) => sum + times, 0);

/** Who is behind a number. Everybody shown is logged as read before the answer, as when a list is taken out. */
export const list: ReadOf<typeof listBehindFigure> = async (actor, { query }, deps) => {
  const what = must(sought(query, actor.roles));
  const { shares, gone } = await countedIn(what, deps);
  if (shares.length > MOST_LISTED) throw new Refused(behindRefusals.tooMany);
  const people = (await found(shares, actor, deps)).toSorted((one, other) => one.name.localeCompare(other.name, 'nb'));
  await logReadingOf(listBehindFigure, people, actor, deps);
  const number = timesIn(shares) + gone;
  return { asOf: deps.now.toISOString(), number, people, notShown: timesIn(shares) - timesIn(people), gone };
};
