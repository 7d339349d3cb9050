import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type AnyRoute, common, problemOf } from '#shared/kernel/index.ts';
import { getParticipant } from '#shared/participants/index.ts';
import { ApiError } from '#web/app/apiError.ts';
import type { AnyRequest, Call } from '#web/app/client.ts';
import { createAsker } from '#web/app/opening/asker.ts';
import { askingWhy } from '#web/app/opening/askingWhy.ts';

const request = (participantId: string, signal?: AbortSignal) => ({ params: { participantId }, ...(signal && { signal }) });
const { status, title, detail, code } = problemOf({ kind: common.reasonNeeded }, 'nb');
const refusal = new ApiError('problem', { status, problem: { status, title, detail, code } });

/** An API that asks why until the record is opened, and counts its calls. */
function gated() {
  const asker = createAsker();
  const open = new Set<string>();
  let calls = 0;
  const api: Call = async <R extends AnyRoute>(route: R, { params }: AnyRequest) => {
    calls += 1;
    const { participantId }: { readonly participantId?: string } = { ...(params ?? {}) };
    if (!open.has(participantId ?? '')) throw refusal;
    return z.parse<R['response']>(route.response, route.examples.response);
  };
  const call = askingWhy(api, asker);
  const say = (): void => {
    const question = asker.question();
    if (question) open.add(question.participantId);
    question?.answered();
  };
  return { asker, call, say, calls: () => calls };
}

describe('being asked why', () => {
  test('lets the call go on once a reason is given', async () => {
    const { call, asker, say } = gated();
    const answer = call(getParticipant, request('anna'));
    await expect.poll(() => asker.question()?.participantId).toBe('anna');
    say();
    await expect(answer).resolves.toEqual(getParticipant.examples.response);
    expect(asker.question()).toBeUndefined();
  });

  test('asks once for all that wait for the same record, and one record after another', async () => {
    const { call, asker, say, calls } = gated();
    const answers = ['anna', 'anna', 'bo'].map((id) => call(getParticipant, request(id)));
    await expect.poll(() => calls()).toBe(3);
    expect(asker.question()?.participantId).toBe('anna');
    say();
    expect(asker.question()?.participantId).toBe('bo');
    say();
    await expect(Promise.all(answers)).resolves.toHaveLength(3);
  });

  test('tells the refusal to who would rather not say', async () => {
    const { call, asker } = gated();
    const answer = call(getParticipant, request('anna'));
    await expect.poll(() => asker.question()?.participantId).toBe('anna');
    asker.question()?.declined();
    await expect(answer).rejects.toBe(refusal);
  });

  test('is taken back when the page that wanted to know is left', async () => {
    const { call, asker } = gated();
    const leaving = new AbortController();
    const answer = call(getParticipant, request('anna', leaving.signal));
    await expect.poll(() => asker.question()?.participantId).toBe('anna');
    leaving.abort();
    await expect(answer).rejects.toBe(refusal);
    expect(asker.question()).toBeUndefined();
  });
});
