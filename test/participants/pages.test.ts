import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { listParticipants } from '#shared/participants/index.ts';
import { listPartners } from '#shared/partners/index.ts';
import { liveCities } from '#test/support/cities.ts';
import { givenParticipant } from '#test/support/given.ts';

type Page = z.infer<typeof listParticipants.response>;

const live = liveCities();
const { trondheim, fredrikstad } = live;

describe('a long list of participants', () => {
  test('comes page by page, everyone once', async () => {
    for (const name of ['Anna', 'Bjørn', 'Cecilie', 'Dag', 'Elin']) await givenParticipant(trondheim, { preferredName: name });
    const pages: string[][] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: Page = (await trondheim.call(listParticipants, { query: { limit: '2', ...(cursor && { cursor }) } })).body;
      pages.push(page.items.map(({ preferredName }) => preferredName));
      cursor = page.nextCursor;
    }
    expect(pages.map(({ length }) => length)).toEqual([2, 2, 1]);
    expect(pages.flat().toSorted()).toEqual(['Anna', 'Bjørn', 'Cecilie', 'Dag', 'Elin']);
  });

  test('goes on only where its own cursor says', async () => {
    for (const city of [trondheim, fredrikstad]) for (const _ of [1, 2]) await givenParticipant(city);
    const cursor = (await trondheim.call(listParticipants, { query: { limit: '1' } })).body.nextCursor ?? '';
    const refused = [
      await trondheim.call(listParticipants, { query: { cursor: `${cursor.slice(0, -2)}xx` } }),
      await fredrikstad.call(listParticipants, { query: { cursor } }),
      await trondheim.call(listPartners, { query: { cursor } }),
    ];
    expect(refused.map(({ status, problem }) => [status, problem.code])).toEqual(refused.map(() => [400, 'request.cursor']));
  });
});
