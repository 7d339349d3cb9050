import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gathered, soonestFirst, type TodayItem } from '#shared/today/index.ts';

const TODAY = '2026-11-21';
const anna = { id: 'anna', name: 'Anna' };
const berit = { id: 'berit', name: 'Berit' };

const line = (task: TodayItem['task'], about: Partial<TodayItem> = {}): TodayItem => ({ task, urgency: 'now', due: TODAY, ...about });

test('what there is to do about one person stands together, where the first of it stands', () => {
  const silence = line('silence', { participant: anna });
  const supervision = line('supervision', { volunteer: berit });
  const meeting = line('meeting', { participant: anna, volunteer: berit, matchId: 'match' });
  expect(gathered([silence, supervision, meeting])).toEqual([[silence, meeting], [supervision]]);
});

test('the day treatment ends comes before what has waited longer', () => {
  const discharge = line('discharge', { participant: anna });
  const late = line('supervision', { volunteer: berit, due: '2026-10-01' });
  expect([late, discharge].toSorted(soonestFirst)).toEqual([discharge, late]);
});

test('a discharge that lies ahead waits its turn', () => {
  const discharge = line('discharge', { urgency: 'week', due: '2026-11-28', participant: anna });
  const sooner = line('supervision', { urgency: 'week', due: '2026-11-24', volunteer: berit });
  expect([discharge, sooner].toSorted(soonestFirst)).toEqual([sooner, discharge]);
});

test('gathering keeps every line, once, and the order within each person', () => {
  const people = fc.constantFrom({ participant: anna }, { volunteer: berit }, { participant: anna, volunteer: berit }, {});
  const lines = fc.array(fc.tuple(fc.constantFrom<TodayItem['task']>('silence', 'meeting', 'planStep'), people));
  fc.assert(
    fc.property(lines, (drawn) => {
      const items = drawn.map(([task, about]) => line(task, about));
      const together = gathered(items);
      expect(together.flat()).toHaveLength(items.length);
      expect(new Set(together.flat())).toEqual(new Set(items));
      for (const group of together) expect(group).toEqual(items.filter((item) => group.includes(item)));
    }),
  );
});
