import { describe, expect, test } from 'vitest';
import { eventOf, responseOf } from '#local/gateway/event.ts';
import { matchRoute, routeKey } from '#local/gateway/routes.ts';
import type { HttpRequest } from '#local/http.ts';

const routes = ['GET /api/people', 'GET /api/people/{id}', 'GET /api/people/me', 'POST /api/people/{id}/notes/{note}'].map(routeKey);

describe('a route is found', () => {
  test.each([
    ['GET', '/api/people', 'GET /api/people', {}],
    ['GET', '/api/people/7', 'GET /api/people/{id}', { id: '7' }],
    ['GET', '/api/people/me', 'GET /api/people/me', {}],
    ['GET', '/api/people/a%20b', 'GET /api/people/{id}', { id: 'a b' }],
    ['GET', '/api/people/%E0%A4', 'GET /api/people/{id}', { id: '%E0%A4' }],
    ['POST', '/api/people/7/notes/x', 'POST /api/people/{id}/notes/{note}', { id: '7', note: 'x' }],
  ])('%s %s', (method, path, key, parameters) => {
    expect(matchRoute(routes, method, path)).toMatchObject({ route: { key }, parameters });
  });

  test.each([
    ['DELETE', '/api/people'],
    ['GET', '/api/people/'],
    ['GET', '/api/people/7/notes'],
    ['GET', '/API/people'],
  ])('but not for %s %s', (method, path) => {
    expect(matchRoute(routes, method, path)).toBeUndefined();
  });

  test.each(['$default', 'ANY /{proxy+}'])('and %s is refused', (key) => {
    expect(() => routeKey(key)).toThrow(key);
  });
});

describe('an event', () => {
  const request: HttpRequest = {
    method: 'POST',
    path: '/api/people/7/notes/x',
    query: '',
    headers: { host: 'a.example' },
    body: Buffer.from(''),
  };
  const [, , , route = routeKey('GET /')] = routes;
  const made = (changes: Partial<HttpRequest>, jwt?: Parameters<typeof eventOf>[0]['jwt']) =>
    eventOf({
      request: { ...request, ...changes },
      match: { route, parameters: { id: '7', note: 'x' } },
      apiId: 'api',
      host: 'a.example',
      stage: '$default',
      jwt,
    });

  test('names its route and its parameters', () => {
    expect(made({})).toMatchObject({
      version: '2.0',
      routeKey: 'POST /api/people/{id}/notes/{note}',
      rawPath: '/api/people/7/notes/x',
      rawQueryString: '',
      pathParameters: { id: '7', note: 'x' },
      requestContext: { http: { method: 'POST', path: '/api/people/7/notes/x' }, routeKey: route.key, stage: '$default' },
      isBase64Encoded: false,
    });
  });

  test('has neither body, query, cookies nor claims where there are none', () => {
    const event = made({});
    for (const absent of ['body', 'queryStringParameters', 'cookies']) expect(event).not.toHaveProperty(absent);
    expect(event).not.toHaveProperty('requestContext.authorizer');
  });

  test('joins what is repeated in the query, decoded', () => {
    expect(made({ query: 'a=1&b=%C3%A5&a=2&c' })).toMatchObject({
      rawQueryString: 'a=1&b=%C3%A5&a=2&c',
      queryStringParameters: { a: '1,2', b: 'å', c: '' },
    });
  });

  test('has cookies apart from headers', () => {
    const event = made({ headers: { cookie: 'a=1; b=2', 'x-more': 'yes' } });
    expect(event).toMatchObject({ cookies: ['a=1', 'b=2'], headers: { 'x-more': 'yes' } });
    expect(event).not.toHaveProperty('headers.cookie');
  });

  test('carries text as text and anything else in base64', () => {
    const body = Buffer.from('{"å":1}');
    expect(made({ body, headers: { 'content-type': 'application/json; charset=utf-8' } })).toMatchObject({
      body: '{"å":1}',
      isBase64Encoded: false,
    });
    expect(made({ body, headers: { 'content-type': 'image/png' } })).toMatchObject({
      body: body.toString('base64'),
      isBase64Encoded: true,
    });
  });

  test('carries claims as the authorizer gives them', () => {
    const jwt = { claims: { 'cognito:groups': '[a b]' }, scopes: null };
    expect(made({}, jwt)).toHaveProperty('requestContext.authorizer', { jwt });
  });
});

describe('an answer', () => {
  test('has its status, headers, cookies and body', () => {
    const payload = JSON.stringify({ statusCode: 201, headers: { 'X-Count': 2 }, cookies: ['a=1'], body: 'aGVp', isBase64Encoded: true });
    expect(responseOf(payload)).toEqual({
      status: 201,
      headers: { 'content-type': 'text/plain;charset=UTF-8', 'x-count': '2', 'set-cookie': ['a=1'] },
      body: Buffer.from('hei'),
    });
  });

  test.each(['null', '"text"', '{"body":"no status"}', '{"statusCode":"200"}', '{"statusCode":200,"body":{}}'])(
    '%s is a failure',
    (payload) => {
      expect(responseOf(payload)).toMatchObject({ status: 500, body: '{"message":"Internal Server Error"}' });
    },
  );
});
