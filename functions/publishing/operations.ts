import { change, type NationalDeps, type Operation, read } from '#functions/platform/operation.ts';
import { getCoverage, previewPublication, publish } from '#shared/publishing/index.ts';
import { show } from './coverage.ts';
import { preview } from './preview.ts';
import { publishYear } from './publish.ts';

/** What is done to publish the nation's figures. */
export const publishingOperations: readonly Operation<NationalDeps>[] = [
  read(getCoverage, show),
  read(previewPublication, preview),
  change(publish, publishYear),
];
