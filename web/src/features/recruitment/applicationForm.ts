import type { Week } from '#shared/traits/index.ts';
import { filledIn } from '#web/ui/form/filledIn.ts';

/** An application as typed. */
export interface ApplicationValues {
  readonly name: string;
  readonly birthYear: number | null;
  readonly phone: string;
  readonly email: string;
  readonly languages: string[];
  readonly areas: string[];
  readonly week: Week;
  readonly interests: string[];
  readonly why: string;
  readonly ownWords: string;
  readonly isAdult: boolean;
}

export const emptyApplication: ApplicationValues = {
  name: '',
  birthYear: null,
  phone: '',
  email: '',
  languages: ['no'],
  areas: [],
  week: [],
  interests: [],
  why: '',
  ownWords: '',
  isAdult: false,
};

/** What is sent of what is typed. */
export const told = ({ phone, email, ...values }: ApplicationValues) => ({ ...values, ...filledIn({ phone, email }) });
