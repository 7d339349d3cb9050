import type { HttpResponse } from '../http.ts';
import type { HeadersPolicy } from './shapes.ts';

/**
 * An answer with the headers its policy adds and without those it removes.
 *
 * @param localised puts local addresses in place of the cloud's, of which the content security policy names some
 */
export function withPolicy(response: HttpResponse, policy: HeadersPolicy, localised: (text: string) => string): HttpResponse {
  const {
    ContentSecurityPolicy: csp,
    ContentTypeOptions,
    FrameOptions,
    ReferrerPolicy,
    StrictTransportSecurity: hsts,
  } = policy.SecurityHeadersConfig;
  const removed = new Set(policy.RemoveHeadersConfig.Items.map(({ Header }) => Header.toLowerCase()));
  const kept = Object.entries(response.headers).filter(([name]) => !removed.has(name.toLowerCase()));
  const own = policy.CustomHeadersConfig.Items.map(({ Header, Value }) => [Header.toLowerCase(), Value]);
  return {
    ...response,
    headers: {
      ...Object.fromEntries(kept),
      ...(csp && { 'content-security-policy': localised(withoutUpgrade(csp.ContentSecurityPolicy)) }),
      ...(ContentTypeOptions && { 'x-content-type-options': 'nosniff' }),
      ...(FrameOptions && { 'x-frame-options': FrameOptions.FrameOption }),
      ...(ReferrerPolicy && { 'referrer-policy': ReferrerPolicy.ReferrerPolicy }),
      ...(hsts && { 'strict-transport-security': strictTransport(hsts) }),
      ...Object.fromEntries(own),
    },
  };
}

/** There is no TLS on loopback, so nothing can be upgraded to it. */
const withoutUpgrade = (policy: string): string =>
  policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive !== '' && directive !== 'upgrade-insecure-requests')
    .join('; ');

const strictTransport = (hsts: NonNullable<HeadersPolicy['SecurityHeadersConfig']['StrictTransportSecurity']>): string =>
  [
    `max-age=${hsts.AccessControlMaxAgeSec}`,
    ...(hsts.IncludeSubdomains ? ['includeSubDomains'] : []),
    ...(hsts.Preload ? ['preload'] : []),
  ].join('; ');
