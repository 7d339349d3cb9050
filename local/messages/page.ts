import type { HttpHandler } from '../http.ts';
import { type Outbox, outboxPage } from '../outbox.ts';

const PATH = '/utboks';

/** A tenant's site with one page more, which is on this machine alone: what would have been sent from it. */
export const withOutbox =
  (site: HttpHandler, outbox: Outbox, owner: string): HttpHandler =>
  async (request) => {
    if (request.path !== PATH) return site(request);
    const page = outboxPage(outbox.messagesOf(owner));
    return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }, body: page };
  };
