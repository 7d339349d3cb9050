import type { Operation } from '#functions/platform/operation.ts';

export const matchingOperations: readonly Operation[] = [];
