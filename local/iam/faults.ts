import type { HttpResponse } from '../http.ts';
import { json } from '../http.ts';

/** What AWS does now and then and the local database never does. */
export type Fault = 'TransactionConflict' | 'Throttled';

/** A fault that waits for the next calls it fits. */
export interface PlannedFault {
  readonly fault: Fault;
  /** As in `x-amz-target`: `TransactWriteItems`. */
  readonly operation: string;
  /** Only for this function; any, when absent. */
  readonly functionName?: string;
  /** How many calls meet it. */
  readonly times: number;
}

/** The faults that tests have ordered. */
export interface Faults {
  plan(fault: PlannedFault): void;
  /** The answer of a fault that fits this call, if one waits. */
  next(functionName: string, operation: string, body: unknown): HttpResponse | undefined;
}

/** None, until a test plans some. */
export function plannedFaults(): Faults {
  const waiting: { planned: PlannedFault; left: number }[] = [];
  return {
    plan: (planned) => void waiting.push({ planned, left: planned.times }),
    next: (functionName, operation, body) => {
      const found = waiting.find(
        ({ planned, left }) =>
          left > 0 && planned.operation === operation && (planned.functionName === undefined || planned.functionName === functionName),
      );
      if (found === undefined) return undefined;
      found.left -= 1;
      return answerOf(found.planned.fault, operation, body);
    },
  };
}

const CONFLICT = 'Transaction is ongoing for the item';
const VERSION = 'com.amazonaws.dynamodb.v20120810#';

function answerOf(fault: Fault, operation: string, body: unknown): HttpResponse {
  const headers = { 'content-type': 'application/x-amz-json-1.0' };
  if (fault === 'Throttled') {
    const message = 'Throughput exceeds the current capacity of your table or index.';
    return json(400, { __type: `${VERSION}ThrottlingException`, message }, headers);
  }
  if (!operation.startsWith('Transact')) return json(400, { __type: `${VERSION}TransactionConflictException`, message: CONFLICT }, headers);
  const items = new Map(Object.entries(body ?? {})).get('TransactItems');
  const reasons = Array.isArray(items)
    ? items.map((_, index) => (index === 0 ? { Code: 'TransactionConflict', Message: CONFLICT } : { Code: 'None' }))
    : [];
  const codes = reasons.map(({ Code }) => Code).join(', ');
  const message = `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`;
  return json(400, { __type: `${VERSION}TransactionCanceledException`, message, Message: message, CancellationReasons: reasons }, headers);
}
