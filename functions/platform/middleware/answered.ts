import { common, languageOf, Refused } from '#shared/kernel/index.ts';
import type { Log } from '../log.ts';
import { placesOf } from '../places.ts';
import { problem } from '../response.ts';
import type { Step } from './step.ts';

const THROTTLED = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'LimitExceededException',
  'TooManyRequestsException',
]);

/** What an error is to the user. An unforeseen one tells nothing but where to look. */
function refusalOf(error: Error) {
  if (error instanceof Refused) return error.refusal;
  return { kind: THROTTLED.has(error.name) ? common.busy : common.unexpected };
}

/**
 * Turns every error into a problem document, and writes one line a request: route, status, time; no path, query, body,
 * name or address. An unforeseen error is logged by name and place only, as its message could quote what was typed.
 */
export const answered = (log: Log): Step => {
  const started = new WeakMap<object, number>();
  const finish = (event: object & { routeKey: string }, status: number | undefined, code?: string): void => {
    const began = started.get(event) ?? performance.now();
    log.info('request', { route: event.routeKey, status, milliseconds: Math.round(performance.now() - began), ...(code && { code }) });
  };
  return {
    before: ({ event, context }) => {
      started.set(event, performance.now());
      log.begin(context.awsRequestId);
    },
    after: ({ event, response }) => finish(event, response?.statusCode),
    onError: (request) => {
      const { error, event, context } = request;
      if (!error) return;
      const refusal = refusalOf(error);
      if (refusal.kind.status >= 500) {
        log.error('failed', { error: error.name, place: placesOf(error) });
      }
      finish(event, refusal.kind.status, refusal.kind.code);
      request.response = problem(refusal, languageOf(event.headers['accept-language']), context.awsRequestId);
    },
  };
};
