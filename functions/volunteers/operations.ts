import type { Operation } from '#functions/platform/operation.ts';

export const volunteerOperations: readonly Operation[] = [];
