import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { LANGUAGES } from '#shared/kernel/index.ts';
import { deployed, onlyOf, resourcesOf } from './deployed.ts';
import { synthesised } from './synthesised.ts';
import { tenants } from './tenants.ts';

const { directory } = await synthesised();
const deployment = await deployed(directory);
const anything = z.looseObject({});

const behaviour = z.looseObject({ TargetOriginId: z.string() });
const distributionShape = z.object({
  DistributionConfig: z.looseObject({
    Origins: z.array(z.looseObject({ Id: z.string() })),
    DefaultCacheBehavior: behaviour,
    CacheBehaviors: z.array(behaviour),
    CustomErrorResponses: z.undefined().optional(),
    Logging: z.undefined().optional(),
  }),
});

/** CloudFront's own policies, by the ids Amazon gives them everywhere. */
const CACHING_DISABLED = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
const CACHING_OPTIMIZED = '658327ea-f89d-4fab-a63d-7e88639e58f6';
const ALL_VIEWER_EXCEPT_HOST_HEADER = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';

const headersId = onlyOf(deployment, 'Platform', 'AWS::CloudFront::ResponseHeadersPolicy', anything).id;
const accessControlId = onlyOf(deployment, 'Platform', 'AWS::CloudFront::OriginAccessControl', anything).id;

describe.each(tenants)('the site of $id', ({ id, stack, pageTold }) => {
  const config = onlyOf(deployment, stack, 'AWS::CloudFront::Distribution', distributionShape).properties.DistributionConfig;
  const page = config.DefaultCacheBehavior;
  const api = config.CacheBehaviors[0];
  const originOf = ({ TargetOriginId }: z.output<typeof behaviour>) => config.Origins.find((origin) => origin.Id === TargetOriginId);

  test('answers at its own name, over modern TLS, behind the firewall', () => {
    expect(config).toMatchObject({
      Enabled: true,
      Aliases: [`${id}.stegforsteg.example`],
      HttpVersion: 'http2and3',
      ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021', SslSupportMethod: 'sni-only' },
    });
    expect(config.WebACLId).toMatch(/\S/);
    const names = resourcesOf(deployment, stack, 'AWS::Route53::RecordSet', anything).map(({ properties }) => [
      properties.Name,
      properties.Type,
    ]);
    expect(names).toEqual([
      [`${id}.stegforsteg.example`, 'A'],
      [`${id}.stegforsteg.example`, 'AAAA'],
    ]);
  });

  test('serves the page from its own corner of the bucket, which only CloudFront may read', () => {
    expect(page).toMatchObject({
      ViewerProtocolPolicy: 'redirect-to-https',
      CachePolicyId: CACHING_OPTIMIZED,
      ResponseHeadersPolicyId: headersId,
    });
    expect(originOf(page)).toMatchObject({
      OriginPath: `/pages/${id}`,
      OriginAccessControlId: accessControlId,
      S3OriginConfig: { OriginAccessIdentity: '' },
    });
  });

  test('turns screens into the page in the viewer function, never by an error page that would swallow the answers of the API', () => {
    expect(page.FunctionAssociations).toEqual([
      { EventType: 'viewer-request', FunctionARN: 'arn:aws:cloudfront::123456789012:function/steg-for-steg-single-page' },
    ]);
    expect(config.CustomErrorResponses).toBeUndefined();
  });

  test('passes /api on uncached, with all but the host, and with the secret that functions ask for', () => {
    expect(config.CacheBehaviors).toHaveLength(1);
    expect(api).toMatchObject({
      PathPattern: '/api/*',
      ViewerProtocolPolicy: 'https-only',
      AllowedMethods: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE'],
      CachePolicyId: CACHING_DISABLED,
      OriginRequestPolicyId: ALL_VIEWER_EXCEPT_HOST_HEADER,
      ResponseHeadersPolicyId: headersId,
    });
    expect(api?.FunctionAssociations).toEqual([
      { EventType: 'viewer-request', FunctionARN: 'arn:aws:cloudfront::123456789012:function/steg-for-steg-viewer-address' },
    ]);
    const [sent] = resourcesOf(deployment, stack, 'AWS::SecretsManager::Secret', anything);
    const gateway = onlyOf(deployment, stack, 'AWS::ApiGatewayV2::Api', anything);
    expect(api && originOf(api)).toMatchObject({
      DomainName: `${gateway.id}.execute-api.eu-north-1.amazonaws.com`,
      CustomOriginConfig: { OriginProtocolPolicy: 'https-only', OriginSSLProtocols: ['TLSv1.2'] },
      OriginCustomHeaders: [{ HeaderName: 'x-origin-secret', HeaderValue: `secret of ${sent?.id}` }],
    });
  });

  test('has secrets nobody chose', () => {
    const shape = z.looseObject({
      SecretString: z.undefined().optional(),
      GenerateSecretString: z.looseObject({ PasswordLength: z.number() }),
    });
    for (const { properties } of resourcesOf(deployment, stack, 'AWS::SecretsManager::Secret', shape)) {
      expect(properties.GenerateSecretString.PasswordLength).toBeGreaterThanOrEqual(32);
    }
  });

  test('keeps no log of who looked at what', () => {
    expect(config.Logging).toBeUndefined();
  });

  test('puts hashed files there to stay, and names that stay the same where they are asked for anew', () => {
    const shape = z.looseObject({ SourceObjectKeys: z.array(z.string()), SystemMetadata: z.record(z.string(), z.string()) });
    const [hashed, named] = resourcesOf(deployment, stack, 'Custom::CDKBucketDeployment', shape).map(({ properties }) => properties);
    expect(hashed).toMatchObject({ Exclude: ['*'], Include: ['assets/*'], Prune: false, DestinationBucketKeyPrefix: `pages/${id}` });
    expect(hashed?.SystemMetadata).toEqual({ 'cache-control': 'max-age=31536000, immutable' });
    expect(named).toMatchObject({ Exclude: ['assets/*'], Prune: true, DestinationBucketKeyPrefix: `pages/${id}` });
    expect(named?.SystemMetadata).toEqual({ 'cache-control': 'no-cache' });
    expect(named?.SourceObjectKeys[0]).toBe(hashed?.SourceObjectKeys[0]);
  });

  test('tells the page whose it is and where to sign in', () => {
    const shape = z.looseObject({
      SourceObjectKeys: z.array(z.string()),
      SourceMarkers: z.array(z.record(z.string(), z.string())).optional(),
    });
    const [named] = resourcesOf(deployment, stack, 'Custom::CDKBucketDeployment', shape).filter(
      ({ properties }) => properties.SourceMarkers,
    );
    const asset = named?.properties.SourceObjectKeys[1]?.replace('.zip', '');
    const written = readFileSync(join(directory, `asset.${asset}`, 'config.json'), 'utf8');
    const markers = Object.entries(named?.properties.SourceMarkers?.[1] ?? {});
    const told: unknown = JSON.parse(markers.reduce((text, [marker, value]) => text.replaceAll(marker, value), written));
    const pool = onlyOf(deployment, stack, 'AWS::Cognito::UserPool', anything);
    expect(told).toEqual({
      ...pageTold,
      auth: {
        issuer: `https://cognito-idp.eu-north-1.amazonaws.com/${pool.id}`,
        loginUrl: `https://steg-${id}-123456789012.auth.eu-north-1.amazoncognito.com`,
        clientId: onlyOf(deployment, stack, 'AWS::Cognito::UserPoolClient', anything).id,
        scopes: ['openid'],
      },
      languages: LANGUAGES,
    });
  });
});

describe('headers on every answer', () => {
  const shape = z.object({
    ResponseHeadersPolicyConfig: z.looseObject({
      SecurityHeadersConfig: z.looseObject({
        ContentSecurityPolicy: z.object({ ContentSecurityPolicy: z.string(), Override: z.literal(true) }),
      }),
      CustomHeadersConfig: z.object({ Items: z.array(z.object({ Header: z.string(), Value: z.string(), Override: z.literal(true) })) }),
    }),
  });
  const config = onlyOf(deployment, 'Platform', 'AWS::CloudFront::ResponseHeadersPolicy', shape).properties.ResponseHeadersPolicyConfig;
  const csp = config.SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy;
  const directives = new Map(csp.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]));

  test("allow the product's own scripts and styles, and none written into the document", () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(["'self'"]);
    expect(directives.get('style-src')).toEqual(["'self'"]);
    expect(csp).not.toMatch(/unsafe|nonce|\*(?!\.auth\.)|http:/);
  });

  test('let the page speak to its own origin and to the login, and to nobody else', () => {
    expect(directives.get('connect-src')).toEqual(["'self'", 'https://*.auth.eu-north-1.amazoncognito.com']);
    expect(directives.get('form-action')).toEqual(["'self'"]);
  });

  test('let nobody frame the page or move its base', () => {
    expect(directives.get('frame-ancestors')).toEqual(["'none'"]);
    expect(directives.get('base-uri')).toEqual(["'none'"]);
    expect(config.SecurityHeadersConfig.FrameOptions).toEqual({ FrameOption: 'DENY', Override: true });
  });

  test('keep to HTTPS, guess no types, tell no other site where people came from', () => {
    expect(config.SecurityHeadersConfig).toMatchObject({
      StrictTransportSecurity: { AccessControlMaxAgeSec: 63_072_000, IncludeSubdomains: true, Override: true },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { ReferrerPolicy: 'no-referrer', Override: true },
    });
    const others = Object.fromEntries(config.CustomHeadersConfig.Items.map(({ Header, Value }) => [Header, Value]));
    expect(others).toMatchObject({ 'Cross-Origin-Opener-Policy': 'same-origin', 'X-Robots-Tag': 'noindex' });
    expect(others['Permissions-Policy']).toContain('geolocation=()');
  });
});

const edgeFunctions = resourcesOf(
  deployment,
  'Platform',
  'AWS::CloudFront::Function',
  z.looseObject({ Name: z.string(), FunctionCode: z.string() }),
);
const codeOf = (name: string): string => edgeFunctions.find(({ properties }) => properties.Name === name)?.properties.FunctionCode ?? '';

describe('the function that tells who is calling', () => {
  const code = codeOf('steg-for-steg-viewer-address');
  const seen = (headers: Record<string, { value: string }>): unknown =>
    runInNewContext(`${code}; handler({ request: { headers }, viewer: { ip: '198.51.100.7' } })`, { headers });

  test('writes the address CloudFront saw, also over what the caller wrote there, and lets the rest be', () => {
    const told = { headers: { accept: { value: '*/*' }, 'x-viewer-address': { value: '198.51.100.7' } } };
    expect(seen({ accept: { value: '*/*' } })).toEqual(told);
    expect(seen({ accept: { value: '*/*' }, 'x-viewer-address': { value: '203.0.113.9' } })).toEqual(told);
  });
});

describe('the viewer function', () => {
  const code = codeOf('steg-for-steg-single-page');
  const answered = z.object({ uri: z.string() });
  const uriAfter = (uri: string): string => answered.parse(runInNewContext(`${code}; handler({ request: { uri } })`, { uri })).uri;

  test.each(['/', '/innlogging', '/deltakere/0d3c/samtaler', '/deltakere/', '/a.b/c'])('gives the page for the screen %s', (uri) => {
    expect(uriAfter(uri)).toBe('/index.html');
  });

  test.each(['/index.html', '/config.json', '/assets/index-0.js', '/favicon.svg'])('leaves the file %s alone', (uri) => {
    expect(uriAfter(uri)).toBe(uri);
  });
});
