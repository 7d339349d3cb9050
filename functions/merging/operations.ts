import { change, type Operation, read } from '#functions/platform/operation.ts';
import { continueMerge, findMerged, listMerges, mergeParticipants } from '#shared/merging/index.ts';
import { begin } from './begin.ts';
import { goOn } from './goOn.ts';
import { merges, whereTo } from './told.ts';

/** What can be done with two records of one person. */
export const mergingOperations: readonly Operation[] = [
  change(mergeParticipants, begin),
  change(continueMerge, goOn),
  read(listMerges, merges),
  read(findMerged, whereTo),
];
