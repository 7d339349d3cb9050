import * as z from 'zod/mini';
import { routesOf } from '#shared/kernel/index.ts';

const route = routesOf('service');

export const getOpenApi = route({
  operationId: 'getOpenApi',
  method: 'GET',
  path: '/api/openapi.json',
  summary: 'This document',
  access: 'public',
  response: z.looseObject({ openapi: z.literal('3.1.0') }),
  examples: { response: { openapi: '3.1.0' } },
});

export const serviceRoutes = [getOpenApi] as const;
