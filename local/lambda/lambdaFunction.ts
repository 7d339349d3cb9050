import { randomUUID } from 'node:crypto';
import type { Outcome, Program } from './instance.ts';
import { Instance, STOPPED } from './instance.ts';

/**
 * So many requests at once make a function start so many instances; more wait their turn. Whoever waits is served by the
 * first that is free, where in Lambda a request waits for the instance that was started for it.
 */
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
  let loading = 0;
  let stopped = false;
  let invocations = 0;

  /** Starts instances for those who wait, unless so many are loading for them already. */
  const grow = (): void => {
    while (loading < waiting.length && all.size < MOST_INSTANCES) {
      const instance = new Instance(settings);
      all.add(instance);
      loading += 1;
      void instance.loaded.then(() => {
        loading -= 1;
        // one that did not load tells so to whoever waits
        if (instance.dead) waiting.shift()?.(instance);
        give(instance);
      });
    }
  };
  const take = (): Promise<Instance> => {
    let free = idle.pop();
    while (free?.dead) {
      all.delete(free);
      free = idle.pop();
    }
    if (free !== undefined) return Promise.resolve(free);
    const turn = new Promise<Instance>((resolve) => waiting.push(resolve));
    grow();
    return turn;
  };
  const give = (instance: Instance): void => {
    if (instance.dead) {
      all.delete(instance);
      if (stopped) for (const next of waiting.splice(0)) next(instance);
      grow();
      return;
    }
    const next = waiting.shift();
    if (next === undefined) idle.push(instance);
    else next(instance);
  };

  return {
    name,
    arn,
    invocations: () => invocations,
    invoke: async (event) => {
      if (stopped) return STOPPED;
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
      stopped = true;
      await Promise.all([...all].map((instance) => instance.stop()));
    },
  };
}
