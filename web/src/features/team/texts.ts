import type { Texts } from '#shared/kernel/language.ts';

export const texts = {
  unit: { nb: 'Virksomheten', nn: 'Verksemda', en: 'The unit' },
  unitLead: {
    nb: 'Det du som virksomhetsleder tar hånd om.',
    nn: 'Det du som verksemdsleiar tek hand om.',
    en: 'What you look after as unit leader.',
  },
  staff: { nb: 'Ansatte', nn: 'Tilsette', en: 'Staff' },
  one: { nb: 'Ansatt', nn: 'Tilsett', en: 'Member of staff' },
  staffLead: {
    nb: 'Arbeider her: {active}. Invitert og ikke logget inn ennå: {invited}.',
    nn: 'Arbeider her: {active}. Inviterte og ikkje logga inn enno: {invited}.',
    en: 'At work here: {active}. Invited and not signed in yet: {invited}.',
  },
  withoutAccess: { nb: 'Uten tilgang', nn: 'Utan tilgang', en: 'Without access' },

  invite: { nb: 'Inviter ansatt', nn: 'Inviter tilsett', en: 'Invite a colleague' },
  inviteLead: {
    nb: 'Personen får en e-post med et midlertidig passord. Det virker i tre dager.',
    nn: 'Personen får ein e-post med eit mellombels passord. Det verkar i tre dagar.',
    en: 'They get an e-mail with a temporary password. It works for three days.',
  },
  sendInvitation: { nb: 'Send invitasjon', nn: 'Send invitasjon', en: 'Send invitation' },
  invited: { nb: 'Invitasjonen er sendt', nn: 'Invitasjonen er send', en: 'The invitation is sent' },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  email: { nb: 'E-post', nn: 'E-post', en: 'E-mail' },
  emailHelp: {
    nb: 'Personens egen adresse på jobb. Den brukes til å logge inn.',
    nn: 'Personen si eiga adresse på jobb. Ho blir brukt til å logge inn.',
    en: 'Their own address at work. It is used to sign in.',
  },
  whatHere: { nb: 'Arbeidet her', nn: 'Arbeidet her', en: 'Work here' },
  roles: { nb: 'Roller', nn: 'Roller', en: 'Roles' },
  rolesHelp: {
    nb: 'Rollen avgjør hva personen får se og gjøre. Velg ikke flere enn jobben krever.',
    nn: 'Rolla avgjer kva personen får sjå og gjere. Vel ikkje fleire enn jobben krev.',
    en: 'The role decides what they may see and do. Choose no more than the job needs.',
  },
  services: { nb: 'Tjenester', nn: 'Tenester', en: 'Services' },
  servicesHelp: {
    nb: 'Personen ser bare deltakere i disse tjenestene. Du kan bare endre tjenester du selv leder.',
    nn: 'Personen ser berre deltakarar i desse tenestene. Du kan berre endre tenester du sjølv leier.',
    en: 'They see participants of these services only. You can only change services you lead yourself.',
  },

  edit: { nb: 'Endre roller og tjenester', nn: 'Endre roller og tenester', en: 'Change roles and services' },
  save: { nb: 'Lagre endringer', nn: 'Lagre endringar', en: 'Save changes' },
  saved: { nb: 'Endringene er lagret', nn: 'Endringane er lagra', en: 'The changes are saved' },
  whenItCounts: {
    nb: 'Er personen logget inn, gjelder det nye innen 15 minutter. Ellers gjelder det fra neste innlogging.',
    nn: 'Er personen logga inn, gjeld det nye innan 15 minutt. Elles gjeld det frå neste innlogging.',
    en: 'If they are signed in, the change applies within 15 minutes. Otherwise it applies from the next sign-in.',
  },

  access: { nb: 'Tilgang', nn: 'Tilgang', en: 'Access' },
  resend: { nb: 'Send invitasjonen på nytt', nn: 'Send invitasjonen på nytt', en: 'Send the invitation again' },
  resendHelp: {
    nb: 'Personen har ikke logget inn ennå. Det midlertidige passordet virker i tre dager. En ny invitasjon gir et nytt.',
    nn: 'Personen har ikkje logga inn enno. Det mellombelse passordet verkar i tre dagar. Ein ny invitasjon gir eit nytt.',
    en: 'They have not signed in yet. The temporary password works for three days. A new invitation gives a new one.',
  },
  lostPhone: { nb: 'Har personen mistet telefonen?', nn: 'Har personen mista telefonen?', en: 'Have they lost their phone?' },
  resetHelp: {
    nb: 'Sett opp kodeappen på nytt. Personen blir bedt om det ved neste innlogging. Vær sikker på hvem som spør.',
    nn: 'Set opp kodeappen på nytt. Personen blir beden om det ved neste innlogging. Ver sikker på kven som spør.',
    en: 'Set up the code app anew. They are asked to at the next sign-in. Make sure who is asking.',
  },
  reset: { nb: 'Nullstill kodeappen', nn: 'Nullstill kodeappen', en: 'Reset the code app' },
  resetDone: {
    nb: 'Kodeappen settes opp ved neste innlogging',
    nn: 'Kodeappen blir sett opp ved neste innlogging',
    en: 'The code app is set up at the next sign-in',
  },
  deactivateTitle: { nb: 'Ta bort tilgangen?', nn: 'Ta bort tilgangen?', en: 'Take away access?' },
  deactivateWhat: {
    nb: 'Innloggingen stenges nå. Er personen logget inn, stoppes nesten alle endringer med en gang, og alt annet innen 15 minutter.',
    nn: 'Innlogginga blir stengd no. Er personen logga inn, blir nesten alle endringar stoppa med ein gong, og alt anna innan 15 minutt.',
    en: 'The sign-in is closed now. If they are signed in, nearly all changes stop at once and everything else within 15 minutes.',
  },
  deactivateThen: {
    nb: 'Navnet blir stående på det personen har gjort. Deltakere og tidgivere som personen har ansvar for, må få en annen.',
    nn: 'Namnet blir ståande på det personen har gjort. Deltakarar og tidgivarar som personen har ansvar for, må få ein annan.',
    en: 'Their name stays on what they have done. Participants and volunteers in their care need somebody else.',
  },
  deactivated: { nb: 'Tilgangen er tatt bort', nn: 'Tilgangen er teken bort', en: 'Access is taken away' },
  restored: { nb: 'Personen har tilgang igjen', nn: 'Personen har tilgang igjen', en: 'They have access again' },
  yourself: {
    nb: 'Dette er deg. Bare en annen virksomhetsleder kan ta bort tilgangen din.',
    nn: 'Dette er deg. Berre ein annan verksemdsleiar kan ta bort tilgangen din.',
    en: 'This is you. Only another unit leader can take away your access.',
  },
  unsettledTitle: { nb: 'Innloggingen er ikke oppdatert', nn: 'Innlogginga er ikkje oppdatert', en: 'The sign-in is not up to date' },
  unsettled: {
    nb: 'Noe ble avbrutt sist. Det som står her, gjelder ikke for innloggingen ennå.',
    nn: 'Noko vart avbrote sist. Det som står her, gjeld ikkje for innlogginga enno.',
    en: 'Something was interrupted. What is shown here does not apply to the sign-in yet.',
  },
  settle: { nb: 'Fullfør', nn: 'Fullfør', en: 'Finish' },
  settled: { nb: 'Innloggingen er oppdatert', nn: 'Innlogginga er oppdatert', en: 'The sign-in is up to date' },

  history: { nb: 'Historikk', nn: 'Historikk', en: 'History' },
  didInvite: { nb: 'Invitert', nn: 'Invitert', en: 'Invited' },
  didUpdate: { nb: 'Roller eller tjenester endret', nn: 'Roller eller tenester endra', en: 'Roles or services changed' },
  didDeactivate: { nb: 'Tilgangen tatt bort', nn: 'Tilgangen teken bort', en: 'Access taken away' },
  didReactivate: { nb: 'Tilgang gitt igjen', nn: 'Tilgang gitt igjen', en: 'Access given again' },
  didInviteBack: { nb: 'Invitert på nytt', nn: 'Invitert på nytt', en: 'Invited again' },
  didResend: { nb: 'Invitasjon sendt på nytt', nn: 'Invitasjon send på nytt', en: 'Invitation sent again' },
  didReset: { nb: 'Kodeappen nullstilt', nn: 'Kodeappen nullstilt', en: 'Code app reset' },
  noHistory: {
    nb: 'Innloggingen ble laget utenfor Steg for Steg, og ingenting er endret siden.',
    nn: 'Innlogginga vart laga utanfor Steg for Steg, og ingenting er endra sidan.',
    en: 'The login was made outside Steg for Steg, and nothing has changed since.',
  },
} as const satisfies Record<string, Texts>;
