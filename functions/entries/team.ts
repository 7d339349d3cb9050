import { handlerOf } from '#functions/platform/handler.ts';
import { settingsOperations } from '#functions/settings/operations.ts';
import { teamOperations } from '#functions/team/operations.ts';

export const handler = handlerOf([...teamOperations(process.env), ...settingsOperations]);
