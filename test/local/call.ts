import { localFetch } from '#local/fetch.ts';
import { signIn } from '#local/signIn.ts';
import { createPartner } from '#shared/partners/index.ts';

/** What came back, as text. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** What the gateway says, and no more, when a function throws, dies, is late, or may not be called. */
export const FAILED: Answer = { status: 500, body: '{"message":"Internal Server Error"}' };

/** Calls an API at an address without a path. */
export async function call(url: string, method: string, path: string, token?: string, body?: unknown): Promise<Answer> {
  const headers = {
    'content-type': 'application/json',
    'idempotency-key': crypto.randomUUID(),
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
  const response = await localFetch(`${url}${path}`, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  return { status: response.status, body: await response.text() };
}

/** Reads a city's partners as its counsellor. */
export async function listPartners(url: string): Promise<Answer> {
  const { access } = await signIn(url, 'veileder');
  return call(url, 'GET', createPartner.path, access);
}

/** Adds a partner as a city's counsellor. */
export async function addPartner(url: string): Promise<Answer> {
  const { access } = await signIn(url, 'veileder');
  return call(url, 'POST', createPartner.path, access, createPartner.examples.body);
}
