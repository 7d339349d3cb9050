import type { LocalDate, StaffRef } from '#shared/kernel/index.ts';
import type { Cover } from './schema.ts';

/** A record with somebody responsible. A match goes by its participant's id: who covers the one covers the other. */
export interface Held {
  readonly id: string;
  readonly responsible: StaffRef;
}

/** The covers that stand on a day, both ends included. */
export const standing = (covers: readonly Cover[], day: LocalDate): Cover[] => covers.filter(({ from, to }) => from <= day && day <= to);

/** Who does somebody's whole work among these covers, over as many absences as follow one another. */
function stoodInFor(staff: StaffRef, covers: readonly Cover[]): StaffRef {
  const met = new Set<string>();
  let holder = staff;
  for (;;) {
    const away = covers.find(({ only, of }) => only === null && of.id === holder.id);
    if (!away || met.has(holder.id)) return holder;
    met.add(holder.id);
    holder = away.by;
  }
}

/**
 * The one whose list a record stands on that day: the responsible, or who covers. A cover for this record goes before one
 * for the whole caseload, and whoever covers can be covered in turn, so that there is always one and never two.
 */
export function holderOf({ id, responsible }: Held, covers: readonly Cover[], day: LocalDate): StaffRef {
  const now = standing(covers, day);
  const alone = now.find(({ of, only }) => of.id === responsible.id && only?.includes(id));
  return stoodInFor(alone?.by ?? responsible, now);
}

/** Whether a record is within somebody's own caseload that day: theirs, or covered by them. */
export const inCaseload = (staffId: string, held: Held, covers: readonly Cover[], day: LocalDate): boolean =>
  held.responsible.id === staffId || holderOf(held, covers, day).id === staffId;

/** Whose records somebody may hold that day: their own, and of everyone a cover leads from to them. */
export function caseloadsOf(staffId: string, covers: readonly Cover[], day: LocalDate): string[] {
  const now = standing(covers, day);
  const found = new Set([staffId]);
  for (;;) {
    const more = now.filter(({ of, by }) => found.has(by.id) && !found.has(of.id));
    if (more.length === 0) return [...found];
    for (const { of } of more) found.add(of.id);
  }
}

/** A record that was made one with another, and whose the one is that was kept. */
interface Merged {
  readonly from: string;
  readonly to: string;
  readonly responsible: StaffRef;
}

/**
 * Covers as they stand when two records have become one: those for the other record alone are for the kept one, as far as its
 * work is still the same colleague's and nobody covers it those days already. One that is for nothing any more ends.
 */
export function coversAfterMerge(covers: readonly Cover[], { from, to, responsible }: Merged): Cover[] {
  const coversKept = (days: Cover): boolean =>
    covers.some((one) => one.of.id === days.of.id && one.only?.includes(to) && one.from <= days.to && days.from <= one.to);
  return covers.flatMap((one): Cover[] => {
    if (!one.only?.includes(from)) return [one];
    const others = one.only.filter((id) => id !== from);
    const only = one.of.id === responsible.id && !coversKept(one) ? [...others, to] : others;
    return only.length > 0 ? [{ ...one, only }] : [];
  });
}
