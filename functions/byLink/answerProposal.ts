import { matchItem, readMatchEntry, stepBy } from '#functions/matching/index.ts';
import { goneAfter } from '#functions/platform/expiry.ts';
import { historyWrite } from '#functions/platform/history.ts';
import type { Deps, OpenChangeOf } from '#functions/platform/operation.ts';
import { patchVersioned } from '#functions/platform/table/versioned.ts';
import type { Write } from '#functions/platform/table/write.ts';
import type { answerProposal } from '#shared/byLink/index.ts';
import { addDays } from '#shared/kernel/index.ts';
import { BY_LINK, NO_STANDS_DAYS, type SaidNo } from '#shared/links/index.ts';
import type { Match } from '#shared/matching/index.ts';
import { type MatchPassage, passToMatch } from './passage.ts';
import { RECEIVED } from './received.ts';

/** A yes stands with the match; the counsellor then arranges the introductory meeting. */
async function yes({ match, participant }: MatchPassage, deps: Deps): Promise<Write[]> {
  if (match.volunteerYesOn !== null) return [];
  const entry = await readMatchEntry(deps, match.id);
  const next: Match = { ...match, volunteerYesOn: deps.today, version: match.version + 1 };
  return [
    { replace: matchItem(deps, next), version: match.version },
    patchVersioned(entry, { volunteerYesOn: deps.today }),
    // consent withdrawn this very moment is a change of the card
    { check: deps.keys.card('participant', participant.id), when: { equals: { agreesToSharing: true } } },
    historyWrite(deps.keys.participantHistory, match.participantId, { by: BY_LINK, action: 'volunteerSaidYes' }, deps),
  ];
}

/** A no ends the proposal as a counsellor would, with no reason; another can be asked. */
async function no({ match, volunteer }: MatchPassage, deps: Deps): Promise<readonly Write[]> {
  const { participantId, id: matchId, version } = match;
  const said: SaidNo = { participantId, volunteerId: volunteer.id, matchId, on: deps.today };
  const { writes } = await stepBy(BY_LINK, { participantId, matchId }, { action: 'decline', declinedBy: 'volunteer', version }, deps);
  return [...writes, { put: { ...said, ...deps.keys.saidNo(matchId), expiresAt: goneAfter(addDays(deps.today, NO_STANDS_DAYS)) } }];
}

/** Takes a volunteer's answer to a proposal. */
export const answer: OpenChangeOf<typeof answerProposal> = async ({ body }, deps) => {
  const passage = await passToMatch(body.token, 'answer', deps);
  return { writes: await (body.answer === 'yes' ? yes(passage, deps) : no(passage, deps)), answer: RECEIVED };
};
