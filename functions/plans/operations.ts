import { change, type Operation, read } from '#functions/platform/operation.ts';
import {
  changeGoal,
  correctAssessment,
  getHandout,
  getPlan,
  handOutPlan,
  recordAssessment,
  setGoal,
  stepGoal,
  tickStep,
} from '#shared/plans/index.ts';
import { change as alter } from './changeGoal.ts';
import { correct } from './correctAssessment.ts';
import { showHandout } from './getHandout.ts';
import { show } from './getPlan.ts';
import { handOut } from './handOutPlan.ts';
import { assess } from './recordAssessment.ts';
import { aim } from './setGoal.ts';
import { step } from './stepGoal.ts';
import { tick } from './tickStep.ts';

/** What can be done with a participant's plan. */
export const planOperations: readonly Operation[] = [
  read(getPlan, show),
  change(recordAssessment, assess),
  change(correctAssessment, correct),
  change(setGoal, aim),
  change(changeGoal, alter),
  change(tickStep, tick),
  change(stepGoal, step),
  change(handOutPlan, handOut),
  read(getHandout, showHandout),
];
