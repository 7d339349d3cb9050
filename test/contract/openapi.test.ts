import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { cityRoutes, nationRoutes, openApi, routes } from '#shared/contract/index.ts';
import { changes } from '#shared/kernel/index.ts';

interface Operation {
  readonly operationId: string;
  readonly 'x-access': readonly string[];
  readonly security: readonly unknown[];
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[];
  readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, { readonly examples?: object }>> }>>;
}

/** The document as a reader gets it: after JSON. */
const document: { readonly openapi: string; readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> } = JSON.parse(
  JSON.stringify(openApi(routes)),
);
const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
const operationOf = (operationId: string): Operation | undefined => operations.find((operation) => operation.operationId === operationId);

describe('the OpenAPI document', () => {
  test('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate({ ...document });
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(document.openapi).toBe('3.1.0');
  });

  test('has every route once, by an operationId of its own', () => {
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual(routes.map(({ operationId }) => operationId).toSorted());
  });

  test("a city's tells of no route of the national office's", () => {
    const paths = Object.keys(JSON.parse(JSON.stringify(openApi(cityRoutes))).paths);
    expect(nationRoutes.length).toBeGreaterThan(0);
    expect(paths.filter((path) => nationRoutes.some((route) => route.path === path))).toEqual([]);
    expect(new Set(paths)).toEqual(new Set(cityRoutes.map(({ path }) => path)));
  });

  test.each(routes)('$operationId tells who may call it', ({ operationId, access }) => {
    const operation = operationOf(operationId);
    expect(operation?.['x-access']).toEqual(access === 'public' ? ['public'] : access);
    expect(operation?.security).toHaveLength(access === 'public' ? 0 : 1);
  });

  test.each(routes.filter(changes))('$operationId asks for an idempotency key, as it changes something', ({ operationId }) => {
    const key = operationOf(operationId)?.parameters.find(({ name }) => name === 'Idempotency-Key');
    expect(key).toMatchObject({ in: 'header', required: true });
  });

  test.each(routes)('$operationId tells what it may refuse, each with an example without gaps', ({ operationId, refusals, status }) => {
    const { [status]: _good, ...refused } = operationOf(operationId)?.responses ?? {};
    const examples = Object.values(refused).map(({ content }) => content['application/problem+json']?.examples ?? {});
    const codes = examples.flatMap(Object.keys);
    expect(codes).toEqual(expect.arrayContaining(refusals.map(({ code }) => code)));
    expect(codes).toContain('request.busy');
    expect(JSON.stringify(examples)).not.toMatch(/\{\w+\}/);
  });
});
