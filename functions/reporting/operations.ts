import { type Operation, read } from '#functions/platform/operation.ts';
import { getFigures } from '#shared/reporting/index.ts';
import { show } from './getFigures.ts';

/** What can be done with a city's figures: they are read. */
export const reportingOperations: readonly Operation[] = [read(getFigures, show)];
