import type { Operation } from '#functions/platform/operation.ts';

export const participantOperations: readonly Operation[] = [];
