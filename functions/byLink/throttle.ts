import { guessingGuard } from '#functions/platform/guessing.ts';
import { byLinkRefusals, MOST_TRIES_AN_HOUR } from '#shared/byLink/index.ts';

/** Before personal links: whoever is let in by a token never is locked out by others. */
export const { mustNotBeGuessing, countTry } = guessingGuard({
  purpose: 'link',
  most: MOST_TRIES_AN_HOUR,
  refusal: byLinkRefusals.tooMany,
});
