import { useQuery } from '@tanstack/react-query';
import type { City } from '#shared/kernel/city.ts';
import { signIn } from '#shared/team/index.ts';
import type { ApiError } from './apiError.ts';
import { useServices } from './services.tsx';

/** What the server says of this city, told once while the page is open; undefined until it is. */
export function useCity(): City | undefined {
  const { call, person } = useServices();
  const me = useQuery<City, ApiError>({
    queryKey: ['team', signIn.operationId, person.id],
    queryFn: async ({ signal }) => (await call(signIn, { body: {}, signal })).city,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
  return me.data;
}
