import type { ParticipantSketch } from '../../plan/participantPlan.ts';
import { gettingToKnow } from './participants/gettingToKnow.ts';
import { introduced } from './participants/introduced.ts';
import { onwards } from './participants/onwards.ts';
import { underWay } from './participants/underWay.ts';
import { waiting } from './participants/waiting.ts';

/** Trondheim's 30 participants, at every stage. */
export const participants: readonly ParticipantSketch[] = [...gettingToKnow, ...waiting, ...introduced, ...underWay, ...onwards];
