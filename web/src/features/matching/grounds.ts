import type { Assignment, Component, Suggestion } from '#shared/matching/index.ts';
import type { Wishes } from '#shared/participants/index.ts';

type Reason = Suggestion['reasons'][number];

/** Whom to ask about what is not known. */
export type Side = 'participant' | 'volunteer';

/** Whether the participant's side of a component has been asked; what is not known is then the volunteer's to say. */
const ASKED: Readonly<Record<Component, (assignment: Assignment, wishes: Wishes | null) => boolean>> = {
  need: () => true,
  time: ({ week }, wishes) => week.length > 0 || (wishes?.week.length ?? 0) > 0,
  interests: (_assignment, wishes) => (wishes?.interests.length ?? 0) > 0,
  firstWish: (_assignment, wishes) => typeof wishes?.firstWish === 'string',
  closeness: ({ areas }, wishes) => areas.length > 0 || (wishes?.areas.length ?? 0) > 0,
  style: (_assignment, wishes) => typeof wishes?.communicationStyle === 'string',
  ownExperience: () => true,
  dislikes: (_assignment, wishes) => (wishes?.dislikes.length ?? 0) > 0,
};

/** Who can answer what is not known about a component: the participant first, as that helps with every volunteer. */
export const whoToAsk = (component: Component, assignment: Assignment, wishes: Wishes | null): Side =>
  ASKED[component](assignment, wishes) ? 'volunteer' : 'participant';

/** The parts of a suggestion's reasons that are told at a glance: when, how far, and how much they share. */
export interface Glance {
  readonly spans: Reason['spans'];
  readonly minutes: number | undefined;
  readonly shared: number | undefined;
}

export function glanceOf(reasons: readonly Reason[]): Glance {
  const of = (component: Component): Reason | undefined => reasons.find((reason) => reason.component === component);
  return { spans: of('time')?.spans, minutes: of('closeness')?.minutes, shared: of('interests')?.shared?.length };
}
