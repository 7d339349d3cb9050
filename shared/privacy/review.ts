import * as z from 'zod/mini';
import {
  allow,
  byCode,
  type Decision,
  instant,
  keysOf,
  type LocalDate,
  oneOf,
  prose,
  refuse,
  staffRef,
  type Words,
} from '#shared/kernel/index.ts';
import { privacyRefusals } from './refusals.ts';

/** A month, `YYYY-MM`. */
export const reviewedMonth = z.string().check(z.regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/));

/** What in somebody's readings is worth asking about. None of it says that anything is wrong. */
export const SIGNALS = {
  sameName: {
    nb: 'Leste om noen med samme etternavn',
    nn: 'Las om nokon med same etternamn',
    en: 'Read about somebody with the same surname',
  },
  manyPeople: { nb: 'Leste om mange', nn: 'Las om mange', en: 'Read about many' },
  sameReason: { nb: 'Samme grunn for mange personer', nn: 'Same grunn for mange personar', en: 'The same reason for many people' },
  thinReason: { nb: 'Grunner som sier lite', nn: 'Grunnar som seier lite', en: 'Reasons that say little' },
} as const satisfies Words;

export type Signal = keyof typeof SIGNALS;

/** More people than an office's absences and questions usually bring in a month. */
const MANY_PEOPLE = 10;
/** As many people for whom one reason was given word for word. */
const MANY_ALIKE = 4;
/** A reason shorter than this, in characters, tells nobody why. */
const THIN = 8;

/** One reading outside somebody's own work, as it is looked through. */
export interface OutsideReading {
  readonly at: string;
  readonly operation: string;
  readonly reason: string;
  readonly person: string;
  /** What the person is called; undefined where they have been erased. */
  readonly personName: string | undefined;
}

const plain = (text: string): string => text.trim().toLowerCase();
const surname = (name: string): string | undefined => {
  const [, ...rest] = plain(name).split(/\s+/u);
  return rest.at(-1);
};

const people = (readings: readonly Pick<OutsideReading, 'person'>[]): number => new Set(readings.map(({ person }) => person)).size;

/** What is worth asking about in one reader's readings of a month. */
export function signalsIn(readerName: string, readings: readonly OutsideReading[]): Signal[] {
  const own = surname(readerName);
  const byReason = Map.groupBy(readings, ({ reason }) => plain(reason));
  const found: Readonly<Record<Signal, boolean>> = {
    sameName: own !== undefined && readings.some(({ personName }) => personName !== undefined && surname(personName) === own),
    manyPeople: people(readings) >= MANY_PEOPLE,
    sameReason: [...byReason.values()].some((alike) => people(alike) >= MANY_ALIKE),
    thinReason: [...byReason.keys()].some((reason) => reason.length < THIN),
  };
  return keysOf(SIGNALS).filter((signal) => found[signal]);
}

/** One member of staff's readings outside their own work in a month: how many, of how many people, and some of them. */
export const outsideReadings = z.strictObject({
  by: staffRef,
  readings: z.int(),
  people: z.int(),
  signals: z.array(oneOf(SIGNALS)),
  /** The latest first. */
  sample: z.array(z.strictObject({ at: instant, operation: z.string(), reason: z.string() })),
});
export type OutsideReadings = z.infer<typeof outsideReadings>;

/** As many as tell what somebody's readings were about; each record has all of its own. */
const SAMPLE = 5;

/** One reader's month as it is looked through; whom they read about is not told, as a habit is what is looked for. */
export const outsideOf = (by: z.infer<typeof staffRef>, readings: readonly OutsideReading[]): OutsideReadings => ({
  by,
  readings: readings.length,
  people: people(readings),
  signals: signalsIn(by.name, readings),
  sample: readings
    .toSorted((one, other) => byCode(other.at, one.at))
    .slice(0, SAMPLE)
    .map(({ at, operation, reason }) => ({ at, operation, reason })),
});

/** A month's readings: those with something to ask about first, then who read about most people. */
export const mostToAskFirst = (one: OutsideReadings, other: OutsideReadings): number =>
  other.signals.length - one.signals.length || other.people - one.people || byCode(one.by.name, other.by.name);

const note = prose(1000);

/** A month's readings outside the work of those who read, and who looked through them and what they found. */
export const readingReview = z.strictObject({
  month: reviewedMonth,
  staff: z.array(outsideReadings),
  reviewed: z.nullable(z.strictObject({ by: staffRef, at: instant, note })),
});
export type ReadingReview = z.infer<typeof readingReview>;

/** That a month was looked through, and what was found and asked. */
export const reviewInput = z.strictObject({ month: reviewedMonth, note });
export type ReviewInput = z.infer<typeof reviewInput>;

/** A month is looked through when it is over, so that all of it is. */
export const checkReview = (month: string, today: LocalDate): Decision<true> =>
  month < today.slice(0, 7) ? allow(true) : refuse({ kind: privacyRefusals.monthNotOver });
