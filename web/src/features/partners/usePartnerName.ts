import { listPartners } from '#shared/partners/index.ts';
import { useWholeList } from '#web/app/queries.ts';
import { useMay } from '#web/app/useMay.ts';

/** What partners are called, by id; nothing until the list is read. */
export function usePartnerName(): (partnerId: string) => string {
  const { items } = useWholeList(listPartners, { enabled: useMay()(listPartners) });
  return (partnerId) => items?.find(({ id }) => id === partnerId)?.name ?? '';
}
