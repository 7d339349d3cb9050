import { firstNameOf } from '#shared/kernel/index.ts';
import type { RecordPart } from '#shared/privacy/index.ts';

type Content = Readonly<Record<string, unknown>>;

/**
 * What is no news of the person: how the product keeps it and finds it, and whom the record is closed to, which is about colleagues
 * and shown to nobody they have not told.
 */
const UNTOLD: readonly string[] = ['version', 'closedTo', 'openBetweenServices', 'tokenHash', 'messageId'];

/** Of a match, besides: who the other is by id, why staff chose them, and how they ranked. That is about the other. */
const ABOUT_THE_OTHER: readonly string[] = ['participantId', 'volunteerId', 'choiceReason', 'choiceKind', 'rankChosen', 'weightsVersion'];

const without = (content: Content, fields: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(content).filter(([field]) => !fields.includes(field)));

/** That a match ended for safety can be about the other, and is told by nobody but staff. */
const withoutSafety = ({ endReason, ...match }: Content): Content => (endReason === 'safety' ? match : { endReason, ...match });

const isContent = (value: unknown): value is Content => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An item of a record as the person it is about is told it. Of a volunteer a participant knows the first name. */
export function told(part: RecordPart, content: Content, volunteerNames: ReadonlyMap<string, string>): Record<string, unknown> {
  const tellable = without(content, UNTOLD);
  if (part === 'history' && isContent(tellable.before)) return { ...tellable, before: without(tellable.before, UNTOLD) };
  if (part === 'bars') return without(tellable, ABOUT_THE_OTHER);
  if (part !== 'matches') return tellable;
  const name = volunteerNames.get(String(content.volunteerId));
  return {
    ...(name !== undefined && { volunteerFirstName: firstNameOf(name) }),
    ...without(withoutSafety(reviewsToldWithout(tellable, 'volunteerSatisfaction')), ABOUT_THE_OTHER),
  };
}

/** What each said in a review is told to them alone. */
const reviewsToldWithout = (content: Content, field: string): Content =>
  Array.isArray(content.reviews)
    ? { ...content, reviews: content.reviews.map((review) => (isContent(review) ? without(review, [field]) : review)) }
    : content;

/** A match as the volunteer in it is told: when and how, and nothing of the participant, whose record it stands in. */
export const matchToldToVolunteer = (content: Content): Record<string, unknown> =>
  without(withoutSafety(reviewsToldWithout(content, 'participantSatisfaction')), [
    ...UNTOLD,
    ...ABOUT_THE_OTHER,
    'assignmentId',
    'responsible',
  ]);

/** A meeting as the volunteer is told: not what was written of it. */
export const meetingToldToVolunteer = (content: Content): Record<string, unknown> =>
  without(content, [...UNTOLD, 'text', 'asAgreed', 'matchId', 'by']);
