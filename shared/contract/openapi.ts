import * as z from 'zod/mini';
import { type AnyRoute, changes, common, problemOf, type RefusalKind, type Schema } from '#shared/kernel/index.ts';

type Json = Readonly<Record<string, unknown>>;

const schemaOf = (schema: Schema, io: 'input' | 'output'): Json => {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return json;
};

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

function parametersOf(schema: Schema, place: 'path' | 'query'): Json[] {
  const { properties, required } = schemaOf(schema, 'input');
  const needed = Array.isArray(required) ? required : [];
  return Object.entries(isRecord(properties) ? properties : {}).map(([name, json]) => ({
    name,
    in: place,
    required: place === 'path' || needed.includes(name),
    schema: json,
  }));
}

const IDEMPOTENCY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'A UUID made anew for each change and sent again with each retry of it.',
  schema: { type: 'string', format: 'uuid' },
};

/** What every route may refuse, and what those that change something may besides. */
function refusalsOf(route: AnyRoute): RefusalKind[] {
  const signedIn = route.access === 'public' ? [] : [common.signInNeeded, common.notAllowed];
  const sending = route.body ? [common.malformed, common.tooLarge] : [];
  const changing = changes(route) ? [common.keyMissing, common.keyReused] : [];
  return [...signedIn, common.invalid, ...sending, ...changing, common.busy, ...route.refusals];
}

function errorsOf(route: AnyRoute): Json {
  const byStatus = Map.groupBy(refusalsOf(route), ({ status }) => status);
  const responses = [...byStatus].map(([status, kinds]) => [
    status,
    {
      description: [...new Set(kinds.map(({ title }) => title.en))].join('; '),
      content: {
        'application/problem+json': {
          schema: { $ref: '#/components/schemas/Problem' },
          examples: Object.fromEntries(
            kinds.map((kind) => [kind.code, { value: problemOf({ kind, ...(kind.example && { params: kind.example }) }, 'nb') }]),
          ),
        },
      },
    },
  ]);
  return Object.fromEntries(responses);
}

function operationOf(route: AnyRoute): Json {
  const { body, examples, response, status, produces } = route;
  return {
    operationId: route.operationId,
    summary: route.summary,
    tags: [route.slice],
    'x-access': route.access === 'public' ? ['public'] : route.access,
    security: route.access === 'public' ? [] : [{ bearer: [] }],
    parameters: [...parametersOf(route.params, 'path'), ...parametersOf(route.query, 'query'), ...(changes(route) ? [IDEMPOTENCY] : [])],
    ...(body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: schemaOf(body, 'input'), example: examples.body } },
      },
    }),
    responses: {
      [status]: {
        description: status === 201 ? 'Created' : 'OK',
        content: { [produces]: { schema: schemaOf(response, 'output'), example: examples.response } },
      },
      ...errorsOf(route),
    },
  };
}

const PROBLEM = {
  type: 'object',
  description: 'Problem details (RFC 9457). `detail` says what the user can do, in the language asked for by `Accept-Language`.',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string' },
    params: { type: 'object' },
    fields: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        properties: {
          pointer: { type: 'string', description: 'JSON pointer (RFC 6901)' },
          code: { type: 'string' },
          detail: { type: 'string' },
        },
      },
    },
    changes: {
      type: 'array',
      items: { type: 'object', required: ['pointer'], properties: { pointer: { type: 'string' }, current: {} } },
    },
    correlationId: { type: 'string' },
  },
};

/** The OpenAPI 3.1 document of an API with these routes. */
export function openApi(routes: readonly AnyRoute[]): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Steg for Steg', version: '1.0.0', license: { name: 'Proprietary', identifier: 'LicenseRef-Proprietary' } },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { Problem: PROBLEM },
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
}
