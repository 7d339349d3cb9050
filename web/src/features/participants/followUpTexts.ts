import type { Texts } from '#shared/kernel/language.ts';
import type { DischargeKind, FollowUpStep } from '#shared/participants/index.ts';

/** Each contact around a discharge, as the thing to do: "Kontakt dagen etter utskrivning". */
export const CONTACTS = {
  weekBefore: { nb: 'Kontakt en uke før {what}', nn: 'Kontakt ei veke før {what}', en: 'Contact a week before {what}' },
  onTheDay: { nb: 'Kontakt på dagen for {what}', nn: 'Kontakt på dagen for {what}', en: 'Contact on the day of {what}' },
  dayAfter: { nb: 'Kontakt dagen etter {what}', nn: 'Kontakt dagen etter {what}', en: 'Contact the day after {what}' },
  weekAfter: { nb: 'Kontakt en uke etter {what}', nn: 'Kontakt ei veke etter {what}', en: 'Contact a week after {what}' },
} as const satisfies Record<FollowUpStep, Texts>;

/** What ends, within a sentence. */
export const ENDINGS = {
  discharge: { nb: 'utskrivning', nn: 'utskriving', en: 'discharge' },
  release: { nb: 'løslatelse', nn: 'lauslating', en: 'release' },
} as const satisfies Record<DischargeKind, Texts>;

export const followUpTexts = {
  discharge: { nb: 'Rundt utskrivningen', nn: 'Rundt utskrivinga', en: 'Around the discharge' },
  release: { nb: 'Rundt løslatelsen', nn: 'Rundt lauslatinga', en: 'Around the release' },
  planned: { nb: 'Planlagt {date}.', nn: 'Planlagt {date}.', en: 'Planned for {date}.' },
  missed: { nb: 'Ikke registrert', nn: 'Ikkje registrert', en: 'Not recorded' },
  ahead: { nb: 'Kommer', nn: 'Kjem', en: 'To come' },
  dueNow: { nb: 'Nå', nn: 'No', en: 'Now' },
  doneBy: { nb: '{outcome} {date} · {name}', nn: '{outcome} {date} · {name}', en: '{outcome} {date} · {name}' },
  reached: { nb: 'Kontakt tatt', nn: 'Kontakt teken', en: 'Contact made' },
  notReached: { nb: 'Ikke fått tak i', nn: 'Ikkje fått tak i', en: 'Not reached' },
  reachedFor: { nb: 'Kontakt tatt: {step}', nn: 'Kontakt teken: {step}', en: 'Contact made: {step}' },
  notReachedFor: { nb: 'Ikke fått tak i: {step}', nn: 'Ikkje fått tak i: {step}', en: 'Not reached: {step}' },
  takeBack: { nb: 'Angre', nn: 'Angre', en: 'Undo' },
  takeBackFor: { nb: 'Angre: {step}', nn: 'Angre: {step}', en: 'Undo: {step}' },
  on: { nb: 'Når?', nn: 'Når?', en: 'When?' },
  note: { nb: 'Kort notat', nn: 'Kort notat', en: 'Short note' },
  saved: { nb: 'Kontakten er registrert', nn: 'Kontakten er registrert', en: 'The contact is recorded' },
  takenBack: { nb: 'Registreringen er tatt tilbake', nn: 'Registreringa er teken tilbake', en: 'The record is taken back' },
} as const satisfies Record<string, Texts>;
