import middy from '@middy/core';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { common, Refused } from '#shared/kernel/index.ts';
import type { Login } from './actor.ts';
import type { Settings } from './config.ts';
import type { Log } from './log.ts';
import { allowed } from './middleware/allowed.ts';
import { answered } from './middleware/answered.ts';
import { fromCloudFront } from './middleware/fromCloudFront.ts';
import { routed } from './middleware/routed.ts';
import type { HttpEvent, Served } from './middleware/step.ts';
import type { CommonDeps, Operation } from './operation.ts';

/** The one stack of every function that answers requests; `serve` is what differs. */
export function stackOf<With extends CommonDeps>(
  operations: readonly Operation<With>[],
  settings: Settings,
  may: Pick<Login, 'roles' | 'services'>,
  log: Log,
  serve: (event: HttpEvent, served: Served, operation: Operation<With>) => Promise<APIGatewayProxyStructuredResultV2>,
) {
  return middy<HttpEvent, APIGatewayProxyStructuredResultV2, Error, Served>()
    .use(answered(log))
    .use(fromCloudFront(settings.ORIGIN_SECRETS))
    .use(routed(operations.map(({ route }) => route)))
    .use(allowed({ ...settings, ...may }, () => new Date()))
    .handler((event, context) => {
      const operation = operations.find(({ route }) => route === context.route);
      if (!operation) throw new Refused(common.notFound);
      return serve(event, context, operation);
    });
}
