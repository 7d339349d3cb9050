import {
  currentText,
  type Preparation,
  USUAL_SETTINGS,
  type VolunteerPreparations,
  type VolunteerState,
  type VolunteerStep,
} from '#shared/volunteers/index.ts';
import { aReference, aVolunteerStep } from './factories/index.ts';

/** Where a volunteer stands. */
export interface Standing {
  readonly id: string;
  readonly version: number;
  readonly state: VolunteerState;
}

/** How a test sends what is done with a volunteer. */
export interface Sending {
  readonly step: (volunteerId: string, body: VolunteerStep) => Promise<Standing>;
  readonly prepare: (volunteerId: string, body: VolunteerPreparations) => Promise<Standing>;
}

/** The dates of a way: every step and preparation on one day, and a break until another. */
export interface Dates {
  readonly on?: string;
  readonly returnOn?: string;
}

type Part = { readonly step: VolunteerStep } | { readonly done: Preparation[] };

const IN = ['applied', 'interviewed', 'referencesChecked', 'trained', 'active'] as const;

/** What leads to a state from the one before it, with all that the city asks for unless it has decided otherwise. */
function partsTo(state: VolunteerState, { on = '2026-11-20', returnOn }: Dates): readonly Part[] {
  const step = (action: VolunteerStep['action']): Part => ({ step: aVolunteerStep({ action, on, ...(returnOn && { returnOn }) }) });
  const answer = { on, outcome: 'recommended' as const };
  const accepted = (agreement: 'confidentiality' | 'roleLimits'): Preparation => ({
    kind: 'acceptAgreement',
    agreement,
    textVersion: currentText(agreement).version,
    on,
  });
  switch (state) {
    case 'applied':
      return [];
    case 'interviewed':
      return [step('interview')];
    case 'referencesChecked':
      return [{ done: [aReference({ answer }), aReference({ name: 'Liv Dahl', answer })] }, step('checkReferences')];
    case 'trained':
      return [{ done: USUAL_SETTINGS.modules.map(({ id }) => ({ kind: 'completeModule', moduleId: id, on })) }, step('train')];
    case 'active':
      return [{ done: [accepted('confidentiality'), accepted('roleLimits')] }, step('activate')];
    case 'paused':
      return [step('pause')];
    case 'left':
      return [step('leave')];
  }
}

/** The states on the way to one, itself included; goodbye is said at once. */
function statesTo(state: VolunteerState): readonly VolunteerState[] {
  if (state === 'paused') return [...IN, 'paused'];
  return state === 'left' ? ['left'] : IN.slice(0, IN.indexOf(state) + 1);
}

/** Takes a volunteer who has applied to a state, step by step and with all that each step rests on. */
export async function walkTo(state: VolunteerState, from: Standing, sending: Sending, dates: Dates = {}): Promise<Standing> {
  let now = from;
  for (const part of statesTo(state).flatMap((each) => partsTo(each, dates))) {
    const { id, version } = now;
    now = 'step' in part ? await sending.step(id, { ...part.step, version }) : await sending.prepare(id, { ...part, version });
  }
  return now;
}
