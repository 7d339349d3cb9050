import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { documentClient } from '#functions/platform/table/documentClient.ts';
import { keysOf } from '#functions/platform/table/keys.ts';
import type { AnyRoute } from '#shared/kernel/index.ts';
import { getMatching, listMatches, logMeeting, suggestVolunteers } from '#shared/matching/index.ts';
import { getParticipant, listParticipants, recordConversation, registerParticipant } from '#shared/participants/index.ts';
import { createPartner } from '#shared/partners/index.ts';
import { getToday } from '#shared/today/index.ts';
import { listVolunteers } from '#shared/volunteers/index.ts';
import { aConversation, aMeetingToLog, aParticipant, aPartner } from '#test/support/factories/index.ts';
import { benchCity, city as trondheim } from './benchCity.ts';
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
const client = documentClient();
const Key = keysOf(trondheim.id).profile(on.participantId);

const bare = (): Promise<unknown> => client.send(new GetCommand({ TableName: tableName, Key, ConsistentRead: true }));
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
  { name: 'logMeeting', run: () => call(logMeeting, { participantId, matchId }, { ...aMeetingToLog(), another: true })() },
  { name: 'createPartner', run: call(createPartner, {}, aPartner()) },
];

interface Measured {
  readonly name: string;
  /** Milliseconds, one figure a round. */
  readonly bare: number[];
  readonly ours: number[];
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}

/** Times each and the bare read before it, round after round, once both are warm. */
async function measure(all: readonly Work[]): Promise<readonly Measured[]> {
  const measured: Measured[] = all.map(({ name }) => ({ name, bare: [], ours: [] }));
  for (const round of each(WARM_UP + rounds)) {
    for (const [index, { run }] of all.entries()) {
      const pair = { bare: await timed(bare), ours: await timed(run) };
      if (round < WARM_UP) continue;
      measured[index]?.bare.push(pair.bare);
      measured[index]?.ours.push(pair.ours);
    }
  }
  return measured;
}

// reads first: changes make what they read longer
process.send?.([...(await measure(reads)), ...(await measure(changes))]);
process.disconnect?.();
