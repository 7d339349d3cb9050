import type { Texts } from '#shared/kernel/language.ts';

export const texts = {
  unit: { nb: 'Virksomheten', nn: 'Verksemda', en: 'The unit' },
  unitLead: {
    nb: 'Det du som virksomhetsleder tar hånd om.',
    nn: 'Det du som verksemdsleiar tek hand om.',
    en: 'What you look after as unit leader.',
  },
  worksHere: { nb: 'Har logget inn her', nn: 'Har logga inn her', en: 'Have signed in here' },
  staff: { nb: 'Ansatte', nn: 'Tilsette', en: 'Staff' },
} as const satisfies Record<string, Texts>;
