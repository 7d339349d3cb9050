import * as z from 'zod/mini';

const fieldProblem = z.object({ pointer: z.string(), code: z.string(), detail: z.string() });
const fieldChange = z.object({ pointer: z.string(), current: z.unknown() });

/** A problem document (RFC 9457) as the functions answer it; members we do not know are let be. */
const problem = z.object({
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  code: z.string(),
  fields: z.optional(z.array(fieldProblem)),
  changes: z.optional(z.array(fieldChange)),
  correlationId: z.optional(z.string()),
});
export type ApiProblem = z.infer<typeof problem>;

/**
 * Why a call did not succeed, as far as the page must tell them apart:
 * `problem` was refused with a reason to show; `signedOut`, `forbidden`, `busy` and `broken` are what the gateway and the
 * network in between can answer; `offline` and `slow` never got an answer; `unreadable` got one that breaks the contract.
 */
export type ApiFailure = 'problem' | 'signedOut' | 'forbidden' | 'busy' | 'broken' | 'offline' | 'slow' | 'unreadable';

/** Failures that sending again may cure. */
const PASSING: readonly ApiFailure[] = ['busy', 'offline', 'slow', 'broken'];

/** The one error a call rejects with, apart from being cancelled. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly failure: ApiFailure;
  readonly status: number | undefined;
  readonly problem: ApiProblem | undefined;

  constructor(failure: ApiFailure, details: { readonly status?: number; readonly problem?: ApiProblem; readonly cause?: unknown } = {}) {
    super(details.problem?.code ?? failure, { cause: details.cause });
    this.failure = failure;
    this.status = details.status;
    this.problem = details.problem;
  }

  /** Whether the same call may well succeed a little later. */
  get passing(): boolean {
    return PASSING.includes(this.failure) || this.status === 503;
  }
}

function failureOf(status: number): ApiFailure {
  if (status === 401) return 'signedOut';
  if (status === 403) return 'forbidden';
  if (status === 429 || status === 503) return 'busy';
  // what is left below 500 is the gateway not knowing the call, as when the page is older than the API
  return status >= 500 ? 'broken' : 'unreadable';
}

/** What came back: the status, and the content as JSON where it is that. */
export interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly content: unknown;
}

/** The error in an answer that is not a success, whether a function's problem document or the gateway's `{"message"}`. */
export function errorIn({ status, content }: Answer): ApiError {
  const parsed = z.safeParse(problem, content);
  if (!parsed.success) return new ApiError(failureOf(status), { status });
  return new ApiError(status === 401 ? 'signedOut' : 'problem', { status, problem: parsed.data });
}
