import type { Texts } from '#shared/kernel/language.ts';

export const timelineTexts = {
  title: { nb: 'Tidslinje', nn: 'Tidslinje', en: 'Timeline' },
  conversation: { nb: 'Samtale {n}', nn: 'Samtale {n}', en: 'Conversation {n}' },
  minutes: { nb: '{minutes} min', nn: '{minutes} min', en: '{minutes} min' },
  noShow: { nb: 'Møtte ikke til samtale', nn: 'Møtte ikkje til samtale', en: 'Did not come to a conversation' },
  cancelled: { nb: 'Samtale avlyst', nn: 'Samtale avlyst', en: 'Conversation cancelled' },
  appointmentPlanned: { nb: 'Avtale kl. {at}', nn: 'Avtale kl. {at}', en: 'Appointment at {at}' },
  appointmentMissed: { nb: 'Møtte ikke til avtale', nn: 'Møtte ikkje til avtale', en: 'Did not come to an appointment' },
  appointmentCancelled: { nb: 'Avtale avlyst', nn: 'Avtale avlyst', en: 'Appointment cancelled' },
  meeting: { nb: 'Møte med {name}', nn: 'Møte med {name}', en: 'Meeting with {name}' },
  meetingNot: { nb: 'Møte med {name}: {outcome}', nn: 'Møte med {name}: {outcome}', en: 'Meeting with {name}: {outcome}' },
  referred: { nb: 'Henvist', nn: 'Tilvist', en: 'Referred' },
  referredFrom: { nb: 'Henvist fra {partner}', nn: 'Tilvist frå {partner}', en: 'Referred from {partner}' },
  releasePlanned: { nb: 'Planlagt løslatelse', nn: 'Planlagd lauslating', en: 'Planned release' },
  releasePast: { nb: 'Løslatelse', nn: 'Lauslating', en: 'Release' },
  dischargePlanned: { nb: 'Planlagt utskrivning', nn: 'Planlagd utskriving', en: 'Planned discharge' },
  dischargePast: { nb: 'Utskrivning', nn: 'Utskriving', en: 'Discharge' },
  showAll: { nb: 'Vis hele tidslinjen ({n})', nn: 'Vis heile tidslinja ({n})', en: 'Show the whole timeline ({n})' },
} as const satisfies Record<string, Texts>;
