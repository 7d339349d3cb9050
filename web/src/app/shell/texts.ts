import type { Texts } from '#shared/kernel/language.ts';
import type { Role } from '#shared/kernel/roles.ts';

export const shellTexts = {
  menu: { nb: 'Hovedmeny', nn: 'Hovudmeny', en: 'Main menu' },
  today: { nb: 'I dag', nn: 'I dag', en: 'Today' },
  participants: { nb: 'Deltakere', nn: 'Deltakarar', en: 'Participants' },
  volunteers: { nb: 'Tidgivere', nn: 'Tidgivarar', en: 'Volunteers' },
  matches: { nb: 'Koblinger', nn: 'Koplingar', en: 'Matches' },
  partners: { nb: 'Samarbeid', nn: 'Samarbeid', en: 'Partners' },
  figures: { nb: 'Tall', nn: 'Tal', en: 'Figures' },
  reports: { nb: 'Rapporter', nn: 'Rapportar', en: 'Reports' },
  unit: { nb: 'Virksomheten', nn: 'Verksemda', en: 'The unit' },
  national: { nb: 'Nasjonalt', nn: 'Nasjonalt', en: 'National' },
  more: { nb: 'Mer', nn: 'Meir', en: 'More' },
  hideNames: { nb: 'Skjul navn', nn: 'Skjul namn', en: 'Hide names' },
  calendar: { nb: 'Kalender i telefonen', nn: 'Kalender i telefonen', en: 'Calendar on your phone' },
  language: { nb: 'Språk', nn: 'Språk', en: 'Language' },
  me: { nb: 'Min konto', nn: 'Min konto', en: 'My account' },
  keys: { nb: 'Hurtigtaster', nn: 'Snøggtastar', en: 'Keyboard shortcuts' },
  signOut: { nb: 'Logg ut', nn: 'Logg ut', en: 'Sign out' },
  signOutNote: {
    nb: 'Utkast på denne enheten blir slettet.',
    nn: 'Utkast på denne eininga blir sletta.',
    en: 'Drafts on this device are deleted.',
  },
  offline: {
    nb: 'Du er uten nett. Det du skriver, tas vare på her og kan sendes når nettet er tilbake.',
    nn: 'Du er utan nett. Det du skriv, blir teke vare på her og kan sendast når nettet er tilbake.',
    en: 'You are offline. What you write is kept here and can be sent when the network is back.',
  },
  keysOn: { nb: 'Bruk hurtigtaster', nn: 'Bruk snøggtastar', en: 'Use keyboard shortcuts' },
  keyFind: { nb: 'Finn en person', nn: 'Finn ein person', en: 'Find a person' },
  keyNew: { nb: 'Ny – sidens hovedhandling', nn: 'Ny – hovudhandlinga på sida', en: 'New – the main action of the screen' },
  keyNext: { nb: 'Neste i listen', nn: 'Neste i lista', en: 'Next in the list' },
  keyPrevious: { nb: 'Forrige i listen', nn: 'Førre i lista', en: 'Previous in the list' },
  keyHide: { nb: 'Skjul eller vis navn', nn: 'Skjul eller vis namn', en: 'Hide or show names' },
  keyHelp: { nb: 'Vis hurtigtaster', nn: 'Vis snøggtastar', en: 'Show keyboard shortcuts' },
  ranOutTitle: { nb: 'Innloggingen er utløpt', nn: 'Innlogginga er utgått', en: 'Your sign-in has expired' },
  ranOutDetail: {
    nb: 'Det du har skrevet, er tatt vare på. Logg inn igjen, så kommer du tilbake hit.',
    nn: 'Det du har skrive, er teke vare på. Logg inn igjen, så kjem du tilbake hit.',
    en: 'What you have written is kept. Sign in again and you come back here.',
  },
  signInAgain: { nb: 'Logg inn igjen', nn: 'Logg inn igjen', en: 'Sign in again' },
  signIn: { nb: 'Logg inn', nn: 'Logg inn', en: 'Sign in' },
  signInLead: {
    nb: 'For dere som følger mennesker videre, ett steg om gangen.',
    nn: 'For dykk som følgjer menneske vidare, eitt steg om gongen.',
    en: 'For those who walk with people onwards, one step at a time.',
  },
  signInLeadNational: {
    nb: 'Byenes tall, side om side. Aldri en person.',
    nn: 'Tala frå byane, side om side. Aldri ein person.',
    en: 'The cities’ figures, side by side. Never a person.',
  },
  signInFailed: {
    nb: 'Innloggingen ble ikke fullført. Prøv en gang til.',
    nn: 'Innlogginga vart ikkje fullført. Prøv ein gong til.',
    en: 'The sign-in was not completed. Try once more.',
  },
  signInUnreachable: {
    nb: 'Innloggingen svarer ikke. Sjekk at du har nett, og prøv igjen.',
    nn: 'Innlogginga svarer ikkje. Sjekk at du har nett, og prøv igjen.',
    en: 'Sign-in does not answer. Check that you are online and try again.',
  },
  startFailed: { nb: 'Siden kunne ikke starte', nn: 'Sida kunne ikkje starte', en: 'The page could not start' },
  startFailedDetail: {
    nb: 'Sjekk at du har nett, og last siden på nytt.',
    nn: 'Sjekk at du har nett, og last sida på nytt.',
    en: 'Check that you are online and reload the page.',
  },
  reload: { nb: 'Last på nytt', nn: 'Last på nytt', en: 'Reload' },
  brokeTitle: { nb: 'Siden stoppet', nn: 'Sida stoppa', en: 'The page stopped' },
  brokeDetail: {
    nb: 'Noe gikk galt her. Det du har skrevet, er tatt vare på. Last siden på nytt, eller gå til forsiden.',
    nn: 'Noko gjekk gale her. Det du har skrive, er teke vare på. Last sida på nytt, eller gå til framsida.',
    en: 'Something went wrong here. What you have written is kept. Reload the page, or go to the front page.',
  },
  notFoundTitle: { nb: 'Siden finnes ikke', nn: 'Sida finst ikkje', en: 'There is no such page' },
  notFoundDetail: {
    nb: 'Lenken kan være gammel eller skrevet feil.',
    nn: 'Lenkja kan vere gammal eller feilskriven.',
    en: 'The link may be old or mistyped.',
  },
  toNational: { nb: 'Gå til Nasjonalt', nn: 'Gå til Nasjonalt', en: 'Go to National' },
  toToday: { nb: 'Gå til I dag', nn: 'Gå til I dag', en: 'Go to Today' },
} as const satisfies Record<string, Texts>;

export const ROLE_NAMES = {
  counsellor: { nb: 'Veileder', nn: 'Rettleiar', en: 'Counsellor' },
  unitLeader: { nb: 'Virksomhetsleder', nn: 'Verksemdsleiar', en: 'Unit leader' },
  socialWorker: { nb: 'Sosionom', nn: 'Sosionom', en: 'Social worker' },
  activityLeader: { nb: 'Aktivitetsleder', nn: 'Aktivitetsleiar', en: 'Activity leader' },
  nationalAnalyst: { nb: 'Nasjonalt kontor', nn: 'Nasjonalt kontor', en: 'National office' },
} as const satisfies Record<Role, Texts>;

/** Each language by its own name. */
export const LANGUAGE_NAMES = {
  nb: { nb: 'Bokmål', nn: 'Bokmål', en: 'Bokmål' },
  nn: { nb: 'Nynorsk', nn: 'Nynorsk', en: 'Nynorsk' },
  en: { nb: 'English', nn: 'English', en: 'English' },
} as const satisfies Record<string, Texts>;
