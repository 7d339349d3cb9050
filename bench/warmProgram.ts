import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { AnyRoute } from '#shared/kernel/index.ts';
import { getMatching, listMatches, logMeeting, suggestVolunteers } from '#shared/matching/index.ts';
import { getParticipant, listParticipants, recordConversation, registerParticipant } from '#shared/participants/index.ts';
import { createPartner } from '#shared/partners/index.ts';
import { getToday } from '#shared/today/index.ts';
import { listVolunteers } from '#shared/volunteers/index.ts';
import { aConversation, aMeeting, aParticipant, aPartner } from '#test/support/factories/index.ts';
import { benchCity } from './benchCity.ts';
import { each } from './inTurns.ts';

// A program of its own, as functions log to the standard output, which is the report's.

const WARM_UP = 30;

const job = z.object({
  tableName: z.string(),
  endpoint: z.string(),
  rounds: z.int(),
  on: z.object({
    participantId: z.string(),
    matchId: z.string(),
    waiting: z.object({ participantId: z.string(), assignmentId: z.string() }),
  }),
});

const { tableName, endpoint, rounds, on } = job.parse(JSON.parse(process.argv[2] ?? ''));
const city = await benchCity(tableName, endpoint, 'info');
const client = new DynamoDBClient({});
const Key = { pk: { S: 'trondheim#staff' }, sk: { S: 'nobody' } };

const bare = (): Promise<unknown> => client.send(new GetItemCommand({ TableName: tableName, Key, ConsistentRead: true }));
const call =
  (route: AnyRoute, params: Record<string, string> = {}, body?: unknown) =>
  (): Promise<unknown> =>
    city.call(route, { params, ...(body !== undefined && { body }) });

interface Work {
  readonly name: string;
  readonly run: () => Promise<unknown>;
}

const { participantId, matchId, waiting } = on;
const reads: readonly Work[] = [
  { name: 'getToday', run: call(getToday) },
  { name: 'listParticipants', run: call(listParticipants) },
  { name: 'getParticipant', run: call(getParticipant, { participantId }) },
  { name: 'getMatching', run: call(getMatching, { participantId }) },
  { name: 'suggestVolunteers', run: call(suggestVolunteers, { ...waiting }) },
  { name: 'listVolunteers', run: call(listVolunteers) },
  { name: 'listMatches', run: call(listMatches) },
];
const changes: readonly Work[] = [
  { name: 'registerParticipant', run: call(registerParticipant, {}, aParticipant()) },
  { name: 'recordConversation', run: call(recordConversation, { participantId: waiting.participantId }, aConversation()) },
  { name: 'logMeeting', run: call(logMeeting, { participantId, matchId }, aMeeting()) },
  { name: 'createPartner', run: call(createPartner, {}, aPartner()) },
];

async function timed(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}

/** Times each and the bare read before it, round after round, once both are warm. */
async function measure(all: readonly Work[]) {
  const measured = all.map(({ name, run }) => ({ name, run, bare: [] as number[], ours: [] as number[] }));
  for (const round of each(WARM_UP + rounds)) {
    for (const one of measured) {
      const pair = { bare: await timed(bare), ours: await timed(one.run) };
      if (round < WARM_UP) continue;
      one.bare.push(pair.bare);
      one.ours.push(pair.ours);
    }
  }
  return measured.map(({ name, bare: those, ours }) => ({ name, bare: those, ours }));
}

// reads first: changes make what they read longer
const measured = [...(await measure(reads)), ...(await measure(changes))];
process.send?.(measured);
process.disconnect?.();
