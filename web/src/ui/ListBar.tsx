import type { ReactNode } from 'react';
import { common } from '#web/i18n/common.ts';
import { formatNumber } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import css from './ListBar.module.css';

interface Props {
  /** How many the choices have left, and how many there are. */
  readonly shown: number;
  readonly all: number;
  /** Whether all of the list is here. */
  readonly isWhole: boolean;
  /** What can be done with the list as it stands. */
  readonly children?: ReactNode;
}

/** A line over a list: how many are in it, and what can be done with all of it. */
export function ListBar({ shown, all, isWhole, children }: Props) {
  const t = useTexts(common);
  const { language } = useLanguage();
  return (
    <div className={css.bar}>
      <p className={css.count} role="status">
        {t(isWhole ? 'shown' : 'shownSoFar', { n: formatNumber(shown, language), all: formatNumber(all, language) })}
      </p>
      <div className={css.ways}>{children}</div>
    </div>
  );
}
