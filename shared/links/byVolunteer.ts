import type { StaffRef } from '#shared/kernel/index.ts';

/**
 * Who did what a volunteer did by a personal link. It names nobody: what stands in a participant's record is not to tell, when
 * the volunteer has been erased, who that was.
 */
export const BY_LINK: StaffRef = { id: 'by-link', name: 'Tidgiver selv (lenke)' };
