import type { Operation } from '#functions/platform/operation.ts';

/** The use cases of each slice; loaded when first called, so that a test of one slice does not wait for all. */
const bySlice: Readonly<Record<string, () => Promise<readonly Operation[]>>> = {
  participants: async () => (await import('#functions/participants/operations.ts')).participantOperations,
  matching: async () => (await import('#functions/matching/operations.ts')).matchingOperations,
  today: async () => (await import('#functions/today/operations.ts')).todayOperations,
  volunteers: async () => (await import('#functions/volunteers/operations.ts')).volunteerOperations,
  partners: async () => (await import('#functions/partners/operations.ts')).partnerOperations,
  team: async () => (await import('#functions/team/operations.ts')).teamOperations,
  service: async () => (await import('#functions/service/operations.ts')).serviceOperations,
};

/** The use cases of the slices that make one function. */
export async function operationsOf(slices: readonly string[]): Promise<Operation[]> {
  const loaded = slices.map((slice) => bySlice[slice]?.() ?? Promise.reject(new Error(`No operations for the slice ${slice}`)));
  return (await Promise.all(loaded)).flat();
}
