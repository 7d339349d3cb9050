import { describe, expect, test } from 'vitest';
import { listPartners } from '#shared/partners/index.ts';
import { listVolunteers } from '#shared/volunteers/index.ts';
import { refusalOf } from '#test/support/answer.ts';
import { type LiveCity, liveCities } from '#test/support/cities.ts';
import { givenPartner, givenVolunteer } from '#test/support/given.ts';

const live = liveCities();

/** Adds partners, and answers their ids in the order lists have. */
async function partners(city: LiveCity, count: number): Promise<string[]> {
  const made = await Promise.all(Array.from({ length: count }, () => givenPartner(city)));
  return made.map(({ id }) => id).sort();
}

/** A list page by page, until it says that it ends. */
async function pagesOf(city: LiveCity, limit: string, cursor: string | null = null): Promise<string[][]> {
  const { body } = await city.call(listPartners, { query: { limit, ...(cursor !== null && { cursor }) } });
  const ids = body.items.map(({ id }) => id);
  return body.nextCursor === null ? [ids] : [ids, ...(await pagesOf(city, limit, body.nextCursor))];
}

async function cursorOf(city: LiveCity): Promise<string> {
  const { body } = await city.call(listPartners, { query: { limit: '1' } });
  return body.nextCursor ?? '';
}

describe('a list', () => {
  test.each([
    ['1', [1, 1, 1, 1, 1, 1]],
    ['4', [4, 2]],
    ['3', [3, 3]],
    ['6', [6]],
    ['200', [6]],
  ])('of six in pages of %s has every item once, and no empty page', async (limit, sizes) => {
    const ids = await partners(live.trondheim, 6);
    const pages = await pagesOf(live.trondheim, limit);
    expect(pages.flat()).toEqual(ids);
    expect(pages.map(({ length }) => length)).toEqual(sizes);
  });

  test('of nothing is one empty page', async () => {
    expect(await pagesOf(live.trondheim, '10')).toEqual([[]]);
  });

  test('has a hundred items a page unless asked', async () => {
    const ids = await partners(live.trondheim, 101);
    const { body } = await live.trondheim.call(listPartners);
    expect(body.items.map(({ id }) => id)).toEqual(ids.slice(0, 100));
    expect(body.nextCursor).not.toBeNull();
  });

  test('goes on where it was, though the item it stopped at is gone', async () => {
    const ids = await partners(live.trondheim, 3);
    const cursor = await cursorOf(live.trondheim);
    await live.table.forget({ pk: 'trondheim#cards#partner', sk: ids[0] });
    expect((await pagesOf(live.trondheim, '10', cursor)).flat()).toEqual(ids.slice(1));
  });

  test('leaves out what has expired, and fills the page with what has not', async () => {
    const ids = await partners(live.trondheim, 3);
    const [first] = await live.table.items('trondheim#cards#partner');
    await live.table.plant({ ...first, sk: '00000000-0000-4000-8000-000000000000', expiresAt: Date.parse('2026-11-21T09:59:59Z') / 1000 });
    expect(await pagesOf(live.trondheim, '3')).toEqual([ids]);
  });
});

describe('a cursor', () => {
  const refused = { status: 400, code: 'request.cursor' };

  test('says nothing of what it was sealed with', async () => {
    const [id] = await partners(live.trondheim, 2);
    const opened = Buffer.from(await cursorOf(live.trondheim), 'base64url').toString();
    expect(JSON.parse(opened)).toEqual([id, expect.stringMatching(/^[\w-]{43}$/)]);
  });

  test.each([
    ['made up', () => 'next'],
    ['cut off', (cursor: string) => cursor.slice(0, -4)],
    ["of a key of one's own", (cursor: string) => sealedOf(cursor, ([, signature]) => ['00000000', signature])],
    ['without a signature', (cursor: string) => sealedOf(cursor, ([key]) => [key])],
    ['with an empty signature', (cursor: string) => sealedOf(cursor, ([key]) => [key, ''])],
    ['with as many other characters for a signature', (cursor: string) => sealedOf(cursor, ([key]) => [key, 'ø'.repeat(43)])],
    ['with a signature of something else', (cursor: string) => sealedOf(cursor, ([key]) => [key, 'A'.repeat(43)])],
    ['with more than it had', (cursor: string) => sealedOf(cursor, (parts) => [...parts, 'more'])],
    ['that is JSON of another shape', () => Buffer.from('{"0":"a","1":"b"}').toString('base64url')],
  ])('%s is refused', async (_what, tamper) => {
    await partners(live.trondheim, 2);
    const cursor = tamper(await cursorOf(live.trondheim));
    expect(await refusalOf(live.trondheim.call(listPartners, { query: { cursor } }))).toEqual(refused);
  });

  test('of another city is refused', async () => {
    await partners(live.trondheim, 2);
    await partners(live.fredrikstad, 2);
    const cursor = await cursorOf(live.trondheim);
    expect(await refusalOf(live.fredrikstad.call(listPartners, { query: { cursor } }))).toEqual(refused);
  });

  test('of another list is refused', async () => {
    await partners(live.trondheim, 2);
    await givenVolunteer(live.trondheim, 'applied');
    const cursor = await cursorOf(live.trondheim);
    expect(await refusalOf(live.trondheim.call(listVolunteers, { query: { cursor } }))).toEqual(refused);
  });
});

/** A cursor with its parts changed. */
function sealedOf(cursor: string, alter: (parts: unknown[]) => unknown[]): string {
  const parts: unknown[] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  return Buffer.from(JSON.stringify(alter(parts))).toString('base64url');
}
