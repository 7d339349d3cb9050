import type { Operation } from '#functions/platform/operation.ts';

export const todayOperations: readonly Operation[] = [];
