/** The slices whose answers may rest on a consent: what it covered is asked for anew at once. */
export const OUTDATED_BY_CONSENT = ['participants', 'matching', 'today'] as const;
