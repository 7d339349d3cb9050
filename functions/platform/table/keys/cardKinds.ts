/** Lists of compact cards, one partition a kind. */
export const CARD_KINDS = ['participant', 'volunteer', 'partner', 'match', 'application', 'conference', 'task'] as const;
export type CardKind = (typeof CARD_KINDS)[number];
