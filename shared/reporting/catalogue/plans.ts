import { type Figure, SEEN_BY } from '../figure.ts';
import { UNITS } from '../units.ts';
import { goalOutcome, lifeDomain } from './breakdowns.ts';

/** What participants want, and how it went. */
export const planFigures = [
  {
    id: 'goalsSet',
    name: { nb: 'Mål satt', nn: 'Mål sette', en: 'Goals set' },
    definition: {
      nb: 'Mål som deltakere satte seg i perioden, etter livsområde. Mål som siden er endret eller avsluttet, telles også.',
      nn: 'Mål som deltakarar sette seg i perioden, etter livsområde. Mål som sidan er endra eller avslutta, blir også talde.',
      en: 'Goals that participants set themselves in the period, by life domain. Goals that have been changed or ended since count too.',
    },
    unit: UNITS.goals,
    seenBy: SEEN_BY.caseworkers,
    since: null,
    kind: 'flow',
    breakdowns: { domain: lifeDomain },
    counts: { goal: ({ createdOn, domain }) => [{ on: createdOn, parts: { domain: domain ?? 'none' } }] },
  },
  {
    id: 'goalsEnded',
    name: { nb: 'Mål avsluttet', nn: 'Mål avslutta', en: 'Goals ended' },
    definition: {
      nb: 'Mål som ble avsluttet i perioden, etter hvordan det gikk og livsområde. Delvis nådd er også en framgang. Et mål som er tatt opp igjen, telles ikke før det avsluttes på nytt.',
      nn: 'Mål som vart avslutta i perioden, etter korleis det gjekk og livsområde. Delvis nådd er også ein framgang. Eit mål som er teke opp att, blir ikkje talt før det blir avslutta på nytt.',
      en: 'Goals that ended in the period, by how they went and life domain. Partly achieved is progress too. A goal taken up again does not count until it ends anew.',
    },
    unit: UNITS.goals,
    seenBy: SEEN_BY.caseworkers,
    since: null,
    kind: 'flow',
    breakdowns: { outcome: goalOutcome, domain: lifeDomain },
    counts: {
      goal: ({ state, stateSince, domain }) =>
        state === 'open' ? [] : [{ on: stateSince, parts: { outcome: state, domain: domain ?? 'none' } }],
    },
  },
  {
    id: 'goalsOpen',
    name: { nb: 'Mål i gang', nn: 'Mål i gang', en: 'Goals under way' },
    definition: {
      nb: 'Mål som er satt og ikke avsluttet akkurat nå, etter livsområde, også når deltakeren tar en pause eller er avsluttet.',
      nn: 'Mål som er sette og ikkje avslutta akkurat no, etter livsområde, også når deltakaren tek ein pause eller er avslutta.',
      en: 'Goals that are set and have not ended right now, by life domain, also where the participant takes a break or is closed.',
    },
    unit: UNITS.goals,
    seenBy: SEEN_BY.caseworkers,
    since: null,
    kind: 'stock',
    breakdowns: { domain: lifeDomain },
    counts: { goal: ({ state, domain }) => (state === 'open' ? [{ parts: { domain: domain ?? 'none' } }] : []) },
  },
  {
    id: 'assessmentsMade',
    name: { nb: 'Kartlegginger', nn: 'Kartleggingar', en: 'Assessments' },
    definition: {
      nb: 'Kartlegginger i perioden, etter dagen de gjelder.',
      nn: 'Kartleggingar i perioden, etter dagen dei gjeld.',
      en: 'Assessments in the period, by the day they are of.',
    },
    unit: UNITS.assessments,
    seenBy: SEEN_BY.caseworkers,
    since: null,
    kind: 'flow',
    breakdowns: {},
    counts: { assessment: ({ on }) => [{ on }] },
  },
] as const satisfies readonly Figure[];
