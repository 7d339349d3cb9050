import type {
  Preparation,
  SupervisionInput,
  VolunteerAction,
  VolunteerEdit,
  VolunteerInput,
  VolunteerStep,
} from '#shared/volunteers/index.ts';

type ReferencePreparation = Extract<Preparation, { kind: 'addReference' }>;

/** Made anew for each, so that no test changes another's. */
const profile = (): Omit<VolunteerInput, 'isAdult' | 'appliedOn'> => ({
  name: 'Berit Nesheim',
  birthYear: 1971,
  gender: 'woman',
  phone: '+4799999902',
  email: 'berit@tidgiver.example',
  languages: ['no'],
  interests: ['walking', 'music'],
  dislikes: [],
  skills: ['walking'],
  communicationStyle: 'calm',
  areas: ['midtbyen'],
  week: [{ day: 3, from: 17, to: 20 }],
  capacity: 1,
  ownExperience: null,
  note: '',
});

/** Somebody who wants to give time, as staff write them down. */
export const aVolunteer = (overrides: Partial<VolunteerInput> = {}): VolunteerInput => ({ ...profile(), isAdult: true, ...overrides });

/** The same person's profile, changed from its first version. */
export const aVolunteerEdit = (overrides: Partial<VolunteerEdit> = {}): VolunteerEdit => ({ ...profile(), version: 1, ...overrides });

interface Taken {
  readonly action?: VolunteerAction;
  readonly version?: number;
  readonly on?: string;
  readonly note?: string;
  readonly returnOn?: string;
}

/** A step on a volunteer's way: the interview unless said. A break is over on 1 March unless said. */
export function aVolunteerStep({ action = 'interview', returnOn = '2027-03-01', ...said }: Taken = {}): VolunteerStep {
  const taken = { version: 1, on: '2026-11-20', ...said };
  return action === 'pause' || action === 'moveReturn' ? { ...taken, action, returnOn } : { ...taken, action };
}

/** Somebody who knows the volunteer, and has been asked and recommends unless said. */
export const aReference = (overrides: Partial<ReferencePreparation> = {}): ReferencePreparation => ({
  kind: 'addReference',
  name: 'Ola Nordby',
  relation: 'Tidligere leder',
  phone: '+4799999904',
  answer: { on: '2026-11-20', outcome: 'recommended' },
  ...overrides,
});

/** Supervision of these volunteers: a talk of 45 minutes. */
export const aSupervision = (volunteerIds: string[], overrides: Partial<SupervisionInput> = {}): SupervisionInput => ({
  volunteerIds,
  on: '2026-11-20',
  form: 'talk',
  minutes: 45,
  note: 'Trives i rollen.',
  ...overrides,
});
