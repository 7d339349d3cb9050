import type { Texts } from '#shared/kernel/language.ts';

export const texts = {
  title: { nb: 'Avtaler', nn: 'Avtalar', en: 'Appointments' },
  none: { nb: 'Ingen avtale nå.', nn: 'Ingen avtale no.', en: 'No appointment now.' },
  new: { nb: 'Ny avtale', nn: 'Ny avtale', en: 'New appointment' },
  newFor: { nb: 'Når møtes dere neste gang?', nn: 'Når møtest de neste gong?', en: 'When do you meet next?' },
  change: { nb: 'Flytt eller endre', nn: 'Flytt eller endre', en: 'Move or change' },
  changeTitle: { nb: 'Flytt eller endre avtalen', nn: 'Flytt eller endre avtalen', en: 'Move or change the appointment' },
  on: { nb: 'Dag', nn: 'Dag', en: 'Day' },
  at: { nb: 'Klokka', nn: 'Klokka', en: 'Time' },
  atHelp: { nb: 'For eksempel 13.30', nn: 'Til dømes 13.30', en: 'For instance 13:30' },
  way: { nb: 'Hvordan?', nn: 'Korleis?', en: 'How?' },
  place: { nb: 'Hvor?', nn: 'Kvar?', en: 'Where?' },
  placeHelp: {
    nb: 'Bare dere som jobber her, ser dette.',
    nn: 'Berre de som jobbar her, ser dette.',
    en: 'Only those who work here see this.',
  },
  staffId: { nb: 'Med hvem?', nn: 'Med kven?', en: 'With whom?' },
  me: { nb: '{name} (deg)', nn: '{name} (deg)', en: '{name} (you)' },
  save: { nb: 'Lagre avtalen', nn: 'Lagre avtalen', en: 'Save the appointment' },
  saved: { nb: 'Avtalen er lagret', nn: 'Avtalen er lagra', en: 'The appointment is saved' },
  with: { nb: 'med {name}', nn: 'med {name}', en: 'with {name}' },
  howDidItGo: { nb: 'Hvordan gikk det?', nn: 'Korleis gjekk det?', en: 'How did it go?' },
  kept: {
    nb: 'Avtalen er gjennomført. Skriv ned samtalen.',
    nn: 'Avtalen er gjennomført. Skriv ned samtalen.',
    en: 'Kept. Write down the conversation.',
  },
  missed: {
    nb: 'Notert. Det teller ikke som en samtale. Avtal gjerne en ny tid.',
    nn: 'Notert. Det tel ikkje som ein samtale. Avtal gjerne ei ny tid.',
    en: 'Noted. It does not count as a conversation. Do agree on a new time.',
  },
  cancelled: { nb: 'Avtalen er avlyst', nn: 'Avtalen er avlyst', en: 'The appointment is cancelled' },
  cancelTitle: { nb: 'Avlys avtalen', nn: 'Avlys avtalen', en: 'Cancel the appointment' },
  cancelLead: {
    nb: 'Avtalen kan ikke hentes tilbake. Gi deltakeren beskjed selv.',
    nn: 'Avtalen kan ikkje hentast tilbake. Gi deltakaren beskjed sjølv.',
    en: 'The appointment cannot be brought back. Tell the participant yourself.',
  },
} as const satisfies Record<string, Texts>;
