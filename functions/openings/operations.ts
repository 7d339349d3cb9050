import { type Operation, read } from '#functions/platform/operation.ts';
import { suggestAssignments } from '#shared/openings/index.ts';
import { suggest } from './suggestAssignments.ts';

/** What can be asked of the assignments that wait for a volunteer. */
export const openingOperations: readonly Operation[] = [read(suggestAssignments, suggest)];
