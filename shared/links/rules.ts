import { allow, type Decision, type LocalDate, refuse } from '#shared/kernel/index.ts';
import { type Match, OPEN_MATCH_STATES } from '#shared/matching/index.ts';
import type { MessageOutcome } from '#shared/messages/index.ts';
import type { LinkPurpose } from './purposes.ts';
import { linkRefusals } from './refusals.ts';
import type { LinkRecord, LinkState } from './schema.ts';

/** What a link of a match rests on, before it is sent. */
export interface MatchFacts {
  readonly match: Pick<Match, 'state' | 'period'>;
  readonly hasBrief: boolean;
  readonly volunteerLeft: boolean;
}

/** Whether a link about a match would lead anywhere: a proposal is answered, a match under way has meetings. */
export function checkMatchLink(purpose: LinkPurpose, { match, hasBrief, volunteerLeft }: MatchFacts): Decision<true> {
  const fits =
    (purpose === 'answer' && match.state === 'proposed') ||
    (purpose === 'brief' && OPEN_MATCH_STATES.includes(match.state)) ||
    (purpose === 'meetings' && match.state === 'active');
  if (!fits || volunteerLeft) return refuse({ kind: linkRefusals.leadsNowhere });
  return hasBrief || purpose === 'meetings' ? allow(true) : refuse({ kind: linkRefusals.briefMissing });
}

/** Whether a link about the volunteer alone would lead anywhere: only who is matched or can be takes a break. */
export function checkVolunteerLink(purpose: LinkPurpose, { state }: { readonly state: string }): Decision<true> {
  const leads = purpose === 'pause' ? state === 'active' || state === 'paused' : state !== 'left';
  return leads ? allow(true) : refuse({ kind: linkRefusals.leadsNowhere });
}

/** How a link stands, with what became of the message that carries it. */
export function standingOfLink(link: LinkRecord, outcome: MessageOutcome | undefined, today: LocalDate): LinkState {
  if (link.revokedAt !== null) return 'revoked';
  if (outcome?.outcome === 'notSent') return 'notSent';
  if (today > link.expiresOn) return 'expired';
  if (link.openedAt !== null) return 'opened';
  return link.tokenHash === null ? 'waiting' : 'sent';
}
