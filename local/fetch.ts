import { send } from './http.ts';

/** Statuses that may carry no body, and for which `Response` takes none. */
const WITHOUT_BODY = new Set([204, 205, 304]);

/**
 * `fetch` for addresses such as `http://trondheim.localhost:4000`, which Node cannot look up although browsers can:
 * it connects to loopback and sends the name as `Host`. Redirects are not followed.
 */
export async function localFetch(address: string | URL, init: RequestInit = {}): Promise<Response> {
  const url = new URL(address);
  const request = new Request(url, init);
  const answer = await send(Number(url.port || 80), {
    method: request.method,
    path: url.pathname,
    query: url.search.slice(1),
    headers: { ...Object.fromEntries(request.headers), host: url.host },
    body: Buffer.from(await request.arrayBuffer()),
  });
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers)) {
    for (const one of typeof value === 'string' ? [value] : value) headers.append(name, one);
  }
  const body = WITHOUT_BODY.has(answer.status) ? null : new Uint8Array(Buffer.from(answer.body));
  return new Response(body, { status: answer.status, headers });
}
