import { found } from '#functions/platform/must.ts';
import type { ReadOf } from '#functions/platform/operation.ts';
import { callWanted, type listLinks, standingOfLink } from '#shared/links/index.ts';
import { messageOutcome } from '#shared/messages/index.ts';
import { readLinks } from './store.ts';

/** A volunteer's links, with how each stands, and whether they have asked to be called. */
export const list: ReadOf<typeof listLinks> = async (_actor, { params: { volunteerId } }, deps) => {
  const { table, keys, today } = deps;
  const [links, card, call] = await Promise.all([
    readLinks(deps, volunteerId),
    table.get(keys.card('volunteer', volunteerId)),
    table.get(keys.callWanted(volunteerId)),
  ]);
  found(card);
  const told = await table.getAll(links.map(({ messageId }) => keys.messageOutcome(messageId)));
  const outcomes = new Map(told.map(({ sk, content }) => [sk, messageOutcome.parse(content)]));
  return {
    items: links.map((link) => {
      const { id, purpose, by, issuedAt, expiresOn, openedAt } = link;
      const state = standingOfLink(link, outcomes.get(keys.messageOutcome(link.messageId).sk), today);
      return { id, purpose, by, issuedAt, expiresOn, openedAt, state };
    }),
    callWantedOn: call ? callWanted.parse(call.content).on : null,
  };
};
