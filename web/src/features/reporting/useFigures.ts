import type { UseQueryResult } from '@tanstack/react-query';
import { type Figures, getFigures, type Month } from '#shared/reporting/index.ts';
import type { ApiError } from '#web/app/apiError.ts';
import { useRead } from '#web/app/queries.ts';
import { type Span, yearBefore } from './span.ts';

/** How often figures on the screen are read anew, in milliseconds: one small query, so that a change is seen as it happens. */
export const FIGURES_EVERY_MS = 5000;

/** Reads a stretch of time, and the year before it to hold it against. */
export const useFigures = (span: Span, thisMonth: Month): UseQueryResult<Figures, ApiError> =>
  useRead(
    getFigures,
    { query: { from: yearBefore(span).from, to: span.to < thisMonth ? span.to : thisMonth } },
    { refetchInterval: FIGURES_EVERY_MS, staleTime: 0 },
  );
