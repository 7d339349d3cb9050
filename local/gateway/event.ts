import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { ACCOUNT } from '../assembly/deployment.ts';
import type { HttpRequest, HttpResponse } from '../http.ts';
import { json } from '../http.ts';
import type { Match, RouteKey } from './routes.ts';

/** Content API Gateway hands on as text; everything else it hands on in base64. */
const TEXT = /^(text\/.*|application\/(json|javascript|xml))(;|$)/i;

interface Call {
  readonly request: HttpRequest;
  readonly match: Match<RouteKey>;
  readonly apiId: string;
  readonly host: string;
  readonly stage: string;
  readonly jwt: { readonly claims: Readonly<Record<string, string>>; readonly scopes: readonly string[] | null } | undefined;
}

/** The event a function gets for a request: payload format 2.0. */
export function eventOf({ request, match, apiId, host, stage, jwt }: Call): object {
  const { cookie, ...headers } = request.headers;
  const now = new Date();
  const query = new URLSearchParams(request.query);
  const joined = [...new Set(query.keys())].map((name) => [name, query.getAll(name).join(',')]);
  const asText = TEXT.test(headers['content-type'] ?? '');
  return {
    version: '2.0',
    routeKey: match.route.key,
    rawPath: request.path,
    rawQueryString: request.query,
    ...(cookie && { cookies: cookie.split('; ') }),
    headers: {
      ...headers,
      'x-forwarded-for': headers['x-forwarded-for'] ?? '127.0.0.1',
      'x-forwarded-port': '443',
      'x-forwarded-proto': 'https',
      'x-amzn-trace-id': `Root=1-${Math.floor(now.getTime() / 1000).toString(16)}-${randomUUID().replaceAll('-', '').slice(0, 24)}`,
    },
    ...(joined.length > 0 && { queryStringParameters: Object.fromEntries(joined) }),
    requestContext: {
      accountId: ACCOUNT,
      apiId,
      ...(jwt && { authorizer: { jwt } }),
      domainName: host,
      domainPrefix: apiId,
      http: {
        method: request.method,
        path: request.path,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID().replaceAll('-', '').slice(0, 16),
      routeKey: match.route.key,
      stage,
      time: now.toUTCString(),
      timeEpoch: now.getTime(),
    },
    ...(Object.keys(match.parameters).length > 0 && { pathParameters: match.parameters }),
    ...(request.body.length > 0 && { body: request.body.toString(asText ? 'utf8' : 'base64') }),
    isBase64Encoded: request.body.length > 0 && !asText,
  };
}

const answerShape = z.object({
  statusCode: z.int().min(100).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  cookies: z.array(z.string()).default([]),
  body: z.string().default(''),
  isBase64Encoded: z.boolean().default(false),
});

/** What the gateway sends for what a function answered; a shape it does not know is the function's failure. */
export function responseOf(payload: string): HttpResponse {
  const parsed = answerShape.safeParse(JSON.parse(payload));
  if (!parsed.success) return FAILED;
  const { statusCode, headers, cookies, body, isBase64Encoded } = parsed.data;
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return {
    status: statusCode,
    headers: {
      'content-type': 'text/plain;charset=UTF-8',
      ...Object.fromEntries(named),
      ...(cookies.length > 0 && { 'set-cookie': cookies }),
    },
    body: isBase64Encoded ? Buffer.from(body, 'base64') : body,
  };
}

/** What the gateway says when a function throws, dies or takes too long. */
export const FAILED = json(500, { message: 'Internal Server Error' });
