import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod/mini';
import { type AnyRoute, common, type FieldFault, fieldFaults, id, Refused, type Schema } from '#shared/kernel/index.ts';
import type { ErasedInput } from './operation.ts';
import { parseJson } from './parseJson.ts';

/** Nothing staff type comes near this. Kilobytes. */
export const BODY_LIMIT_KB = 128;

function textOf({ body, isBase64Encoded }: Pick<APIGatewayProxyEventV2, 'body' | 'isBase64Encoded'>): string {
  const size = isBase64Encoded ? ((body?.length ?? 0) * 3) / 4 : Buffer.byteLength(body ?? '');
  if (size > BODY_LIMIT_KB * 1024) throw new Refused(common.tooLarge, { params: { limit: BODY_LIMIT_KB } });
  return isBase64Encoded ? Buffer.from(body ?? '', 'base64').toString('utf8') : (body ?? '');
}

function jsonOf(text: string): unknown {
  const value = parseJson(text);
  if (value === undefined) throw new Refused(common.malformed);
  return value;
}

/** Faults outside the body say where they are; those in it are pointers into it. */
function parsed(schema: Schema, value: unknown, place: '/path' | '/query' | ''): { data: unknown; faults: FieldFault[] } {
  const result = z.safeParse(schema, value, { reportInput: true });
  if (result.success) return { data: result.data, faults: [] };
  return { data: undefined, faults: fieldFaults(result.error.issues).map((fault) => ({ ...fault, pointer: `${place}${fault.pointer}` })) };
}

/** An id that is no id is answered as one that is not there: it tells nobody what ids look like. */
function paramsOf(route: AnyRoute, event: APIGatewayProxyEventV2): unknown {
  const { data, faults } = parsed(route.params, event.pathParameters ?? {}, '/path');
  if (faults.length > 0) throw new Refused(common.notFound);
  return data;
}

/**
 * A request's input, through the route's schemas. Refuses what is malformed, too large or not as the route says,
 * naming every wrong field at once.
 */
export function inputOf(route: AnyRoute, event: APIGatewayProxyEventV2): ErasedInput {
  const params = paramsOf(route, event);
  const query = parsed(route.query, event.queryStringParameters ?? {}, '/query');
  const body = route.body ? parsed(route.body, jsonOf(textOf(event)), '') : { data: undefined, faults: [] };
  const fields = [...query.faults, ...body.faults];
  if (fields.length > 0) throw new Refused(common.invalid, { fields });
  // the schemas have just made sure of it, route by route; the types meet again in `read` and `change`
  return { params: params as never, query: query.data as never, body: body.data as never };
}

/** The key a change is sent with, so that it happens once however often it is sent. Refuses one without. */
export function idempotencyKey({ headers }: Pick<APIGatewayProxyEventV2, 'headers'>): string {
  const parsed = z.safeParse(id, headers['idempotency-key']);
  if (!parsed.success) throw new Refused(common.keyMissing);
  return parsed.data;
}
