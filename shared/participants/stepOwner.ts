import type { Words } from '#shared/kernel/index.ts';

/** Whose turn it is to take a step of a plan. */
export const STEP_OWNERS = {
  participant: { nb: 'Deltakeren selv', nn: 'Deltakaren sjølv', en: 'The participant' },
  volunteer: { nb: 'Tidgiver', nn: 'Tidgivar', en: 'The volunteer' },
  counsellor: { nb: 'Veileder', nn: 'Rettleiar', en: 'The counsellor' },
  partner: { nb: 'Samarbeidspartner', nn: 'Samarbeidspartnar', en: 'A partner' },
} as const satisfies Words;

export type StepOwner = keyof typeof STEP_OWNERS;
