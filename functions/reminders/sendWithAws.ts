import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { type Outgoing, type Send, type Sent, sentOf } from './senders.ts';

/** Once: an attempt whose answer was lost may have been sent, and nobody is to get the same message twice. */
const ONCE = { maxAttempts: 1 };
const UTF8 = 'UTF-8';

/**
 * Sends text messages through SNS and e-mails through SES. The sender of a text message says no more than the message
 * does; both services' own logs are taken out, as they hold whom it was sent to.
 *
 * @param from the address e-mails come from
 */
export function sendWithAws(from: string): Send {
  const sns = new SNSClient(ONCE);
  const ses = new SESv2Client(ONCE);
  sns.middlewareStack.remove('loggerMiddleware');
  ses.middlewareStack.remove('loggerMiddleware');

  const ask = ({ channel, to, subject, text }: Outgoing): Promise<unknown> =>
    channel === 'sms'
      ? sns.send(
          new PublishCommand({
            PhoneNumber: to,
            Message: text,
            MessageAttributes: {
              'AWS.SNS.SMS.SenderID': { DataType: 'String', StringValue: 'Avtale' },
              'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' },
            },
          }),
        )
      : ses.send(
          new SendEmailCommand({
            FromEmailAddress: from,
            Destination: { ToAddresses: [to] },
            Content: { Simple: { Subject: { Data: subject, Charset: UTF8 }, Body: { Text: { Data: text, Charset: UTF8 } } } },
          }),
        );

  return (message): Promise<Sent> => ask(message).then((): Sent => ({ outcome: 'sent' }), sentOf);
}
