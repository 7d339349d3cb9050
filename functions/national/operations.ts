import { type NationalDeps, type Operation, read } from '#functions/platform/operation.ts';
import { getNationalFigures } from '#shared/national/index.ts';
import { show } from './getNationalFigures.ts';

/** What can be done with the nation's figures: they are read. */
export const nationalOperations: readonly Operation<NationalDeps>[] = [read(getNationalFigures, show)];
