import { MATCH_STATES, type MatchCard, RHYTHMS } from '#shared/matching/index.ts';
import type { ToldColumn } from '../../imports/columns.ts';
import { dateTold } from '../../imports/reading/cells.ts';

/** What a file tells of matches. */
export const matchColumns: readonly ToldColumn<MatchCard>[] = [
  { name: { nb: 'Deltaker', nn: 'Deltakar', en: 'Participant' }, tell: ({ participantName }, { nameOf }) => nameOf(participantName) },
  { name: { nb: 'Tidgiver', nn: 'Tidgivar', en: 'Volunteer' }, tell: ({ volunteerName }, { nameOf }) => nameOf(volunteerName) },
  { name: { nb: 'Ønske om følge', nn: 'Ønske om følgje', en: 'Wish' }, tell: ({ title }) => title },
  { name: { nb: 'Hvor ofte', nn: 'Kor ofte', en: 'How often' }, tell: ({ rhythm }, { language }) => RHYTHMS[rhythm][language] },
  { name: { nb: 'Tilstand', nn: 'Tilstand', en: 'State' }, tell: ({ state }, { language }) => MATCH_STATES[state][language] },
  { name: { nb: 'Siden', nn: 'Sidan', en: 'Since' }, tell: ({ stateSince }) => dateTold(stateSince) },
  {
    name: { nb: 'Introduksjonsmøte', nn: 'Introduksjonsmøte', en: 'Introductory meeting' },
    tell: ({ introductionOn }) => dateTold(introductionOn),
  },
  { name: { nb: 'Periode fra', nn: 'Periode frå', en: 'Period from' }, tell: ({ period }) => dateTold(period?.from ?? null) },
  { name: { nb: 'Periode til', nn: 'Periode til', en: 'Period to' }, tell: ({ period }) => dateTold(period?.to ?? null) },
  { name: { nb: 'Siste møte', nn: 'Siste møte', en: 'Last meeting' }, tell: ({ lastMeetingOn }) => dateTold(lastMeetingOn) },
  { name: { nb: 'Veileder', nn: 'Rettleiar', en: 'Counsellor' }, tell: ({ responsible }) => responsible.name },
];
