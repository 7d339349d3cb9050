import { applicationOperations } from '#functions/applications/operations.ts';
import { partnerOperations } from '#functions/partners/operations.ts';
import { handlerOf } from '#functions/platform/handler.ts';
import { volunteerOperations } from '#functions/volunteers/operations.ts';

export const handler = handlerOf([...volunteerOperations, ...applicationOperations, ...partnerOperations]);
