import { gate } from '#functions/access/index.ts';
import { handlerOf } from '#functions/platform/handler.ts';
import { privacyOperations } from '#functions/privacy/operations.ts';

export const handler = handlerOf([...privacyOperations], gate);
