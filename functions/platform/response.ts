import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type Language, problemOf, type Refusal } from '#shared/kernel/index.ts';

/** Answers hold personal data: nobody on the way may keep them, and no browser may take them for anything but what they are. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=63072000; includeSubDomains; preload',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

const answer = (statusCode: number, contentType: string, body: unknown, correlationId: string): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: { ...HEADERS, 'content-type': contentType, 'x-correlation-id': correlationId },
  body: JSON.stringify(body),
});

/** A good answer. */
export const json = (status: number, body: unknown, correlationId: string): APIGatewayProxyStructuredResultV2 =>
  answer(status, 'application/json; charset=utf-8', body, correlationId);

/** A refusal as problem details, in the user's language. */
export const problem = (refusal: Refusal, language: Language, correlationId: string): APIGatewayProxyStructuredResultV2 =>
  answer(refusal.kind.status, 'application/problem+json; charset=utf-8', problemOf(refusal, language, correlationId), correlationId);
