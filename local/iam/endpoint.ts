import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { ACCOUNT } from '../assembly/deployment.ts';
import type { Table } from '../dynamodb/tables.ts';
import type { HttpHandler, HttpRequest, HttpResponse } from '../http.ts';
import { json, listen, send, splitOnce } from '../http.ts';
import type { Messaging } from '../messages/messaging.ts';
import type { Access, Caller } from './access.ts';
import type { Question } from './evaluate.ts';
import type { Faults } from './faults.ts';
import { tableQuestions } from './tableQuestions.ts';

interface Backends {
  readonly tables: readonly Table[];
  readonly access: Access;
  readonly enginePort: number;
  /** The administration of the logins. */
  readonly logins: HttpHandler;
  /** What sends text messages and e-mails. */
  readonly messaging: Messaging;
  readonly faults: Faults;
}

/** The one address of AWS that functions know. It asks IAM first, and only then the database or the login's administration. */
export interface AwsEndpoint {
  readonly url: string;
  /** Lets a function in: whoever sends this access key is that function. */
  admit(accessKeyId: string, caller: Caller): void;
  close(): Promise<void>;
}

const deniedTo = ({ principal, functionName }: Caller, { action, resource }: Question): HttpResponse => {
  const role = principal.arn.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/');
  const who = `User: ${role}/${functionName} is not authorized to perform: ${action} on resource: ${resource}`;
  return awsError('com.amazon.coral.service#AccessDeniedException', `${who} because no identity-based policy allows the ${action} action`);
};

/** An error in the form AWS's JSON services have. */
const awsError = (type: string, message: string): HttpResponse =>
  json(
    400,
    { __type: type, message, Message: message },
    { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-requestid': randomUUID() },
  );

function malformedIsUndefined<Value>(parse: () => Value): Value | undefined {
  try {
    return parse();
  } catch (error) {
    if (error instanceof z.ZodError) return undefined;
    throw error;
  }
}

/** Starts the endpoint; it listens on loopback. */
export async function startAwsEndpoint({ tables, access, enginePort, logins, messaging, faults }: Backends): Promise<AwsEndpoint> {
  const callers = new Map<string, Caller>();
  const tablesByName = new Map(tables.map((table) => [table.name, table]));

  const poolQuestion = (operation: string, body: unknown): Question => {
    const pool = String(new Map(Object.entries(body ?? {})).get('UserPoolId') ?? '*');
    const resource = `arn:aws:cognito-idp:${pool.split('_')[0]}:${ACCOUNT}:userpool/${pool}`;
    return { action: `cognito-idp:${operation}`, resource, context: {} };
  };

  const handle = async (request: HttpRequest): Promise<HttpResponse> => {
    const accessKeyId = request.headers.authorization?.match(/Credential=([^/]+)\//)?.[1] ?? '';
    const caller = callers.get(accessKeyId);
    if (caller === undefined) return awsError('UnrecognizedClientException', 'The security token included in the request is invalid.');
    const sent = messaging.answer(request, caller);
    if (sent !== undefined) return sent;
    const [service, operation = ''] = splitOnce(request.headers['x-amz-target'] ?? '', '.');
    const body: unknown = JSON.parse(request.body.toString());
    const toTable = service === 'DynamoDB_20120810';
    if (!toTable && service !== 'AWSCognitoIdentityProviderService') {
      return awsError(
        'UnknownService',
        `The local cloud does not know the service that ${caller.functionName} called (${service || request.path}).`,
      );
    }
    const asked = toTable ? malformedIsUndefined(() => tableQuestions(operation, body, tablesByName)) : [poolQuestion(operation, body)];
    if (asked === undefined) return awsError('com.amazon.coral.validate#ValidationException', 'The request has no shape DynamoDB knows.');
    const denied = await access.denied(caller, asked);
    if (denied !== undefined) return deniedTo(caller, denied);
    return faults.next(caller.functionName, operation, body) ?? (toTable ? send(enginePort, request) : logins(request));
  };

  const server = await listen(0, handle);
  return {
    url: `http://127.0.0.1:${server.port}`,
    admit: (accessKeyId, caller) => void callers.set(accessKeyId, caller),
    close: server.close,
  };
}
