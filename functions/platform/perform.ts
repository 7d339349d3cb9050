import { common, Refused } from '#shared/kernel/index.ts';
import type { Actor } from './actor.ts';
import { ATTEMPTS, backOff } from './backOff.ts';
import { earlierAnswer, markWrite, requestHash } from './idempotency.ts';
import type { CommonDeps, Operation } from './operation.ts';
import { Conflict } from './table/cityTable.ts';
import type { Keys } from './table/keys.ts';

/** What a change is carried out with, a city's or the nation's. */
type DepsOfChange = CommonDeps & { readonly keys: Pick<Keys, 'mark'> };

type AnyInput = Parameters<Operation['run']>[1];

/**
 * Carries out a change once, however often it is sent. A conflict means that what was decided on has changed: the use
 * case decides again on fresh data, which either works or refuses with a reason. Ends in `busy` when it never settles.
 */
export async function performChange<With extends DepsOfChange>(
  operation: Operation<With>,
  actor: Actor,
  input: AnyInput,
  idempotency: { readonly entry: string; readonly key: string },
  deps: With,
): Promise<unknown> {
  const key = deps.keys.mark(idempotency.entry, actor.id, idempotency.key);
  const settled = async (answer: unknown): Promise<unknown> => {
    await operation.settle?.(answer, deps);
    return answer;
  };
  const request = requestHash(operation.route.operationId, input.params, input.body);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (attempt > 0) await backOff(attempt - 1);
    const earlier = await earlierAnswer(key, request, deps);
    if (earlier !== undefined) return settled(earlier);
    const { writes, answer } = await operation.run(actor, input, deps);
    try {
      await deps.table.commit([...writes, markWrite(key, request, answer, deps.now)]);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      deps.log.info('conflict', { operation: operation.route.operationId, attempt });
      continue;
    }
    return settled(answer);
  }
  throw new Refused(common.busy);
}
