import type { CityPlan, ParticipantPlan } from '#local/demo/plan/cityPlan.ts';

/** Days somebody came: the day they agreed, and the day they were back. */
const cameOn = ({ input, goodbye }: ParticipantPlan): string[] => [
  ...(input.admitted && input.consents.registration ? [input.consents.registration.givenOn] : []),
  ...(goodbye?.backOn ? [goodbye.backOn] : []),
];

const matchesOf = ({ assignments }: ParticipantPlan) => assignments.flatMap(({ matches }) => matches);
const heldOn = (all: readonly { readonly on: string; readonly outcome: string }[]): string[] =>
  all.filter(({ outcome }) => outcome === 'held').map(({ on }) => on);

/** Those of a plan who agree to be counted. */
const counting = ({ participants }: CityPlan): ParticipantPlan[] => participants.filter(({ input }) => input.consents.statistics !== null);

/** What a city's figures should be in a stretch of days, told from its plan in plain loops that know nothing of how the product counts. */
export function plainCount(plan: CityPlan, within: (day: string) => boolean): Record<string, number> {
  const cells: Record<string, number> = {};
  const add = (...names: string[]): void => {
    for (const name of names) cells[name] = (cells[name] ?? 0) + 1;
  };
  for (const one of counting(plan)) {
    const { phase } = one.input;
    for (const day of cameOn(one)) if (within(day)) add('participantsStarted', `participantsStarted.phase.${phase}`);
    if (one.goodbye && within(one.goodbye.on)) add('participantsClosed', `participantsClosed.reason.${one.goodbye.reason}`);
    for (const day of heldOn(one.conversations)) if (within(day)) add('conversationsHeld');
    for (const { steps, meetings } of matchesOf(one)) {
      for (const step of steps) {
        if (step.action === 'activate' && within(step.period.from)) add('matchesStarted');
        if (step.action === 'end' && within(step.on)) add('matchesEnded', `matchesEnded.reason.${step.endReason}`);
      }
      for (const { on } of meetings) if (within(on)) add('meetingsPlanned');
      for (const day of heldOn(meetings)) if (within(day)) add('meetingsHeld');
    }
    const met = matchesOf(one).flatMap(({ meetings }) => heldOn(meetings));
    if ([...cameOn(one), ...heldOn(one.conversations), ...met].some(within)) add('people');
  }
  for (const { input } of plan.volunteers) if (within(input.appliedOn ?? '')) add('volunteersApplied');
  return cells;
}

const STAGES = { interview: 'interviewed', checkReferences: 'referencesChecked', train: 'trained', activate: 'active', pause: 'paused' };

/** How a city's volunteers and participants stand, told from its plan; who has left is no volunteer any more. */
export function plainStanding(plan: CityPlan): Record<string, number> {
  const cells: Record<string, number> = {};
  const add = (...names: string[]): void => {
    for (const name of names) cells[name] = (cells[name] ?? 0) + 1;
  };
  for (const { steps } of plan.volunteers) {
    const last = steps.at(-1)?.action;
    if (last === 'leave') continue;
    const stage = Object.entries(STAGES).find(([action]) => action === last)?.[1] ?? 'applied';
    add('volunteers', `volunteers.stage.${stage}`);
  }
  for (const one of counting(plan)) {
    if (one.input.admitted && (!one.goodbye || one.goodbye.backOn))
      add('participantsActive', `participantsActive.phase.${one.input.phase}`);
    if (!one.input.admitted && !one.declined) add('participantsReferred');
    for (const { steps } of matchesOf(one)) {
      const last = steps.at(-1)?.action;
      if (last === 'activate' || last === 'review') add('matchesActive');
    }
  }
  return cells;
}
