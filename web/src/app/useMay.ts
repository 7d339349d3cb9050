import type { AnyRoute } from '#shared/kernel/route.ts';
import { useServices } from './services.tsx';

/** Whether whoever is signed in may call a route, so that nobody is offered what the server would refuse. */
export function useMay(): (route: Pick<AnyRoute, 'access'>) => boolean {
  const { roles } = useServices().person;
  return ({ access }) => access === 'public' || access.some((role) => roles.includes(role));
}
