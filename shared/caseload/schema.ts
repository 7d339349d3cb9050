import * as z from 'zod/mini';
import { cover } from '#shared/covers/index.ts';
import { id, line, localDate, staffRef, version } from '#shared/kernel/index.ts';

/** Percent of a full position. */
const fte = z.int().check(z.gte(0), z.lte(100));

/** How much somebody works, as a unit leader sets it; version 0 where it was never said. */
export const position = z.strictObject({ staffId: id, fte, version });
export type Position = z.infer<typeof position>;

export const positionInput = z.strictObject({ fte, version: z.int().check(z.gte(0)) });

/** How many somebody follows. */
const load = { participants: z.int(), matches: z.int(), volunteers: z.int(), tasks: z.int() };

/** A colleague's part of the work. */
export const memberShare = z.strictObject({
  member: staffRef,
  /** False for one who no longer works here, and whose records somebody must take. */
  worksHere: z.boolean(),
  ...load,
  /** Null where nobody has said how much they work. */
  position: z.nullable(z.strictObject({ fte, version })),
  /** Who could do this one's work meanwhile, or take it over. */
  standIns: z.array(id),
});
export type MemberShare = z.infer<typeof memberShare>;

/** Who follows whom: everyone's part for a unit leader, one's own for others; with the covers one may end. */
export const distribution = z.strictObject({
  today: localDate,
  shares: z.array(memberShare),
  colleagues: z.array(staffRef),
  covers: z.array(cover),
});
export type Distribution = z.infer<typeof distribution>;

const person = z.strictObject({ id, name: line() });

/** One colleague's caseload by name, for choosing some of it. */
export const caseload = z.strictObject({
  participants: z.array(person),
  volunteers: z.array(person),
  matches: z.array(z.strictObject({ id, participantId: id, participantName: line(), volunteerName: line() })),
  /** Decisions of meetings with partners that are theirs to see to. */
  tasks: z.array(z.strictObject({ id, participantId: z.nullable(id) })),
});
export type Caseload = z.infer<typeof caseload>;

/** Records handed over in one transaction, of each kind; a caseload is handed over in as many as it takes. */
export const MOST_AT_ONCE = 12;

const matchRef = z.strictObject({ id, participantId: id });

/** Some of a caseload for somebody else, for good. Open matches go with their participant; `matches` names those of others' participants. */
export const handOverInput = z.strictObject({
  from: id,
  to: id,
  participants: z.array(id).check(z.maxLength(MOST_AT_ONCE)),
  matches: z.array(matchRef).check(z.maxLength(MOST_AT_ONCE)),
  tasks: z.array(id).check(z.maxLength(MOST_AT_ONCE)),
});
export type HandOverInput = z.infer<typeof handOverInput>;

/** What came of it: how many were handed over, could not be to this colleague, and did not fit: those are asked for again. */
export const handedOver = z.strictObject({ moved: z.int(), stayed: z.int(), left: z.int() });
