import { matchingOperations } from '#functions/matching/operations.ts';
import { participantOperations } from '#functions/participants/operations.ts';
import { handlerOf } from '#functions/platform/handler.ts';
import { todayOperations } from '#functions/today/operations.ts';

export const handler = handlerOf([...todayOperations, ...participantOperations, ...matchingOperations]);
