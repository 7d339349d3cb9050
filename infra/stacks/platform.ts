import { join } from 'node:path';
import { type App, CfnParameter, Stack } from 'aws-cdk-lib';
import { Function as EdgeFunction, FunctionCode, FunctionRuntime, S3OriginAccessControl } from 'aws-cdk-lib/aws-cloudfront';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { City, LocalDate } from '#shared/kernel/index.ts';
import { alarmTopic } from '../constructs/alarmTopic.ts';
import { Counting } from '../constructs/counting.ts';
import { Editions } from '../constructs/editions.ts';
import { parkedChanges } from '../constructs/parkedChanges.ts';
import { RecordsTable } from '../constructs/recordsTable.ts';
import { siteBucket } from '../constructs/siteBucket.ts';
import { siteHeaders } from '../constructs/siteHeaders.ts';
import { tableAlarms } from '../constructs/tableAlarms.ts';
import { PARAMETERS, REGION, REWRITE_FUNCTION_NAME, VIEWER_FUNCTION_NAME } from '../names.ts';

/** What runs in CloudFront itself, by the name cities find it by. */
const AT_THE_EDGE = [
  { id: 'SinglePage', functionName: REWRITE_FUNCTION_NAME, file: 'singlePage.js' },
  { id: 'ViewerAddress', functionName: VIEWER_FUNCTION_NAME, file: 'viewerAddress.js' },
] as const;

interface PlatformStackProps {
  readonly cities: readonly City[];
  readonly today: LocalDate;
}

/** What all cities share, once: the table and its key, what counts its changes and makes national editions of what is counted, where pages lie and how they are served, and where alarms go. */
export class PlatformStack extends Stack {
  constructor(app: App, { cities, today }: PlatformStackProps) {
    super(app, 'Platform', { env: { region: REGION }, terminationProtection: true, description: 'Steg for Steg: what every city shares' });
    const records = new RecordsTable(this, 'Records');
    const parked = parkedChanges(this, records.key);
    const { maker } = new Editions(this, 'Editions', { records, parked });
    new Counting(this, 'Counting', { records, parked, cities, today, beside: [maker] });
    siteBucket(this);
    const headers = siteHeaders(this);
    const originAccess = new S3OriginAccessControl(this, 'OriginAccess', { originAccessControlName: 'steg-for-steg' });
    for (const { id, functionName, file } of AT_THE_EDGE) {
      const code = FunctionCode.fromFile({ filePath: join(import.meta.dirname, '..', 'constructs', file) });
      new EdgeFunction(this, id, { functionName, code, runtime: FunctionRuntime.JS_2_0 });
    }
    alarmTopic(this);
    tableAlarms(this, records.table);

    this.share('TableKeyArn', PARAMETERS.tableKeyArn, records.key.keyArn);
    this.share('SiteHeadersPolicyId', PARAMETERS.siteHeadersPolicyId, headers.responseHeadersPolicyId);
    this.share('OriginAccessControlId', PARAMETERS.originAccessControlId, originAccess.originAccessControlId);
    this.share('SharedWebAclArn', PARAMETERS.webAclArn, this.fromEdge('WebAclArn', '^arn:aws:wafv2:us-east-1:\\d{12}:global/webacl/.+$'));
    this.share(
      'SharedCertificateArn',
      PARAMETERS.certificateArn,
      this.fromEdge('CertificateArn', '^arn:aws:acm:us-east-1:\\d{12}:certificate/.+$'),
    );
    this.share('SharedHostedZoneId', PARAMETERS.hostedZoneId, this.fromEdge('HostedZoneId', '^Z[A-Z0-9]+$'));
  }

  /** Writes down what has no name of our choosing, for the cities to read when they are deployed. */
  private share(id: string, parameterName: string, stringValue: string): void {
    new StringParameter(this, id, { parameterName, stringValue });
  }

  /** A value `Edge` puts out, given once when this stack is first deployed and remembered after that. */
  private fromEdge(output: string, allowedPattern: string): string {
    return new CfnParameter(this, output, { allowedPattern, description: `The output ${output} of the stack Edge` }).valueAsString;
  }
}
