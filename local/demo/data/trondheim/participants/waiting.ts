import type { ParticipantSketch } from '../../../plan/participantPlan.ts';
import { CLINIC, MO } from './referredBy.ts';

/** Ready, with a wish that waits for a volunteer. */
export const waiting: readonly ParticipantSketch[] = [
  {
    name: 'Anna Lund',
    age: 38,
    gender: 'woman',
    phase: 'during',
    discharge: 1,
    eligibility: 'leavingTreatment',
    referral: [MO, 24],
    talks: [16, 9, 3],
    home: 'midtbyen',
    interests: ['walking', 'music', 'cafe'],
    importantNow: 'Komme meg ut og gå igjen',
    wants: [
      {
        title: 'Gåtur hver onsdag kveld',
        need: 'walking',
        rhythm: 'weekly',
        mattersMost: 'time',
        week: [{ day: 3, from: 17, to: 20 }],
        areas: ['midtbyen', 'lerkendal'],
      },
    ],
  },
  {
    name: 'Lars Petter Sand',
    age: 36,
    gender: 'man',
    phase: 'during',
    discharge: 0,
    eligibility: 'leavingTreatment',
    referral: [CLINIC, 230],
    talks: [220, 213, 206, 13, 6],
    endedGoals: ['achievePartly', 'letGo'],
    home: 'ostbyen',
    interests: ['exercise', 'football', 'cinema'],
    wants: [
      {
        title: 'Tur på Ladestien',
        need: 'walking',
        rhythm: 'weekly',
        matches: [
          { with: 'Silje Aarhaug', reached: 'ended', startedAgo: 200, months: 4, meetings: [193], endedAgo: 188, reason: 'safety' },
        ],
      },
      { title: 'Bli med på trening', need: 'exercise', rhythm: 'weekly', week: [{ day: 4, from: 17, to: 20 }] },
    ],
  },
  {
    name: 'Mina Ghazali',
    age: 33,
    gender: 'woman',
    phase: 'none',
    eligibility: 'isolation',
    referral: ['Helsehuset', 30],
    talks: [21, 14, 4],
    home: 'saupstad',
    languages: ['ar'],
    volunteerGender: 'woman',
    importantNow: 'Lære mer norsk og møte folk',
    wants: [
      { title: 'Øve på norsk', need: 'language', rhythm: 'weekly', week: [{ day: 4, from: 17, to: 20 }], areas: ['saupstad', 'tiller'] },
    ],
  },
  {
    name: 'Pål Mosseng',
    age: 31,
    gender: 'man',
    phase: 'after',
    eligibility: 'leavingTreatment',
    referral: [CLINIC, 44],
    talks: [35, 28, 19],
    home: 'midtbyen',
    wants: [
      {
        title: 'Hjelp med mobil og nett',
        need: 'digital',
        rhythm: 'everyOtherWeek',
        matches: [{ with: 'Sander Wibe', reached: 'declined', by: 'volunteer' }],
      },
    ],
  },
  {
    name: 'Turid Kleven',
    age: 53,
    gender: 'woman',
    phase: 'none',
    eligibility: 'isolation',
    referral: [MO, 36],
    talks: [24, 16, 5],
    home: 'byasen',
    sharing: 'withdrawn',
    wants: [{ title: 'Noen å drikke kaffe med', need: 'conversation', rhythm: 'weekly', areas: ['byasen'] }],
  },
];
