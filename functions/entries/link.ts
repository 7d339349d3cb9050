import { byLinkOperations } from '#functions/byLink/operations.ts';
import { handlerOf } from '#functions/platform/handler.ts';

export const handler = handlerOf(byLinkOperations);
