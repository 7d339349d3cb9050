import { type Operation, open, openChange } from '#functions/platform/operation.ts';
import { getOpenDoor, sendApplication } from '#shared/recruitment/index.ts';
import { showOpenDoor } from './getOpenDoor.ts';
import { send } from './sendApplication.ts';

/** What whoever has not signed in can do. */
export const recruitmentOperations: readonly Operation[] = [open(getOpenDoor, showOpenDoor), openChange(sendApplication, send)];
