import { beforeEach, describe, expect, test, vi } from 'vitest';
import { participantsSearch } from '#web/features/participants/screens.ts';
import { keepViews, readViews, withView } from '#web/features/views/shelf.ts';

const ME = 'a0000000-0000-4000-8000-000000000001';
const COLLEAGUE = 'a0000000-0000-4000-8000-000000000002';

/** The browser's own store, as far as it is used. */
function storeOf(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (name) => kept.get(name) ?? null, setItem: (name, text) => void kept.set(name, text) };
}

describe('a view of a list', () => {
  beforeEach(() => vi.stubGlobal('localStorage', storeOf()));

  test('is found again by the one who kept it, for its list alone', () => {
    keepViews('deltakere', ME, withView([], 'Mine i pause', { tilstand: 'paused', mine: true, fase: undefined }));
    expect(readViews('deltakere', ME)).toEqual([{ name: 'Mine i pause', search: { tilstand: 'paused', mine: true } }]);
    expect(readViews('deltakere', COLLEAGUE)).toEqual([]);
    expect(readViews('tidgivere', ME)).toEqual([]);
  });

  test('kept under a name that is taken takes its place, and views stand by name', () => {
    const views = withView(withView(withView([], 'Å', { fase: 'after' }), 'A', {}), 'Å', { fase: 'before' });
    expect(views).toEqual([
      { name: 'A', search: {} },
      { name: 'Å', search: { fase: 'before' } },
    ]);
  });

  test.each(['', 'nonsense', '{"name":1}', '[{"name":"A"}]'])('that was spoiled as %j is none', (spoiled) => {
    localStorage.setItem(`steg.views.deltakere.${ME}`, spoiled);
    expect(readViews('deltakere', ME)).toEqual([]);
  });

  test('asks an address for nothing that addresses do not have', () => {
    expect(participantsSearch.parse({ tilstand: 'paused', navn: 'Anna', mine: true })).toEqual({ tilstand: 'paused', mine: true });
  });
});
