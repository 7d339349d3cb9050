import type { Channel } from '#shared/messages/index.ts';

/** One message on its way. */
export interface Outgoing {
  readonly channel: Channel;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/**
 * How sending went. `refused`: this number or address takes no messages, and trying again will not help. `failed`: it was
 * not sent, and may be another time. `unknown`: it may have been sent, as the answer never came.
 */
export type Sent = { readonly outcome: 'sent' } | { readonly outcome: 'refused' | 'failed' | 'unknown'; readonly error: string };

/** Sends a message, once: whatever comes of it is an answer and never an exception. */
export type Send = (message: Outgoing) => Promise<Sent>;

/** What SNS and SES call a recipient that cannot be reached, whoever asks and however often. */
const UNREACHABLE: ReadonlySet<string> = new Set([
  'InvalidParameter',
  'InvalidParameterException',
  'InvalidParameterValue',
  'InvalidParameterValueException',
  'OptedOut',
  'OptedOutException',
  'MessageRejected',
  'BadRequestException',
]);

const hasAnswer = (error: object): boolean => {
  const metadata: unknown = Reflect.get(error, '$metadata');
  return typeof metadata === 'object' && metadata !== null && typeof Reflect.get(metadata, 'httpStatusCode') === 'number';
};

/** What an error of the SDK says of the message. Its text is left out: it may hold the number or the address. */
export function sentOf(error: unknown): Sent {
  if (!(error instanceof Error)) return { outcome: 'unknown', error: 'no error' };
  if (UNREACHABLE.has(error.name)) return { outcome: 'refused', error: error.name };
  return { outcome: hasAnswer(error) ? 'failed' : 'unknown', error: error.name };
}
