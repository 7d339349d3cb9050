import type { StaffRef, Texts } from '#shared/kernel/index.ts';

/** What stands where a colleague's name would, for what a volunteer did by a personal link. */
export const BY_LINK_NAME = {
  nb: 'Tidgiver selv (lenke)',
  nn: 'Tidgivaren sjølv (lenkje)',
  en: 'The volunteer (link)',
} as const satisfies Texts;

/**
 * Who did what a volunteer did by a personal link. It names nobody: what stands in a participant's record is not to tell, when
 * the volunteer has been erased, who that was. Whoever shows it tells it in the language of whoever reads (`BY_LINK_NAME`).
 */
export const BY_LINK: StaffRef = { id: 'by-link', name: BY_LINK_NAME.nb };
