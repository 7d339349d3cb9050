import { hideCompany } from './company.ts';
import { closeLines } from './lines.ts';
import { lookAtMany } from './lookAtMany.ts';
import type { Solver } from './program.ts';
import { lackingPlaces, truthAlone } from './reach.ts';
import { hiddenAtFirst, type PrivacyRule, type System } from './system.ts';

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
  const reach = truthAlone(system);
  for (;;) {
    lookAtMany(system, hidden, reach, rule, open);
    const left = lackingPlaces(system, hidden, reach, rule);
    if (left.length === 0) return hidden;
    const before = countOf(hidden);
    hideCompany(system, hidden, left, reach, rule, open);
    // what was hidden for company is assured something too
    if (countOf(hidden) > before) continue;
    if (lackingPlaces(system, hidden, reach, rule).length > 0) throw new Unguarded('Nothing is left to hide');
  }
}

const countOf = (hidden: readonly boolean[]): number => hidden.filter(Boolean).length;
