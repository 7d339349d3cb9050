import { fill, isoWeekday, type Language, type LocalDate, type LocalTime, type Texts } from '#shared/kernel/index.ts';

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

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  nb: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  nn: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const NORWEGIAN_MONTHS = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nb: NORWEGIAN_MONTHS,
  nn: NORWEGIAN_MONTHS,
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

function dayText(on: LocalDate, language: Language): string {
  const weekday = WEEKDAYS[language][isoWeekday(on) - 1] ?? '';
  const month = MONTHS[language][Number(on.slice(5, 7)) - 1] ?? '';
  const day = Number(on.slice(8, 10));
  return language === 'en' ? `${weekday} ${day} ${month}` : `${weekday} ${day}. ${month}`;
}

/** A message: what an e-mail is headed, and what is said. */
export interface MessageText {
  readonly subject: string;
  readonly text: string;
}

/** Reminds somebody of what is agreed on a day, at a time where there is one, and says nothing else of it. */
export function reminderText({ on, at }: { readonly on: LocalDate; readonly at?: LocalTime }, language: Language): MessageText {
  const day = dayText(on, language);
  const subject = SUBJECT[language];
  if (at === undefined) return { subject, text: fill(DAY_ALONE[language], { day }) };
  return { subject, text: fill(WITH_TIME[language], { day, time: language === 'en' ? at : at.replace(':', '.') }) };
}
