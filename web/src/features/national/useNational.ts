import type { UseQueryResult } from '@tanstack/react-query';
import { getNationalFigures, type NationalFigures } from '#shared/national/index.ts';
import type { ApiError } from '#web/app/apiError.ts';
import { useRead } from '#web/app/queries.ts';
import { FIGURES_EVERY_MS } from '#web/features/reporting/useFigures.ts';

/** Reads what the cities share of a period, and again while it is on the screen. */
export const useNational = (period: string): UseQueryResult<NationalFigures, ApiError> =>
  useRead(getNationalFigures, { query: { period } }, { refetchInterval: FIGURES_EVERY_MS, staleTime: 0 });
