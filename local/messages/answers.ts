import { randomUUID } from 'node:crypto';
import type { HttpResponse } from '../http.ts';
import { json } from '../http.ts';
import type { AskedToSend } from './question.ts';

const xml = (status: number, body: string): HttpResponse => ({ status, headers: { 'content-type': 'text/xml' }, body });
const NAMESPACE = 'xmlns="http://sns.amazonaws.com/doc/2010-03-31/"';

/** That a message is taken, in the service's own form. */
export const taken = (service: AskedToSend['service']): HttpResponse =>
  service === 'ses'
    ? json(200, { MessageId: randomUUID() })
    : xml(
        200,
        `<PublishResponse ${NAMESPACE}><PublishResult><MessageId>${randomUUID()}</MessageId></PublishResult><ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></PublishResponse>`,
      );

/** That a message is refused, in the service's own form. */
export const refused = (service: AskedToSend['service'], status: number, code: string, message: string): HttpResponse =>
  service === 'ses'
    ? json(status, { message }, { 'x-amzn-errortype': code })
    : xml(
        status,
        `<ErrorResponse ${NAMESPACE}><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
      );
