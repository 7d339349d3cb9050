import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import * as z from 'zod/mini';
import { ATTEMPTS, backOff } from '#functions/platform/backOff.ts';
import { Conflict } from '#functions/platform/table/cityTable.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { draftWrites, moved, readOrderOf } from '#functions/publishing/index.ts';
import { Unguarded } from '#shared/disclosure/index.ts';
import { nextState, Refused } from '#shared/kernel/index.ts';
import { type Order, type OrderAction, orderLife } from '#shared/publishing/index.ts';
import type { MakingDeps } from './deps.ts';
import { make } from './make.ts';

const sortKey = z.object({ sk: z.object({ S: z.string().check(z.regex(/^\d{4}#\d{6}$/)) }) });

/** Which order a change of the table is about. */
function orderOf({ dynamodb }: DynamoDBRecord): Pick<Order, 'year' | 'number'> {
  const [year = '', number = ''] = sortKey.parse(dynamodb?.Keys).sk.S.split('#');
  return { year, number: Number(number) };
}

/** Takes an order a step, unless somebody has decided on it meanwhile; answers whether it was. */
async function take(
  which: Pick<Order, 'year' | 'number'>,
  action: OrderAction,
  writesOf: (order: Order, state: Order['state']) => readonly Write[],
  deps: MakingDeps,
): Promise<boolean> {
  for (let attempt = 0; ; attempt += 1) {
    const order = await readOrderOf({ ...deps, now: deps.now() }, which);
    const state = nextState(orderLife, order.state, action);
    if (!state) return false;
    try {
      await deps.table.commit(writesOf(order, state));
      return true;
    } catch (error) {
      if (!(error instanceof Conflict) || attempt + 1 === ATTEMPTS) throw error;
      await backOff(attempt);
    }
  }
}

/** Makes one order's edition, or says on the order why not. */
async function makeFor(which: Pick<Order, 'year' | 'number'>, deps: MakingDeps): Promise<void> {
  const order = await readOrderOf({ ...deps, now: deps.now() }, which);
  const told = { year: order.year, number: order.number, cities: order.cities.length };
  if (order.state !== orderLife.initial) return deps.log.info('nothing to make', { ...told, state: order.state });
  const began = deps.now().getTime();
  try {
    const { packed, summary: draft } = await make(order, deps);
    const drafted = await take(
      which,
      'draft',
      (current, state) => [moved(deps, current, { state, draft }).write, ...draftWrites(deps, current, packed, deps.now())],
      deps,
    );
    deps.log.info(drafted ? 'drafted' : 'decided on meanwhile', { ...told, ms: deps.now().getTime() - began });
  } catch (error) {
    const failure = error instanceof Unguarded ? 'unguarded' : 'wrong';
    deps.log.error('not made', { ...told, failure, error: error instanceof Error ? error.name : typeof error });
    await take(which, 'fail', (current, state) => [moved(deps, current, { state, failure }).write], deps);
  }
}

/**
 * The handler of new orders. What goes wrong is said on the order, and that was all there was to do: only where not even
 * that can be written does the stream hear of it, and sends the order again.
 */
export const editionsOf =
  (deps: MakingDeps) =>
  async ({ Records }: DynamoDBStreamEvent): Promise<void> => {
    for (const record of Records) {
      try {
        await makeFor(orderOf(record), deps);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        deps.log.error('no such order');
      }
    }
  };
