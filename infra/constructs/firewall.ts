import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';

/** Requests from one address in five minutes. A whole office shares one address. */
const REQUESTS_PER_ADDRESS = 2000;

/** Amazon's rules that look for attacks in what is sent. */
const MANAGED_RULES = ['AWSManagedRulesAmazonIpReputationList', 'AWSManagedRulesKnownBadInputsRuleSet', 'AWSManagedRulesCommonRuleSet'];

/**
 * Rules on bodies that only count. Staff write prose about people's lives, and a note must not be lost because a word
 * in it looks like code: bodies are parsed against a schema, and nothing in them is ever run.
 */
const COUNTED_ONLY: Readonly<Record<string, readonly string[]>> = {
  AWSManagedRulesCommonRuleSet: [
    'SizeRestrictions_BODY',
    'CrossSiteScripting_BODY',
    'GenericLFI_BODY',
    'GenericRFI_BODY',
    'EC2MetaDataSSRF_BODY',
  ],
};

/** Counted, and never sampled: a sample keeps the address and the path of a request. */
const visibility = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: false,
});

const managedRule = (name: string, priority: number): CfnWebACL.RuleProperty => ({
  name,
  priority,
  overrideAction: { none: {} },
  visibilityConfig: visibility(name),
  statement: {
    managedRuleGroupStatement: {
      vendorName: 'AWS',
      name,
      ruleActionOverrides: (COUNTED_ONLY[name] ?? []).map((rule) => ({ name: rule, actionToUse: { count: {} } })),
    },
  },
});

/** What stands before every city: a limit on each address, and known attacks turned away. */
export const firewall = (scope: Construct): CfnWebACL =>
  new CfnWebACL(scope, 'Firewall', {
    name: 'steg-for-steg',
    scope: 'CLOUDFRONT',
    defaultAction: { allow: {} },
    visibilityConfig: visibility('steg-for-steg'),
    rules: [
      {
        name: 'requests-per-address',
        priority: 0,
        action: { block: {} },
        visibilityConfig: visibility('requests-per-address'),
        statement: { rateBasedStatement: { limit: REQUESTS_PER_ADDRESS, evaluationWindowSec: 300, aggregateKeyType: 'IP' } },
      },
      ...MANAGED_RULES.map((name, index) => managedRule(name, index + 1)),
    ],
  });
