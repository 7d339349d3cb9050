import * as z from 'zod/mini';

/** What a city's service is called in keys, groups and addresses. Groups arrive in tokens as `[a b]`, so letters and hyphens alone. */
export const serviceId = z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)*$/), z.maxLength(60));

const GROUP_START = 'service-';

/** The Cognito group of those who work in a service: `service-steg-for-steg`. */
export const groupOfService = (service: string): string => `${GROUP_START}${service}`;

/** The service of a Cognito group, or undefined for a group that is no service's. */
export const serviceOf = (group: string): string | undefined =>
  group.startsWith(GROUP_START) ? group.slice(GROUP_START.length) : undefined;
