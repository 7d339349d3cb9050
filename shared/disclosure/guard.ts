import { hideCompany } from './company.ts';
import { districtsOf } from './districts.ts';
import { closeLines } from './lines.ts';
import { leftOf, lookAtMany } from './look.ts';
import type { Solver } from './program.ts';
import { truthAlone } from './reach.ts';
import { hiddenAtFirst, hideWhatRests, type PrivacyRule, type System } from './system.ts';
import type { Guarding } from './tables.ts';

/** Some numbers can be told too well, and nothing is left that could be hidden for their sake. */
export class Unguarded extends Error {
  override readonly name = 'Unguarded';
}

/**
 * Which cells of a system are hidden: the small ones, and as few others as are found to be needed for nobody to tell any of
 * them better than is assured, who has all the tables and solves them together (0170).
 *
 * @throws Unguarded where that cannot be had
 */
export function guard(system: System, rule: PrivacyRule, open: Solver): boolean[] {
  const hidden = hiddenAtFirst(system, rule);
  closeLines(system, hidden, rule);
  hideWhatRests(system, hidden);
  const guarding: Guarding = { system, rule, open, hidden, reach: truthAlone(system) };
  for (const district of districtsOf(system)) closeDistrict(guarding, district);
  // what a district cannot hide by itself, all of them together may
  const everywhere = [...system.cells.keys()];
  if (leftOf(guarding, everywhere).length > 0) closeDistrict(guarding, everywhere);
  if (leftOf(guarding, everywhere).length > 0) throw new Unguarded('Nothing is left to hide');
  return hidden;
}

/** Hides what goes with the hidden cells of a district, until what is assured of all of them has been seen to hold, or nothing is left to hide. */
function closeDistrict(guarding: Guarding, district: readonly number[]): void {
  for (let round = 0; ; round += 1) {
    lookAtMany(guarding, district);
    const left = leftOf(guarding, district);
    if (left.length === 0 || !hideCompany(guarding, left, district, round)) return;
  }
}
