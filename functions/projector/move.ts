import { type Contribution, type Difference, differenceOf, isDay, momentsOf, NOTHING, stepTowards } from '#shared/reporting/index.ts';
import type { Mark, Target } from './mark.ts';
import type { Place } from './place.ts';

/** So many writes fit in one transaction. */
export const MOST_WRITES = 100;

/** One record's mark on its way from what it says to what it is to say. */
export interface Move {
  readonly place: Place;
  readonly mark: Mark;
  readonly target: Target;
  /** The mark of the profile that says whether the person agrees: it must be as it was read. */
  readonly rests?: { readonly place: Place; readonly version: number };
}

const forTheNation = (shared: boolean, contribution: Contribution): Contribution => (shared ? contribution : NOTHING);

/** What a move does to the city's counters. */
export const cityDifference = ({ mark, target }: Move): Difference => differenceOf(target.contribution, mark);

/** What it does to the nation's. */
export const nationalDifference = ({ mark, target }: Move): Difference =>
  differenceOf(forTheNation(target.shared, target.contribution), forTheNation(mark.shared, mark));

const periodsOf = ({ cells, people }: Difference): string[] => [...cells.keys(), ...people.map(({ period }) => period)];

/** The name under which it stands that a person was seen. */
export const namingOf = (figure: string, period: string, person: string): string => `${figure}|${period}|${person}`;

/** The period of such a name. */
export const periodOfNaming = (naming: string): string => naming.split('|')[1] ?? '';

/** Every item a move writes, by a name of its own: what two moves share is written once. */
export function itemsOf(move: Move): ReadonlySet<string> {
  const [city, nation] = [cityDifference(move), nationalDifference(move)];
  const { person, record } = move.place;
  const rests = move.rests ? [`mark ${move.rests.place.record}`] : [];
  const namings = [...city.people, ...nation.people].map(({ figure, period }) => namingOf(figure, period, person));
  return new Set([
    `mark ${record}`,
    ...rests,
    ...[...periodsOf(city), ...periodsOf(nation)].map((period) => `city ${period}`),
    ...periodsOf(nation).flatMap((period) => (isDay(period) ? [] : [`nation ${period}`])),
    ...namings.map((naming) => `seen ${naming}`),
  ]);
}

/**
 * As much of a move as fits in one transaction, moment by moment. The mark then says what has been counted so far, under
 * the old version, so that whoever comes next goes on from there. The nation is told of all of a record or of none, so
 * where that changes everything is first taken away.
 */
function firstPart(move: Move): Move {
  const { mark, target } = move;
  const shared = momentsOf(mark).length === 0 ? target.shared : mark.shared;
  const next = shared === target.shared ? target.contribution : NOTHING;
  const partUntil = (moments: readonly string[]): Move => ({
    ...move,
    target: { ...mark, shared, contribution: stepTowards(next, mark, new Set(moments)) },
  });
  const moments = [...new Set([...momentsOf(next), ...momentsOf(mark)])];
  const taken = moments.findLastIndex((_, index) => itemsOf(partUntil(moments.slice(0, index + 1))).size <= MOST_WRITES);
  return partUntil(moments.slice(0, taken + 1));
}

/** Moves that fit in one transaction together. */
export interface Pack {
  readonly moves: readonly Move[];
  /** Whether a move in it is only part of one. */
  readonly partial: boolean;
}

/** Moves in as few transactions as their order allows. */
export function packed(moves: readonly Move[]): Pack[] {
  const packs: Pack[] = [];
  let open: Move[] = [];
  let items: ReadonlySet<string> = new Set();
  const close = (): void => {
    if (open.length > 0) packs.push({ moves: open, partial: false });
    [open, items] = [[], new Set()];
  };
  for (const move of moves) {
    const own = itemsOf(move);
    if (own.size > MOST_WRITES) {
      packs.push({ moves: [firstPart(move)], partial: true });
      continue;
    }
    if (new Set([...items, ...own]).size > MOST_WRITES) close();
    open.push(move);
    items = new Set([...items, ...own]);
  }
  close();
  return packs;
}
