import * as z from 'zod/mini';
import { id, instant, localDate, oneOf, staffRef, version, type Words } from '#shared/kernel/index.ts';
import { LINK_PURPOSES, MATCH_PURPOSES, VOLUNTEER_PURPOSES } from './purposes.ts';

/** A personal link as stored with the volunteer it is for. Its token is known to nobody but whoever got it. */
export const linkRecord = z.strictObject({
  id,
  version,
  volunteerId: id,
  purpose: oneOf(LINK_PURPOSES),
  /** The match it is about; null where it is about the volunteer alone. */
  matchId: z.nullable(id),
  by: staffRef,
  issuedAt: instant,
  /** The last day it leads anywhere. */
  expiresOn: localDate,
  /** The message that carries it, and when that was due. */
  messageId: id,
  dueAt: instant,
  /** SHA-256 of the token that was sent last, by which the link is found; null until it is sent. */
  tokenHash: z.nullable(z.string()),
  openedAt: z.nullable(instant),
  revokedAt: z.nullable(instant),
});
export type LinkRecord = z.infer<typeof linkRecord>;

/** What is found by a token's hash: which link it opens. */
export const linkDoor = z.strictObject({ volunteerId: id, linkId: id, matchId: z.nullable(id) });
export type LinkDoor = z.infer<typeof linkDoor>;

/** How a link stands. */
export const LINK_STATES = {
  waiting: { nb: 'Sendes snart', nn: 'Blir send snart', en: 'Will be sent soon' },
  sent: { nb: 'Sendt', nn: 'Send', en: 'Sent' },
  opened: { nb: 'Åpnet', nn: 'Opna', en: 'Opened' },
  notSent: { nb: 'Ikke sendt', nn: 'Ikkje send', en: 'Not sent' },
  expired: { nb: 'Gått ut', nn: 'Gått ut', en: 'Expired' },
  revoked: { nb: 'Trukket tilbake', nn: 'Trekt tilbake', en: 'Withdrawn' },
} as const satisfies Words;

export type LinkState = keyof typeof LINK_STATES;

/** A link as staff see it. */
export const sentLink = z.strictObject({
  id,
  purpose: oneOf(LINK_PURPOSES),
  by: staffRef,
  issuedAt: instant,
  expiresOn: localDate,
  state: oneOf(LINK_STATES),
  openedAt: z.nullable(instant),
});
export type SentLink = z.infer<typeof sentLink>;

/** Which link is to be sent. */
export const matchLinkInput = z.strictObject({ purpose: z.enum(MATCH_PURPOSES) });
export const volunteerLinkInput = z.strictObject({ purpose: z.enum(VOLUNTEER_PURPOSES) });

/** That a volunteer has asked to be called. */
export const callWanted = z.strictObject({ volunteerId: id, on: localDate });
export type CallWanted = z.infer<typeof callWanted>;

/** That a volunteer has said no to a proposal by link, of whom another is now to be asked. */
export const saidNo = z.strictObject({ participantId: id, volunteerId: id, matchId: id, on: localDate });
export type SaidNo = z.infer<typeof saidNo>;

/** Days for which a no stands on I dag, unless somebody else is proposed before. */
export const NO_STANDS_DAYS = 14;
