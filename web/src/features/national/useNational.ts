import type { UseQueryResult } from '@tanstack/react-query';
import { getNationalFigures, type NationalFigures, type PublicationHead } from '#shared/national/index.ts';
import type { ApiError } from '#web/app/apiError.ts';
import { useRead } from '#web/app/queries.ts';

/** Reads what an edition tells of a period. It never changes. */
export const useNational = ({ year, edition }: PublicationHead, period: string): UseQueryResult<NationalFigures, ApiError> =>
  useRead(getNationalFigures, { query: { year, edition: String(edition), period } }, { staleTime: Number.POSITIVE_INFINITY });
