import * as z from 'zod';
import type { Deployment } from '../assembly/deployment.ts';
import { propertiesOf } from '../assembly/deployment.ts';
import { fitsWildcard } from '../wildcard.ts';

const permissionShape = z.object({
  Action: z.literal('lambda:InvokeFunction'),
  FunctionName: z.string(),
  Principal: z.string(),
  SourceArn: z.string().default('*'),
});

/**
 * Whether a function has said that a service may call it on behalf of something.
 *
 * @param principal the service: `apigateway.amazonaws.com`
 * @param sourceArn what the service calls for: a route, a rule
 */
export const permits = (deployment: Deployment, functionArn: string, principal: string, sourceArn: string): boolean =>
  deployment
    .resources('AWS::Lambda::Permission')
    .map((one) => propertiesOf(one, permissionShape))
    .some(
      ({ FunctionName, Principal, SourceArn }) =>
        FunctionName === functionArn && Principal === principal && fitsWildcard(SourceArn, sourceArn),
    );
