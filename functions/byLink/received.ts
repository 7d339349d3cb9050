/** The answer to all that is sent by link: that it came, and nothing else. */
export const RECEIVED = { received: true } as const;
