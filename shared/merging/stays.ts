import { byCode, type LocalDate } from '#shared/kernel/index.ts';
import { isTakenIn, type Participant, type Stay } from '#shared/participants/index.ts';

/** After every day there is. */
const STILL_HERE: LocalDate = '9999-12-31';

type Span = Pick<Stay, 'from' | 'to'>;

const overlap = (one: Span, other: Span): boolean => one.from <= other.to && other.from <= one.to;

/** The last time somebody was with the service, if they said goodbye. */
const lastStay = ({ state, admittedOn, stateSince, closeReason, phase, referralSource }: Participant): Stay[] =>
  state === 'closed' && admittedOn !== null ? [{ from: admittedOn, to: stateSince, reason: closeReason, phase, referralSource }] : [];

/** The stay somebody is in, or the last of them, while it is not among the earlier ones. */
const presentSpan = ({ state, admittedOn, stateSince }: Participant): Span[] =>
  admittedOn === null ? [] : [{ from: admittedOn, to: isTakenIn(state) ? STILL_HERE : stateSince }];

/**
 * The earlier stays of one person who had two records: the kept record's, and those of the other that lie outside them. What
 * was written down twice was one stay, and is counted once.
 */
export function mergedStays(kept: Participant, other: Participant): Stay[] {
  const taken: Span[] = [...kept.earlierStays, ...presentSpan(kept)];
  const stays = [...kept.earlierStays];
  for (const stay of [...other.earlierStays, ...lastStay(other)]) {
    if (taken.some((span) => overlap(span, stay))) continue;
    taken.push(stay);
    stays.push(stay);
  }
  return stays.sort((a, b) => byCode(a.from, b.from));
}

/** When somebody who is here on both records was first taken in this time: the earlier day, unless they had said goodbye since. */
export function mergedAdmission(kept: Participant, other: Participant, stays: readonly Stay[]): LocalDate | null {
  const [mine, theirs] = [kept.admittedOn, other.admittedOn];
  if (mine === null || theirs === null || !isTakenIn(kept.state) || !isTakenIn(other.state)) return mine;
  const goodbyeSince = stays.some(({ to }) => to >= theirs);
  return theirs < mine && !goodbyeSince ? theirs : mine;
}
