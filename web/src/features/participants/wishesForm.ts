import type { Wishes } from '#shared/participants/index.ts';
import type { Week } from '#shared/traits/index.ts';

/** Wishes as typed. */
export interface WishesValues {
  readonly importantNow: string;
  readonly interests: string[];
  readonly firstWish: string;
  readonly dislikes: string[];
  readonly languages: string[];
  readonly communicationStyle: string;
  readonly volunteerGender: string;
  readonly wantsOwnExperience: string;
  readonly areas: string[];
  readonly week: Week;
}

/** Stands for what has not been asked; it is sent as null. */
export const NOT_ASKED = '';

export const WANTS_EXPERIENCE = 'yes';
export const EXPERIENCE_EITHER = 'no';

/** Nothing asked yet; most speak Norwegian. */
const nothingAsked: WishesValues = {
  importantNow: '',
  interests: [],
  firstWish: NOT_ASKED,
  dislikes: [],
  languages: ['no'],
  communicationStyle: NOT_ASKED,
  volunteerGender: 'any',
  wantsOwnExperience: EXPERIENCE_EITHER,
  areas: [],
  week: [],
};

/** Wishes as they stand, ready to be changed. */
export function wishesValuesOf(wishes: Wishes | null): WishesValues {
  if (!wishes) return nothingAsked;
  const { version: _version, ...fields } = wishes;
  return {
    ...fields,
    firstWish: fields.firstWish ?? NOT_ASKED,
    communicationStyle: fields.communicationStyle ?? NOT_ASKED,
    wantsOwnExperience: fields.wantsOwnExperience ? WANTS_EXPERIENCE : EXPERIENCE_EITHER,
  };
}

/** What is sent; a first wish that is no longer among the interests is no wish. */
export const wishesBodyOf = ({ firstWish, communicationStyle, wantsOwnExperience, ...rest }: WishesValues) => ({
  ...rest,
  firstWish: firstWish !== NOT_ASKED && rest.interests.includes(firstWish) ? firstWish : null,
  communicationStyle: communicationStyle === NOT_ASKED ? null : communicationStyle,
  wantsOwnExperience: wantsOwnExperience === WANTS_EXPERIENCE,
});
