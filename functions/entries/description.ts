import { handlerOf } from '#functions/platform/handler.ts';
import { serviceOperations } from '#functions/service/operations.ts';

export const handler = handlerOf(serviceOperations);
