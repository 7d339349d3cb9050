import * as z from 'zod/mini';
import { confided, id, instant, line, localDate, oneOf } from '#shared/kernel/index.ts';
import { BANDS, EXCLUSIONS } from '#shared/matching/index.ts';
import { SPOKEN_LANGUAGES, span } from '#shared/traits/index.ts';
import { LEFT_OUT } from './leftOut.ts';

/** Somebody's assignment as the plan tells of it. */
const waits = {
  participantId: id,
  participantName: line(),
  /** Whether they are on the caseload of whoever asks; of others it is asked why their record is opened. */
  own: z.boolean(),
  assignmentId: id,
  title: line(),
  waitingSince: localDate,
};

/** A volunteer for an assignment. */
const giver = z.strictObject({
  volunteerId: id,
  volunteerName: line(),
  band: oneOf(BANDS),
  /** Of what could be known, how much is: whole per cent. */
  coverage: z.int(),
  /** How many would fit this assignment better, and are of more use to others. */
  better: z.int(),
});
export type Giver = z.infer<typeof giver>;

const placed = z.strictObject({ ...waits, planned: giver, firstCome: z.nullable(giver) });
export type Placed = z.infer<typeof placed>;

const without = z.strictObject({
  ...waits,
  /** How many fit, and are of more use to others. */
  fits: z.int(),
  excluded: z.array(z.strictObject({ code: oneOf(EXCLUSIONS), count: z.int() })),
  firstCome: z.nullable(giver),
});
export type Without = z.infer<typeof without>;

const volunteer = { volunteerId: id, volunteerName: line() };

/** One thing that could be otherwise. */
const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('place'), ...volunteer }),
  z.strictObject({ kind: z.literal('time'), ...volunteer, span }),
  z.strictObject({ kind: z.literal('area'), ...volunteer, area: z.string() }),
  z.strictObject({
    kind: z.literal('volunteer'),
    language: z.nullable(oneOf(SPOKEN_LANGUAGES)),
    gender: z.nullable(z.enum(['woman', 'man'])),
    span: z.nullable(span),
    area: z.nullable(z.string()),
  }),
]);
export type ShownChange = z.infer<typeof change>;

/** The best assignment of everybody who waits to every free place, beside what first-come would give. */
export const cityPlan = z.strictObject({
  asOf: instant,
  weightsVersion: z.int(),
  /** Volunteers with a free place now, and how many places that is. */
  free: z.strictObject({ volunteers: z.int(), places: z.int() }),
  placed: z.array(placed),
  without: z.array(without),
  /** How many first-come would have given a volunteer, and how many of those fit well. */
  firstCome: z.strictObject({ matches: z.int(), good: z.int() }),
  /** The single change that would help most; null where none would. */
  change: z.nullable(z.strictObject({ change, more: z.int(), atMost: z.int() })),
  leftOut: confided(
    'journal',
    z.array(
      z.strictObject({
        code: oneOf(LEFT_OUT),
        people: z.array(z.strictObject({ participantId: id, participantName: line(), assignments: z.int() })),
      }),
    ),
  ),
});
export type CityPlan = z.infer<typeof cityPlan>;
