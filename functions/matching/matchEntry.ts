import type { Assignment, Match, MatchEntry } from '#shared/matching/index.ts';

/** The parts of a match's line in the list that follow the match. */
export const entryPart = ({ state, stateSince, volunteerYesOn, introductionOn, period, reviewDue, responsible }: Match) => ({
  state,
  stateSince,
  volunteerYesOn,
  introductionOn,
  period,
  reviewDue,
  responsible,
});

/** A new match's line in the city's list. */
export const entryOf = (match: Match, { title, rhythm }: Pick<Assignment, 'title' | 'rhythm'>): MatchEntry => ({
  id: match.id,
  participantId: match.participantId,
  volunteerId: match.volunteerId,
  title,
  rhythm,
  lastMeetingOn: null,
  missedOn: [],
  ...entryPart(match),
});
