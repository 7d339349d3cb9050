import { FIGURES, type Figure, maySee } from '#shared/reporting/index.ts';
import { useServices } from '#web/app/services.tsx';

/** The figures that whoever is signed in may see: of others nothing is answered, which must not be shown as nothing. */
export function useMyFigures(): readonly Figure[] {
  const { roles } = useServices().person;
  return FIGURES.filter((figure) => maySee(roles, figure));
}
