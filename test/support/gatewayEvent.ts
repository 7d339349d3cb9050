import type { HttpEvent } from '#functions/platform/middleware/step.ts';
import type { AnyRoute } from '#shared/kernel/index.ts';

interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly base64: boolean;
  readonly claims: Readonly<Record<string, string>> | undefined;
}

const hasAny = (record: object): boolean => Object.keys(record).length > 0;

/** The event API Gateway makes of a call (payload format 2.0): what is not there is left out, header names are in lower case. */
export function gatewayEvent(route: Pick<AnyRoute, 'method' | 'path'>, { params, query, headers, body, base64, claims }: Call): HttpEvent {
  const rawPath = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const routeKey = `${route.method} ${route.path}`;
  const now = new Date();
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString: new URLSearchParams(query).toString(),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    ...(hasAny(params) && { pathParameters: params }),
    ...(hasAny(query) && { queryStringParameters: query }),
    ...(body !== undefined && { body }),
    isBase64Encoded: base64,
    requestContext: {
      accountId: '000000000000',
      apiId: 'test',
      domainName: 'api.example',
      domainPrefix: 'api',
      requestId: 'request',
      routeKey,
      stage: '$default',
      time: now.toUTCString(),
      timeEpoch: now.getTime(),
      http: { method: route.method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      ...(claims && { authorizer: { jwt: { claims } } }),
    },
  };
}
