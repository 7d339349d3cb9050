import { addDays, type LocalDate } from '#shared/kernel/index.ts';
import { STAGE_DAYS } from '#shared/today/index.ts';
import type { VolunteerCard } from '#shared/volunteers/index.ts';
import { isOnTheWay } from './shapes.ts';

/** Whether somebody on the way in has waited longer than a stage should take. */
export const isOverdue = ({ state, stateSince }: Pick<VolunteerCard, 'state' | 'stateSince'>, today: LocalDate): boolean =>
  isOnTheWay(state) && addDays(stateSince, STAGE_DAYS) < today;
