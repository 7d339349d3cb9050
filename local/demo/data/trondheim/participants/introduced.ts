import type { ParticipantSketch } from '../../../plan/participantPlan.ts';
import { CLINIC, MO } from './referredBy.ts';

/** Proposed, or on the way to the introductory meeting. */
export const introduced: readonly ParticipantSketch[] = [
  {
    name: 'Farhad Ahmadi',
    age: 40,
    gender: 'man',
    phase: 'none',
    eligibility: 'isolation',
    referral: [MO, 50],
    talks: [40, 31, 24, 10],
    endedGoals: ['achieve'],
    home: 'midtbyen',
    languages: ['fa', 'no'],
    wants: [
      {
        title: 'Følge til NAV og legen',
        need: 'accompanying',
        rhythm: 'everyOtherWeek',
        matches: [{ with: 'Parviz Karimi', reached: 'proposed' }],
      },
    ],
  },
  {
    name: 'Åse Brenne',
    age: 49,
    gender: 'woman',
    phase: 'after',
    eligibility: 'leavingTreatment',
    referral: [CLINIC, 41],
    talks: [33, 26, 11],
    endedGoals: ['achievePartly'],
    home: 'ranheim',
    wantsOwnExperience: true,
    wants: [
      {
        title: 'Noen som vet hvordan det er',
        need: 'conversation',
        rhythm: 'weekly',
        matches: [
          { with: 'Nina Gjelsvik', reached: 'proposed', choiceKind: 'participantWished', choiceReason: 'Ønsket noen med egen erfaring.' },
        ],
      },
    ],
  },
  {
    name: 'Monika Petrauskė',
    age: 37,
    gender: 'woman',
    phase: 'before',
    eligibility: 'enteringTreatment',
    referral: ['Rustjenesten i bydelen', 35],
    talks: [29, 21, 13],
    home: 'tiller',
    languages: ['lt', 'no'],
    by: 'leder',
    wants: [
      {
        title: 'Helgetur med noen som snakker litauisk',
        need: 'activity',
        rhythm: 'weekly',
        matches: [{ with: 'Ruta Kazlauskaitė', reached: 'proposed' }],
      },
    ],
  },
  {
    name: 'Hassan Omar',
    age: 28,
    gender: 'man',
    phase: 'none',
    eligibility: 'wantsChange',
    referral: [MO, 33],
    talks: [25, 18, 11],
    home: 'saupstad',
    languages: ['so', 'no'],
    wants: [
      {
        title: 'Fotball og prat',
        need: 'activity',
        rhythm: 'weekly',
        matches: [{ with: 'Yusuf Abdi', reached: 'introduction', meetIn: 2 }],
      },
    ],
  },
  {
    name: 'Ulrik Dahlen',
    age: 22,
    gender: 'man',
    phase: 'none',
    eligibility: 'wantsChange',
    referral: [MO, 19],
    talks: [14],
    home: 'lerkendal',
    exception: 'Kjent i dagtilbudet gjennom to år. Trenger noen nå.',
    wants: [
      {
        title: 'Treningsfølge',
        need: 'exercise',
        rhythm: 'weekly',
        matches: [{ with: 'Håkon Bjerkan', reached: 'introduction', meetIn: -1 }],
      },
    ],
  },
];
