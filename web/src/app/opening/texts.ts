export const openingTexts = {
  title: { nb: 'Hvorfor åpner du denne?', nn: 'Kvifor opnar du denne?', en: 'Why are you opening this?' },
  lead: {
    nb: 'Denne personen er ikke blant dem du følger opp.',
    nn: 'Denne personen er ikkje blant dei du følgjer opp.',
    en: 'This person is not among those you follow up.',
  },
  logged: {
    nb: 'Det du skriver, blir logget med navnet ditt, og personen kan få se det. Du blir ikke spurt igjen i dag.',
    nn: 'Det du skriv, blir logga med namnet ditt, og personen kan få sjå det. Du blir ikkje spurd igjen i dag.',
    en: 'What you write is logged with your name, and the person may be shown it. You are not asked again today.',
  },
  reason: { nb: 'Grunn', nn: 'Grunn', en: 'Reason' },
  example: {
    nb: 'For eksempel: Tar imot en telefon mens veilederen er borte.',
    nn: 'Til dømes: Tek imot ein telefon mens rettleiaren er borte.',
    en: 'For example: Taking a call while the counsellor is away.',
  },
  open: { nb: 'Åpne', nn: 'Opne', en: 'Open' },
  leave: { nb: 'Ikke åpne', nn: 'Ikkje opne', en: 'Do not open' },
  writeWhy: { nb: 'Skriv hvorfor', nn: 'Skriv kvifor', en: 'Write why' },
} as const;
