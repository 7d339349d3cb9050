import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type AnyRoute, type Language, problemOf, type Refusal } from '#shared/kernel/index.ts';

/** Answers hold personal data: nobody on the way may keep them, and no browser may take them for anything but what they are. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=63072000; includeSubDomains; preload',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

const answer = (statusCode: number, contentType: string, body: string, correlationId: string): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: { ...HEADERS, 'content-type': contentType, 'x-correlation-id': correlationId },
  body,
});

/** A good answer: a text of its own kind, or else JSON. */
export const good = (
  { status, produces }: Pick<AnyRoute, 'status' | 'produces'>,
  body: unknown,
  correlationId: string,
): APIGatewayProxyStructuredResultV2 =>
  answer(
    status,
    `${produces}; charset=utf-8`,
    produces !== 'application/json' && typeof body === 'string' ? body : JSON.stringify(body),
    correlationId,
  );

/** A refusal as problem details, in the user's language. */
export const problem = (refusal: Refusal, language: Language, correlationId: string): APIGatewayProxyStructuredResultV2 =>
  answer(
    refusal.kind.status,
    'application/problem+json; charset=utf-8',
    JSON.stringify(problemOf(refusal, language, correlationId)),
    correlationId,
  );
