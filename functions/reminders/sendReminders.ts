import type { Deps } from '#functions/platform/operation.ts';
import { decideSending, messageText, nextTry, standingOf, type WaitingMessage } from '#shared/messages/index.ts';
import { addressed } from './recipient.ts';
import type { Send } from './senders.ts';
import { textWithLink } from './textWithLink.ts';
import { claim, dueMessages, end, putBack } from './waiting.ts';

/** What sending works with. */
export type SendingDeps = Pick<Deps, 'table' | 'keys' | 'now' | 'city' | 'log'> & {
  readonly send: Send;
  /** The city's own address, without a path. */
  readonly site: string;
};

/** How a run went, by numbers alone. */
export interface Run {
  readonly sent: number;
  readonly notSent: number;
  readonly waiting: number;
  /** Those that the services did not take, and that are tried again or given up. */
  readonly failed: number;
}

type Came = keyof Run;

/** Sends one message that has been taken. */
async function sendTaken(taken: WaitingMessage, { channel, to, subject, text }: Parameters<Send>[0], deps: SendingDeps): Promise<Came> {
  const sent = await deps.send({ channel, to, subject, text });
  if (sent.outcome === 'sent') {
    await end(deps, taken, { sent: channel });
    return 'sent';
  }
  deps.log.error('not sent', { channel, outcome: sent.outcome, error: sent.error });
  if (sent.outcome !== 'failed') {
    await end(deps, taken, { notSent: sent.outcome });
    return sent.outcome === 'refused' ? 'notSent' : 'failed';
  }
  const failures = taken.failures + 1;
  const again = nextTry(failures, deps.now);
  if (again) await putBack(deps, taken, failures, again);
  else await end(deps, taken, { notSent: 'failed' });
  return 'failed';
}

/** Sends one message whose time has come, or says why it is not sent. */
async function handle(message: WaitingMessage, deps: SendingDeps): Promise<Came> {
  const standing = standingOf(message, deps.now);
  if (standing === 'taken') return 'waiting';
  if (standing === 'lost') {
    await end(deps, message, { notSent: 'unknown' });
    return 'failed';
  }
  const { recipient, tidings } = await addressed(message, deps);
  const decided = decideSending(recipient, deps.now);
  if (decided.do === 'wait') return 'waiting';
  if (decided.do === 'drop') {
    await end(deps, message, { notSent: decided.reason });
    return 'notSent';
  }
  // taken before it is sent: two runs at once, or one that is cut off, never send it twice
  const taken = await claim(deps, message);
  if (!taken) return 'waiting';
  const text = tidings.tells === 'link' ? await textWithLink(tidings.link, decided.language, deps) : messageText(tidings, decided.language);
  if (text) return sendTaken(taken, { ...decided, ...text }, deps);
  // the link was withdrawn, or its volunteer erased, this very moment
  await end(deps, taken, { notSent: 'over' });
  return 'notSent';
}

/** Sends what is due, one after another. */
export async function sendReminders(deps: SendingDeps): Promise<Run> {
  const run = { sent: 0, notSent: 0, waiting: 0, failed: 0 };
  for (const message of await dueMessages(deps)) run[await handle(message, deps)] += 1;
  return run;
}
