import type { Figure } from '../figure.ts';
import { UNITS } from '../units.ts';
import { stage } from './breakdowns.ts';

export const volunteerFigures = [
  {
    id: 'volunteersApplied',
    name: { nb: 'Nye søkere', nn: 'Nye søkjarar', en: 'New applicants' },
    definition: {
      nb: 'Tidgivere som søkte i perioden, etter datoen de søkte. De telles selv om de siden har sluttet, og igjen om de søker på nytt.',
      nn: 'Tidgivarar som søkte i perioden, etter datoen dei søkte. Dei blir talde sjølv om dei sidan har slutta, og igjen om dei søkjer på nytt.',
      en: 'Volunteers who applied in the period, by the date they applied. They count even if they have left since, and again if they apply anew.',
    },
    unit: UNITS.volunteers,
    kind: 'flow',
    breakdowns: {},
    counts: { volunteer: ({ appliedOn, earlierApplications }) => [...earlierApplications, appliedOn].map((on) => ({ on })) },
  },
  {
    id: 'volunteers',
    name: { nb: 'Tidgivere', nn: 'Tidgivarar', en: 'Volunteers' },
    definition: {
      nb: 'Alle tidgivere som ikke har sluttet, fra de søker til de er aktive eller tar en pause, fordelt på hvor langt de er kommet.',
      nn: 'Alle tidgivarar som ikkje har slutta, frå dei søkjer til dei er aktive eller tek ein pause, fordelte på kor langt dei er komne.',
      en: 'All volunteers who have not left, from applying to being active or taking a break, by how far they have come.',
    },
    unit: UNITS.volunteers,
    kind: 'stock',
    breakdowns: { stage },
    counts: { volunteer: ({ state }) => (state === 'left' ? [] : [{ parts: { stage: state } }]) },
  },
] as const satisfies readonly Figure[];
