import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { City } from '#shared/kernel/city.ts';
import { signIn } from '#shared/team/index.ts';
import type { ApiError } from './apiError.ts';
import { isCity } from './config.ts';
import { useServices } from './services.tsx';

/** Reads what the server says of this city, once while the page is open. For screens that can do nothing without it. */
export function useCityRead(): UseQueryResult<City, ApiError> {
  const { call, config, person } = useServices();
  return useQuery<City, ApiError>({
    queryKey: ['team', signIn.operationId, person.id],
    queryFn: async ({ signal }) => (await call(signIn, { body: {}, signal })).city,
    enabled: isCity(config),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
}

/** What the server says of this city; undefined until it is told, and at the national office. */
export const useCity = (): City | undefined => useCityRead().data;
