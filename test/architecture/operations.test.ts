import { expect, test } from 'vitest';
import { entries } from '#infra/entries.ts';
import { routes } from '#shared/contract/index.ts';
import { operationsOf } from '#test/support/operations.ts';

const operations = (await Promise.all(entries.map(({ slices }) => operationsOf(slices)))).flat();
const namesOf = (all: readonly { readonly operationId: string }[]): string[] => all.map(({ operationId }) => operationId).sort();

test('every route of the contract has one use case, in the function its slice belongs to, and no other has any', () => {
  expect(namesOf(operations.map(({ route }) => route))).toEqual(namesOf(routes));
});
