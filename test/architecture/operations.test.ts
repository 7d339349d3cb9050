import { expect, test, vi } from 'vitest';
import { nationalOperations } from '#functions/national/operations.ts';
import { publishingOperations } from '#functions/publishing/operations.ts';
import { entries } from '#infra/entries.ts';
import { routes } from '#shared/contract/index.ts';
import { operationsOf } from '#test/support/operations.ts';

const makers = await Promise.all(entries.map(({ slices }) => operationsOf(slices)));
const namesOf = (all: readonly { readonly operationId: string }[]): string[] => all.map(({ operationId }) => operationId).sort();

test('every route of the contract has one use case, in the function its slice belongs to, and no other has any', () => {
  vi.stubEnv('AWS_REGION', 'eu-north-1');
  vi.stubEnv('USER_POOL_ID', 'eu-north-1_Test');
  const operations = makers.flatMap((make) => make());
  expect(namesOf([...operations, ...nationalOperations, ...publishingOperations].map(({ route }) => route))).toEqual(namesOf(routes));
});
