import { randomUUID } from 'node:crypto';
import type { HttpHandler } from '../http.ts';
import { json } from '../http.ts';
import { functionNamed } from './functionNamed.ts';
import type { LambdaFunction } from './lambdaFunction.ts';

/** Where Lambda itself answers, to call functions by name. */
export const INVOKE_HOST = 'lambda.aws.localhost';

/** The path of a call. */
export const invokePath = (functionName: string): string => `/2015-03-31/functions/${encodeURIComponent(functionName)}/invocations`;

/** What the key of this machine's operator is called among the secrets of a data directory. */
export const OPERATOR = 'operator';

const error = (status: number, type: string, message: string) => json(status, { message }, { 'x-amzn-errortype': type });

/**
 * Lambda's way to call a function: its event in, its answer out, its failure told in a header. It asks for the operator's
 * key, as a page in a browser on this machine could otherwise call any function with any event.
 *
 * @param eventOf what a function is called with when nothing is given
 */
export function invokeApiOf(
  functions: readonly LambdaFunction[],
  operatorKey: string,
  eventOf: (functionArn: string) => string,
): HttpHandler {
  return async ({ method, path, headers, body }) => {
    if (headers.authorization !== `Bearer ${operatorKey}`) return error(403, 'AccessDeniedException', 'The operator’s key is missing.');
    const name = decodeURIComponent(path.match(/^\/2015-03-31\/functions\/([^/]+)\/invocations$/)?.[1] ?? '');
    const called = functionNamed(functions, name);
    if (method !== 'POST' || called === undefined) {
      const names = functions.map((one) => one.name).sort();
      return error(404, 'ResourceNotFoundException', `No function is called ${name}. These are: ${names.join(', ')}`);
    }
    const { ok, payload } = await called.invoke(body.length > 0 ? body.toString() : eventOf(called.arn));
    const failed = ok ? {} : { 'x-amz-function-error': 'Unhandled' };
    return { status: 200, headers: { 'content-type': 'application/json', 'x-amzn-requestid': randomUUID(), ...failed }, body: payload };
  };
}
