import { type FieldFault, fieldText } from './fieldTexts.ts';
import { fill, type Language, type TextParams, type Texts } from './language.ts';

/** HTTP statuses a refusal may have. */
export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 428 | 429 | 500 | 503;

/** What may be refused, as data: its status, what happened (title) and what the user can do (detail). */
export interface RefusalKind {
  readonly code: string;
  readonly status: RefusalStatus;
  readonly title: Texts;
  readonly detail: Texts;
  /** Values as one refusal could give them: exactly what the texts name, and nothing else may be given. */
  readonly example?: TextParams;
}

/** A wrong field on the wire, with its text. */
export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** A change somebody else made while this user was typing. */
export interface FieldChange {
  readonly pointer: string;
  readonly current: unknown;
}

/** A refusal as a rule gives it: which kind, with the values its texts name. */
export interface Refusal {
  readonly kind: RefusalKind;
  readonly params?: TextParams;
  readonly fields?: readonly FieldFault[];
  readonly changes?: readonly FieldChange[];
}

/** What a refusal is on the wire: RFC 9457 problem details. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly params?: TextParams;
  readonly fields?: readonly FieldProblem[];
  readonly changes?: readonly FieldChange[];
  readonly correlationId?: string;
}

/** Names the refusals of a slice: the key becomes the code, prefixed with the slice. */
export function defineRefusals<const Kinds extends Record<string, Omit<RefusalKind, 'code'>>>(
  slice: string,
  kinds: Kinds,
): { readonly [Key in keyof Kinds]: RefusalKind } {
  const entries = Object.entries(kinds).map(([key, kind]) => [key, { ...kind, code: `${slice}.${kebab(key)}` }] as const);
  return Object.fromEntries(entries) as { [Key in keyof Kinds]: RefusalKind };
}

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The problem document for a refusal, in one language. */
export function problemOf({ kind, params, fields, changes }: Refusal, language: Language, correlationId?: string): Problem {
  return {
    type: `urn:steg:problem:${kind.code}`,
    title: fill(kind.title[language], params),
    status: kind.status,
    detail: fill(kind.detail[language], params),
    code: kind.code,
    ...(params && { params }),
    ...(fields?.length && {
      fields: fields.map((fault) => ({ pointer: fault.pointer, code: fault.code, detail: fieldText(fault, language) })),
    }),
    ...(changes?.length && { changes }),
    ...(correlationId && { correlationId }),
  };
}

/** Thrown by a use case to end a request with a refusal; the platform turns it into a problem document. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;
  constructor(kind: RefusalKind, details: Omit<Refusal, 'kind'> = {}) {
    super(kind.code);
    this.refusal = { kind, ...details };
  }
}
