import * as z from 'zod/mini';
import { type Decision, type LocalDate, notAfter, version, withoutFaults } from '#shared/kernel/index.ts';
import { type PhaseSpan, phases } from './stay.ts';

/** Somebody's phases as they should have been all along, from the version that was seen. */
export const phasesInput = z.strictObject({ version, phases });
export type PhasesInput = z.infer<typeof phasesInput>;

/** Phases follow on each other, each from a later day than the one before, and none begins tomorrow. */
export const checkPhases = (spans: readonly PhaseSpan[], today: LocalDate): Decision<true> =>
  withoutFaults(
    spans.flatMap(({ from }, index) => {
      const before = spans[index - 1]?.from;
      const pointer = `/phases/${index}/from`;
      return [notAfter(pointer, from, today), before !== undefined && from <= before ? { pointer, code: 'order' } : undefined];
    }),
  );

/** Phases when somebody goes into another one on a day; the one they are in already begins no new one. */
export function withPhase(spans: readonly PhaseSpan[], phase: PhaseSpan['phase'], on: LocalDate): PhaseSpan[] {
  if (spans.at(-1)?.phase === phase) return [...spans];
  const earlier = spans.filter(({ from }) => from < on);
  return earlier.at(-1)?.phase === phase ? earlier : [...earlier, { phase, from: on }];
}
