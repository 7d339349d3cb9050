import { createHash, timingSafeEqual } from 'node:crypto';
import { common, Refused } from '#shared/kernel/index.ts';
import type { Step } from './step.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The API's own address is public; only what comes through the city's distribution, with its rules and limits, is let in. */
export const fromCloudFront = (secrets: readonly string[]): Step => {
  const accepted = secrets.map(digest);
  return {
    before: ({ event }) => {
      const given = digest(event.headers['x-origin-secret'] ?? '');
      if (!accepted.some((secret) => timingSafeEqual(secret, given))) throw new Refused(common.notAllowed);
    },
  };
};
