import { fill, isoWeekday, type Language, type LocalDate, type LocalTime, MONTH_NAMES, type Texts } from '#shared/kernel/index.ts';

/** What is sent: neutral, as it may be read by whoever holds the phone (domain, service 2). */
const SUBJECT: Texts = { nb: 'Du har en avtale', nn: 'Du har ein avtale', en: 'You have an appointment' };

const WITH_TIME: Texts = {
  nb: 'Du har en avtale {day} kl. {time}. Passer det ikke, si fra til den du pleier å snakke med.',
  nn: 'Du har ein avtale {day} kl. {time}. Passar det ikkje, sei frå til den du pleier å snakke med.',
  en: 'You have an appointment on {day} at {time}. If it does not suit, tell the person you usually talk to.',
};

const DAY_ALONE: Texts = {
  nb: 'Du har en avtale {day}. Passer det ikke, si fra til den du pleier å snakke med.',
  nn: 'Du har ein avtale {day}. Passar det ikkje, sei frå til den du pleier å snakke med.',
  en: 'You have an appointment on {day}. If it does not suit, tell the person you usually talk to.',
};

const CALLED_OFF_SUBJECT: Texts = { nb: 'Avtalen er avlyst', nn: 'Avtalen er avlyst', en: 'Your appointment is cancelled' };

const CALLED_OFF: Texts = {
  nb: 'Avtalen {day} kl. {time} er avlyst. Lurer du på noe, snakk med den du pleier å snakke med.',
  nn: 'Avtalen {day} kl. {time} er avlyst. Lurer du på noko, snakk med den du pleier å snakke med.',
  en: 'The appointment on {day} at {time} is cancelled. If you wonder, talk to the person you usually talk to.',
};

const MOVED_SUBJECT: Texts = { nb: 'Avtalen er flyttet', nn: 'Avtalen er flytta', en: 'Your appointment is moved' };

const MOVED: Texts = {
  nb: 'Avtalen er flyttet til {day} kl. {time}. Passer det ikke, si fra til den du pleier å snakke med.',
  nn: 'Avtalen er flytta til {day} kl. {time}. Passar det ikkje, sei frå til den du pleier å snakke med.',
  en: 'The appointment is moved to {day} at {time}. If it does not suit, tell the person you usually talk to.',
};

const LINK: Texts = {
  nb: 'Du har en avtale. Åpne lenken: {url}',
  nn: 'Du har ein avtale. Opne lenkja: {url}',
  en: 'You have an appointment. Open the link: {url}',
};

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  nb: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  nn: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

function dayText(on: LocalDate, language: Language): string {
  const weekday = WEEKDAYS[language][isoWeekday(on) - 1] ?? '';
  const month = MONTH_NAMES[language][Number(on.slice(5, 7)) - 1] ?? '';
  const day = Number(on.slice(8, 10));
  return language === 'en' ? `${weekday} ${day} ${month}` : `${weekday} ${day}. ${month}`;
}

/** A message: what an e-mail is headed, and what is said. */
export interface MessageText {
  readonly subject: string;
  readonly text: string;
}

/** What a message tells: of a day, at a time where there is one, or that what they were told of is moved there or called off. */
export type Tidings =
  | { readonly tells: 'reminder'; readonly on: LocalDate; readonly at?: LocalTime }
  | { readonly tells: 'moved' | 'calledOff'; readonly on: LocalDate; readonly at: LocalTime };

const SUBJECTS: Readonly<Record<Tidings['tells'], Texts>> = { reminder: SUBJECT, moved: MOVED_SUBJECT, calledOff: CALLED_OFF_SUBJECT };
const BODIES: Readonly<Record<Tidings['tells'], Texts>> = { reminder: WITH_TIME, moved: MOVED, calledOff: CALLED_OFF };

/** A message in somebody's language. It says when, and nothing else of what it is about. */
export function messageText({ tells, on, at }: Tidings, language: Language): MessageText {
  const day = dayText(on, language);
  const subject = SUBJECTS[tells][language];
  if (at === undefined) return { subject, text: fill(DAY_ALONE[language], { day }) };
  return { subject, text: fill(BODIES[tells][language], { day, time: language === 'en' ? at : at.replace(':', '.') }) };
}

/** Carries a personal link, and says nothing of what it opens. */
export const linkText = (url: string, language: Language): MessageText => ({
  subject: SUBJECT[language],
  text: fill(LINK[language], { url }),
});
