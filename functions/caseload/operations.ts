import { change, type Operation, read } from '#functions/platform/operation.ts';
import { getCaseload, getDistribution, handOver, setPosition } from '#shared/caseload/index.ts';
import { showOne } from './getCaseload.ts';
import { show } from './getDistribution.ts';
import { give } from './handOver.ts';
import { set } from './setPosition.ts';

/** What can be done about who follows whom. */
export const caseloadOperations: readonly Operation[] = [
  read(getDistribution, show),
  read(getCaseload, showOne),
  change(setPosition, set),
  change(handOver, give),
];
