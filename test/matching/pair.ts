import type { City } from '#shared/kernel/index.ts';
import type { Candidate, Wanted } from '#shared/matching/index.ts';

/** Three areas: ten minutes from the centre to the park, fifty to the lake, and nobody knows how far from park to lake. */
export const PLACES: Pick<City, 'travelMinutes'> = {
  travelMinutes: [
    { a: 'centre', b: 'park', minutes: 10 },
    { a: 'centre', b: 'lake', minutes: 50 },
  ],
};

const WEDNESDAY_EVENING = { day: 3, from: 17, to: 20 };

/** A wish of which everything is known. What is said of the assignment or the wishes takes the place of what stands here. */
export function aWanted({
  assignment,
  wishes,
  barred = [],
  declined = [],
}: {
  readonly assignment?: Partial<Wanted['assignment']>;
  readonly wishes?: Partial<Wanted['wishes'] & object> | null;
  readonly barred?: readonly string[];
  readonly declined?: readonly string[];
} = {}): Wanted {
  return {
    assignment: {
      id: '9d3c1f70-2b6e-4f8e-a1d5-4e7c6b5a3f02',
      need: 'walking',
      mattersMost: null,
      week: [WEDNESDAY_EVENING],
      areas: ['centre'],
      ...assignment,
    },
    wishes:
      wishes === null
        ? null
        : {
            languages: ['no'],
            interests: ['walking', 'music', 'cafe', 'cinema'],
            firstWish: 'walking',
            dislikes: ['football'],
            communicationStyle: 'calm',
            volunteerGender: 'any',
            wantsOwnExperience: true,
            areas: ['centre'],
            week: [WEDNESDAY_EVENING],
            ...wishes,
          },
    barred: new Set(barred),
    declined: new Set(declined),
  };
}

/** A volunteer who fits that wish in every way. */
export const aCandidate = (overrides: Partial<Candidate> = {}): Candidate => ({
  id: '5a1f5b0e-6a7c-4a52-9f7c-2d9a4b1c0a21',
  name: 'Berit Nesheim',
  state: 'active',
  pausedUntil: null,
  stateSince: '2026-10-01',
  capacity: 1,
  openMatches: 0,
  gender: 'woman',
  languages: ['no', 'en'],
  interests: ['walking', 'music', 'cafe'],
  dislikes: ['football'],
  skills: ['walking'],
  communicationStyle: 'calm',
  ownExperience: true,
  areas: ['centre'],
  week: [WEDNESDAY_EVENING],
  ...overrides,
});
