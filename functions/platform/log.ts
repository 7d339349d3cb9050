/** What a line tells besides its message. */
type Told = Readonly<Record<string, unknown>>;

/** How much is told: everything, or errors alone. */
export const LOG_LEVELS = ['info', 'error'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** Tells what happens as lines of JSON, which the log's own search reads field by field. */
export interface Log {
  /** Lines from now on are about this request; a function has one at a time. */
  begin(correlationId: string): void;
  info(message: string, told?: Told): void;
  error(message: string, told?: Told): void;
}

/** A function's log; `service` is what its lines are found by. Errors go to the error output, all else to the output. */
export function logOf(service: string, most: LogLevel): Log {
  let request: Told = {};
  const line = (level: string, message: string, told: Told): string =>
    `${JSON.stringify({ level, message, timestamp: new Date().toISOString(), service, ...request, ...told })}\n`;
  return {
    begin(correlationId) {
      request = { correlationId };
    },
    info(message, told = {}) {
      if (most === 'info') process.stdout.write(line('INFO', message, told));
    },
    error(message, told = {}) {
      process.stderr.write(line('ERROR', message, told));
    },
  };
}
