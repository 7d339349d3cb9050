import { dateIn, daysBetween, type Instant, isoWeekday, type LocalDate, type LocalTime, TIME_ZONE } from '#shared/kernel/dates.ts';
import { fill, type Language, type Texts } from '#shared/kernel/language.ts';

const RELATIVE = {
  today: { nb: 'i dag', nn: 'i dag', en: 'today' },
  tomorrow: { nb: 'i morgen', nn: 'i morgon', en: 'tomorrow' },
  yesterday: { nb: 'i går', nn: 'i går', en: 'yesterday' },
  daysAhead: { nb: 'om {n} dager', nn: 'om {n} dagar', en: 'in {n} days' },
  daysAgo: { nb: 'for {n} dager siden', nn: 'for {n} dagar sidan', en: '{n} days ago' },
  weeksAhead: { nb: 'om {n} uker', nn: 'om {n} veker', en: 'in {n} weeks' },
  weeksAgo: { nb: 'for {n} uker siden', nn: 'for {n} veker sidan', en: '{n} weeks ago' },
  monthsAhead: { nb: 'om {n} måneder', nn: 'om {n} månader', en: 'in {n} months' },
  monthsAgo: { nb: 'for {n} måneder siden', nn: 'for {n} månader sidan', en: '{n} months ago' },
  yearsAhead: { nb: 'om {n} år', nn: 'om {n} år', en: 'in {n} years' },
  yearsAgo: { nb: 'for {n} år siden', nn: 'for {n} år sidan', en: '{n} years ago' },
} as const satisfies Record<string, Texts>;

const UNITS = [
  { unit: 'days', days: 1, below: 28 },
  { unit: 'weeks', days: 7, below: 84 },
  { unit: 'months', days: 30.44, below: 730 },
  { unit: 'years', days: 365.25, below: Number.POSITIVE_INFINITY },
] as const;

/** How far a date is from today, in the words people use: "om 3 dager", "i går", "for 4 måneder siden". */
export function relativeDay(date: LocalDate, today: LocalDate, language: Language): string {
  const distance = daysBetween(today, date);
  if (distance === 0) return RELATIVE.today[language];
  if (distance === 1) return RELATIVE.tomorrow[language];
  if (distance === -1) return RELATIVE.yesterday[language];
  const away = Math.abs(distance);
  const { unit, days } = UNITS.find(({ below }) => away < below) ?? UNITS[3];
  const text = distance > 0 ? RELATIVE[`${unit}Ahead` as const] : RELATIVE[`${unit}Ago` as const];
  return fill(text[language], { n: Math.round(away / days) });
}

const WEEKDAYS = {
  nb: ['man.', 'tir.', 'ons.', 'tor.', 'fre.', 'lør.', 'søn.'],
  nn: ['mån.', 'tys.', 'ons.', 'tor.', 'fre.', 'lau.', 'søn.'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const satisfies Record<Language, readonly string[]>;

/** The short name of an ISO weekday (Monday is 1); browsers ship no nynorsk of their own, so the names are here. */
export const weekdayName = (isoWeekday: number, language: Language): string => WEEKDAYS[language][isoWeekday - 1] ?? '';

const padded = (date: LocalDate): readonly [string, string, string] => [date.slice(0, 4), date.slice(5, 7), date.slice(8, 10)];

/** `26.11.2026`, the same in every language here. */
export function fullDate(date: LocalDate): string {
  const [year, month, day] = padded(date);
  return `${day}.${month}.${year}`;
}

/** `tor. 26.11.`, with the year where it is another than today's. */
export function shortDate(date: LocalDate, today: LocalDate, language: Language): string {
  const [year, month, day] = padded(date);
  const shownYear = year === today.slice(0, 4) ? '' : year;
  return `${weekdayName(isoWeekday(date), language)} ${day}.${month}.${shownYear}`;
}

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE, hour: '2-digit', minute: '2-digit' });

/** `14.32` in Norway, `14:32` in English. */
export const timeOfDay = (moment: Date, language: Language): string => clock.format(moment).replace(':', language === 'en' ? ':' : '.');

/** A time of day on Norway's clocks, `HH:MM`, as it is written: `14.32`. */
export const shownTime = (time: LocalTime, language: Language): string => (language === 'en' ? time : time.replace(':', '.'));

/** A day and a time on Norway's clocks: `tor. 26.11. kl. 13.00`. */
export const dayAndTime = (on: LocalDate, at: LocalTime, today: LocalDate, language: Language): string =>
  `${shortDate(on, today, language)} ${language === 'en' ? 'at' : 'kl.'} ${shownTime(at, language)}`;

/** The date and time of an instant: `tor. 26.11. kl. 14.32`. */
export function dateAndTime(instant: Instant, today: LocalDate, language: Language): string {
  const moment = new Date(instant);
  return `${shortDate(dateIn(moment), today, language)} ${language === 'en' ? 'at' : 'kl.'} ${timeOfDay(moment, language)}`;
}

const numbers = {
  nb: new Intl.NumberFormat('nb-NO'),
  nn: new Intl.NumberFormat('nb-NO'),
  en: new Intl.NumberFormat('en-GB'),
} as const satisfies Record<Language, Intl.NumberFormat>;

/** `1 400 000` in Norwegian, `1,400,000` in English. */
export const formatNumber = (value: number, language: Language): string => numbers[language].format(value);
