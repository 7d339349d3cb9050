import { type Operation, read } from '#functions/platform/operation.ts';
import { getFigures, getFiguresBetween } from '#shared/reporting/index.ts';
import { show } from './getFigures.ts';
import { showBetween } from './getFiguresBetween.ts';

/** What can be done with a city's figures: they are read. */
export const reportingOperations: readonly Operation[] = [read(getFigures, show), read(getFiguresBetween, showBetween)];
