import type { IncomingMessage, Server } from 'node:http';
import { createServer, request as httpRequest } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** A request on its way through the local cloud, header names in lower case and repeated headers joined by commas. */
export interface HttpRequest {
  readonly method: string;
  /** As sent, percent-encoding and all. */
  readonly path: string;
  /** Without the `?`. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** An answer on its way back. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | Buffer;
}

export type HttpHandler = (request: HttpRequest) => Promise<HttpResponse>;

/** A JSON answer, in the form AWS's own errors have. */
export const json = (status: number, body: unknown, headers: Record<string, string> = {}): HttpResponse => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

const joined = (headers: IncomingMessage['headers']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(',') : value]],
    ),
  );

/**
 * Listens on loopback only: what runs here is never for anyone else.
 *
 * @param port 0 for any free one
 * @throws Error with code `EADDRINUSE` when somebody else has the port
 */
export async function listen(port: number, handle: HttpHandler): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server: Server = createServer((incoming, outgoing) => {
    const [path = '/', query = ''] = splitOnce(incoming.url ?? '/', '?');
    buffer(incoming)
      .then((body) => handle({ method: incoming.method ?? 'GET', path, query, headers: joined(incoming.headers), body }))
      .catch((error: unknown) =>
        json(502, { message: `The local cloud failed: ${error instanceof Error ? error.message : String(error)}` }),
      )
      .then(({ status, headers, body }) => {
        for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value);
        outgoing.writeHead(status).end(incoming.method === 'HEAD' ? undefined : body);
      })
      // whoever asked has gone, or the answer is no HTTP; neither is anything to wait for
      .catch(() => outgoing.destroy());
  });
  // kept open until we close: a client may be sending on a connection just as it would have been dropped for idling
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Sends a request to a server of ours on loopback, whatever its `Host` says. */
export function send(port: number, { method, path, query, headers, body }: HttpRequest): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const target = { host: '127.0.0.1', port, method, path: query === '' ? path : `${path}?${query}` };
    const outgoing = httpRequest({ ...target, headers: { ...headers, 'content-length': String(body.length) } }, (incoming) => {
      const { 'transfer-encoding': _, connection: __, 'keep-alive': ___, ...kept } = incoming.headers;
      const answered = Object.fromEntries(Object.entries(kept).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
      buffer(incoming).then((answer) => resolve({ status: incoming.statusCode ?? 502, headers: answered, body: answer }), reject);
    });
    outgoing.once('error', reject).end(body);
  });
}

/** A text before and after the first of a separator; the whole when there is none. */
export function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
