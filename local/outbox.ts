import { join } from 'node:path';
import * as z from 'zod';
import { escaped, loginPage } from './cognito/page.ts';
import { readJson, writeJson } from './files.ts';

const message = z.object({ owner: z.string(), to: z.string(), subject: z.string(), body: z.string(), at: z.string() });

/** A message that AWS would have sent: whose it is (a user pool's, or a tenant's), to whom, and what it says, as HTML. */
export type Message = z.infer<typeof message>;

/** Where messages land, as nothing is sent from this machine. */
export interface Outbox {
  deliver(message: Message): Promise<void>;
  /** Newest first. */
  messagesOf(owner: string): readonly Message[];
}

/** Opens the outbox kept in a folder. */
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
    messagesOf: (owner) => messages.filter((one) => one.owner === owner),
  };
}

/** The outbox as a page. */
export const outboxPage = (messages: readonly Message[]): string =>
  loginPage(
    'Sent from here',
    messages.length === 0
      ? '<p>None yet.</p>'
      : messages
          .map(
            ({ to, subject, body, at }) =>
              `<h2>${escaped(subject)}</h2><p>${escaped(to)} · ${escaped(at)}</p><blockquote>${body}</blockquote>`,
          )
          .join(''),
  );
