import type { Deps } from '#functions/platform/operation.ts';
import type { Write } from '#functions/platform/table/write.ts';
import type { StaffRef } from '#shared/kernel/index.ts';
import { type LinkPurpose, type LinkRecord, lastDayOf } from '#shared/links/index.ts';
import type { WaitingMessage } from '#shared/messages/index.ts';
import { readLinkDays } from './lifetime.ts';
import { linkItem, readLinks, revoked } from './store.ts';

/** What a new link is to be. */
interface Wanted {
  readonly volunteerId: string;
  readonly purpose: LinkPurpose;
  readonly matchId: string | null;
  /** The last day of the match's period, where it has one. */
  readonly periodTo: string | null;
  readonly by: StaffRef;
  /** Whether the one that was sent last goes on leading where it leads, until the day it was to. */
  readonly besideSent?: boolean;
}

/**
 * Makes a link, with the message that will carry it. It has no token yet: that is drawn when it is sent. A link for the same
 * that was made before is withdrawn, so that one is enough to remember, but for the one sent last where that may stand beside.
 */
export async function issued(
  { volunteerId, purpose, matchId, periodTo, by, besideSent = false }: Wanted,
  deps: Deps,
): Promise<{ id: string; writes: Write[] }> {
  const [id, messageId, at] = [deps.newId(), deps.newId(), deps.now.toISOString()];
  const [links, { days }] = await Promise.all([readLinks(deps, volunteerId), readLinkDays(deps)]);
  const link: LinkRecord = {
    ...{ id, version: 1, volunteerId, purpose, matchId, by, messageId },
    issuedAt: at,
    dueAt: at,
    expiresOn: lastDayOf(purpose, { today: deps.today, days, periodTo }),
    tokenHash: null,
    openedAt: null,
    revokedAt: null,
  };
  const message: WaitingMessage = {
    id: messageId,
    version: 1,
    about: { kind: 'link', volunteerId, linkId: id, on: deps.today },
    dueAt: at,
    claimedAt: null,
    failures: 0,
    notBefore: null,
  };
  const before = links.filter((one) => one.purpose === purpose && one.matchId === matchId && one.revokedAt === null);
  const kept = besideSent ? before.find(({ tokenHash }) => tokenHash !== null) : undefined;
  const withdrawn = before.filter((one) => one !== kept);
  return {
    id,
    writes: [
      ...withdrawn.flatMap((one) => revoked(deps, one)),
      { create: linkItem(deps, link) },
      { create: { ...message, ...deps.keys.waitingMessage(at, messageId) } },
    ],
  };
}
