import * as z from 'zod';
import { send } from '../http.ts';

const failure = z.looseObject({ __type: z.string(), message: z.string().default('') });

/** A refusal by the administration of Cognito. */
export class CognitoRefusal extends Error {
  override readonly name = 'CognitoRefusal';
  /** As in AWS: `UserNotFoundException`. */
  readonly type: string;
  constructor(type: string, message: string) {
    super(`${type}: ${message}`);
    this.type = type;
  }
}

/**
 * Calls the administration API as an operator would.
 *
 * @throws CognitoRefusal when it says no
 */
export async function administer(port: number, operation: string, body: Readonly<Record<string, unknown>>): Promise<unknown> {
  const answer = await send(port, {
    method: 'POST',
    path: '/',
    query: '',
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `AWSCognitoIdentityProviderService.${operation}` },
    body: Buffer.from(JSON.stringify(body)),
  });
  const result: unknown = JSON.parse(answer.body.toString());
  if (answer.status === 200) return result;
  const { __type, message } = failure.parse(result);
  throw new CognitoRefusal(__type, message);
}
