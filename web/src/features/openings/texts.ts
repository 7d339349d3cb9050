import type { Texts } from '#shared/kernel/language.ts';

export const texts = {
  tab: { nb: 'Ønsker som passer', nn: 'Ønske som passar', en: 'Wishes that fit' },
  considered: { nb: '{n} ønsker vurdert {time}', nn: '{n} ønske vurderte {time}', en: '{n} wishes considered at {time}' },
  evidence: {
    nb: 'Dere bestemmer. Rekkefølgen er den samme som når dere finner tidgiver til hvert ønske.',
    nn: 'De bestemmer. Rekkjefølgja er den same som når de finn tidgivar til kvart ønske.',
    en: 'You decide. The order is the same as when you find a volunteer for each wish.',
  },
  place: {
    nb: 'nr. {place} av {among} for dette ønsket',
    nn: 'nr. {place} av {among} for dette ønsket',
    en: 'number {place} of {among} for this wish',
  },
  waitingSince: { nb: 'venter siden {date}', nn: 'ventar sidan {date}', en: 'waiting since {date}' },
  proposeFor: { nb: 'Foreslå for {name}', nn: 'Foreslå for {name}', en: 'Propose for {name}' },
  open: { nb: 'Åpne ønsket', nn: 'Opne ønsket', en: 'Open the wish' },
  openOf: { nb: 'Åpne ønsket til {name}', nn: 'Opne ønsket til {name}', en: 'Open the wish of {name}' },
  noneTitle: { nb: 'Ingen ønsker passer akkurat nå', nn: 'Ingen ønske passar akkurat no', en: 'No wishes fit right now' },
  noneDetail: {
    nb: 'Se hvilke ønsker som ikke er aktuelle, og hvorfor.',
    nn: 'Sjå kva ønske som ikkje er aktuelle, og kvifor.',
    en: 'See which wishes are out, and why.',
  },
  nobodyWaits: { nb: 'Ingen venter på tidgiver nå', nn: 'Ingen ventar på tidgivar no', en: 'Nobody waits for a volunteer now' },
  excluded: { nb: 'Ikke aktuelle nå ({n})', nn: 'Ikkje aktuelle no ({n})', en: 'Not suggested now ({n})' },
  leftOut: { nb: 'Venter på noe annet først', nn: 'Ventar på noko anna først', en: 'Wait for something else first' },
  whyNotHelp: { nb: 'Skriv navnet på en deltaker', nn: 'Skriv namnet på ein deltakar', en: "Type a participant's name" },
  whyNotNone: {
    nb: 'Ingen som kan kobles nå, passer med det navnet.',
    nn: 'Ingen som kan koplast no, passar med det namnet.',
    en: 'Nobody who can be matched now fits that name.',
  },
  isSuggested: { nb: '{title}: passer, {band}', nn: '{title}: passar, {band}', en: '{title}: fits, {band}' },
  isOut: { nb: '{title}: {why}', nn: '{title}: {why}', en: '{title}: {why}' },
} as const satisfies Record<string, Texts>;
