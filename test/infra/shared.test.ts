import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { synthesised } from './synthesised.ts';

const { text } = await synthesised();
const platform = Template.fromString(text('Platform'));
const edge = Template.fromString(text('Edge'));

describe('the table', () => {
  test('can be restored to any second of five weeks, and deleted by nobody in a hurry', () => {
    platform.hasResourceProperties('AWS::DynamoDB::Table', {
      TableName: 'steg-for-steg',
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
    });
  });

  test('is encrypted with a key of its own, which is renewed', () => {
    platform.hasResourceProperties('AWS::DynamoDB::Table', {
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: { 'Fn::GetAtt': ['TableKey', 'Arn'] } },
    });
    platform.hasResourceProperties('AWS::KMS::Key', { EnableKeyRotation: true });
  });

  test('tells what changed, and forgets what has expired', () => {
    platform.hasResourceProperties('AWS::DynamoDB::Table', {
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    });
  });

  test('has the keys and the two indexes that the store writes', () => {
    platform.hasResourceProperties('AWS::DynamoDB::Table', {
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: [
        {
          IndexName: 'byVolunteer',
          KeySchema: [
            { AttributeName: 'volunteerKey', KeyType: 'HASH' },
            { AttributeName: 'volunteerSort', KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'KEYS_ONLY' },
        },
        {
          IndexName: 'byResponsible',
          KeySchema: [
            { AttributeName: 'workingKey', KeyType: 'HASH' },
            { AttributeName: 'workingSort', KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
    });
  });
});

describe('what cities are told', () => {
  test('is written down under fixed names', () => {
    const names = Object.values(platform.findResources('AWS::SSM::Parameter')).map(({ Properties }) => Properties.Name);
    expect(names.toSorted()).toEqual([
      '/steg-for-steg/edge/certificate-arn',
      '/steg-for-steg/edge/hosted-zone-id',
      '/steg-for-steg/edge/web-acl-arn',
      '/steg-for-steg/platform/origin-access-control-id',
      '/steg-for-steg/platform/site-headers-policy-id',
      '/steg-for-steg/platform/table-key-arn',
    ]);
  });

  test.each(['WebAclArn', 'CertificateArn', 'HostedZoneId'])('%s comes from Edge, must be given, and must look right', (name) => {
    edge.hasOutput(name, {});
    platform.hasParameter(name, { Type: 'String', AllowedPattern: Match.anyValue(), Default: Match.absent() });
  });
});

describe('the firewall', () => {
  test('stands before CloudFront, and limits what one address may ask', () => {
    edge.hasResourceProperties('AWS::WAFv2::WebACL', {
      Scope: 'CLOUDFRONT',
      Rules: Match.arrayWith([
        Match.objectLike({
          Action: { Block: {} },
          Statement: { RateBasedStatement: { AggregateKeyType: 'IP', EvaluationWindowSec: 300, Limit: 2000 } },
        }),
      ]),
    });
  });

  test('limits much more tightly what needs no sign-in, however its path is written', () => {
    edge.hasResourceProperties('AWS::WAFv2::WebACL', {
      Rules: Match.arrayWith([
        Match.objectLike({
          Name: 'public-requests-per-address',
          Action: { Block: {} },
          Statement: {
            RateBasedStatement: {
              AggregateKeyType: 'IP',
              EvaluationWindowSec: 300,
              Limit: 200,
              ScopeDownStatement: {
                ByteMatchStatement: {
                  SearchString: '/api/public/',
                  FieldToMatch: { UriPath: {} },
                  PositionalConstraint: 'STARTS_WITH',
                  TextTransformations: [{ Priority: 0, Type: 'URL_DECODE' }],
                },
              },
            },
          },
        }),
      ]),
    });
  });

  test('turns away known attacks, but never a note for a word in it', () => {
    const [acl] = Object.values(edge.findResources('AWS::WAFv2::WebACL'));
    const groups = JSON.stringify(acl?.Properties.Rules).match(/AWSManagedRules\w+/g);
    expect(new Set(groups)).toEqual(
      new Set(['AWSManagedRulesAmazonIpReputationList', 'AWSManagedRulesKnownBadInputsRuleSet', 'AWSManagedRulesCommonRuleSet']),
    );
    const counted = ['SizeRestrictions_BODY', 'CrossSiteScripting_BODY', 'GenericLFI_BODY', 'GenericRFI_BODY', 'EC2MetaDataSSRF_BODY'];
    edge.hasResourceProperties('AWS::WAFv2::WebACL', {
      Rules: Match.arrayWith([
        Match.objectLike({
          Name: 'AWSManagedRulesCommonRuleSet',
          Statement: { ManagedRuleGroupStatement: { RuleActionOverrides: counted.map((Name) => ({ Name, ActionToUse: { Count: {} } })) } },
        }),
      ]),
    });
  });

  test('keeps no samples, as they hold addresses and paths', () => {
    expect(JSON.stringify(edge.findResources('AWS::WAFv2::WebACL'))).not.toContain('"SampledRequestsEnabled":true');
  });
});

test('the certificate is for a name in front of the domain, proved in its own zone', () => {
  edge.hasResourceProperties('AWS::CertificateManager::Certificate', {
    DomainName: '*.stegforsteg.example',
    ValidationMethod: 'DNS',
    DomainValidationOptions: [{ DomainName: '*.stegforsteg.example', HostedZoneId: { Ref: 'HostedZone' } }],
  });
});
