import * as z from 'zod';

const lambdaAnswer = z.strictObject({ statusCode: z.int(), headers: z.record(z.string(), z.string()), body: z.string() });

/** A refusal as it is on the wire (RFC 9457), and not a member more. */
const problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
  fields: z.optional(z.array(z.strictObject({ pointer: z.string(), code: z.string(), detail: z.string() }))),
  changes: z.optional(z.array(z.strictObject({ pointer: z.string(), current: z.unknown() }))),
  correlationId: z.optional(z.string()),
});

export type ProblemSeen = z.infer<typeof problem>;

/** What a function answered. */
export interface Answer<Body> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The good answer. Throws where it was refused, saying why. */
  readonly body: Body;
  /** The refusal. Throws where there was none. */
  readonly problem: ProblemSeen;
}

/** Reads an answer as it is after JSON, as Lambda hands it to the gateway, and holds it to the route's own schema. */
export function answerOf<Body>(raw: unknown, parseBody: (body: unknown) => Body): Answer<Body> {
  const { statusCode, headers, body } = lambdaAnswer.parse(JSON.parse(JSON.stringify(raw)));
  const refused = headers['content-type']?.startsWith('application/problem+json') === true;
  return {
    status: statusCode,
    headers,
    text: body,
    get body() {
      if (refused) throw new Error(`Refused with ${statusCode}: ${body}`);
      return parseBody(JSON.parse(body));
    },
    get problem() {
      if (!refused) throw new Error(`Not refused, but answered with ${statusCode}`);
      return problem.parse(JSON.parse(body));
    },
  };
}

/** What a call was refused with. */
export async function refusalOf(call: Promise<Answer<unknown>>): Promise<{ status: number; code: string }> {
  const { status, problem: seen } = await call;
  return { status, code: seen.code };
}

/** The fields a call was refused for, each with what is wrong with it. */
export async function faultsOf(call: Promise<Answer<unknown>>): Promise<Record<string, string>> {
  const { problem: seen } = await call;
  return Object.fromEntries((seen.fields ?? []).map(({ pointer, code }) => [pointer, code]));
}
