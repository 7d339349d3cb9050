import { common } from '#shared/kernel/commonRefusals.ts';
import type { AnyRoute } from '#shared/kernel/route.ts';
import { ApiError } from '../apiError.ts';
import type { AnyRequest, Call, RequestOf } from '../client.ts';
import type { Asker } from './asker.ts';

const isAskedWhy = (error: unknown): boolean => error instanceof ApiError && error.problem?.code === common.reasonNeeded.code;

/** The participant a request is about, as every route that stands behind the gate names them. */
function participantOf({ params }: AnyRequest): string | undefined {
  const named: { readonly participantId?: unknown } = { ...(params ?? {}) };
  return typeof named.participantId === 'string' ? named.participantId : undefined;
}

/**
 * A way to the API that asks why, where the gate before a record wants to know, and then goes on with the same call: what
 * was being read is read, and what was being saved is saved.
 */
export const askingWhy =
  (call: Call, asker: Asker): Call =>
  async <R extends AnyRoute>(route: R, request: RequestOf<R> & { readonly signal?: AbortSignal | undefined }) => {
    try {
      return await call(route, request);
    } catch (error) {
      const participantId = participantOf(request);
      if (!isAskedWhy(error) || participantId === undefined) throw error;
      if (!(await asker.ask(participantId, request.signal))) throw error;
      return call(route, request);
    }
  };
