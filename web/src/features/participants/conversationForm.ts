import { type LocalDate, localDate } from '#shared/kernel/dates.ts';

/** A conversation as typed. */
export interface ConversationValues {
  readonly outcome: string;
  readonly minutes: number | string | null;
  readonly present: string[];
  readonly note: string;
  readonly kind: string;
  readonly on: string | null;
}

export const HELD = 'held';

/** The day in an address, where it is one that has come; today otherwise. */
export const dayOf = (dato: string | undefined, today: LocalDate): LocalDate =>
  dato !== undefined && localDate.safeParse(dato).success && dato <= today ? dato : today;

/** One comes here from a conversation, so it was most likely held. */
export const newConversation = (on: LocalDate): ConversationValues => ({
  outcome: HELD,
  minutes: null,
  present: [],
  note: '',
  kind: 'structured',
  on,
});

/** What is sent: only a conversation that was held lasted any time and had anybody present; what was typed is kept in the form. */
export const conversationBodyOf = ({ outcome, minutes, present, ...rest }: ConversationValues) => ({
  ...rest,
  outcome,
  minutes: outcome === HELD ? minutes : null,
  present: outcome === HELD ? present : [],
});
