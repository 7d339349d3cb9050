import { change, type NationalDeps, type Operation, read } from '#functions/platform/operation.ts';
import { discardOrder, getCoverage, listOrders, orderEdition, publishDraft } from '#shared/publishing/index.ts';
import { show } from './coverage.ts';
import { discard } from './discardOrder.ts';
import { list } from './listOrders.ts';
import { orderYear } from './orderEdition.ts';
import { publish } from './publishDraft.ts';

/** What is done to publish the nation's figures. */
export const publishingOperations: readonly Operation<NationalDeps>[] = [
  read(getCoverage, show),
  read(listOrders, list),
  change(orderEdition, orderYear),
  change(publishDraft, publish),
  change(discardOrder, discard),
];
