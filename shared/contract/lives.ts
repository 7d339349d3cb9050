import { APPLICATION_STATES, applicationLife } from '#shared/applications/index.ts';
import { APPOINTMENT_STATES, appointmentLife } from '#shared/appointments/index.ts';
import { CONFERENCE_STATES, conferenceLife, TASK_STATES, taskLife } from '#shared/conferences/index.ts';
import { keysOf, type StateMachine, type Words } from '#shared/kernel/index.ts';
import { ASSIGNMENT_STATES, assignmentLife, MATCH_STATES, matchLife } from '#shared/matching/index.ts';
import { PARTICIPANT_STATES, participantLife } from '#shared/participants/index.ts';
import { GOAL_STATES, goalLife } from '#shared/plans/index.ts';
import { ORDER_STATES, orderLife } from '#shared/publishing/index.ts';
import { MEMBER_STATES, memberLife } from '#shared/team/index.ts';
import { VOLUNTEER_STATES, volunteerLife } from '#shared/volunteers/index.ts';

/** A life as Mermaid draws it: each state by its Norwegian word, each arrow by the name of what happens. */
function drawing<State extends string, Action extends string>(
  title: string,
  { initial, transitions }: StateMachine<State, Action>,
  states: Words<State>,
): string {
  const arrows = keysOf(transitions).flatMap((action) => {
    const { from, to } = transitions[action];
    return from.map((state) => `  ${state} --> ${to}: ${action}`);
  });
  return [
    `## ${title}`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...keysOf(states).map((state) => `  ${state}: ${states[state].nb}`),
    `  [*] --> ${initial}`,
    ...arrows,
    '```',
    '',
  ].join('\n');
}

/** Every life there is, drawn from the data that the functions check steps against, as Markdown. */
export const lives = (): string =>
  [
    '# Lives',
    '',
    'Generated from the state machines by `npm run docs`; a test fails when it is out of date. An arrow is what happens; where there',
    'is none, the functions refuse.',
    '',
    drawing('Participant', participantLife, PARTICIPANT_STATES),
    drawing('Appointment', appointmentLife, APPOINTMENT_STATES),
    drawing('Goal in a plan', goalLife, GOAL_STATES),
    drawing('Volunteer', volunteerLife, VOLUNTEER_STATES),
    drawing('Application to volunteer', applicationLife, APPLICATION_STATES),
    drawing('Assignment', assignmentLife, ASSIGNMENT_STATES),
    drawing('Match', matchLife, MATCH_STATES),
    drawing('Case conference', conferenceLife, CONFERENCE_STATES),
    drawing('Task from a case conference', taskLife, TASK_STATES),
    drawing('Member of staff', memberLife, MEMBER_STATES),
    drawing('Order of a national edition', orderLife, ORDER_STATES),
  ].join('\n');
