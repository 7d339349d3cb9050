import * as z from 'zod';

const behavior = z.strictObject({
  TargetOriginId: z.string(),
  ViewerProtocolPolicy: z.enum(['https-only', 'redirect-to-https']),
  AllowedMethods: z.array(z.string()).default(['GET', 'HEAD']),
  CachePolicyId: z.string(),
  OriginRequestPolicyId: z.string().optional(),
  ResponseHeadersPolicyId: z.string().optional(),
  FunctionAssociations: z
    .array(z.strictObject({ EventType: z.literal('viewer-request'), FunctionARN: z.string() }))
    .max(1)
    .default([]),
  // nothing is stored or packed between here and here
  CachedMethods: z.unknown().optional(),
  Compress: z.unknown().optional(),
});

const origin = z.strictObject({
  Id: z.string(),
  DomainName: z.string(),
  OriginPath: z.string().default(''),
  OriginCustomHeaders: z.array(z.strictObject({ HeaderName: z.string(), HeaderValue: z.string() })).default([]),
  // how CloudFront reaches it, which is in process here
  CustomOriginConfig: z.unknown().optional(),
  S3OriginConfig: z.unknown().optional(),
  OriginAccessControlId: z.unknown().optional(),
});

/** A distribution, as far as the local cloud knows distributions. */
export const distributionShape = z.object({
  DistributionConfig: z.strictObject({
    Enabled: z.literal(true),
    Aliases: z.array(z.string()).default([]),
    DefaultRootObject: z.string().default(''),
    DefaultCacheBehavior: behavior,
    CacheBehaviors: z.array(behavior.extend({ PathPattern: z.string() })).default([]),
    Origins: z.array(origin),
    // asserted in the template: the local site has neither certificate nor firewall, and one place
    Comment: z.unknown().optional(),
    HttpVersion: z.unknown().optional(),
    IPV6Enabled: z.unknown().optional(),
    PriceClass: z.unknown().optional(),
    ViewerCertificate: z.unknown().optional(),
    WebACLId: z.unknown().optional(),
  }),
});

export type Distribution = z.infer<typeof distributionShape>['DistributionConfig'];
export type Behavior = z.infer<typeof behavior>;
export type Origin = z.infer<typeof origin>;
export type HeadersPolicy = z.infer<typeof headersPolicyShape>['ResponseHeadersPolicyConfig'];

const override = z.literal(true, 'headers that give way to the origin’s are not known');

/** A response-headers policy: security headers and others of one's own. */
export const headersPolicyShape = z.object({
  ResponseHeadersPolicyConfig: z.strictObject({
    Name: z.string(),
    Comment: z.string().optional(),
    SecurityHeadersConfig: z
      .strictObject({
        ContentSecurityPolicy: z.strictObject({ ContentSecurityPolicy: z.string(), Override: override }),
        ContentTypeOptions: z.strictObject({ Override: override }),
        FrameOptions: z.strictObject({ FrameOption: z.string(), Override: override }),
        ReferrerPolicy: z.strictObject({ ReferrerPolicy: z.string(), Override: override }),
        StrictTransportSecurity: z.strictObject({
          AccessControlMaxAgeSec: z.number(),
          IncludeSubdomains: z.boolean().default(false),
          Preload: z.boolean().default(false),
          Override: override,
        }),
      })
      .partial()
      .default({}),
    CustomHeadersConfig: z
      .strictObject({ Items: z.array(z.strictObject({ Header: z.string(), Value: z.string(), Override: override })) })
      .default({ Items: [] }),
    RemoveHeadersConfig: z.strictObject({ Items: z.array(z.strictObject({ Header: z.string() })) }).default({ Items: [] }),
  }),
});
