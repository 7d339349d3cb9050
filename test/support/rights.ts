import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import { ClientRequest } from 'node:http';
import { crossingFunctions } from '#infra/crossing.ts';
import { entries, nationalEntries } from '#infra/entries.ts';
import { conditionsOf, rightsOfCrossing, rightsOfEntry, type TableRight } from '#infra/tableRights.ts';
import { ACCOUNT } from '#local/assembly/deployment.ts';
import { accessOf, type Caller } from '#local/iam/access.ts';
import { type TableKeys, tableQuestions } from '#local/iam/tableQuestions.ts';
import { tableShape } from './recordsTable.ts';

const ARN = `arn:aws:dynamodb:eu-north-1:${ACCOUNT}:table/records`;
/** What a call to the database says of the function that makes it. */
const FUNCTION_HEADER = 'x-running-function';

/** One function of one tenant. */
export interface RunningFunction {
  readonly tenantId: string;
  readonly name: string;
}

const running = new AsyncLocalStorage<string>();

subscribe('http.client.request.created', (message) => {
  const function_ = running.getStore();
  const request: unknown = Reflect.get(Object(message), 'request');
  if (function_ !== undefined && request instanceof ClientRequest) request.setHeader(FUNCTION_HEADER, function_);
});

/** Runs something as a function does: what it asks of the database, that function's policy must allow. */
export const runningAs = <Value>({ tenantId, name }: RunningFunction, run: () => Value): Value => running.run(`${tenantId}/${name}`, run);

const hashKey = (schema: ReturnType<typeof tableShape>['KeySchema']): string =>
  schema?.find(({ KeyType }) => KeyType === 'HASH')?.AttributeName ?? '';

function tableKeys(): TableKeys {
  const { KeySchema, GlobalSecondaryIndexes = [] } = tableShape('records');
  const indexes = GlobalSecondaryIndexes.map((index) => [index.IndexName ?? '', hashKey(index.KeySchema)] as const);
  return { arn: ARN, partitionKey: hashKey(KeySchema), indexes: Object.fromEntries(indexes) };
}

/** Every table of a test is the one there is. */
const theTable = tableKeys();
const tables = { get: () => theTable };

function rightsOf(tenantId: string, name: string): TableRight[] {
  const entry = [...entries, ...nationalEntries].find((one) => one.name === name);
  if (entry) return rightsOfEntry(tenantId, entry);
  const crossing = crossingFunctions.find((one) => one.name === name);
  if (crossing) return rightsOfCrossing(crossing);
  throw new Error(`No function is called ${name}`);
}

function callerOf(running: string): Caller {
  const [tenantId = '', name = ''] = running.split('/');
  const Statement = rightsOf(tenantId, name).map((right) => ({
    Effect: 'Allow',
    Action: right.actions,
    Resource: right.index === undefined ? ARN : `${ARN}/index/${right.index}`,
    Condition: conditionsOf(right),
  }));
  const arn = `arn:aws:iam::${ACCOUNT}:role/${tenantId}-${name}`;
  return {
    functionName: running,
    principal: { arn, account: ACCOUNT, policies: [{ name, policy: { Version: '2012-10-17', Statement } }] },
  };
}

const access = accessOf([], new Map());
const callers = new Map<string, Caller>();

/**
 * What the function that makes a call may not do of it, in words; undefined where it may do all, or where a test itself asks.
 * It is the policies' own evaluation, of statements made from the same rights as those that are deployed.
 *
 * @param operation as in `x-amz-target`, without the version
 */
export async function deniedOf(headers: Readonly<Record<string, string>>, operation: string, body: unknown): Promise<string | undefined> {
  const function_ = headers[FUNCTION_HEADER];
  if (function_ === undefined) return undefined;
  const caller = callers.get(function_) ?? callerOf(function_);
  callers.set(function_, caller);
  const denied = await access.denied(caller, tableQuestions(operation, body, tables));
  return denied && `${function_} may not ${denied.action} ${String(denied.context['dynamodb:LeadingKeys'])} in ${denied.resource}`;
}
