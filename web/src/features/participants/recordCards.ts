import { type Appointment, plannedIn } from '#shared/appointments/index.ts';
import { type MatchCard, meetingsAfter, OPEN_MATCH_STATES, type ParticipantMatching } from '#shared/matching/index.ts';
import { type Conversation, cardPartOf, countsTowardsMinimum, type Participant, type ParticipantCard } from '#shared/participants/index.ts';

interface Facts {
  readonly participant: Participant;
  readonly conversations: readonly Conversation[];
  readonly heldConversations: number;
  readonly appointments: readonly Appointment[];
}

const latest = (dates: readonly string[]): string | null => dates.toSorted().at(-1) ?? null;

/** A participant's line in the lists, from their record. */
export function participantCardOf(
  { participant, conversations, heldConversations, appointments }: Facts,
  matching: ParticipantMatching,
): ParticipantCard {
  return {
    id: participant.id,
    ...cardPartOf(participant),
    heldConversations,
    lastConversationOn: latest(conversations.filter(countsTowardsMinimum).map(({ on }) => on)),
    // due steps of the plan are shown with the plan
    nextPlanStep: null,
    appointments: plannedIn(appointments),
    waitingAssignments: matching.assignments.filter((assignment) => assignment.state === 'waiting').length,
    openMatches: matching.matches.filter(({ match }) => OPEN_MATCH_STATES.includes(match.state)).length,
  };
}

/** A participant's matches as lines in the lists, from their record. */
export function matchCardsOf({ participantName, participantState, assignments, matches }: ParticipantMatching): MatchCard[] {
  return matches.flatMap(({ match, volunteerName, volunteerState, volunteerPausedUntil, bothHereSince, meetings }) => {
    const assignment = assignments.find(({ id }) => id === match.assignmentId);
    if (!assignment) return [];
    const { id, participantId, volunteerId, state, stateSince, volunteerYesOn, introductionOn, period, reviewDue, responsible } = match;
    const { title, rhythm } = assignment;
    const met = meetings.reduce(meetingsAfter, { lastMeetingOn: null, missedOn: [] });
    return [
      {
        ...{
          id,
          participantId,
          participantName,
          participantState,
          volunteerId,
          volunteerName,
          volunteerState,
          volunteerPausedUntil,
          bothHereSince,
        },
        ...{ title, rhythm, state, stateSince, volunteerYesOn, introductionOn, period, reviewDue, ...met, responsible },
      },
    ];
  });
}
