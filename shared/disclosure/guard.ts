import { hideCompany } from './company.ts';
import { closeLines } from './lines.ts';
import type { Solver } from './program.ts';
import { hiddenAtFirst, type PrivacyRule, type System } from './system.ts';
import { unseen } from './unseen.ts';

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
  for (let left = unseen(system, hidden, rule, open); left.length > 0; left = unseen(system, hidden, rule, open)) {
    const before = countOf(hidden);
    hideCompany(system, hidden, left, rule, open);
    if (countOf(hidden) === before) throw new Unguarded('Nothing is left to hide');
  }
  return hidden;
}

const countOf = (hidden: readonly boolean[]): number => hidden.filter(Boolean).length;
