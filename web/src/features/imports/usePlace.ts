import { useMemo } from 'react';
import { listPartners } from '#shared/partners/index.ts';
import { useWholeList } from '#web/app/queries.ts';
import { useServices } from '#web/app/services.tsx';
import { useCity } from '#web/app/useCity.ts';
import { today } from '#web/ui/When.tsx';
import type { Place } from './columns.ts';

/** Where one sits, for lists that come and go; undefined until all of it is known. */
export function usePlace(): Place | undefined {
  const city = useCity();
  const { items: partners, reading } = useWholeList(listPartners);
  const { services } = useServices().person;
  return useMemo(
    () => (city && partners && !reading ? { today: today(), city, partners, services } : undefined),
    [city, partners, reading, services],
  );
}
