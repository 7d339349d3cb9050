/** What a line tells besides its message. */
type Told = Readonly<Record<string, unknown>>;

/** How much is told: everything, or errors alone. */
export const LOG_LEVELS = ['info', 'error'] as const;

/** What a log is made from: the function's name, and how much it tells. */
interface Settings {
  readonly ENTRY: string;
  readonly LOG_LEVEL: (typeof LOG_LEVELS)[number];
}

/** Tells what happens as lines of JSON, which the log's own search reads field by field. */
export interface Log {
  /** Lines from now on are about this request; a function has one at a time. */
  begin(correlationId: string): void;
  info(message: string, told?: Told): void;
  error(message: string, told?: Told): void;
}

/** The log of one function of an owner, a city or the nation. Errors go where errors go, the rest to the output; Lambda keeps both. */
export function logOf(owner: string, { ENTRY, LOG_LEVEL }: Settings): Log {
  const service = `${owner}-${ENTRY}`;
  let request: Told = {};
  const line = (level: string, message: string, told: Told): string =>
    `${JSON.stringify({ level, message, timestamp: new Date().toISOString(), service, ...request, ...told })}\n`;
  return {
    begin(correlationId) {
      request = { correlationId };
    },
    info(message, told = {}) {
      if (LOG_LEVEL === 'info') process.stdout.write(line('INFO', message, told));
    },
    error(message, told = {}) {
      process.stderr.write(line('ERROR', message, told));
    },
  };
}
