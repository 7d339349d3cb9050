import { type App, CfnOutput, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import { PublicHostedZone } from 'aws-cdk-lib/aws-route53';
import { firewall } from '../constructs/firewall.ts';
import { holdLogicalId } from '../constructs/logicalId.ts';
import { EDGE_REGION } from '../names.ts';

/** What CloudFront needs in its own region, once for all cities: the domain, its certificate and the firewall. */
export class EdgeStack extends Stack {
  constructor(app: App, { domain }: { readonly domain: string }) {
    super(app, 'Edge', {
      env: { region: EDGE_REGION },
      terminationProtection: true,
      description: 'Steg for Steg: domain, certificate and firewall of every city',
    });
    const zone = new PublicHostedZone(this, 'Zone', { zoneName: domain });
    holdLogicalId(zone, 'HostedZone').applyRemovalPolicy(RemovalPolicy.RETAIN);
    const certificate = new Certificate(this, 'CityCertificate', {
      domainName: `*.${domain}`,
      validation: CertificateValidation.fromDns(zone),
    });
    holdLogicalId(certificate, 'Certificate').applyRemovalPolicy(RemovalPolicy.RETAIN);
    // handed to Platform when it is deployed, as nothing in CloudFormation reads across regions
    new CfnOutput(this, 'HostedZoneId', { value: zone.hostedZoneId });
    new CfnOutput(this, 'CertificateArn', { value: certificate.certificateArn });
    new CfnOutput(this, 'WebAclArn', { value: firewall(this).attrArn });
  }
}
