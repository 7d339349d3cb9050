import { askedToTalk, readParticipantCard, readTalkWanted } from '#functions/participants/index.ts';
import { goneAfter } from '#functions/platform/expiry.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { type EarlyEndings, earlyEndings, type Match, type MeetingInput, rememberedUntil } from '#shared/matching/index.ts';

type Access = Pick<Deps, 'table' | 'keys'>;

/** The meetings that ended early, of a period of a match, as stored: they go by themselves when the period has. */
export const earlyEndingsItem = ({ keys }: Pick<Deps, 'keys'>, participantId: string, item: EarlyEndings) => ({
  ...item,
  ...keys.earlyEndings(participantId, item.matchId, item.until),
  expiresAt: goneAfter(item.until),
});

/**
 * Remembers that a meeting ended early, and asks for a conversation where none has been held since; nothing where it went as
 * agreed, or the period is over.
 */
export async function rememberedEarly(
  { id: matchId, participantId, period }: Match,
  { id, on, asAgreed }: Pick<MeetingInput, 'on' | 'asAgreed'> & { readonly id: string },
  deps: Deps,
): Promise<Write[]> {
  const until = rememberedUntil({ period }, { asAgreed }, deps.today);
  if (until === null) return [];
  const [stored, { content: card }] = await Promise.all([
    deps.table.get(deps.keys.earlyEndings(participantId, matchId, until)),
    readParticipantCard(deps, participantId),
  ]);
  // told late, it may have been talked about already
  const talkedSince = card.lastConversationOn !== null && card.lastConversationOn > on;
  const current = stored && earlyEndings.parse(stored.content);
  const item = earlyEndingsItem(deps, participantId, {
    version: (current?.version ?? 0) + 1,
    ...{ matchId, until },
    endedEarly: [...(current?.endedEarly ?? []), { id, on }],
  });
  return [
    current ? { replace: item, version: current.version } : { create: item },
    ...(talkedSince ? [] : [askedToTalk(deps, { participantId, matchId, on, until })]),
  ];
}

/** A match that ends takes with it which of its meetings ended early. */
export async function forgottenEarly({ id: matchId, participantId, state }: Match, deps: Access): Promise<Write[]> {
  if (state !== 'ended') return [];
  const { table, keys } = deps;
  const [{ items }, wanted] = await Promise.all([
    table.query(keys.participant(participantId), { startingWith: `early#${matchId}#`, consistent: true }),
    readTalkWanted(deps, participantId),
  ]);
  const kept = items.map(({ content }) => earlyEndings.parse(content));
  return [
    ...(wanted?.matchId === matchId ? [{ remove: keys.talkWanted(participantId) }] : []),
    ...kept.map(({ until }) => ({ remove: keys.earlyEndings(participantId, matchId, until) })),
  ];
}
