import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';

/** Requests from one address in five minutes. A whole office shares one address. */
const REQUESTS_PER_ADDRESS = 2000;

/**
 * Requests in five minutes from one address for what needs no sign-in: enough for a room full of people who apply on one
 * network, and little to whoever would fill the list with nobodies.
 */
const PUBLIC_REQUESTS_PER_ADDRESS = 200;
const PUBLIC_PATHS = '/api/public/';

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

const rateRule = (name: string, priority: number, limit: number, paths?: string): CfnWebACL.RuleProperty => ({
  name,
  priority,
  action: { block: {} },
  visibilityConfig: visibility(name),
  statement: {
    rateBasedStatement: {
      limit,
      evaluationWindowSec: 300,
      aggregateKeyType: 'IP',
      ...(paths && { scopeDownStatement: beginningWith(paths) }),
    },
  },
});

/** Requests for paths that begin so, also where a caller writes them with percent signs. */
const beginningWith = (searchString: string): CfnWebACL.StatementProperty => ({
  byteMatchStatement: {
    searchString,
    fieldToMatch: { uriPath: {} },
    positionalConstraint: 'STARTS_WITH',
    textTransformations: [{ priority: 0, type: 'URL_DECODE' }],
  },
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
      rateRule('requests-per-address', 0, REQUESTS_PER_ADDRESS),
      rateRule('public-requests-per-address', 1, PUBLIC_REQUESTS_PER_ADDRESS, PUBLIC_PATHS),
      ...MANAGED_RULES.map((name, index) => managedRule(name, index + 2)),
    ],
  });
