import { shardOf } from '#functions/platform/table/shards.ts';
import { type CountsFrom, EVER, joined, restsOnConsent } from '#shared/reporting/index.ts';
import type { Change } from './change.ts';
import type { Counters, Terms } from './count.ts';
import { GONE, type Mark, markOf, targetOf } from './mark.ts';
import type { Move } from './move.ts';
import { type Place, placeNamed, profileOf, recordsOf } from './place.ts';

/** A record that is to count otherwise than it does, and what it would count for. */
export interface Wanted {
  readonly place: Place;
  readonly change: Change;
}

/** Moves to be made now, and whether some are left that can be told only when these are made. */
interface Arranged {
  readonly moves: readonly Move[];
  readonly more: boolean;
}

type MarkAt = (place: Place) => Mark;

const isProfile = ({ kind }: Place): boolean => kind === 'participant';

/** The records of a participant that are counted by another answer than this, with their marks. */
async function behind(profile: Place, from: CountsFrom, { table, keys }: Counters): Promise<{ place: Place; mark: Mark }[]> {
  const pk = keys.countedMarks(shardOf(profile.person));
  const found = await Promise.all(recordsOf(profile.person).map((startingWith) => table.query(pk, { startingWith, consistent: true })));
  return found
    .flatMap(({ items }) => items)
    .flatMap((stored) => {
      const [place, mark] = [placeNamed(profile.city, stored.sk), markOf(stored)];
      return place && !isProfile(place) && mark.counted !== GONE && mark.from !== from ? [{ place, mark }] : [];
    });
}

/** What a record counts for by one answer, it counts for by the other: what was counted is withheld, or the other way round. */
const following = (profile: Place, version: number, from: CountsFrom, one: { readonly place: Place; readonly mark: Mark }): Move => {
  const { mark } = one;
  const contribution = joined(mark, mark.withheld);
  return { ...one, target: targetOf({ counted: mark.counted, contribution }, mark.shared, from), rests: { place: profile, version } };
};

/**
 * The moves of a profile. Where its person's answer has changed, the profile goes first, under its old version; from then
 * on whatever else is counted of them goes by the new answer. Then all that was counted by the old one follows, and last the
 * profile says so. Whoever is cut off in between is told of the change again, and goes on from there.
 */
async function ofProfile({ place, change }: Wanted, mark: Mark, counters: Counters): Promise<Arranged> {
  const target = targetOf(change, counters.terms.shared, change.from);
  if (mark.from !== change.from) {
    return { moves: [{ place, mark, target: { ...target, counted: mark.counted, settling: true } }], more: true };
  }
  const left = mark.settling ? await behind(place, change.from, counters) : [];
  return { moves: [...left.map((one) => following(place, mark.version, change.from, one)), { place, mark, target }], more: false };
}

/** The move of a record that counts by what its person's profile says; nobody who is not asked has said yes. */
function ofRecord({ place, change }: Wanted, markAt: MarkAt, { terms }: Counters): Move {
  const profile = profileOf(place);
  const { from, version } = markAt(profile);
  return { place, mark: markAt(place), target: targetOf(change, terms.shared, from), rests: { place: profile, version } };
}

/** Whether a record counts whoever is asked: it is a volunteer's own, or law is the basis. */
export const countsAnyhow = ({ kind }: Place, { byLaw }: Terms): boolean => byLaw || !restsOnConsent(kind);

/**
 * The moves that make each record count for what is wanted, as far as its person agrees to be counted. What stands in
 * the record of somebody whose answer is just changing waits until it has.
 */
export async function arranged(wanted: readonly Wanted[], markAt: MarkAt, counters: Counters): Promise<Arranged> {
  const anyhow = wanted.filter(({ place }) => countsAnyhow(place, counters.terms));
  const asked = wanted.filter(({ place }) => !countsAnyhow(place, counters.terms));
  const profiles = asked.filter(({ place }) => isProfile(place));
  const changing = new Set(
    profiles.filter(({ place, change }) => markAt(place).from !== change.from || markAt(place).settling).map(({ place }) => place.person),
  );
  const records = asked.filter(({ place }) => !isProfile(place));
  const arrangedProfiles = await Promise.all(profiles.map((one) => ofProfile(one, markAt(one.place), counters)));
  return {
    moves: [
      ...anyhow.map(({ place, change }) => ({ place, mark: markAt(place), target: targetOf(change, counters.terms.shared, EVER) })),
      ...arrangedProfiles.flatMap(({ moves }) => moves),
      ...records.filter(({ place }) => !changing.has(place.person)).map((one) => ofRecord(one, markAt, counters)),
    ],
    more: arrangedProfiles.some(({ more }) => more) || records.some(({ place }) => changing.has(place.person)),
  };
}
