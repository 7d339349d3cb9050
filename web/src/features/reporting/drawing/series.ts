/** The looks of a drawing's first and second figure; the second is told from the first without colour too. */
export const FIRST = 'var(--ax-bg-accent-strong)';
export const SECOND = 'var(--steg-second)';

/** The ground a drawing stands on. */
export const GROUND = 'var(--ax-bg-raised)';

/** Dashes of the second figure's line, in pixels. */
export const DASHES = '6 4';
