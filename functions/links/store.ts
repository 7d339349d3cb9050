import { goneAfter } from '#functions/platform/expiry.ts';
import { found } from '#functions/platform/must.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { addDays, byCode } from '#shared/kernel/index.ts';
import { type LinkRecord, linkRecord } from '#shared/links/index.ts';

type Access = Pick<Deps, 'table' | 'keys'>;

/** A volunteer's personal links, the latest first. */
export async function readLinks({ table, keys }: Access, volunteerId: string): Promise<LinkRecord[]> {
  const { items } = await table.query(keys.links(volunteerId), { startingWith: 'link#', consistent: true });
  return items.map(({ content }) => linkRecord.parse(content)).sort((a, b) => byCode(b.issuedAt, a.issuedAt));
}

/** One link. Refuses as not found where the volunteer has none with that id. */
export const readLink = async ({ table, keys }: Access, volunteerId: string, id: string): Promise<LinkRecord> =>
  linkRecord.parse(found(await table.get(keys.link(volunteerId, id))).content);

/** Days a link is kept after its last: so that it can be told what was sent. */
const KEPT_DAYS = 90;

/** A link as stored. */
export const linkItem = ({ keys }: Pick<Deps, 'keys'>, link: LinkRecord) => ({
  ...link,
  ...keys.link(link.volunteerId, link.id),
  expiresAt: goneAfter(addDays(link.expiresOn, KEPT_DAYS)),
});

/** Puts a changed link in place of the version it was made from. */
export const replaceLink = (deps: Pick<Deps, 'keys'>, next: LinkRecord): Write => ({
  replace: linkItem(deps, next),
  version: next.version - 1,
});

/** Takes away what a link leads by: the message that carries it, where that still waits, and what its token finds. */
export const closedDoors = ({ keys }: Pick<Deps, 'keys'>, { dueAt, messageId, tokenHash }: LinkRecord): Write[] => [
  { remove: keys.waitingMessage(dueAt, messageId) },
  ...(tokenHash === null ? [] : [{ remove: keys.linkDoor(tokenHash) }]),
];

/** Withdraws a link: from now on it leads nowhere. */
export const revoked = (deps: Pick<Deps, 'keys' | 'now'>, link: LinkRecord): Write[] => [
  replaceLink(deps, { ...link, revokedAt: deps.now.toISOString(), version: link.version + 1 }),
  ...closedDoors(deps, link),
];
