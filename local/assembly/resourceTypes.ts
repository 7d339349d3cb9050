/**
 * What the local cloud knows of a resource type. Texts are filled with `{id}` (what `Ref` gives), `{region}`,
 * `{account}`, `{name}`, `{hash:8}` and `{upperHash:8}` (eight of a hash of where the resource stands, so the same in every run), or a property.
 */
export interface ResourceType {
  /** The property that names it, when it may be named. */
  readonly nameProperty?: string;
  /** What `Ref` gives when nothing names it; `{stack}-{logicalId}-{hash}` unless said. */
  readonly id?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Why nothing happens here for it. Absent for what the local cloud runs. */
  readonly ignored?: string;
}

const NO_ALARMS = 'nobody is woken by a laptop; alarms and dashboards are asserted in the template';
const NO_METRICS = 'costs, traces and logs of AWS itself; functions log to a file here';
const NO_INTERNET = 'the local site is on loopback, with no certificate, firewall or name to look up';
const INSTALLER = 'part of what CDK installs to copy the site, whose assets are read here instead';

/** Every type the local cloud accepts; any other is refused, as it would be left out without a word. */
export const resourceTypes: Readonly<Record<string, ResourceType>> = {
  'AWS::DynamoDB::Table': {
    nameProperty: 'TableName',
    attributes: {
      Arn: 'arn:aws:dynamodb:{region}:{account}:table/{id}',
      StreamArn: 'arn:aws:dynamodb:{region}:{account}:table/{id}/stream/2026-01-01T00:00:00.000',
    },
  },
  'AWS::KMS::Key': {
    id: '{hash:8}-0000-4000-8000-{hash:12}',
    attributes: { Arn: 'arn:aws:kms:{region}:{account}:key/{id}', KeyId: '{id}' },
  },
  'AWS::IAM::Role': { nameProperty: 'RoleName', attributes: { Arn: 'arn:aws:iam::{account}:role/{id}' } },
  'AWS::IAM::Policy': {},
  'AWS::Lambda::Function': { nameProperty: 'FunctionName', attributes: { Arn: 'arn:aws:lambda:{region}:{account}:function:{id}' } },
  'AWS::Lambda::Permission': {},
  'AWS::Events::Rule': { nameProperty: 'Name', attributes: { Arn: 'arn:aws:events:{region}:{account}:rule/{id}' } },
  'AWS::Lambda::EventSourceMapping': { id: '{hash:8}-0000-4000-8000-{hash:12}' },
  'AWS::ApiGatewayV2::Api': {
    id: '{hash:10}',
    attributes: { ApiEndpoint: 'https://{id}.execute-api.{region}.amazonaws.com', ApiId: '{id}' },
  },
  'AWS::ApiGatewayV2::Authorizer': { id: '{hash:6}', attributes: { AuthorizerId: '{id}' } },
  'AWS::ApiGatewayV2::Integration': { id: '{hash:7}', attributes: { IntegrationId: '{id}' } },
  'AWS::ApiGatewayV2::Route': { id: '{hash:7}', attributes: { RouteId: '{id}' } },
  'AWS::ApiGatewayV2::Stage': { nameProperty: 'StageName' },
  'AWS::Cognito::UserPool': {
    id: '{region}_{hash:9}',
    attributes: {
      Arn: 'arn:aws:cognito-idp:{region}:{account}:userpool/{id}',
      ProviderName: 'cognito-idp.{region}.amazonaws.com/{id}',
      ProviderURL: 'https://cognito-idp.{region}.amazonaws.com/{id}',
      UserPoolId: '{id}',
    },
  },
  'AWS::Cognito::UserPoolClient': { id: '{hash:26}', attributes: { ClientId: '{id}' } },
  'AWS::Cognito::UserPoolDomain': { nameProperty: 'Domain' },
  'AWS::Cognito::UserPoolGroup': { nameProperty: 'GroupName' },
  'AWS::CloudFront::Distribution': { id: 'E{upperHash:13}', attributes: { DomainName: 'd{hash:13}.cloudfront.net', Id: '{id}' } },
  'AWS::CloudFront::Function': {
    nameProperty: 'Name',
    id: 'arn:aws:cloudfront::{account}:function/{name}',
    attributes: { FunctionARN: '{id}', 'FunctionMetadata.FunctionARN': '{id}' },
  },
  'AWS::CloudFront::ResponseHeadersPolicy': { id: '{hash:8}-0000-4000-8000-{hash:12}', attributes: { Id: '{id}' } },
  'AWS::CloudFront::OriginAccessControl': {
    id: 'E{upperHash:13}',
    attributes: { Id: '{id}' },
    ignored: 'the local bucket has no other way in',
  },
  'AWS::S3::Bucket': {
    nameProperty: 'BucketName',
    attributes: {
      Arn: 'arn:aws:s3:::{id}',
      DomainName: '{id}.s3.amazonaws.com',
      RegionalDomainName: '{id}.s3.{region}.amazonaws.com',
    },
  },
  'AWS::S3::BucketPolicy': { ignored: 'the local bucket has no other way in' },
  'Custom::CDKBucketDeployment': { attributes: { DestinationBucketArn: 'arn:aws:s3:::{DestinationBucketName}' } },
  'Custom::S3AutoDeleteObjects': { ignored: 'removes files when a stack is deleted, and no stack is deleted here' },
  'AWS::Lambda::LayerVersion': { ignored: INSTALLER },
  'AWS::SecretsManager::Secret': {
    nameProperty: 'Name',
    id: 'arn:aws:secretsmanager:{region}:{account}:secret:{name}-{hash:6}',
    attributes: { Id: '{id}' },
  },
  'AWS::SSM::Parameter': { nameProperty: 'Name', attributes: { Value: '{Value}', Type: '{Type}' } },
  'AWS::SNS::Topic': {
    nameProperty: 'TopicName',
    id: 'arn:aws:sns:{region}:{account}:{name}',
    attributes: { TopicArn: '{id}', TopicName: '{name}' },
    ignored: NO_ALARMS,
  },
  'AWS::SNS::TopicPolicy': { ignored: NO_ALARMS },
  'AWS::SNS::Subscription': { ignored: NO_ALARMS },
  'AWS::CloudWatch::Alarm': {
    nameProperty: 'AlarmName',
    attributes: { Arn: 'arn:aws:cloudwatch:{region}:{account}:alarm:{id}' },
    ignored: NO_ALARMS,
  },
  'AWS::CloudWatch::CompositeAlarm': { nameProperty: 'AlarmName', ignored: NO_ALARMS },
  'AWS::CloudWatch::Dashboard': { nameProperty: 'DashboardName', ignored: NO_ALARMS },
  'AWS::Logs::LogGroup': {
    nameProperty: 'LogGroupName',
    attributes: { Arn: 'arn:aws:logs:{region}:{account}:log-group:{id}:*' },
    ignored: NO_METRICS,
  },
  'AWS::Logs::MetricFilter': { ignored: NO_METRICS },
  'AWS::SES::EmailIdentity': { nameProperty: 'EmailIdentity', ignored: 'nothing is sent from here: messages lie in the outbox' },
  'AWS::WAFv2::WebACL': { attributes: { Arn: 'arn:aws:wafv2:{region}:{account}:global/webacl/{id}/{hash}' }, ignored: NO_INTERNET },
  'AWS::WAFv2::LoggingConfiguration': { ignored: NO_INTERNET },
  'AWS::CertificateManager::Certificate': { id: 'arn:aws:acm:{region}:{account}:certificate/{hash}', ignored: NO_INTERNET },
  'AWS::Route53::HostedZone': { id: 'Z{upperHash:13}', attributes: { Id: '{id}' }, ignored: NO_INTERNET },
  'AWS::Route53::RecordSet': { nameProperty: 'Name', ignored: NO_INTERNET },
  'AWS::KMS::Alias': { nameProperty: 'AliasName', ignored: 'nothing here finds a key by its alias' },
  'AWS::CDK::Metadata': { ignored: 'tells AWS which version of CDK was used' },
};
