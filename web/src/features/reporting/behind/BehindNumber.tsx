import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { isListed, listBehindFigure } from '#shared/behindFigures/index.ts';
import type { Figure, Value } from '#shared/reporting/index.ts';
import { useMay } from '#web/app/useMay.ts';
import { formatNumber } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import type { Span } from '../span.ts';
import css from './BehindNumber.module.css';
import { addressOf } from './behindInAddress.ts';
import { behindTexts } from './texts.ts';

interface Props {
  readonly figure: Figure;
  /** Which part of it: the way it is divided, and the part. */
  readonly part?: readonly [string, string];
  /** What it is told for; undefined for what stands now. */
  readonly span: Span | undefined;
  readonly value: Value;
  /** The number as it is written. */
  readonly children: ReactNode;
}

/** A number that leads to those who are behind it, for those who may see them and where there are any. */
export function BehindNumber({ figure, part, span, value, children }: Props) {
  const may = useMay();
  const t = useTexts(behindTexts);
  const { language } = useLanguage();
  // different people of months that were added up are known to nobody
  const isOne = figure.kind !== 'people' || span?.period !== undefined;
  if (!may(listBehindFigure) || !isListed(figure) || !isOne || typeof value !== 'number' || value === 0) return <>{children}</>;
  const word = part && figure.breakdowns[part[0]]?.words[part[1]]?.[language];
  const what = [figure.name[language], word].filter(Boolean).join(', ');
  return (
    <Link
      to="/tall/hvem"
      search={addressOf({ figure: figure.id, ...(part && { part }), span })}
      className={css.link}
      aria-label={t('show', { what, number: formatNumber(value, language) })}
    >
      {children}
    </Link>
  );
}
