import type { VolunteerAction } from '#shared/volunteers/index.ts';
import { texts } from './texts.ts';

/** What one does to take each step, as a verb; the history says the same as something done. */
export const VERBS = {
  interview: texts.doInterview,
  checkReferences: texts.doCheckReferences,
  train: texts.doTrain,
  activate: texts.doActivate,
  pause: texts.doPause,
  resume: texts.doResume,
  moveReturn: texts.doMoveReturn,
  leave: texts.doLeave,
  applyAgain: texts.doApplyAgain,
} as const;

/** The steps that help somebody on; the others are there, but no screen asks for them. */
const ONWARDS: readonly VolunteerAction[] = ['interview', 'checkReferences', 'train', 'activate', 'resume', 'applyAgain'];

/** The step a screen asks for first, if any. */
export const nextStep = (allowed: readonly VolunteerAction[]): VolunteerAction | undefined =>
  allowed.find((action) => ONWARDS.includes(action));
