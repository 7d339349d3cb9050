import * as z from 'zod';
import { escaped } from '../cognito/page.ts';
import type { HttpRequest, HttpResponse } from '../http.ts';
import type { Access, Caller } from '../iam/access.ts';
import type { Outbox } from '../outbox.ts';
import { refused, taken } from './answers.ts';
import { type AskedToSend, askedToSend, sendingService } from './question.ts';

/** What SES says of a call that IAM refuses, and what SNS does. */
const DENIED = { ses: 'AccessDeniedException', sns: 'AuthorizationError' } as const;

/** Nobody has this number or this address: what is sent to them is refused, so that one can see what becomes of it. */
const UNREACHABLE = /^\+4700000000$|@unreachable\.example$/;

function readable(service: AskedToSend['service'], request: HttpRequest): AskedToSend | undefined {
  try {
    return askedToSend(service, request);
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A text as HTML, in which addresses can be opened. */
const withLinks = (text: string): string => escaped(text).replaceAll(/https?:\/\/[\w.:/#-]+/g, (url) => `<a href="${url}">${url}</a>`);

/** Answers as SNS and SES would where a function may send, and puts what is sent into the outbox. */
export interface Messaging {
  /** Undefined for a request that is for another service. */
  answer(request: HttpRequest, caller: Caller): Promise<HttpResponse> | undefined;
}

/**
 * @param ownerOf whose outbox a function's messages are in, by the function's name
 * @param localised a text with this machine's addresses in it
 */
export function messagingOf(
  access: Access,
  outbox: Outbox,
  { ownerOf, localised }: { readonly ownerOf: (functionName: string) => string; readonly localised: (text: string) => string },
): Messaging {
  const send = async (service: AskedToSend['service'], request: HttpRequest, caller: Caller): Promise<HttpResponse> => {
    const asked = readable(service, request);
    if (asked === undefined)
      return refused(service, 400, 'InvalidParameter', 'The local cloud sends text messages and plain e-mails alone.');
    const { question, to, subject, text } = asked;
    if (await access.denied(caller, [question])) {
      return refused(service, 403, DENIED[service], `${caller.functionName} is not authorized to perform: ${question.action}`);
    }
    if (UNREACHABLE.test(to)) return refused(service, 400, service === 'sns' ? 'OptedOut' : 'MessageRejected', 'Unreachable.');
    await outbox.deliver({
      owner: ownerOf(caller.functionName),
      to,
      subject,
      body: withLinks(localised(text)),
      at: new Date().toISOString(),
    });
    return taken(service);
  };
  return {
    answer: (request, caller) => {
      const service = sendingService(request);
      return service && send(service, request, caller);
    },
  };
}
