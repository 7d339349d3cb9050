import { Script } from 'node:vm';
import * as z from 'zod';
import type { HttpRequest } from '../http.ts';

const answered = z.strictObject({
  method: z.string(),
  uri: z.string().startsWith('/'),
  querystring: z.unknown(),
  headers: z.record(z.string(), z.object({ value: z.string() })),
  cookies: z.unknown(),
});

/** What happens to a visitor's request before anything else. */
export type ViewerFunction = (request: HttpRequest) => HttpRequest;

/** CloudFront allows less than a millisecond of processor time; this only stops what would never end. */
const MOST_MS = 1000;

/**
 * A CloudFront function that may rewrite the path and the headers of a viewer's request, run as it stands.
 *
 * @param code source text that defines `handler`
 * @throws Error when it answers by itself, or with a shape CloudFront does not know
 */
export function viewerFunction(code: string): ViewerFunction {
  const script = new Script(`${code}\n;JSON.stringify(handler(JSON.parse(event)))`);
  return (request) => {
    const event = {
      version: '1.0',
      context: { eventType: 'viewer-request', distributionDomainName: 'local', requestId: 'local' },
      viewer: { ip: '127.0.0.1' },
      request: {
        method: request.method,
        uri: request.path,
        querystring: {},
        headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, { value }])),
        cookies: {},
      },
    };
    const result: unknown = JSON.parse(String(script.runInNewContext({ event: JSON.stringify(event) }, { timeout: MOST_MS })));
    const { uri, headers } = answered.parse(result);
    return { ...request, path: uri, headers: Object.fromEntries(Object.entries(headers).map(([name, { value }]) => [name, value])) };
  };
}
