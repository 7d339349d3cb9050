import type { Assignment } from '#shared/matching/index.ts';
import type { Week } from '#shared/traits/index.ts';

/** An assignment as typed. */
export interface AssignmentValues {
  readonly title: string;
  readonly need: string | null;
  readonly rhythm: string;
  /** As typed where it is no number. */
  readonly minutes: number | string | null;
  readonly areas: string[];
  readonly week: Week;
  readonly mattersMost: string | null;
}

export const NO_ASSIGNMENT_YET: AssignmentValues = {
  title: '',
  need: null,
  rhythm: 'weekly',
  minutes: null,
  areas: [],
  week: [],
  mattersMost: null,
};

/** An assignment as it stands, ready to be changed. */
export const assignmentValuesOf = ({ title, need, rhythm, minutes, areas, week, mattersMost }: Assignment): AssignmentValues => ({
  title,
  need,
  rhythm,
  minutes,
  areas,
  week,
  mattersMost,
});
