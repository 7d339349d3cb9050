import type { CrossingFunction } from './crossing.ts';
import type { Entry, IndexName, Prefix } from './entry.ts';

/** Actions on items whose partition keys fit, in the table or in one of its indexes. */
export interface TableRight {
  readonly actions: readonly string[];
  readonly index?: IndexName;
  /** What partition keys look like: `*` stands for anything. */
  readonly leadingKeys: readonly string[];
}

/**
 * Written out one by one. `Scan` and PartiQL are never among them: a scan returns every item whatever the condition on
 * keys says. A transaction is authorised by these same actions, one for each of its parts.
 */
const READS = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:ConditionCheckItem'];
const WRITES = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'];
const APPENDS = ['dynamodb:PutItem'];
const REMOVES = ['dynamodb:DeleteItem'];
const GETS = ['dynamodb:GetItem', 'dynamodb:BatchGetItem'];
const QUERIES = ['dynamodb:Query'];
const CHECKS = ['dynamodb:ConditionCheckItem'];

const INDEXES: readonly IndexName[] = ['byVolunteer', 'byResponsible'];

/** What a tenant's partition keys look like under a prefix. `#` ends the tenant's id, so no longer id fits. */
const leadingKey = (tenantId: string, prefix: Prefix): string => `${tenantId}#${prefix}${prefix.endsWith('#') ? '*' : ''}`;

/** A right to nothing is none. */
const ofSomething = (rights: readonly TableRight[]): TableRight[] => rights.filter(({ leadingKeys }) => leadingKeys.length > 0);

/** What an entry may do in the table, for one tenant: exactly what its line in `infra/entries.ts` says. */
export function rightsOfEntry(tenantId: string, { reads, writes, removes = [], appends, queries }: Entry): TableRight[] {
  const keysUnder = (prefixes: readonly Prefix[]): string[] => prefixes.map((prefix) => leadingKey(tenantId, prefix));
  return ofSomething([
    { actions: READS, leadingKeys: keysUnder(reads) },
    { actions: WRITES, leadingKeys: keysUnder(writes) },
    { actions: REMOVES, leadingKeys: keysUnder(removes) },
    { actions: APPENDS, leadingKeys: keysUnder(appends) },
    ...INDEXES.map((index) => ({ actions: QUERIES, index, leadingKeys: keysUnder(queries[index] ?? []) })),
  ]);
}

/** What a function for all cities may do in the table: exactly what its lines in `infra/crossing.ts` say. */
export const rightsOfCrossing = ({ gets, queries, checks, changes, adds }: CrossingFunction): TableRight[] =>
  ofSomething([
    { actions: GETS, leadingKeys: gets },
    { actions: QUERIES, leadingKeys: queries },
    { actions: CHECKS, leadingKeys: checks },
    { actions: WRITES, leadingKeys: changes },
    { actions: APPENDS, leadingKeys: adds },
  ]);

/** What a right stands under. "For all values" holds when there are none, so a request that names no key would pass without `Null`. */
export const conditionsOf = ({ leadingKeys }: TableRight) => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...leadingKeys] },
  Null: { 'dynamodb:LeadingKeys': 'false' },
});
