import type { Distribution } from 'aws-cdk-lib/aws-cloudfront';
import { CfnRecordSet } from 'aws-cdk-lib/aws-route53';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import { PARAMETERS } from '../names.ts';

/** The zone in which the whole world's CloudFront distributions are named. */
const CLOUDFRONT_ZONE = 'Z2FDTNDATAQYW2';

/** Points a tenant's name at its distribution, for both kinds of address. */
export function tenantAddress(scope: Construct, domainName: string, distribution: Distribution): void {
  const hostedZoneId = StringParameter.valueForStringParameter(scope, PARAMETERS.hostedZoneId);
  for (const type of ['A', 'AAAA']) {
    new CfnRecordSet(scope, `Address-${type}`, {
      hostedZoneId,
      name: domainName,
      type,
      aliasTarget: { dnsName: distribution.distributionDomainName, hostedZoneId: CLOUDFRONT_ZONE },
    });
  }
}
