import { type Band, type Candidate, rank, type Wanted, type Weights } from '#shared/matching/index.ts';

/** Who is invented for the preview: nobody of the city is in it. */
export const INVENTED = ['skilled', 'alike', 'close'] as const;
export type Invented = (typeof INVENTED)[number];

/** Where one of them would stand. */
export interface PreviewLine {
  readonly who: Invented;
  readonly band: Band;
}

const EVENING = { day: 3, from: 17, to: 20 };
const PLACES = { travelMinutes: [{ a: 'far', b: 'near', minutes: 35 }] };

const WANTED: Wanted = {
  assignment: { id: 'preview', need: 'practical', mattersMost: null, week: [EVENING], areas: ['near'] },
  wishes: {
    languages: ['no'],
    interests: ['walking', 'music', 'cafe'],
    firstWish: 'walking',
    dislikes: ['football'],
    communicationStyle: 'calm',
    volunteerGender: 'any',
    wantsOwnExperience: false,
    areas: ['near'],
    week: [EVENING],
  },
  barred: new Set(),
  declined: new Set(),
};

const COMMON: Omit<Candidate, 'id'> = {
  name: '',
  state: 'active',
  pausedUntil: null,
  stateSince: '2026-01-01',
  capacity: 1,
  openMatches: 0,
  gender: 'unstated',
  languages: ['no'],
  interests: ['reading'],
  dislikes: ['cars'],
  skills: ['conversation'],
  communicationStyle: 'talkative',
  ownExperience: false,
  areas: ['far'],
  week: [{ ...EVENING, from: 18 }],
};

const VOLUNTEERS: readonly (Candidate & { readonly id: Invented })[] = [
  { ...COMMON, id: 'skilled', skills: ['practical'], week: [EVENING] },
  { ...COMMON, id: 'alike', interests: ['walking', 'music', 'cafe'], dislikes: ['football'], communicationStyle: 'calm' },
  { ...COMMON, id: 'close', areas: ['near'], week: [EVENING] },
];

/** How three invented volunteers would stand for an invented wish, by the very code that orders suggestions. */
export const previewOf = (points: Weights['points']): PreviewLine[] =>
  rank(WANTED, VOLUNTEERS, PLACES, { version: 1, points }).suggested.flatMap(({ candidate, band }) =>
    INVENTED.filter((who) => who === candidate.id).map((who) => ({ who, band })),
  );
