import { describe, expect, test } from 'vitest';
import { draftsOf } from '#web/app/drafts/drafts.ts';
import { restore } from '#web/app/drafts/restore.ts';
import { VISITOR } from '#web/app/visitor/visitor.ts';
import { memoryShelf } from './memoryShelf.ts';

const at = (iso: string) => () => new Date(iso);
const MONDAY = '2026-11-16T12:00:00Z';

describe('drafts', () => {
  test('come back as they were, with when', async () => {
    const { shelf } = memoryShelf();
    const drafts = draftsOf('kari', shelf, at(MONDAY));
    await drafts.write('volunteer:new', { name: 'Åse 🌱', areas: ['midtbyen'] });
    await expect(drafts.read('volunteer:new')).resolves.toEqual({
      values: { name: 'Åse 🌱', areas: ['midtbyen'] },
      savedAt: new Date(MONDAY),
    });
  });

  test('cannot be read where they lie', async () => {
    const { shelf, drafts: lying } = memoryShelf();
    await draftsOf('kari', shelf).write('volunteer:new', { name: 'Hemmelig Navn' });
    const [draft] = lying.values();
    expect(new TextDecoder().decode(draft?.content)).not.toContain('Hemmelig');
  });

  test("one person never meets another's", async () => {
    const { shelf } = memoryShelf();
    await draftsOf('kari', shelf).write('volunteer:new', { name: 'Åse' });
    await expect(draftsOf('ola', shelf).read('volunteer:new')).resolves.toBeUndefined();
  });

  test("one record's cannot turn up in another's", async () => {
    const { shelf, drafts: lying } = memoryShelf();
    const drafts = draftsOf('kari', shelf);
    await drafts.write('volunteer:1:profile', { name: 'Åse' });
    const [draft] = lying.values();
    if (!draft) throw new Error('a draft lies there');
    lying.set('kari/volunteer:2:profile', draft);
    await expect(drafts.read('volunteer:2:profile')).rejects.toThrow();
  });

  test('all of mine go when I sign out, and nobody else’s', async () => {
    const { shelf, drafts: lying } = memoryShelf();
    await draftsOf('kari', shelf).write('volunteer:new', {});
    await draftsOf('kari', shelf).write('partner:new', {});
    await draftsOf('ola', shelf).write('partner:new', {});
    await draftsOf('kari', shelf).discardAll();
    expect([...lying.keys()]).toEqual(['ola/partner:new']);
  });

  test('too old to be of use, they are not found, and are cleared away', async () => {
    const { shelf, drafts: lying } = memoryShelf();
    await draftsOf('kari', shelf, at(MONDAY)).write('partner:new', {});
    const later = draftsOf('ola', shelf, at('2026-12-01T12:00:00Z'));
    await expect(draftsOf('kari', shelf, at('2026-12-01T12:00:00Z')).read('partner:new')).resolves.toBeUndefined();
    await later.discardOld();
    expect(lying.size).toBe(0);
  });

  test('a visitor’s are gone after a day, as the device may be anybody’s, and nobody else’s with them', async () => {
    const { shelf, drafts: lying } = memoryShelf();
    await draftsOf(VISITOR.id, shelf, at(MONDAY)).write('application', { name: 'Nora' });
    await draftsOf('kari', shelf, at(MONDAY)).write('partner:new', {});
    const dayAfter = at('2026-11-17T12:00:01Z');
    await expect(draftsOf(VISITOR.id, shelf, dayAfter).read('application')).resolves.toBeUndefined();
    await draftsOf(VISITOR.id, shelf, dayAfter).discardOld();
    expect([...lying.values()].map(({ owner }) => owner)).toEqual(['kari']);
  });
});

describe('a form takes back what was typed', () => {
  const defaults = { name: '', kind: null, contacts: [{ name: '' }], own: { on: null }, agreed: false, capacity: 1 };

  test('field by field', () => {
    const saved = { name: 'MO', kind: 'moCentre', contacts: [], own: { on: '2026-11-16' }, agreed: true, capacity: 2 };
    expect(restore(defaults, saved)).toEqual(saved);
  });

  test('keeping its own where the draft has nothing, or something else', () => {
    expect(restore(defaults, { name: 7, contacts: 'none', own: { other: 1 }, agreed: 'yes', extra: true })).toEqual(defaults);
    expect(restore(defaults, 'not a form')).toEqual(defaults);
    expect(restore(defaults, null)).toEqual(defaults);
  });
});
