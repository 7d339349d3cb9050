import { type Operation, read } from '#functions/platform/operation.ts';
import { listReminders } from '#shared/messages/index.ts';
import { list } from './listReminders.ts';

/** What can be asked of messages. */
export const messageOperations: readonly Operation[] = [read(listReminders, list)];
