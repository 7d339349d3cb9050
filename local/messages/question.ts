import * as z from 'zod';
import { ACCOUNT } from '../assembly/deployment.ts';
import type { HttpRequest } from '../http.ts';
import type { Question } from '../iam/evaluate.ts';

const email = z.object({
  FromEmailAddress: z.string(),
  Destination: z.object({ ToAddresses: z.tuple([z.string()]) }),
  Content: z.object({
    Simple: z.object({ Subject: z.object({ Data: z.string() }), Body: z.object({ Text: z.object({ Data: z.string() }) }) }),
  }),
});

const text = z.object({
  Action: z.literal('Publish'),
  PhoneNumber: z.string().optional(),
  TopicArn: z.string().optional(),
  Message: z.string(),
});

/** A message that a function asks to have sent: what IAM is asked about it, and what it is. */
export interface AskedToSend {
  readonly service: 'sns' | 'ses';
  readonly question: Question;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** The services that send, as signatures name them. */
const SENDING = ['sns', 'ses'] as const;

/** Which of the services that send a request is signed for; undefined for any other. */
export const sendingService = ({ headers }: Pick<HttpRequest, 'headers'>): (typeof SENDING)[number] | undefined =>
  SENDING.find((service) => headers.authorization?.includes(`/${service}/aws4_request`));

const region = ({ headers }: Pick<HttpRequest, 'headers'>): string =>
  headers.authorization?.match(/\/([\w-]+)\/\w+\/aws4_request/)?.[1] ?? '';

/**
 * Reads a request as SNS or SES would.
 *
 * @throws ZodError when it is none that the product sends
 */
export function askedToSend(service: AskedToSend['service'], request: HttpRequest): AskedToSend {
  const body = request.body.toString();
  if (service === 'sns') {
    const { PhoneNumber, TopicArn, Message } = text.parse(Object.fromEntries(new URLSearchParams(body)));
    // a phone has no ARN: IAM is asked of everything
    const question = { action: 'sns:Publish', resource: TopicArn ?? '*', context: {} };
    return { service, question, to: PhoneNumber ?? TopicArn ?? '', subject: 'SMS', text: Message };
  }
  const { FromEmailAddress, Destination, Content } = email.parse(JSON.parse(body));
  const domain = FromEmailAddress.split('@')[1] ?? '';
  const resource = `arn:aws:ses:${region(request)}:${ACCOUNT}:identity/${domain}`;
  const [to] = Destination.ToAddresses;
  const { Subject, Body } = Content.Simple;
  return { service, question: { action: 'ses:SendEmail', resource, context: {} }, to, subject: Subject.Data, text: Body.Text.Data };
}
