import { type PackedEdition, pieceWrites, textsIn } from '#functions/national/index.ts';
import { found } from '#functions/platform/must.ts';
import type { NationalDeps } from '#functions/platform/operation.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { asItStands, type Order, order } from '#shared/publishing/index.ts';

type Place = Pick<NationalDeps, 'table' | 'keys'>;

/** A draft is kept a little longer than it may be published, and then goes by itself. */
const KEPT_SECONDS = 20 * 24 * 3600;

/** Every order as it stands, the latest first. */
export async function readOrders({ table, keys, now }: Place & Pick<NationalDeps, 'now'>): Promise<Order[]> {
  const { items } = await table.query(keys.orders(), { consistent: true });
  const orders = items.map(({ content }) => asItStands(order.parse(content), now));
  return orders.sort((a, b) => (a.orderedAt < b.orderedAt ? 1 : -1));
}

/** One order as it stands. Refuses as not found where there is none; there are a few a year, so that they are looked through. */
export const readOrder = async (deps: Place & Pick<NationalDeps, 'now'>, orderId: string): Promise<Order> =>
  found((await readOrders(deps)).find(({ id }) => id === orderId));

/** One order as it stands, by its place among the year's. Refuses as not found where there is none. */
export async function readOrderOf(
  { table, keys, now }: Place & Pick<NationalDeps, 'now'>,
  { year, number }: Pick<Order, 'year' | 'number'>,
): Promise<Order> {
  const { content } = found(await table.get(keys.order(year, number)));
  return asItStands(order.parse(content), now);
}

/** Writes down an order for the first time. Another of the same year and number is in the way of it. */
export const newOrderWrite = ({ keys }: Pick<Place, 'keys'>, one: Order): Write => ({
  create: { ...keys.order(one.year, one.number), ...one },
});

/** An order as it was read, with what has become of it; and the write of that, unless something else became of it meanwhile. */
export function moved(
  { keys }: Pick<Place, 'keys'>,
  before: Order,
  changed: Partial<Order>,
): { readonly order: Order; readonly write: Write } {
  const after: Order = { ...before, ...changed, version: before.version + 1 };
  return { order: after, write: { replace: { ...keys.order(after.year, after.number), ...after }, version: before.version } };
}

/** What was made for an order, to be kept until it is decided on. */
export function draftWrites({ keys }: Pick<Place, 'keys'>, { year, number }: Order, { told, counted }: PackedEdition, now: Date): Write[] {
  const partition = keys.draft(year, number);
  const expiresAt = Math.floor(now.getTime() / 1000) + KEPT_SECONDS;
  return [...pieceWrites(partition, told, { part: 'told', expiresAt }), ...pieceWrites(partition, counted, { part: 'counted', expiresAt })];
}

/** What was made for an order, packed as it is kept. */
export async function readDraft({ table, keys }: Place, { year, number }: Order): Promise<PackedEdition> {
  const { items } = await table.query(keys.draft(year, number), { consistent: true });
  return { told: textsIn(items, 'told'), counted: textsIn(items, 'counted') };
}
