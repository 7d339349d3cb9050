import { CASEWORKERS, common } from '#shared/kernel/index.ts';
import * as example from './examples.ts';
import { followUpInput } from './followUp.ts';
import { phasesInput } from './phases.ts';
import { participantRefusals } from './refusals.ts';
import { changed, changedExample, params, route } from './routeParts.ts';
import { overrideInput, wishesEdit } from './schema.ts';
import { participantStep } from './steps.ts';

export const saveWishes = route({
  operationId: 'saveWishes',
  method: 'PUT',
  path: '/api/participants/{participantId}/wishes',
  summary: 'Saves what the participant wishes for and is interested in',
  access: CASEWORKERS,
  params,
  body: wishesEdit,
  response: changed,
  refusals: [common.notFound, common.stale],
  examples: { body: { ...example.wishes, version: 0 }, response: { id: example.participantId, version: 1 } },
});

export const overrideMinimum = route({
  operationId: 'overrideMinimum',
  method: 'POST',
  path: '/api/participants/{participantId}/matching-override',
  summary: "Lets a match come before the city's minimum of conversations, with a reason",
  access: ['unitLeader'],
  params,
  body: overrideInput,
  response: changed,
  refusals: [common.notFound, common.stale],
  examples: { body: { version: 1, reason: 'Kjenner deltakeren godt fra før.' }, response: changedExample },
});

export const stepParticipant = route({
  operationId: 'stepParticipant',
  method: 'POST',
  path: '/api/participants/{participantId}/steps',
  summary: 'Takes somebody in or answers that they cannot be, begins and ends a break, says goodbye, and takes back in',
  needsRegistration: false,
  access: CASEWORKERS,
  params,
  body: participantStep,
  response: changed,
  refusals: [
    common.registrationWithdrawn,
    common.notFound,
    common.stale,
    participantRefusals.stepNotPossible,
    participantRefusals.matchesOpen,
  ],
  examples: { body: { action: 'close', version: 1, on: '2026-11-20', reason: 'onOwnFeet' }, response: changedExample },
});

export const savePhases = route({
  operationId: 'savePhases',
  method: 'PUT',
  path: '/api/participants/{participantId}/phases',
  summary: 'Sets right where somebody was relative to treatment, and from which days',
  access: CASEWORKERS,
  params,
  body: phasesInput,
  response: changed,
  refusals: [common.notFound, common.stale],
  examples: {
    body: {
      version: 1,
      phases: [
        { phase: 'before', from: '2026-09-01' },
        { phase: 'during', from: '2026-10-12' },
      ],
    },
    response: changedExample,
  },
});

export const followUpDischarge = route({
  operationId: 'followUpDischarge',
  method: 'POST',
  path: '/api/participants/{participantId}/follow-ups',
  summary: 'Marks one of the contacts around a planned discharge as made or tried, or takes the mark away',
  access: CASEWORKERS,
  params,
  body: followUpInput,
  response: changed,
  refusals: [common.notFound, common.stale, participantRefusals.noDischarge],
  examples: {
    body: { version: 1, step: 'onTheDay', done: { outcome: 'reached', on: '2026-12-12', note: 'Møttes på stasjonen.' } },
    response: changedExample,
  },
});

export const participantWayRoutes = [saveWishes, overrideMinimum, stepParticipant, savePhases, followUpDischarge] as const;
