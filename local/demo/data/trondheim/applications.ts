import type { ApplicationForm } from '#shared/recruitment/index.ts';
import { addressOf, phoneOf } from '../../plan/contact.ts';

const SERIES = 13;
const reached = (name: string, number: number) => ({ name, phone: phoneOf(SERIES, number), email: addressOf(name, 'soker') });

/** Two who have applied, and wait for an answer. */
export const applications: readonly ApplicationForm[] = [
  {
    ...reached('Sunniva Leirfall', 1),
    birthYear: 1994,
    languages: ['no', 'en'],
    areas: ['midtbyen', 'ostbyen'],
    week: [
      { day: 2, from: 17, to: 20 },
      { day: 6, from: 11, to: 14 },
    ],
    interests: ['walking', 'cafe', 'music'],
    why: 'Jeg flyttet hit i høst og har god tid om kveldene. Jeg vil gjerne bety noe for noen.',
    ownWords: '',
    isAdult: true,
  },
  {
    ...reached('Odd Arne Bakken', 2),
    birthYear: 1961,
    languages: ['no'],
    areas: ['heimdal', 'tiller'],
    week: [{ day: 4, from: 10, to: 14 }],
    interests: ['fishing', 'cars', 'hiking'],
    why: 'Nettopp pensjonist. Har båt og bil, og liker å være ute.',
    ownWords: 'Ring gjerne på formiddagen.',
    isAdult: true,
  },
];
