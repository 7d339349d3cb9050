import type { Unit } from './figure.ts';

/** What figures count. */
export const UNITS = {
  participants: {
    one: { nb: 'deltaker', nn: 'deltakar', en: 'participant' },
    many: { nb: 'deltakere', nn: 'deltakarar', en: 'participants' },
  },
  volunteers: {
    one: { nb: 'tidgiver', nn: 'tidgivar', en: 'volunteer' },
    many: { nb: 'tidgivere', nn: 'tidgivarar', en: 'volunteers' },
  },
  conversations: {
    one: { nb: 'samtale', nn: 'samtale', en: 'conversation' },
    many: { nb: 'samtaler', nn: 'samtalar', en: 'conversations' },
  },
  matches: {
    one: { nb: 'kobling', nn: 'kopling', en: 'match' },
    many: { nb: 'koblinger', nn: 'koplingar', en: 'matches' },
  },
  meetings: {
    one: { nb: 'møte', nn: 'møte', en: 'meeting' },
    many: { nb: 'møter', nn: 'møte', en: 'meetings' },
  },
  reviews: {
    one: { nb: 'gjennomgang', nn: 'gjennomgang', en: 'review' },
    many: { nb: 'gjennomganger', nn: 'gjennomgangar', en: 'reviews' },
  },
  goals: {
    one: { nb: 'mål', nn: 'mål', en: 'goal' },
    many: { nb: 'mål', nn: 'mål', en: 'goals' },
  },
  assessments: {
    one: { nb: 'kartlegging', nn: 'kartlegging', en: 'assessment' },
    many: { nb: 'kartlegginger', nn: 'kartleggingar', en: 'assessments' },
  },
  supervisions: {
    one: { nb: 'veiledning', nn: 'rettleiing', en: 'supervision' },
    many: { nb: 'veiledninger', nn: 'rettleiingar', en: 'supervisions' },
  },
  hours: {
    one: { nb: 'time', nn: 'time', en: 'hour' },
    many: { nb: 'timer', nn: 'timar', en: 'hours' },
  },
  days: {
    one: { nb: 'dag', nn: 'dag', en: 'day' },
    many: { nb: 'dager', nn: 'dagar', en: 'days' },
  },
} as const satisfies Record<string, Unit>;
