import type { Words } from '#shared/kernel/index.ts';

/**
 * What made staff choose another than the first who was suggested. Kinds are counted, to learn from; own words beside them are
 * not. None tells of anybody's health, faith or origin.
 */
export const CHOICE_KINDS = {
  personality: { nb: 'Passer bedre sammen som folk', nn: 'Passar betre saman som folk', en: 'A better fit as people' },
  participantWished: { nb: 'Deltakeren ønsket det', nn: 'Deltakaren ønskte det', en: 'The participant wished it' },
  known: { nb: 'De kjenner hverandre fra før', nn: 'Dei kjenner kvarandre frå før', en: 'They know each other already' },
  practical: { nb: 'Tid eller sted passer bedre', nn: 'Tid eller stad passar betre', en: 'Time or place fits better' },
  experience: { nb: 'Har erfaring som trengs her', nn: 'Har erfaring som trengst her', en: 'Has experience needed here' },
  spared: { nb: 'Den øverste trengs til en annen', nn: 'Den øvste trengst til ein annan', en: 'The first is needed for somebody else' },
  notNow: { nb: 'Den øverste passer ikke akkurat nå', nn: 'Den øvste passar ikkje akkurat no', en: 'The first does not suit just now' },
  cityPlan: {
    nb: 'Best i planen for alle som venter',
    nn: 'Best i planen for alle som ventar',
    en: 'Best in the plan for everybody who waits',
  },
  other: { nb: 'Noe annet', nn: 'Noko anna', en: 'Something else' },
} as const satisfies Words;

export type ChoiceKind = keyof typeof CHOICE_KINDS;
