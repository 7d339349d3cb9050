import { addDays, type LocalDate } from '#shared/kernel/dates.ts';
import { isAsked, type Report, type Section } from '#shared/reports/index.ts';

/** What stands in the way of freezing a report. */
export interface Readiness {
  /** The day from which its time is over; undefined where it is. */
  readonly from: LocalDate | undefined;
  readonly lacksGrant: boolean;
  /** Parts whose text is not written. */
  readonly unwritten: readonly Section[];
}

/** What is lacking before a report can be frozen, all of it at once. */
export const readinessOf = ({ stretch, hasGrant, grant, targets, sections, texts }: Report, today: LocalDate): Readiness => ({
  from: stretch.to >= today ? addDays(stretch.to, 1) : undefined,
  lacksGrant: hasGrant && (grant === null || targets.length === 0),
  unwritten: sections.filter((section) => isAsked(section) && !texts[section.id]?.text),
});
