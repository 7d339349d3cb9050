import { open } from '#functions/platform/operation.ts';
import { openApi } from '#shared/contract/index.ts';
import { getOpenApi } from '#shared/service/index.ts';

/** The document never changes while a function lives. */
let document: ReturnType<typeof openApi> | undefined;

export const serviceOperations = [
  open(getOpenApi, async () => {
    document ??= openApi();
    return { ...document, openapi: '3.1.0' as const };
  }),
];
