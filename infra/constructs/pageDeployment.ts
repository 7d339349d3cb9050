import { Aws, DefaultStackSynthesizer, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { type IRole, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import { LANGUAGES } from '#shared/kernel/index.ts';
import { logGroupName, REGION, siteBucketName, sitePrefix } from '../names.ts';
import type { Tenant } from '../tenants.ts';
import type { StaffLogin } from './staffLogin.ts';

interface PageDeploymentProps {
  readonly tenant: Tenant;
  readonly login: StaffLogin;
  /** What the page is told of whom it serves, by field of `config.json`. */
  readonly told: Readonly<Record<string, unknown>>;
  /** The built page. */
  readonly directory: string;
}

/** Files with a hash in their names, which never change and which pages already open may still ask for. */
const HASHED = 'assets/*';

/** Puts the page in the tenant's corner of the site bucket, with a `config.json` that says whose it is. */
export class PageDeployment extends Construct {
  constructor(scope: Construct, id: string, { tenant, login, told, directory }: PageDeploymentProps) {
    super(scope, id);
    const page = Source.asset(directory);
    const logGroup = new LogGroup(this, 'Logs', {
      logGroupName: logGroupName(tenant.id, 'page'),
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const common = {
      destinationBucket: Bucket.fromBucketName(this, 'Bucket', siteBucketName()),
      destinationKeyPrefix: sitePrefix(tenant.id),
      role: this.roleFor(tenant, logGroup),
      logGroup,
      memoryLimit: 512,
    };
    const hashed = new BucketDeployment(this, 'Hashed', {
      ...common,
      sources: [page],
      exclude: ['*'],
      include: [HASHED],
      prune: false,
      cacheControl: [CacheControl.maxAge(Duration.days(365)), CacheControl.immutable()],
    });
    const named = new BucketDeployment(this, 'Named', {
      ...common,
      sources: [page, Source.jsonData('config.json', configOf(told, login))],
      exclude: [HASHED],
      cacheControl: [CacheControl.noCache()],
    });
    // the document names the hashed files, so they must be there first
    named.node.addDependency(hashed);
    this.acknowledgeHandler();
  }

  /** By hand, so that deploying one tenant can overwrite no other's page. */
  private roleFor(tenant: Tenant, logs: LogGroup): IRole {
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `${tenant.name}: puts the page in place`,
    });
    for (const statement of [
      new PolicyStatement({ actions: ['s3:GetObject'], resources: [uploads(Aws.ACCOUNT_ID)] }),
      new PolicyStatement({ actions: ['s3:ListBucket'], resources: [`arn:aws:s3:::${siteBucketName()}`] }),
      new PolicyStatement({ actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], resources: [filesOf(tenant, Aws.ACCOUNT_ID)] }),
      new PolicyStatement({ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [logs.logGroupArn] }),
    ]) {
      role.addToPolicy(statement);
    }
    Validations.of(role).acknowledge(
      { id: starred(uploads), reason: 'Reads the page as uploaded, whose name is a hash of what is in it.' },
      { id: starred((account) => filesOf(tenant, account)), reason: "Writes every file of the tenant's own page, and no other's." },
    );
    return role.withoutPolicyUpdates();
  }

  /** CDK's own handler stands beside this construct, once in the stack. */
  private acknowledgeHandler(): void {
    for (const handler of Stack.of(this).node.children.filter(({ node }) => node.id.startsWith('Custom::CDKBucketDeployment'))) {
      Validations.of(handler).acknowledge({ id: 'AwsSolutions-L1', reason: 'CDK writes this handler and chooses the Python it runs on.' });
    }
  }
}

/** Every file of one tenant's page. */
const filesOf = ({ id }: Tenant, account: string): string => `arn:aws:s3:::${siteBucketName(account)}/${sitePrefix(id)}/*`;

/** Everything uploaded by a deployment. */
const uploads = (account: string): string => `arn:aws:s3:::cdk-${DefaultStackSynthesizer.DEFAULT_QUALIFIER}-assets-${account}-${REGION}/*`;

/** The finding of the security rules on a resource that ends in a star; they cannot know the account. */
const starred = (arnIn: (account: string) => string): string => `AwsSolutions-IAM5[Resource::${arnIn('<AWS::AccountId>')}]`;

/** What the page must know before anybody has signed in. Anyone may read it. */
const configOf = (told: PageDeploymentProps['told'], login: StaffLogin) => ({
  ...told,
  auth: { issuer: login.issuer, loginUrl: login.loginUrl, clientId: login.client.userPoolClientId, scopes: ['openid'] },
  languages: LANGUAGES,
});
