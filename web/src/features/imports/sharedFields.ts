import { GENDERS, type Gender } from '#shared/traits/index.ts';
import { shownPhone } from '#web/ui/contact.tsx';
import { type Column, ofOneWord } from './columns.ts';
import { textCell } from './reading/cells.ts';

/** What lists of participants and of volunteers alike tell of somebody. */
interface Reached {
  readonly gender: Gender;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}

export const genderField: Column<Pick<Reached, 'gender'>> = {
  pointer: '/gender',
  name: { nb: 'Kjønn', nn: 'Kjønn', en: 'Gender' },
  also: [],
  ...ofOneWord(() => GENDERS),
  tell: ({ gender }, { language }) => GENDERS[gender][language],
};

/** How somebody is reached. */
export const contactFields: readonly Column<Pick<Reached, 'phone' | 'email'>>[] = [
  {
    pointer: '/phone',
    name: { nb: 'Telefon', nn: 'Telefon', en: 'Phone' },
    also: ['tlf', 'mobil', 'mobilnummer', 'telefonnummer', 'mobile'],
    read: textCell,
    tell: ({ phone }) => (phone ? shownPhone(phone) : null),
    identifies: true,
  },
  {
    pointer: '/email',
    name: { nb: 'E-post', nn: 'E-post', en: 'E-mail' },
    also: ['epostadresse', 'mail', 'e-mail address'],
    read: textCell,
    tell: ({ email }) => email ?? null,
    identifies: true,
  },
];
