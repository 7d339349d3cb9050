import type { LocalDate } from '#shared/kernel/index.ts';
import type { Week } from '#shared/traits/index.ts';
import type { Volunteer } from '#shared/volunteers/index.ts';
import { filledIn } from '#web/ui/form/filledIn.ts';

/** A volunteer as typed. Choices not made are null, and a style nobody has asked about is empty. */
export interface VolunteerValues {
  readonly name: string;
  readonly birthYear: number | null;
  readonly gender: string | null;
  readonly phone: string;
  readonly email: string;
  readonly languages: string[];
  readonly interests: string[];
  readonly dislikes: string[];
  readonly skills: string[];
  readonly communicationStyle: string;
  readonly areas: string[];
  readonly week: Week;
  readonly capacity: string;
  readonly hasOwnExperience: boolean;
  readonly ownExperience: { readonly consentedOn: string | null };
  readonly note: string;
  readonly isAdult: boolean;
  readonly appliedOn: string | null;
}

/** Somebody who applies today, unless they did before. */
export const newVolunteer = (today: LocalDate): VolunteerValues => ({
  name: '',
  birthYear: null,
  gender: null,
  phone: '',
  email: '',
  languages: ['no'],
  interests: [],
  dislikes: [],
  skills: [],
  communicationStyle: '',
  areas: [],
  week: [],
  capacity: '1',
  hasOwnExperience: false,
  ownExperience: { consentedOn: null },
  note: '',
  isAdult: false,
  appliedOn: today,
});

/** A volunteer as they stand, ready to be changed. */
export const valuesOf = (volunteer: Volunteer): VolunteerValues => ({
  name: volunteer.name,
  birthYear: volunteer.birthYear,
  gender: volunteer.gender,
  phone: volunteer.phone ?? '',
  email: volunteer.email ?? '',
  languages: volunteer.languages,
  interests: volunteer.interests,
  dislikes: volunteer.dislikes,
  skills: volunteer.skills,
  communicationStyle: volunteer.communicationStyle ?? '',
  areas: volunteer.areas,
  week: volunteer.week,
  capacity: String(volunteer.capacity),
  hasOwnExperience: volunteer.ownExperience !== null,
  ownExperience: { consentedOn: volunteer.ownExperience?.consentedOn ?? null },
  note: volunteer.note,
  isAdult: true,
  appliedOn: volunteer.appliedOn,
});

/** What is sent of what is typed, whether new or changed. */
export const profileOf = ({ phone, email, hasOwnExperience, isAdult: _said, appliedOn: _then, ...values }: VolunteerValues) => ({
  ...values,
  ...filledIn({ phone, email }),
  communicationStyle: values.communicationStyle || null,
  capacity: Number(values.capacity),
  ownExperience: hasOwnExperience ? values.ownExperience : null,
});

/** What a volunteer is looked for by, of what is typed. */
export const likelyBodyOf = ({ name, phone, email, birthYear }: VolunteerValues) => ({ ...filledIn({ name, phone, email }), birthYear });
