import { Navigate } from '@tanstack/react-router';
import { findMerged } from '#shared/merging/index.ts';
import { useRead } from '#web/app/queries.ts';

/** Leads from the address of a record that was merged to the one that was kept; shows nothing where there is none. */
export function LedElsewhere({ participantId }: { readonly participantId: string }) {
  const { data } = useRead(findMerged, { params: { mergedId: participantId } });
  return data ? <Navigate to="/deltakere/$participantId" params={{ participantId: data.keptId }} replace /> : null;
}
