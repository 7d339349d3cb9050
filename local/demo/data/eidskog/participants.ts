import type { ParticipantSketch } from '../../plan/participantPlan.ts';

const TEAM = 'Rusteamet i Kongsvinger';

/** Residents and people who have moved on to a home of their own. The basis here is law, so nobody is asked to consent to be registered. */
export const participants: readonly ParticipantSketch[] = [
  {
    name: 'Odd Arne Hagen',
    age: 52,
    gender: 'man',
    phase: 'after',
    eligibility: 'leavingTreatment',
    referral: [TEAM, 64],
    talks: [58, 44, 30, 16, 4],
    home: 'skotterud',
    wants: [
      {
        title: 'Komme i gang med leiligheten',
        need: 'practical',
        rhythm: 'weekly',
        matches: [{ with: 'Torill Øiermoen', reached: 'active', startedAgo: 25, months: 3, meetings: [18, 11, 4] }],
      },
    ],
  },
  {
    name: 'Siv Magnor',
    age: 34,
    gender: 'woman',
    phase: 'during',
    discharge: 5,
    eligibility: 'leavingTreatment',
    referral: [TEAM, 12],
    talks: [9, 3],
    home: 'magnor',
  },
  {
    name: 'Rune Bogen',
    age: 41,
    gender: 'man',
    phase: 'after',
    eligibility: 'leavingTreatment',
    referral: [TEAM, 40],
    talks: [36, 22, 8],
    home: 'abogen',
    service: 'ettervern',
    wants: [{ title: 'Gå tur på lørdager', need: 'walking', rhythm: 'weekly', week: [{ day: 6, from: 10, to: 15 }], areas: ['abogen'] }],
  },
  {
    name: 'Gro Helene Li',
    age: 27,
    gender: 'woman',
    phase: 'before',
    eligibility: 'enteringTreatment',
    talks: [[2, 'noShow']],
    home: 'matrand',
  },
  {
    name: 'Jan Erik Fjellstad',
    age: 60,
    gender: 'man',
    phase: 'none',
    eligibility: 'isolation',
    talks: [20, 6],
    home: 'vestmarka',
    service: 'ettervern',
  },
];
