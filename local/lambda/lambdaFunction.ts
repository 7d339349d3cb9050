import { randomUUID } from 'node:crypto';
import type { Outcome, Program } from './instance.ts';
import { Instance } from './instance.ts';

/** So many requests at once make a function start so many instances; more wait their turn. */
const MOST_INSTANCES = 4;

/** A function of the templates, ready to be called. */
export interface LambdaFunction {
  readonly name: string;
  readonly arn: string;
  /** Calls it with an event as JSON. A function that throws, dies or takes too long gives an outcome that is not ok. */
  invoke(event: string): Promise<Outcome>;
  /** How often it has been called. */
  invocations(): number;
  stop(): Promise<void>;
}

interface Settings extends Program {
  readonly name: string;
  readonly arn: string;
  readonly timeoutSeconds: number;
}

/** A function whose instances start when they are needed and stay warm, as Lambda's do. */
export function lambdaFunction(settings: Settings): LambdaFunction {
  const { name, arn, timeoutSeconds, memoryMb, onLine } = settings;
  const idle: Instance[] = [];
  const all = new Set<Instance>();
  const waiting: ((instance: Instance) => void)[] = [];
  let invocations = 0;

  const start = (): Instance => {
    const instance = new Instance(settings);
    all.add(instance);
    return instance;
  };
  const take = (): Promise<Instance> => {
    let free = idle.pop();
    while (free?.dead) {
      all.delete(free);
      free = idle.pop();
    }
    if (free !== undefined) return Promise.resolve(free);
    if (all.size < MOST_INSTANCES) return Promise.resolve(start());
    return new Promise((resolve) => waiting.push(resolve));
  };
  const give = (instance: Instance): void => {
    if (instance.dead) all.delete(instance);
    const next = waiting.shift();
    if (next !== undefined) next(instance.dead ? start() : instance);
    else if (!instance.dead) idle.push(instance);
  };

  return {
    name,
    arn,
    invocations: () => invocations,
    invoke: async (event) => {
      invocations += 1;
      const instance = await take();
      const awsRequestId = randomUUID();
      const context = {
        awsRequestId,
        functionName: name,
        functionVersion: '$LATEST',
        invokedFunctionArn: arn,
        memoryLimitInMB: String(memoryMb),
      } as const;
      const outcome = await instance.invoke({ event, context }, timeoutSeconds * 1000);
      if (!outcome.ok) onLine(`ERROR RequestId: ${awsRequestId} ${outcome.payload}`);
      give(instance);
      return outcome;
    },
    stop: async () => {
      await Promise.all([...all].map((instance) => instance.stop()));
    },
  };
}
