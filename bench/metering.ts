import * as z from 'zod';
import { type HttpHandler, listen, send } from '#local/http.ts';

/** What calls to the engine have consumed so far, in capacity units. */
export interface Meter {
  readonly endpoint: string;
  /** Forgets what was consumed before. */
  reset(): void;
  readonly read: number;
  readonly written: number;
  close(): Promise<void>;
}

const READS = new Set(['GetItem', 'BatchGetItem', 'Query']);

const capacity = z.object({ CapacityUnits: z.number() });
/** One figure for a call on one table, a list for a call that may name several. */
const consumption = z.object({ ConsumedCapacity: z.union([capacity.transform((one) => [one]), z.array(capacity)]) });

const consumedIn = (answer: string): number =>
  consumption.parse(JSON.parse(answer)).ConsumedCapacity.reduce((sum, { CapacityUnits }) => sum + CapacityUnits, 0);

/** Listens in front of the engine, asks it what each call costs, and adds that up. The answers go on unchanged. */
export async function meter(enginePort: number): Promise<Meter> {
  let read = 0;
  let written = 0;
  const handle: HttpHandler = async (request) => {
    const operation = request.headers['x-amz-target']?.split('.')[1] ?? '';
    const asked: unknown = JSON.parse(request.body.toString());
    const body = Buffer.from(JSON.stringify(Object.assign(Object(asked), { ReturnConsumedCapacity: 'TOTAL' })));
    const answer = await send(enginePort, { ...request, body });
    if (answer.status === 200) {
      const units = consumedIn(answer.body.toString());
      if (READS.has(operation)) read += units;
      else written += units;
    }
    return answer;
  };
  const server = await listen(0, handle);
  return {
    endpoint: `http://127.0.0.1:${server.port}`,
    reset() {
      read = 0;
      written = 0;
    },
    get read() {
      return read;
    },
    get written() {
      return written;
    },
    close: server.close,
  };
}
