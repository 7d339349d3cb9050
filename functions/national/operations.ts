import { type NationalDeps, type Operation, read } from '#functions/platform/operation.ts';
import { getNationalFigures, listPublications } from '#shared/national/index.ts';
import { list, show } from './getNationalFigures.ts';

/** What can be done with the nation's published figures: they are read. */
export const nationalOperations: readonly Operation<NationalDeps>[] = [read(listPublications, list), read(getNationalFigures, show)];
