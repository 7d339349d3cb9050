import { getPlan } from '#shared/plans/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useRead } from '#web/app/queries.ts';
import { PageHeader } from '#web/ui/PageHeader.tsx';

interface Props {
  readonly participantId: string;
  readonly title: string;
  readonly lead: string;
}

/** Above a page about one part of somebody's plan: what it is for, and whose plan. It stands at once, whoever's name is still on its way. */
export function PlanHeader({ participantId, title, lead }: Props) {
  const name = useRead(getPlan, { params: { participantId } }).data?.preferredName;
  return <PageHeader title={title} documentTitle={title} above={name && <PersonName name={name} />} lead={lead} />;
}
