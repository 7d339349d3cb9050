import * as z from 'zod/mini';
import { coverRefusals } from '#shared/covers/index.ts';
import { CASEWORKERS, common, id, routesOf } from '#shared/kernel/index.ts';
import { caseload, distribution, handedOver, handOverInput, position, positionInput } from './schema.ts';

const route = routesOf('caseload');
const params = z.strictObject({ memberId: id });
const kari = { id: '7d0f4a52-5d2b-4c3e-8f37-3f0d0b8f0a10', name: 'Kari Eksempel' };
const ola = { id: '1b5f0c3a-2f0e-4e8e-9d6c-6a1f3f0d0b11', name: 'Ola Eksempel' };
const participant = { id: 'c2b7a8de-0f5b-4d0f-8f8e-6b1f6a0d3c11', name: 'Anna Eksempel' };

export const getDistribution = route({
  operationId: 'getDistribution',
  method: 'GET',
  path: '/api/caseload',
  summary: "Who follows how many, and who covers for whom: everyone's for a unit leader, one's own for others",
  access: CASEWORKERS,
  response: distribution,
  examples: {
    response: {
      today: '2026-11-21',
      shares: [
        {
          member: kari,
          worksHere: true,
          participants: 24,
          matches: 11,
          volunteers: 14,
          tasks: 2,
          position: { fte: 80, version: 1 },
          standIns: [ola.id],
        },
      ],
      colleagues: [kari, ola],
      covers: [],
    },
  },
});

export const getCaseload = route({
  operationId: 'getCaseload',
  method: 'GET',
  path: '/api/caseload/members/{memberId}',
  summary: "One colleague's caseload by name; others than a unit leader see their own",
  access: CASEWORKERS,
  reach: 'caseload',
  params,
  response: caseload,
  refusals: [common.notFound],
  examples: {
    response: {
      participants: [participant],
      volunteers: [{ id: '5a1f5b0e-6a7c-4a52-9f7c-2d9a4b1c0a21', name: 'Berit Eksempel' }],
      matches: [
        {
          id: '9b0c3a1e-1a2b-4c3d-8e4f-5a6b7c8d9e0f',
          participantId: participant.id,
          participantName: participant.name,
          volunteerName: 'Berit Eksempel',
        },
      ],
      tasks: [{ id: '9a4b7d3e-0f42-4c0d-8c49-3b5c1f6d2a03', participantId: participant.id }],
    },
  },
});

export const setPosition = route({
  operationId: 'setPosition',
  method: 'PUT',
  path: '/api/caseload/positions/{memberId}',
  summary: 'Says how much of a full position somebody works, so that caseloads can be compared',
  access: ['unitLeader'],
  params,
  body: positionInput,
  response: position,
  refusals: [common.notFound, common.stale],
  examples: { body: { fte: 80, version: 0 }, response: { staffId: kari.id, fte: 80, version: 1 } },
});

export const handOver = route({
  operationId: 'handOver',
  method: 'POST',
  path: '/api/caseload/hand-overs',
  summary: 'Gives participants with their open matches, and tasks, to a colleague for good; may be sent again until all are over',
  access: CASEWORKERS,
  body: handOverInput,
  response: handedOver,
  refusals: [coverRefusals.cannotStandIn, coverRefusals.notYours],
  examples: {
    body: { from: kari.id, to: ola.id, participants: [participant.id], matches: [], tasks: [] },
    response: { moved: 1, stayed: 0, left: 0 },
  },
});

export const caseloadRoutes = [getDistribution, getCaseload, setPosition, handOver] as const;
