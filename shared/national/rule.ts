/** What may be told of few. */
export interface PrivacyRule {
  /** A number below this is hidden, nought included: that there is nobody tells something of everybody else. */
  readonly threshold: number;
}

/** The rule in force (domain, for everyone). */
export const PRIVACY: PrivacyRule = { threshold: 5 };
