import type { PrivacyRule } from '#shared/disclosure/index.ts';

/** The rule in force (domain, for everyone). */
export const PRIVACY: PrivacyRule = { threshold: 5 };
