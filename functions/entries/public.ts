import { handlerOf } from '#functions/platform/handler.ts';
import { recruitmentOperations } from '#functions/recruitment/operations.ts';

export const handler = handlerOf(recruitmentOperations);
