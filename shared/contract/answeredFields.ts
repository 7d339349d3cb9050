import * as z from 'zod/mini';
import { type AnyRoute, CONFIDED_TO, type Confidence, confidences, keysOf } from '#shared/kernel/index.ts';

type Json = Readonly<Record<string, unknown>>;

/** A field of an answer: where it stands, as `items[].match.title`, and what it tells that is confided. */
export interface AnsweredField {
  readonly path: string;
  readonly confidences: readonly Confidence[];
}

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const isConfidence = (value: unknown): value is Confidence => keysOf(CONFIDED_TO).some((one) => one === value);
const CHOICES = ['anyOf', 'oneOf', 'allOf'] as const;

/** What stands directly within a schema, with what its path adds. */
function within(schema: Json): { readonly step: string; readonly inner: Json }[] {
  const { properties, items, additionalProperties } = schema;
  return [
    ...Object.entries(isRecord(properties) ? properties : {}).map(([name, inner]) => ({ step: `.${name}`, inner })),
    ...[items].map((inner) => ({ step: '[]', inner })),
    ...[additionalProperties].map((inner) => ({ step: '.*', inner })),
    ...CHOICES.flatMap((choice) => schema[choice] ?? []).map((inner) => ({ step: '', inner })),
  ].flatMap(({ step, inner }) => (isRecord(inner) && inner.type !== 'null' ? [{ step, inner }] : []));
}

/** The fields in which something stands; `above` is what all of this is confided as. */
function leaves(schema: Json, path: string, above: readonly Confidence[]): AnsweredField[] {
  const here = [...new Set([...above, ...(isConfidence(schema.confidence) ? [schema.confidence] : [])])];
  const inner = within(schema);
  if (inner.length === 0) return [{ path: path.replace(/^\./, ''), confidences: here }];
  return inner.flatMap((one) => leaves(one.inner, `${path}${one.step}`, here));
}

/** Every field a route's answer may have, each once. */
export function answeredFields({ response }: Pick<AnyRoute, 'response'>): AnsweredField[] {
  const schema = z.toJSONSchema(response, { io: 'output', unrepresentable: 'any', metadata: confidences });
  const found = Map.groupBy(leaves({ ...schema }, '', []), ({ path }) => path);
  return [...found].map(([path, same]) => ({ path, confidences: [...new Set(same.flatMap((one) => one.confidences))] }));
}
