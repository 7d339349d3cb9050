import type { Operation } from '#functions/platform/operation.ts';

export const teamOperations: readonly Operation[] = [];
