import { join } from 'node:path';
import * as z from 'zod';
import { readJson, writeJson } from '../files.ts';
import { escaped, loginPage } from './page.ts';

const message = z.object({ pool: z.string(), to: z.string(), subject: z.string(), body: z.string(), at: z.string() });

/** An e-mail that Cognito would have sent. `body` is HTML, as in the template. */
export type Message = z.infer<typeof message>;

/** Where e-mails of the sign-in land, as nothing is sent from this machine. */
export interface Outbox {
  deliver(message: Message): Promise<void>;
  /** Newest first. */
  messagesOf(pool: string): readonly Message[];
}

/** Opens the outbox kept in the folder of the logins. */
export async function outboxIn(directory: string): Promise<Outbox> {
  const path = join(directory, 'outbox.json');
  const messages = await readJson(path, z.array(message), []);
  let written: Promise<void> = Promise.resolve();
  return {
    deliver: (sent) => {
      messages.unshift(sent);
      written = written.then(() => writeJson(path, messages));
      return written;
    },
    messagesOf: (pool) => messages.filter((one) => one.pool === pool),
  };
}

/** The outbox as a page. */
export const outboxPage = (messages: readonly Message[]): string =>
  loginPage(
    'E-mails sent from here',
    messages.length === 0
      ? '<p>None yet.</p>'
      : messages
          .map(
            ({ to, subject, body, at }) =>
              `<h2>${escaped(subject)}</h2><p>${escaped(to)} · ${escaped(at)}</p><blockquote>${body}</blockquote>`,
          )
          .join(''),
  );
