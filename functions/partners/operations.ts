import type { Operation } from '#functions/platform/operation.ts';

export const partnerOperations: readonly Operation[] = [];
