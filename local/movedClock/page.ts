import type { HttpHandler } from '../http.ts';
import { clockMovedBy } from './clock.ts';
import { moveDate } from './moveDate.ts';

/** Where the script lies, as the content security policy lets no page carry scripts of its own. */
const SCRIPT = '/moved-clock.js';
const HEAD = '<head>';

const asText = (body: string | Buffer): string => (typeof body === 'string' ? body : body.toString());

/** Serves a site so that the browser lives at our time too: a script before all others. Nothing is changed while the clock is right. */
export const atOurTime =
  (site: HttpHandler): HttpHandler =>
  async (request) => {
    if (clockMovedBy() === 0) return site(request);
    if (request.path === SCRIPT) {
      const headers = { 'content-type': 'text/javascript', 'cache-control': 'no-store' };
      return { status: 200, headers, body: `(${moveDate})(${clockMovedBy()});` };
    }
    const answer = await site(request);
    if (answer.headers['content-type'] !== 'text/html') return answer;
    return { ...answer, body: asText(answer.body).replace(HEAD, `${HEAD}<script src="${SCRIPT}"></script>`) };
  };
