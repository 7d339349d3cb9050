import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { callApi } from '#local/callApi.ts';
import { localFetch } from '#local/fetch.ts';
import { moveTo, realNow, setDate, setRealDate } from '#local/movedClock/clock.ts';
import { signIn } from '#local/signIn.ts';
import { addDays, dateIn } from '#shared/kernel/index.ts';
import { signIn as enter } from '#shared/team/index.ts';
import { getToday } from '#shared/today/index.ts';
import { productAssembly, runningCloud } from './localCloud.ts';

afterEach(setRealDate);

describe('a moved clock', () => {
  test('is on the date asked for, at whatever time of day and across summer time', () => {
    const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, fc.integer({ min: -800, max: 800 }), (now, days) => {
        const date = addDays(dateIn(now), days);
        expect(dateIn(new Date(now.getTime() + moveTo(date, now.getTime())))).toBe(date);
      }),
    );
  });

  test('moves what Date takes for now, and no date that is stated', () => {
    const before = realNow();
    setDate('2031-03-30');
    expect(dateIn(new Date())).toBe('2031-03-30');
    expect(dateIn(new Date(Date.now()))).toBe('2031-03-30');
    expect(new Date(0).toISOString()).toBe('1970-01-01T00:00:00.000Z');
    expect(new Date()).toBeInstanceOf(Date);
    expect(realNow() - before).toBeLessThan(60_000);
    setDate('2027-01-01');
    expect(dateIn(new Date())).toBe('2027-01-01');
  });
});

test('on another day the logins, the functions and the page all live then', async () => {
  setDate('2031-03-30');
  const cloud = await runningCloud(await productAssembly());
  const caller = { url: cloud.url('trondheim'), token: (await signIn(cloud.url('trondheim'), 'veileder')).access };
  await callApi(caller, enter, { body: {} });
  expect(dateIn(new Date((await callApi(caller, getToday)).asOf))).toBe('2031-03-30');
  await cloud.streamsIdle();
  expect(cloud.lines.filter((line) => line.includes('"ERROR"'))).toEqual([]);

  const page = await (await localFetch(`${caller.url}/deltakere`)).text();
  const script = page.match(/<head><script src="([^"]+)"/)?.[1] ?? '';
  const browser = createContext();
  runInContext(await (await localFetch(caller.url + script)).text(), browser);
  expect(dateIn(new Date(runInContext('Date.now()', browser)))).toBe('2031-03-30');
});
