import { allow, type Decision, type LocalDate, nextState, refuse } from '#shared/kernel/index.ts';
import { endsHalfYear, type PublicationHead } from '#shared/national/index.ts';
import { lastClosedMonth } from '#shared/reporting/index.ts';
import { orderLife } from './life.ts';
import { publishingRefusals as refusals } from './refusals.ts';
import type { Order, OrderAction, OrderInput } from './schema.ts';

/** What makes an edition is given up after a quarter of an hour, and tried twice at most. Minutes. */
export const MOST_MINUTES = 35;

/** A draft that nobody has decided on for so long tells of another time than it would be published in. Days. */
export const DRAFT_DAYS = 14;

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** An order as it stands now: one that nobody has heard of in time has failed, so that it is never in the way of the next. */
export function asItStands(order: Order, now: Date): Order {
  const late: Order = { ...order, state: 'failed', failure: 'late', draft: null };
  const isOver = (since: string, lasts: number): boolean => now.getTime() - Date.parse(since) > lasts;
  if (order.state === 'ordered' && isOver(order.orderedAt, MOST_MINUTES * MINUTE_MS)) return late;
  return order.draft && order.state === 'drafted' && isOver(order.draft.countedAt, DRAFT_DAYS * DAY_MS) ? late : order;
}

/** Whether a year waits for an order of it to be made or decided on. */
export const isUnderWay = ({ state }: Pick<Order, 'state'>): boolean => orderLife.transitions.discard.from.some((one) => one === state);

/** What of a year there is already. */
export interface YearSoFar {
  readonly today: LocalDate;
  /** The year's last edition. */
  readonly last: Pick<PublicationHead, 'edition' | 'until' | 'method'> | undefined;
  /** The year's last order, as it stands. */
  readonly order: Pick<Order, 'state'> | undefined;
}

/**
 * Whether an edition of a year may be ordered up to a month: whole half-years that are closed, no less than has been told, by the method
 * the year was told with before, after the edition that whoever orders has seen, and one at a time.
 */
export function checkOrder({ until, after, method }: OrderInput, { today, last, order }: YearSoFar): Decision<true> {
  if (!endsHalfYear(until)) return refuse({ kind: refusals.notWhole });
  if (until > lastClosedMonth(today)) return refuse({ kind: refusals.notClosed });
  if (last && until < last.until) return refuse({ kind: refusals.toldFurther });
  if ((last?.edition ?? 0) !== after) return refuse({ kind: refusals.publishedMeanwhile });
  if (last && last.method !== method) return refuse({ kind: refusals.methodKept });
  if (order && isUnderWay(order)) return refuse({ kind: refusals.underWay });
  return allow(true);
}

/** Whether an order may be taken this step from where it stands. */
export const checkStep = ({ state }: Pick<Order, 'state'>, action: OrderAction): Decision<true> =>
  nextState(orderLife, state, action) ? allow(true) : refuse({ kind: refusals.decided });

/** Whether a draft may be published after the year's last edition: that is the one it was made to follow. */
export const checkFollows = ({ after }: Pick<Order, 'after'>, last: Pick<PublicationHead, 'edition'> | undefined): Decision<true> =>
  (last?.edition ?? 0) === after ? allow(true) : refuse({ kind: refusals.publishedMeanwhile });
