import { describe, expect, test } from 'vitest';
import { aMeeting } from '#test/support/factories/index.ts';
import { readOutbox, type Unsent, writeOutbox } from '#web/app/outbox/unsent.ts';
import { linkDrafts } from '#web/features/byLink/linkDrafts.ts';
import { keptToken, takeToken } from '#web/features/byLink/token.ts';
import { memoryShelf } from './memoryShelf.ts';
import { memoryStorage } from './memoryStorage.ts';

const TOKEN = 'Vq3kq0vVt1c0b4m0jYpS5m0H1h8p2d7u9rQ1wZ3e5t7';
const waiting: Unsent = {
  meetingId: '9b2d4f60-1111-4222-8333-444455556666',
  meeting: aMeeting(),
  savedAt: '2026-11-21T11:00:00.000Z',
  refused: null,
};

describe('what lies on a device by a link', () => {
  test('is opened with the link alone, and neither it nor the link can be read where it lies', async () => {
    const { shelf, drafts: lying } = memoryShelf();
    await writeOutbox(await linkDrafts(TOKEN, shelf), [waiting]);
    expect(await readOutbox(await linkDrafts(TOKEN, shelf))).toEqual([waiting]);
    expect(await readOutbox(await linkDrafts(`${TOKEN.slice(0, -1)}8`, shelf))).toEqual([]);
    const [kept] = lying.values();
    const bytes = new TextDecoder().decode(kept?.content);
    expect(`${kept?.name} ${kept?.owner} ${bytes}`).not.toMatch(/Vq3kq0|elva|held/);
  });

  test('is gone when all of it has come', async () => {
    const { shelf, drafts: lying } = memoryShelf();
    const drafts = await linkDrafts(TOKEN, shelf);
    await writeOutbox(drafts, [waiting]);
    await writeOutbox(drafts, []);
    expect(lying.size).toBe(0);
  });
});

test('the token leaves the address at once, and stays with the tab', () => {
  const storage = memoryStorage();
  const put: unknown[] = [];
  const history = { replaceState: (...place: unknown[]) => void put.push(place) };
  takeToken({ pathname: '/lenke', hash: `#${TOKEN}` }, history, storage);
  expect(put).toEqual([[null, '', '/lenke']]);
  expect(keptToken(storage)).toBe(TOKEN);
  takeToken({ pathname: '/bli-tidgiver', hash: '#innhold' }, history, storage);
  expect(put).toHaveLength(1);
});
