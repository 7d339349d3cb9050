import type { LocalDate } from '#shared/kernel/dates.ts';
import type { HeadEdit, Report } from '#shared/reports/index.ts';

interface PhaseValues {
  readonly name: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

interface TargetValues {
  readonly figure: string | null;
  /** The phase's place as a select holds it; null for all of the time. */
  readonly phase: string | null;
  /** Null where nothing is typed; as typed where it is no number. */
  readonly number: number | string | null;
}

/** What stands on top of a report, as typed. */
export interface HeadValues {
  readonly title: string;
  readonly grant: { readonly funder: string; readonly name: string; readonly phases: PhaseValues[] };
  readonly targets: TargetValues[];
}

export const NEW_PHASE: PhaseValues = { name: '', from: null, to: null };
export const NEW_TARGET: TargetValues = { figure: null, phase: null, number: null };

/** A report's head, ready to be changed. */
export const headValuesOf = ({ title, grant, targets }: Pick<Report, 'title' | 'grant' | 'targets'>): HeadValues => ({
  title,
  grant: { funder: grant?.funder ?? '', name: grant?.name ?? '', phases: grant?.phases ?? [] },
  targets: targets.map(({ figure, phase, number }) => ({ figure, phase: phase === null ? null : String(phase), number })),
});

/** What is sent of what is typed; only a grant's report has a grant. */
export const headBody = ({ title, grant, targets }: HeadValues, hasGrant: boolean, version: HeadEdit['version']) => ({
  title,
  grant: hasGrant ? grant : null,
  targets: targets.map(({ figure, phase, number }) => ({ figure, phase: phase === null ? null : Number(phase), number })),
  version,
});
