import { setTimeout as wait } from 'node:timers/promises';
import { listPublications, type Method, type PublicationHead } from '#shared/national/index.ts';
import { listOrders, type Order, orderEdition, publishDraft } from '#shared/publishing/index.ts';
import { type Month, yearOf } from '#shared/reporting/index.ts';
import { type Caller, callApi } from './callApi.ts';

/** Between two looks at an order that is being made. */
const LOOK_EVERY_MS = 250;

/** What became of a year's last order, once something has. */
async function madeOf(caller: Caller, { id }: Order, signal: AbortSignal | undefined): Promise<Order> {
  for (;;) {
    const { orders } = await callApi(caller, listOrders);
    const order = orders.find((one) => one.id === id);
    if (order && order.state !== 'ordered') return order;
    await wait(LOOK_EVERY_MS, undefined, { signal });
  }
}

/**
 * Publishes a year up to a month, as the analyst does: orders an edition, or takes up one that is under way, waits until it
 * is made, and publishes it.
 *
 * @param method how a year is told of which nothing is published yet
 *
 * @throws ApiRefusal where any of it is refused; Error where the edition could not be made
 */
export async function publishEdition(
  caller: Caller,
  until: Month,
  { method = 'hidden', signal }: { readonly method?: Method; readonly signal?: AbortSignal } = {},
): Promise<PublicationHead> {
  const year = yearOf(until);
  const { publications } = await callApi(caller, listPublications);
  const { orders } = await callApi(caller, listOrders);
  const underWay = orders.find((one) => one.year === year && (one.state === 'ordered' || one.state === 'drafted'));
  const last = publications.find((one) => one.year === year);
  const body = { until, after: last?.edition ?? 0, method: last?.method ?? method };
  const order = await madeOf(caller, underWay ?? (await callApi(caller, orderEdition, { body })), signal);
  if (order.state !== 'drafted') throw new Error(`The edition of ${year} is ${order.state}: ${order.failure}`);
  return callApi(caller, publishDraft, { params: { orderId: order.id }, body: {} });
}
