import type { Band } from '#shared/matching/index.ts';
import type { StateShape } from '#web/ui/StateTag.tsx';

/** The shape that goes with each band. */
export const BAND_SHAPES: Readonly<Record<Band, StateShape>> = { good: 'full', possible: 'half', weak: 'open' };
