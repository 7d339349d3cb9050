import { allow, type Decision, type FieldFault, type Role, refuse, withoutFaults } from '#shared/kernel/index.ts';
import {
  averageCells,
  type Contribution,
  FIGURES,
  type Figure,
  isMeasured,
  type Moment,
  maySee,
  monthsBetween,
  NOW,
  type Period,
  type PersonalKind,
  partCell,
  periodsOf,
} from '#shared/reporting/index.ts';
import { behindRefusals } from './refusals.ts';
import type { BehindQuestion } from './schema.ts';

/** More people than this are no list that anybody reads, and each of them is logged. */
export const MOST_LISTED = 500;

/** The records that whoever finds somebody may know count: their profile, and that there was a conversation, a match or a meeting. */
const LISTED: readonly PersonalKind[] = ['participant', 'conversation', 'volunteer', 'match', 'meeting'];

/** Whether a figure can be told as a list: none of what it counts is for the record alone, as how somebody sees their own life is. */
export const isListed = ({ counts }: Pick<Figure, 'counts'>): boolean =>
  Object.keys(counts).every((kind) => LISTED.some((one) => one === kind));

/** A number, as it is looked for in what was counted of each record. */
export interface Sought {
  readonly figure: Figure;
  readonly cell: string;
  /** The periods whose sum it is; more than one where months were added up. */
  readonly periods: readonly Period[];
}

const fault = (pointer: string): FieldFault => ({ pointer: `/query/${pointer}`, code: 'wrong' });

/** The periods asked for: one, or the months that were added up. */
function periodsAsked({ period, from, to }: BehindQuestion): readonly Period[] {
  if (period !== undefined) return [period];
  return from !== undefined && to !== undefined ? monthsBetween(from, to) : [];
}

function cellAsked(figure: Figure, { breakdown, part }: BehindQuestion): string | undefined {
  if (breakdown === undefined && part === undefined) return isMeasured(figure) ? averageCells(figure.id).count : figure.id;
  const isPart = breakdown !== undefined && part !== undefined && Object.hasOwn(figure.breakdowns[breakdown]?.words ?? {}, part);
  return isPart ? partCell(figure.id, breakdown, part) : undefined;
}

/** What is looked for. Refuses a number that is none, or none that these roles see, and a figure of which no list is made. */
export function sought(question: BehindQuestion, roles: readonly Role[]): Decision<Sought> {
  const figure = FIGURES.find((one) => one.id === question.figure && maySee(roles, one));
  const cell = figure && cellAsked(figure, question);
  const periods = periodsAsked(question);
  // different people cannot be added up, and what stands now has no months
  const fits = figure && (figure.kind === 'stock' ? periods.join() === NOW : figure.kind === 'people' ? periods.length === 1 : true);
  const checked = withoutFaults([
    figure ? undefined : fault('figure'),
    figure && cell === undefined ? fault('part') : undefined,
    periods.length === 0 || !fits ? fault('period') : undefined,
  ]);
  if (!checked.ok) return checked;
  if (!figure || cell === undefined) return refuse({ kind: behindRefusals.noList });
  return isListed(figure) ? allow({ figure, cell, periods }) : refuse({ kind: behindRefusals.noList });
}

const within = (moment: Moment, periods: readonly Period[]): boolean => periodsOf(moment).some((one) => periods.includes(one));

/** How much of a number one record is; for different people, whether it names its person. */
export function shareOf({ cells, people }: Contribution, { figure, cell, periods }: Sought): number {
  const inCells = Object.entries(cells).reduce((sum, [moment, amounts]) => sum + (within(moment, periods) ? (amounts[cell] ?? 0) : 0), 0);
  // only sums of those who are gone count different people in cells
  if (figure.kind !== 'people' || inCells > 0) return inCells;
  return (people[figure.id] ?? []).some((day) => within(day, periods)) ? 1 : 0;
}
