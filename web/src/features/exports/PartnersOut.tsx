import type { Partner } from '#shared/partners/index.ts';
import { partnerColumns } from './columns/partners.ts';
import { TakeOut } from './TakeOut.tsx';

interface Props {
  readonly title: string;
  readonly partners: readonly Partner[];
  readonly isWhole: boolean;
}

/** Takes the partners on the screen out as a file. They are nobody's record, so no log is asked. */
export function PartnersOut({ partners, ...of }: Props) {
  const byId = new Map(partners.map((partner) => [partner.id, partner]));
  return <TakeOut {...of} ids={[...byId.keys()]} columns={partnerColumns} read={async (ids) => ids.flatMap((id) => byId.get(id) ?? [])} />;
}
