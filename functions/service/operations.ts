import { open } from '#functions/platform/operation.ts';
import { cityRoutes, openApi } from '#shared/contract/index.ts';
import { getOpenApi } from '#shared/service/index.ts';

/** The document never changes while a function lives. A city's tells of what a city's API has, and of nothing else. */
let document: ReturnType<typeof openApi> | undefined;

export const serviceOperations = [
  open(getOpenApi, async () => {
    document ??= openApi(cityRoutes);
    return { ...document, openapi: '3.1.0' as const };
  }),
];
