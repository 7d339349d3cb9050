import { assuranceOf, type Line, type PrivacyRule, type System } from './system.ts';

const valueAt = ({ cells }: System, place: number): number => cells[place]?.value ?? 0;

/** The least of some cells that may be hidden; of equal ones, the first. */
const least = (system: System, places: readonly number[]): number | undefined =>
  places
    .filter((place) => system.cells[place]?.is === 'open')
    .reduce<number | undefined>((so, place) => (so === undefined || valueAt(system, place) < valueAt(system, so) ? place : so), undefined);

/** Whether anything is assured of a cell: of a large one that is in no table, nothing is. */
function isAssured({ cells }: System, place: number, rule: PrivacyRule): boolean {
  const cell = cells[place];
  const assured = cell && assuranceOf(cell, rule);
  return assured !== undefined && !('width' in assured && assured.width === 0);
}

/** What must be hidden besides, for a line's hidden numbers not to be computed from those that are told. */
function alsoHidden(system: System, hidden: readonly boolean[], { members, margin }: Line, rule: PrivacyRule): number | undefined {
  const [covered, shown] = [members.filter((place) => hidden[place]), members.filter((place) => !hidden[place])];
  if (hidden[margin]) return covered.length === 0 && isAssured(system, margin, rule) ? least(system, shown) : undefined;
  if (!covered.some((place) => isAssured(system, place, rule))) return undefined;
  // the margin less what is told is what the hidden ones are together: that may be no small number either
  const together = covered.reduce((sum, place) => sum + valueAt(system, place), 0);
  if (covered.length > 1 && together >= rule.threshold) return undefined;
  return least(system, shown) ?? least(system, [margin]);
}

/** Hides, in every line that gives a number away by itself, the smallest that goes with it, until no line does. */
export function closeLines(system: System, hidden: boolean[], rule: PrivacyRule): void {
  const linesOf: number[][] = system.cells.map(() => []);
  for (const [index, { members, margin }] of system.lines.entries()) {
    for (const place of [...members, margin]) linesOf[place]?.push(index);
  }
  // what is added while it is gone through is gone through too
  const waiting = new Set(system.lines.keys());
  for (const index of waiting) {
    waiting.delete(index);
    const line = system.lines[index];
    const place = line && alsoHidden(system, hidden, line, rule);
    if (place === undefined) continue;
    hidden[place] = true;
    for (const touched of linesOf[place] ?? []) waiting.add(touched);
  }
}
