import { type ExportedVolunteer, VOLUNTEER_STATES } from '#shared/volunteers/index.ts';
import type { ToldColumn } from '../../imports/columns.ts';
import { dateTold } from '../../imports/reading/cells.ts';
import { volunteerFields } from '../../imports/volunteerColumns.ts';
import { partOf } from './partOf.ts';

/** What a file tells of volunteers: who they are, and where they are on their way. */
export const volunteerColumns: readonly ToldColumn<ExportedVolunteer>[] = [
  ...partOf(volunteerFields, ({ record }: ExportedVolunteer) => record),
  { name: { nb: 'Stadium', nn: 'Stadium', en: 'Stage' }, tell: ({ card }, { language }) => VOLUNTEER_STATES[card.state][language] },
  { name: { nb: 'Siden', nn: 'Sidan', en: 'Since' }, tell: ({ card }) => dateTold(card.stateSince) },
  { name: { nb: 'Pause til', nn: 'Pause til', en: 'Break until' }, tell: ({ card }) => dateTold(card.pausedUntil) },
  { name: { nb: 'Søkte', nn: 'Søkte', en: 'Applied' }, tell: ({ record }) => dateTold(record.appliedOn) },
  {
    name: { nb: 'Siste veiledning', nn: 'Siste rettleiing', en: 'Last supervision' },
    tell: ({ card }) => dateTold(card.lastSupervisionOn),
  },
  { name: { nb: 'Veileder', nn: 'Rettleiar', en: 'Counsellor' }, tell: ({ card }) => card.responsible.name },
];
