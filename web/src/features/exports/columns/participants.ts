import { PARTICIPANT_STATES, type ParticipantCard, type ParticipantInput } from '#shared/participants/index.ts';
import type { ToldColumn } from '../../imports/columns.ts';
import { lineFields, recordFields } from '../../imports/participantFields.ts';
import { dateTold } from '../../imports/reading/cells.ts';
import { partOf } from './partOf.ts';

/** A participant's line in a file; null what they are registered with where one does not follow them up. */
export interface ParticipantLine {
  readonly card: ParticipantCard;
  readonly registration: ParticipantInput | null;
}

/** What a file tells of participants: what the list shows of everybody, and of one's own what they are registered with. */
export const participantColumns: readonly ToldColumn<ParticipantLine>[] = [
  ...partOf(lineFields, ({ card }: ParticipantLine) => card),
  { name: { nb: 'Tilstand', nn: 'Tilstand', en: 'State' }, tell: ({ card }, { language }) => PARTICIPANT_STATES[card.state][language] },
  { name: { nb: 'Registrert', nn: 'Registrert', en: 'Registered' }, tell: ({ card }) => dateTold(card.registeredOn) },
  { name: { nb: 'Tatt inn', nn: 'Teken inn', en: 'Admitted' }, tell: ({ card }) => dateTold(card.admittedOn) },
  { name: { nb: 'Pause til', nn: 'Pause til', en: 'Break until' }, tell: ({ card }) => dateTold(card.pausedUntil) },
  {
    name: { nb: 'Samtaler gjennomført', nn: 'Samtalar gjennomførte', en: 'Conversations held' },
    tell: ({ card }) => card.heldConversations,
  },
  { name: { nb: 'Siste samtale', nn: 'Siste samtale', en: 'Last conversation' }, tell: ({ card }) => dateTold(card.lastConversationOn) },
  { name: { nb: 'Ønsker som venter', nn: 'Ønske som ventar', en: 'Wishes waiting' }, tell: ({ card }) => card.waitingAssignments },
  { name: { nb: 'Åpne koblinger', nn: 'Opne koplingar', en: 'Open matches' }, tell: ({ card }) => card.openMatches },
  { name: { nb: 'Veileder', nn: 'Rettleiar', en: 'Counsellor' }, tell: ({ card }) => card.responsible.name },
  ...partOf(recordFields, ({ registration }: ParticipantLine) => registration),
];
