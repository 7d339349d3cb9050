import type { Deps } from '#functions/platform/operation.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { type ConsentEvent, consentEvent } from '#shared/consents/index.ts';
import type { StaffRef } from '#shared/kernel/index.ts';

const CONSENT = 'consent#';

/** A consent given or withdrawn, for the journal: what was said stays said, whatever is said later. */
export function consentWrite(
  participantId: string,
  said: Pick<ConsentEvent, 'purpose' | 'partnerId' | 'given'>,
  by: StaffRef,
  { keys, now, today, newId }: Pick<Deps, 'keys' | 'now' | 'today' | 'newId'>,
): Write {
  const recordedAt = now.toISOString();
  const event: ConsentEvent = { id: newId(), ...said, on: said.given?.givenOn ?? today, by, recordedAt };
  return { create: { ...event, ...keys.consentEvent(participantId, recordedAt, event.id) } };
}

/** The consents among a journal's items, newest first. */
export const consentHistoryOf = (journal: readonly Stored[]): ConsentEvent[] =>
  journal
    .filter(({ sk }) => sk.startsWith(CONSENT))
    .map(({ content }) => consentEvent.parse(content))
    .reverse();
