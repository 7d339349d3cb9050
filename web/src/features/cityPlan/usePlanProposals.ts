import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { openRecord } from '#shared/access/index.ts';
import type { Placed } from '#shared/cityPlan/index.ts';
import { proposeMatch } from '#shared/matching/index.ts';
import { ApiError } from '#web/app/apiError.ts';
import { useServices } from '#web/app/services.tsx';

/** What came of proposing one line: the match, or why there is none. */
export interface Told {
  readonly line: Placed;
  readonly matchId: string | null;
  readonly error: ApiError | null;
}

/** How far proposing has come. */
export interface Proposing {
  readonly told: readonly Told[];
  readonly all: number;
  readonly running: boolean;
}

/** What a match or its refusal makes old. */
const OUTDATED = ['cityPlan', 'matching', 'participants', 'volunteers', 'today'] as const;

export const lineKey = ({ assignmentId, planned }: Placed): string => `${assignmentId} ${planned.volunteerId}`;

/**
 * Proposes lines of the plan one by one, each as any proposal, and tells what came of each. Where no answer comes it stops:
 * what is left stays chosen, and a line sent again is the same submission.
 */
export function usePlanProposals(): {
  readonly proposing: Proposing | undefined;
  /** @param reason why the records of those on others' caseloads are opened */
  readonly propose: (lines: readonly Placed[], reason?: string) => Promise<void>;
} {
  const { call } = useServices();
  const queries = useQueryClient();
  const submissions = useRef(new Map<string, string>());
  const [proposing, setProposing] = useState<Proposing>();

  const keyFor = (what: string): string => {
    const key = submissions.current.get(what) ?? crypto.randomUUID();
    submissions.current.set(what, key);
    return key;
  };

  async function proposeOne(line: Placed, reason: string | undefined): Promise<string> {
    const { participantId, assignmentId, planned, own } = line;
    const params = { participantId };
    if (!own && reason !== undefined) {
      await call(openRecord, { params, body: { reason }, idempotencyKey: keyFor(`open ${participantId} ${reason}`) });
    }
    const body = { assignmentId, volunteerId: planned.volunteerId, ...(planned.better > 0 && { choiceKind: 'cityPlan' as const }) };
    return (await call(proposeMatch, { params, body, idempotencyKey: keyFor(lineKey(line)) })).id;
  }

  async function propose(lines: readonly Placed[], reason?: string): Promise<void> {
    let told: readonly Told[] = [];
    setProposing({ told, all: lines.length, running: true });
    for (const line of lines) {
      const outcome = await proposeOne(line, reason).then(
        (matchId) => ({ line, matchId, error: null }),
        (error: unknown) => {
          if (error instanceof ApiError) return { line, matchId: null, error };
          throw error;
        },
      );
      told = [...told, outcome];
      setProposing({ told, all: lines.length, running: true });
      if (outcome.error?.passing) break;
    }
    await Promise.all(OUTDATED.map((slice) => queries.invalidateQueries({ queryKey: [slice] })));
    setProposing({ told, all: lines.length, running: false });
  }

  return { proposing, propose };
}
