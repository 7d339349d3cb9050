import { type KeyboardEvent, type PointerEvent, type Ref, useRef, useState } from 'react';
import type { Week } from '#shared/traits/week.ts';
import { weekdayName } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { weekTexts } from './texts.ts';
import css from './WeekGrid.module.css';
import { BLOCKS, type Cell, cellState, DAYS, paint, press } from './weekModel.ts';

interface Props {
  readonly week: Week;
  /** Absent where the week is only shown. */
  readonly onChange?: (week: Week) => void;
  /** The id of what names the grid. */
  readonly labelledBy: string;
  /** The id and ref of the cell that takes focus first. */
  readonly id?: string;
  readonly focusRef?: Ref<HTMLTableCellElement>;
}

const cellAt = (x: number, y: number): Cell | undefined => {
  const cell = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-day]');
  return cell ? { day: Number(cell.dataset.day), block: Number(cell.dataset.block) } : undefined;
};

/** A week in parts of days, painted with mouse, finger or keys. */
export function WeekGrid({ week, onChange, labelledBy, id, focusRef }: Props) {
  const t = useTexts(weekTexts);
  const { language } = useLanguage();
  const [focused, setFocused] = useState<Cell>({ day: 1, block: 0 });
  /** What is being painted, and the week as it was before. */
  const brush = useRef<{ readonly on: boolean; readonly before: Week }>(undefined);
  const table = useRef<HTMLTableElement>(null);

  const focusOn = ({ day, block }: Cell): void => {
    setFocused({ day, block });
    table.current?.querySelector<HTMLElement>(`[data-day="${day}"][data-block="${block}"]`)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const pressed = press(week, focused, event.key, event.shiftKey);
    if (!pressed) return;
    event.preventDefault();
    focusOn(pressed.cell);
    if (pressed.week !== week) onChange?.(pressed.week);
  };

  const onPointerDown = (event: PointerEvent): void => {
    const cell = cellAt(event.clientX, event.clientY);
    if (!cell || event.button !== 0) return;
    const on = cellState(week, cell) !== 'all';
    brush.current = { on, before: week };
    focusOn(cell);
    onChange?.(paint(week, cell, on));
  };

  const onPointerMove = (event: PointerEvent): void => {
    if (!brush.current) return;
    const { on } = brush.current;
    const cell = cellAt(event.clientX, event.clientY);
    if (cell && cellState(week, cell) !== (on ? 'all' : 'none')) onChange?.(paint(week, cell, on));
  };

  const stop = (): void => {
    brush.current = undefined;
  };
  // the finger turned out to scroll the page, so what it touched on its way is as it was
  const takeBack = (): void => {
    if (brush.current) onChange?.(brush.current.before);
    stop();
  };
  const painting = onChange && {
    onKeyDown,
    onPointerDown,
    onPointerMove,
    onPointerUp: stop,
    onPointerLeave: stop,
    onPointerCancel: takeBack,
  };

  return (
    <table ref={table} role={onChange ? 'grid' : 'table'} aria-labelledby={labelledBy} className={css.grid} {...painting}>
      <thead>
        <tr>
          <td />
          {DAYS.map((day) => (
            <th key={day} scope="col">
              {weekdayName(day, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {BLOCKS.map(({ name, from, to }, block) => (
          <tr key={name}>
            <th scope="row" className={css.block}>
              <span className={css.name}>{t(name)}</span>
              <span className={css.hours}>
                {from}–{to}
              </span>
            </th>
            {DAYS.map((day) => {
              const state = cellState(week, { day, block });
              const isFocus = focused.day === day && focused.block === block;
              return (
                <td
                  key={day}
                  {...(onChange && { role: 'gridcell', tabIndex: isFocus ? 0 : -1, 'aria-selected': state === 'all' })}
                  {...(onChange && isFocus && { id, ref: focusRef })}
                  className={css.cell}
                  data-day={day}
                  data-block={block}
                  data-state={state}
                  aria-label={t(state, { cell: `${weekdayName(day, language)} ${t(name)} ${from}–${to}` })}
                />
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
