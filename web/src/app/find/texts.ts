import type { Texts } from '#shared/kernel/language.ts';

export const findTexts = {
  find: { nb: 'Finn en person', nn: 'Finn ein person', en: 'Find a person' },
  hint: { nb: 'Finn en person – trykk /', nn: 'Finn ein person – trykk /', en: 'Find a person – press /' },
  none: { nb: 'Ingen treff på «{search}».', nn: 'Ingen treff på «{search}».', en: 'Nothing found for “{search}”.' },
  count: { nb: 'Treff: {count}', nn: 'Treff: {count}', en: 'Found: {count}' },
  volunteer: { nb: 'Tidgiver', nn: 'Tidgivar', en: 'Volunteer' },
  participant: { nb: 'Deltaker', nn: 'Deltakar', en: 'Participant' },
  partner: { nb: 'Samarbeidspartner', nn: 'Samarbeidspartnar', en: 'Partner' },
  incomplete: { nb: 'Leser fortsatt …', nn: 'Les framleis …', en: 'Still reading …' },
} as const satisfies Record<string, Texts>;
