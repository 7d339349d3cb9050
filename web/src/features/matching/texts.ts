import type { Texts } from '#shared/kernel/language.ts';

/** What is said on the list of matches and on the parts of a record that are about being matched. */
export const texts = {
  title: { nb: 'Koblinger', nn: 'Koplingar', en: 'Matches' },
  lead: {
    nb: 'Det som venter på noen, står øverst.',
    nn: 'Det som ventar på nokon, står øvst.',
    en: 'What waits for somebody comes first.',
  },
  plan: { nb: 'Plan for alle som venter', nn: 'Plan for alle som ventar', en: 'Plan for everybody who waits' },
  state: { nb: 'Tilstand', nn: 'Tilstand', en: 'State' },
  findByName: { nb: 'Finn etter navn', nn: 'Finn etter namn', en: 'Find by name' },
  mine: { nb: 'Bare mine', nn: 'Berre mine', en: 'Only mine' },
  noneTitle: { nb: 'Ingen koblinger ennå', nn: 'Ingen koplingar enno', en: 'No matches yet' },
  noneDetail: {
    nb: 'En kobling begynner hos en deltaker: bli kjent, skriv ned hva personen ønsker følge til, og finn en tidgiver.',
    nn: 'Ei kopling byrjar hos ein deltakar: bli kjend, skriv ned kva personen ønskjer følgje til, og finn ein tidgivar.',
    en: 'A match begins with a participant: get to know them, write down what they want company for, and find a volunteer.',
  },
  toParticipants: { nb: 'Gå til deltakerne', nn: 'Gå til deltakarane', en: 'Go to the participants' },
  waitingFirst: { nb: 'De som venter, først', nn: 'Dei som ventar, først', en: 'Those who wait first' },
  noHits: { nb: 'Ingen passer med valgene', nn: 'Ingen passar med vala', en: 'None fit these choices' },
  pausedUntil: { nb: 'Pause til {date}', nn: 'Pause til {date}', en: 'Break until {date}' },
  ended: { nb: 'avsluttet {date}', nn: 'avslutta {date}', en: 'ended {date}' },
  assignments: { nb: 'Ønsker om følge', nn: 'Ønske om følgje', en: 'Wishes for company' },
  newAssignment: { nb: 'Nytt ønske om følge', nn: 'Nytt ønske om følgje', en: 'New wish for company' },
  noAssignmentsTitle: {
    nb: 'Hva ønsker personen følge til?',
    nn: 'Kva ønskjer personen følgje til?',
    en: 'What does the person want company for?',
  },
  noAssignmentsDetail: {
    nb: 'En gåtur hver uke, en visning, en kopp kaffe. Skriv ned ønsket, så kan dere lete etter en tidgiver.',
    nn: 'Ein tur kvar veke, ei visning, ein kopp kaffi. Skriv ned ønsket, så kan de leite etter ein tidgivar.',
    en: 'A walk every week, a viewing, a cup of coffee. Write the wish down, and you can look for a volunteer.',
  },
  matches: { nb: 'Koblinger', nn: 'Koplingar', en: 'Matches' },
  noMatches: {
    nb: 'Ingen tidgiver er foreslått ennå.',
    nn: 'Ingen tidgivar er føreslått enno.',
    en: 'No volunteer has been proposed yet.',
  },
  find: { nb: 'Finn tidgiver', nn: 'Finn tidgivar', en: 'Find a volunteer' },
  findFor: { nb: 'Finn tidgiver til {title}', nn: 'Finn tidgivar til {title}', en: 'Find a volunteer for {title}' },
  ready: {
    nb: 'Dere har hatt {held} samtaler, og samtykket til deling er gitt. Velg et ønske og finn en tidgiver.',
    nn: 'De har hatt {held} samtalar, og samtykket til deling er gitt. Vel eit ønske og finn ein tidgivar.',
    en: 'You have had {held} conversations, and consent to sharing is given. Choose a wish and find a volunteer.',
  },
  readyByLeave: {
    nb: 'Virksomhetsleder har gitt unntak fra antall samtaler ({held} av {required}). Velg et ønske og finn en tidgiver.',
    nn: 'Verksemdsleiar har gitt unntak frå talet på samtalar ({held} av {required}). Vel eit ønske og finn ein tidgivar.',
    en: 'The unit leader has made an exception from the number of conversations ({held} of {required}). Choose a wish and find a volunteer.',
  },
  notYours: {
    nb: 'Veileder eller virksomhetsleder finner tidgiver.',
    nn: 'Rettleiar eller verksemdsleiar finn tidgivar.',
    en: 'A counsellor or the unit leader finds the volunteer.',
  },
  converse: { nb: 'Registrer samtale', nn: 'Registrer samtale', en: 'Record conversation' },
  giveConsent: { nb: 'Registrer samtykke', nn: 'Registrer samtykke', en: 'Record consent' },
  giveLeave: { nb: 'Gi unntak', nn: 'Gi unntak', en: 'Make an exception' },
  leaveTitle: { nb: 'Unntak fra antall samtaler', nn: 'Unntak frå talet på samtalar', en: 'Exception from the number of conversations' },
  leaveLead: {
    nb: 'Unntaket og grunnen blir stående i historikken.',
    nn: 'Unntaket og grunnen blir ståande i historikken.',
    en: 'The exception and the reason stay in the history.',
  },
  leaveReason: { nb: 'Hvorfor er det riktig nå?', nn: 'Kvifor er det rett no?', en: 'Why is it right now?' },
  leaveGiven: { nb: 'Unntaket er registrert', nn: 'Unntaket er registrert', en: 'The exception is recorded' },
} as const satisfies Record<string, Texts>;
