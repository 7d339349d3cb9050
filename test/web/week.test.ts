import { describe, expect, test } from 'vitest';
import { BLOCKS, cellState, moved, paint, press } from '#web/ui/week/weekModel.ts';

const EVENING = BLOCKS.findIndex(({ name }) => name === 'evening');
const LATE = BLOCKS.findIndex(({ name }) => name === 'late');
const wednesdayEvening = { day: 3, block: EVENING };

describe('painting a week', () => {
  test('fills a cell with its hours, and empties it', () => {
    const painted = paint([], wednesdayEvening, true);
    expect(painted).toEqual([{ day: 3, from: 17, to: 20 }]);
    expect(paint(painted, wednesdayEvening, false)).toEqual([]);
  });

  test('joins neighbours in a day into one span', () => {
    const week = paint([{ day: 3, from: 17, to: 20 }], { day: 3, block: LATE }, true);
    expect(week).toEqual([{ day: 3, from: 17, to: 22 }]);
  });

  test('keeps hours the grid does not show, and finer hours of other cells', () => {
    const week = [
      { day: 1, from: 6, to: 8 },
      { day: 5, from: 18, to: 19 },
    ];
    expect(paint(week, wednesdayEvening, true)).toEqual([week[0], { day: 3, from: 17, to: 20 }, week[1]]);
  });

  test('shows a cell as filled, in part, or empty', () => {
    expect(cellState([{ day: 3, from: 17, to: 20 }], wednesdayEvening)).toBe('all');
    expect(cellState([{ day: 3, from: 18, to: 22 }], wednesdayEvening)).toBe('some');
    expect(cellState([{ day: 4, from: 17, to: 20 }], wednesdayEvening)).toBe('none');
  });
});

describe('the keys of a week', () => {
  test('arrows move, and stop at the edges', () => {
    expect(moved(wednesdayEvening, 'ArrowRight')).toEqual({ day: 4, block: EVENING });
    expect(moved({ day: 1, block: 0 }, 'ArrowUp')).toEqual({ day: 1, block: 0 });
    expect(moved({ day: 7, block: LATE }, 'ArrowDown')).toEqual({ day: 7, block: LATE });
    expect(moved(wednesdayEvening, 'Home')).toEqual({ day: 1, block: EVENING });
    expect(moved(wednesdayEvening, 'End')).toEqual({ day: 7, block: EVENING });
  });

  test('space fills and empties, and fills up what is filled in part', () => {
    const filled = press([], wednesdayEvening, ' ', false);
    expect(filled?.week).toEqual([{ day: 3, from: 17, to: 20 }]);
    expect(press(filled?.week ?? [], wednesdayEvening, 'Enter', false)?.week).toEqual([]);
    expect(press([{ day: 3, from: 18, to: 19 }], wednesdayEvening, ' ', false)?.week).toEqual([{ day: 3, from: 17, to: 20 }]);
  });

  test('shift and an arrow paint the next cell like the one it comes from', () => {
    const week = [{ day: 3, from: 17, to: 20 }];
    const on = press(week, wednesdayEvening, 'ArrowRight', true);
    expect(on).toEqual({ cell: { day: 4, block: EVENING }, week: [...week, { day: 4, from: 17, to: 20 }] });
    const off = press(week, { day: 2, block: EVENING }, 'ArrowRight', true);
    expect(off).toEqual({ cell: wednesdayEvening, week: [] });
  });

  test('an arrow alone changes nothing, and other keys are left to the page', () => {
    const week = [{ day: 3, from: 17, to: 20 }];
    expect(press(week, wednesdayEvening, 'ArrowLeft', false)?.week).toBe(week);
    expect(press(week, wednesdayEvening, 'Tab', false)).toBeUndefined();
    expect(press(week, wednesdayEvening, 'j', false)).toBeUndefined();
  });
});
