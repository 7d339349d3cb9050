import { describe, expect, test } from 'vitest';
import { aMeeting } from '#test/support/factories/index.ts';
import { ApiError } from '#web/app/apiError.ts';
import { draftsOf } from '#web/app/drafts/drafts.ts';
import { createOutbox } from '#web/app/outbox/outbox.ts';
import { type SendMeeting, sent, type Unsent } from '#web/app/outbox/unsent.ts';
import { memoryShelf } from './memoryShelf.ts';

const OF = {
  participantId: '0f8fad5b-d9cb-469f-a165-70867728950e',
  matchId: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  names: { participant: 'Anna Lund', volunteer: 'Berit Nesheim' },
};
const waiting: Unsent = {
  meetingId: '9b2d4f60-1111-4222-8333-444455556666',
  meeting: aMeeting(),
  savedAt: '2026-11-21T11:00:00.000Z',
  refused: null,
};
const problem = (code: string, status = 409) => new ApiError('problem', { status, problem: { title: 'T', status, detail: 'D', code } });
const offline = new ApiError('offline');
const told = { title: 'T', detail: 'D' };

/** A server that can be reached or not, and remembers what has come to it. */
function server() {
  const came: Parameters<SendMeeting>[] = [];
  let against: ApiError | undefined;
  const send: SendMeeting = async (...meeting) => {
    if (against && !meeting[0].another) throw against;
    came.push(meeting);
  };
  return {
    came,
    send,
    answersWith(error?: ApiError): void {
      against = error;
    },
  };
}

/** The outbox of somebody on a device, in one tab of several. */
function tab(of: ReturnType<typeof memoryShelf>, to: ReturnType<typeof server>, owner = 'kari') {
  const drafts = draftsOf(`${owner}-unsent`, of.shelf);
  return createOutbox({ drafts, send: to.send, onSent: () => undefined, alone: (change) => change() });
}

describe('a meeting that is sent', () => {
  test('is done with when it came, and is never thrown away when it is refused', async () => {
    expect(await sent(waiting, async () => ({ received: true }))).toBeUndefined();
    const same = problem('matching.same-day');
    expect(await sent(waiting, () => Promise.reject(same))).toEqual({ ...waiting, refused: { ...told, isSameDay: true } });
    const over = problem('matching.not-meeting');
    expect(await sent(waiting, () => Promise.reject(over))).toEqual({ ...waiting, refused: { ...told, isSameDay: false } });
  });

  test.each([
    ['there is no network', offline],
    ['the gateway is busy', new ApiError('busy', { status: 503 })],
    [
      'nobody is signed in any more',
      new ApiError('signedOut', { status: 401, problem: { ...told, status: 401, code: 'request.signed-out' } }),
    ],
  ])('waits as it is where %s', async (_why, error) => {
    expect(await sent(waiting, () => Promise.reject(error))).toEqual(waiting);
  });
});

describe('what waits on a device', () => {
  test('is sent once when there is network, under the name the device gave it', async () => {
    const [shelf, api] = [memoryShelf(), server()];
    const outbox = tab(shelf, api);
    api.answersWith(offline);
    expect(await outbox.add(aMeeting(), OF)).toBe('onDevice');
    const [kept] = outbox.items();
    api.answersWith();
    await Promise.all([outbox.flush(), outbox.flush()]);
    expect(api.came).toEqual([[{ meetingId: kept?.meetingId, meeting: aMeeting(), another: false }, OF]]);
    expect([outbox.items(), shelf.drafts.size]).toEqual([[], 0]);
  });

  test('is there when the page is opened anew, and when its owner has signed out and in again', async () => {
    const [shelf, api] = [memoryShelf(), server()];
    api.answersWith(offline);
    await tab(shelf, api).add(aMeeting(), OF);
    await draftsOf('kari', shelf.shelf).discardAll();
    api.answersWith();
    await tab(shelf, api).flush();
    expect(api.came).toHaveLength(1);
  });

  test('is neither seen nor sent by somebody else on the same device, nor can be read where it lies', async () => {
    const [shelf, api] = [memoryShelf(), server()];
    api.answersWith(offline);
    await tab(shelf, api).add(aMeeting(), OF);
    api.answersWith();
    const other = tab(shelf, api, 'ola');
    await other.flush();
    expect([other.items(), api.came]).toEqual([[], []]);
    const [lying] = shelf.drafts.values();
    expect(new TextDecoder().decode(lying?.content)).not.toMatch(/elva|Anna|Berit/);
  });

  test('is not overwritten from another tab', async () => {
    const [shelf, api] = [memoryShelf(), server()];
    const [one, two] = [tab(shelf, api), tab(shelf, api)];
    api.answersWith(offline);
    await one.add(aMeeting({ on: '2026-11-18' }), OF);
    await two.add(aMeeting({ on: '2026-11-19' }), OF);
    api.answersWith();
    await one.flush();
    expect(api.came.map(([{ meeting }]) => meeting.on)).toEqual(['2026-11-18', '2026-11-19']);
  });

  test('waits for a decision when it was refused, and is sent again or thrown away only when somebody says so', async () => {
    const [shelf, api] = [memoryShelf(), server()];
    const outbox = tab(shelf, api);
    api.answersWith(problem('matching.same-day'));
    expect(await outbox.add(aMeeting(), OF)).toBe('refused');
    expect(await outbox.add(aMeeting({ on: '2026-11-19' }), OF)).toBe('refused');
    await outbox.flush();
    expect(api.came).toEqual([]);
    const [first, second] = outbox.items();
    await outbox.retry(first?.meetingId ?? '', true);
    expect(api.came).toMatchObject([[{ another: true }, OF]]);
    await outbox.discard(second?.meetingId ?? '');
    expect([outbox.items(), shelf.drafts.size, api.came.length]).toEqual([[], 0, 1]);
  });

  test('waits on the page alone where the browser keeps nothing, and says so', async () => {
    const [full, api] = [memoryShelf(), server()];
    const shelf = { ...full, shelf: { ...full.shelf, put: () => Promise.reject(new Error('full')) } };
    const outbox = tab(shelf, api);
    api.answersWith(offline);
    expect(await outbox.add(aMeeting(), OF)).toBe('onPage');
    api.answersWith();
    await outbox.flush();
    expect(api.came).toHaveLength(1);
  });
});
