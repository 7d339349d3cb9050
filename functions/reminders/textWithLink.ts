import { hashOf, newToken, replaceLink } from '#functions/links/index.ts';
import { goneAfter } from '#functions/platform/expiry.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { Language } from '#shared/kernel/index.ts';
import { LINK_PATH, type LinkDoor, type LinkRecord } from '#shared/links/index.ts';
import { linkText, type MessageText } from '#shared/messages/index.ts';
import { commit } from './waiting.ts';

/**
 * The text that carries a link, with a token drawn for it alone. The token stands in the address's fragment, which no browser
 * sends and no server logs; the table gets its hash, and what was sent before leads nowhere. Undefined where the link is gone.
 */
export async function textWithLink(
  link: LinkRecord,
  language: Language,
  deps: Pick<Deps, 'table' | 'keys' | 'now'> & { readonly site: string },
): Promise<MessageText | undefined> {
  const token = newToken();
  const tokenHash = hashOf(token);
  const { volunteerId, id: linkId, matchId, expiresOn } = link;
  const door: LinkDoor = { volunteerId, linkId, matchId };
  const drawn = await commit(deps, [
    replaceLink(deps, { ...link, tokenHash, version: link.version + 1 }),
    { create: { ...door, ...deps.keys.linkDoor(tokenHash), expiresAt: goneAfter(expiresOn) } },
    ...(link.tokenHash === null ? [] : [{ remove: deps.keys.linkDoor(link.tokenHash) }]),
  ]);
  return drawn ? linkText(`${deps.site}${LINK_PATH}#${token}`, language) : undefined;
}
