import { cityTable } from '#functions/platform/table/cityTable.ts';
import { documentClient } from '#functions/platform/table/documentClient.ts';
import { keysOf } from '#functions/platform/table/keys.ts';
import { type Outgoing, type Run, type Send, sendReminders } from '#functions/reminders/index.ts';
import type { LiveCities, LiveCity } from '#test/support/cities.ts';
import { runningAs } from '#test/support/rights.ts';

/** The line to phones and mailboxes, as a test has it. */
export interface Line {
  /** What came through, in order. */
  readonly sent: Outgoing[];
  /** What was logged as not sent. */
  readonly errors: unknown[];
  /** Answers in the place of the services; undefined lets everything through. */
  instead: Send | undefined;
  /** Sends what is due, as the schedule would. */
  run(): Promise<Run>;
}

/** The reminders of a city, over a line that notes what is sent. */
export function lineOf({ city }: LiveCity, live: LiveCities): Line {
  const keys = keysOf(city.id);
  const line: Line = {
    sent: [],
    errors: [],
    instead: undefined,
    run: () => {
      const now = new Date();
      const table = cityTable(documentClient(), live.table.name, keys, () => now);
      const log = {
        begin: () => undefined,
        info: () => undefined,
        error: (_message: string, told: unknown) => void line.errors.push(told),
      };
      const send: Send = async (message) => {
        if (line.instead) return line.instead(message);
        line.sent.push(message);
        return { outcome: 'sent' };
      };
      const site = `https://${city.id}.example`;
      return runningAs({ tenantId: city.id, name: 'reminders' }, () => sendReminders({ table, keys, log, send, site, city, now }));
    },
  };
  return line;
}
