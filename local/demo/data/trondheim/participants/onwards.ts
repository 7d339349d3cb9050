import type { ParticipantSketch } from '../../../plan/participantPlan.ts';
import { CLINIC, MO } from './referredBy.ts';

/** Stands on own feet, has said goodbye, or is back. */
export const onwards: readonly ParticipantSketch[] = [
  {
    name: 'Oddrun Flatås',
    age: 66,
    gender: 'woman',
    phase: 'none',
    eligibility: 'isolation',
    referral: [MO, 180],
    talks: [170, 162, 155, 90, 11],
    endedGoals: ['achieve', 'achievePartly'],
    home: 'lerkendal',
    wants: [
      {
        title: 'Bli kjent i bydelen',
        need: 'conversation',
        rhythm: 'weekly',
        matches: [
          {
            with: 'Randi Okkenhaug',
            reached: 'ended',
            startedAgo: 140,
            months: 4,
            meetings: [133, 126, [119, 'early'], 112, 98, 70, 42],
            endedAgo: 21,
            reason: 'onOwnFeet',
          },
        ],
      },
    ],
  },
  {
    name: 'Roger Haugen',
    age: 46,
    gender: 'man',
    phase: 'after',
    eligibility: 'leavingTreatment',
    referral: [CLINIC, 240],
    talks: [230, 222, 215, 120, 60],
    endedGoals: ['achieve', 'achieve'],
    home: 'ranheim',
    wants: [
      {
        title: 'Helgetur',
        need: 'activity',
        rhythm: 'everyOtherWeek',
        matches: [
          {
            with: 'Kristoffer Hove',
            reached: 'ended',
            startedAgo: 170,
            months: 4,
            meetings: [160, 146, 132, 118, 104, 90],
            endedAgo: 48,
            reason: 'periodOver',
          },
        ],
      },
    ],
    goodbye: { ago: 20, reason: 'onOwnFeet' },
  },
  {
    name: 'Hilde Bakken',
    age: 52,
    gender: 'woman',
    phase: 'after',
    eligibility: 'leavingTreatment',
    referral: [CLINIC, 310],
    talks: [300, 290, 282],
    endedGoals: ['achieve', 'letGo'],
    home: 'midtbyen',
    goodbye: { ago: 150, reason: 'moved', backAgo: 10 },
  },
];
