import type { Texts } from '#shared/kernel/language.ts';

export const supervisionTexts = {
  title: { nb: 'Veiledning', nn: 'Rettleiing', en: 'Supervision' },
  record: { nb: 'Registrer veiledning', nn: 'Registrer rettleiing', en: 'Record supervision' },
  recordGroup: { nb: 'Registrer gruppeveiledning', nn: 'Registrer grupperettleiing', en: 'Record group supervision' },
  group: { nb: 'Gruppeveiledning', nn: 'Grupperettleiing', en: 'Group supervision' },
  none: { nb: 'Ingen veiledning er registrert ennå.', nn: 'Inga rettleiing er registrert enno.', en: 'No supervision is recorded yet.' },
  nextDue: { nb: 'Neste veiledning', nn: 'Neste rettleiing', en: 'Next supervision' },
  everyDays: {
    nb: 'Byen har bestemt at aktive tidgivere får veiledning minst hver {days}. dag.',
    nn: 'Byen har bestemt at aktive tidgivarar får rettleiing minst kvar {days}. dag.',
    en: 'The city has decided that active volunteers get supervision at least every {days} days.',
  },
  notDue: {
    nb: 'Veiledning ventes av tidgivere som er aktive.',
    nn: 'Rettleiing er venta av tidgivarar som er aktive.',
    en: 'Supervision is expected of volunteers who are active.',
  },
  on: { nb: 'Dato', nn: 'Dato', en: 'Date' },
  form: { nb: 'Hvordan', nn: 'Korleis', en: 'How' },
  minutes: { nb: 'Hvor lenge', nn: 'Kor lenge', en: 'How long' },
  note: { nb: 'Notat', nn: 'Notat', en: 'Note' },
  noteHelp: {
    nb: 'Om rollen som tidgiver. Det som gjelder en deltaker, hører hjemme hos deltakeren.',
    nn: 'Om rolla som tidgivar. Det som gjeld ein deltakar, høyrer heime hos deltakaren.',
    en: 'About the role. What concerns a participant belongs in the participant’s record.',
  },
  groupNoteHelp: {
    nb: 'Det samme står hos alle, så skriv bare hva dere snakket om, ikke hvem som sa hva.',
    nn: 'Det same står hos alle, så skriv berre kva de snakka om, ikkje kven som sa kva.',
    en: 'The same is written for everyone, so write what you talked about, not who said what.',
  },
  whoCame: { nb: 'Hvem var med?', nn: 'Kven var med?', en: 'Who was there?' },
  groupLead: {
    nb: 'Velg opptil {most}. Det registreres på alle samtidig.',
    nn: 'Vel opptil {most}. Det blir registrert på alle samtidig.',
    en: 'Choose up to {most}. It is recorded for all at once.',
  },
  correct: { nb: 'Rett', nn: 'Rett', en: 'Correct' },
  correctTitle: { nb: 'Rett veiledningen', nn: 'Rett rettleiinga', en: 'Correct the supervision' },
  correctLead: {
    nb: 'Det som sto her før, står i historikken.',
    nn: 'Det som stod her før, står i historikken.',
    en: 'What stood here before is in the history.',
  },
  saveCorrection: { nb: 'Lagre rettelsen', nn: 'Lagre rettinga', en: 'Save the correction' },
  corrected: { nb: 'Veiledningen er rettet', nn: 'Rettleiinga er retta', en: 'The supervision is corrected' },
  saved: { nb: 'Veiledningen er registrert', nn: 'Rettleiinga er registrert', en: 'The supervision is recorded' },
  lasted: { nb: '{minutes} min', nn: '{minutes} min', en: '{minutes} min' },
} as const satisfies Record<string, Texts>;
