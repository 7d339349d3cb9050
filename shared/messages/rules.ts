import { type ContactRules, mayBeSentAt, USUAL_CONTACT } from './contactRules.ts';
import type { WaitingMessage } from './schema.ts';
import type { Channel, NotSent } from './words.ts';

/** Whom a message is for, as they stand at the moment it is to be sent. */
export interface Recipient {
  /** Whether they are here still; a death, a goodbye and an erasure stop everything. */
  readonly isHere: boolean;
  /** Whether they agree to be registered, or law stands in its place. */
  readonly agrees: boolean;
  /** How it is safe to reach them; undefined where neither way is. */
  readonly channel: Channel | undefined;
  readonly phone: string | undefined;
  readonly email: string | undefined;
  readonly rules: ContactRules | undefined;
  /** Until when the message makes sense; undefined where what it is about no longer stands. */
  readonly until: Date | undefined;
}

/** What to do with a message whose time has come. */
export type Sending =
  | { readonly do: 'send'; readonly channel: Channel; readonly to: string; readonly language: ContactRules['language'] }
  | { readonly do: 'drop'; readonly reason: NotSent }
  | { readonly do: 'wait' };

const MINUTE_MS = 60_000;
/** Sending takes seconds; whoever began so long ago has been cut off. Minutes. */
const CUT_OFF_AFTER = 10;
/** So many tries in all, each after a longer wait than the one before. */
export const MOST_TRIES = 5;

const drop = (reason: NotSent): Sending => ({ do: 'drop', reason });

/** Decides by how somebody stands now, whatever stood when the message was planned. */
export function decideSending({ isHere, agrees, channel, until, ...person }: Recipient, now: Date): Sending {
  if (!isHere) return drop('gone');
  if (!agrees) return drop('withdrawn');
  if (until === undefined) return drop('over');
  if (channel === undefined) return drop('safeContact');
  const to = channel === 'sms' ? person.phone : person.email;
  if (to === undefined) return drop('noAddress');
  if (now >= until) return drop('late');
  const rules = person.rules ?? USUAL_CONTACT;
  return mayBeSentAt(now, rules) ? { do: 'send', channel, to, language: rules.language } : { do: 'wait' };
}

/** Whether a message is anybody's to take: `lost` where whoever began to send it was cut off, and may have sent it. */
export function standingOf({ claimedAt, notBefore }: WaitingMessage, now: Date): 'ready' | 'taken' | 'lost' {
  if (claimedAt !== null) return now.getTime() - Date.parse(claimedAt) > CUT_OFF_AFTER * MINUTE_MS ? 'lost' : 'taken';
  return notBefore !== null && Date.parse(notBefore) > now.getTime() ? 'taken' : 'ready';
}

/** When to try again after so many failures; undefined when it has been tried often enough. */
export const nextTry = (failures: number, now: Date): Date | undefined =>
  failures >= MOST_TRIES ? undefined : new Date(now.getTime() + 5 * 2 ** (failures - 1) * MINUTE_MS);
