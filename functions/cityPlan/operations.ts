import { type Operation, read } from '#functions/platform/operation.ts';
import { getCityPlan } from '#shared/cityPlan/index.ts';
import { showPlan } from './getCityPlan.ts';

/** What can be asked of the plan for a whole city. */
export const cityPlanOperations: readonly Operation[] = [read(getCityPlan, showPlan)];
