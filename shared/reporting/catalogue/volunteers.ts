import { daysBetween, type LocalDate } from '#shared/kernel/index.ts';
import { type Figure, type Happening, type Parts, SEEN_BY } from '../figure.ts';
import type { Facts } from '../sources.ts';
import { UNITS } from '../units.ts';
import { ageGroupOn } from './ages.ts';
import { ageGroup, gender, stage, supervisionForm } from './breakdowns.ts';

type Volunteer = Facts['volunteer'];

/** From this day on a volunteer's record says when they became ready to be matched. */
const APPROVALS_KEPT = '2026-11-22';

/** What volunteers are divided by: how old they were in the year they applied. */
const partsOf = ({ birthYear, gender: is }: Volunteer, appliedOn: LocalDate): Parts => ({
  ageGroup: ageGroupOn(appliedOn, birthYear),
  gender: is,
});

const applications = (volunteer: Volunteer): Happening[] =>
  [...volunteer.earlierApplications, volunteer.appliedOn].map((on) => ({ on, parts: partsOf(volunteer, on) }));

export const volunteerFigures = [
  {
    id: 'volunteersApplied',
    name: { nb: 'Nye søkere', nn: 'Nye søkjarar', en: 'New applicants' },
    definition: {
      nb: 'Tidgivere som søkte i perioden, etter datoen de søkte. De telles selv om de siden har sluttet, og igjen om de søker på nytt. Alder er året de søkte, minus året de er født.',
      nn: 'Tidgivarar som søkte i perioden, etter datoen dei søkte. Dei blir talde sjølv om dei sidan har slutta, og igjen om dei søkjer på nytt. Alder er året dei søkte, minus året dei er fødde.',
      en: 'Volunteers who applied in the period, by the date they applied. They count even if they have left since, and again if they apply anew. Age is the year they applied, less the year they were born.',
    },
    unit: UNITS.volunteers,
    seenBy: SEEN_BY.matchmakers,
    since: null,
    kind: 'flow',
    breakdowns: { ageGroup, gender },
    counts: { volunteer: applications },
  },
  {
    id: 'volunteersApproved',
    name: { nb: 'Klare for kobling', nn: 'Klare for kopling', en: 'Became ready to be matched' },
    definition: {
      nb: 'Tidgivere som ble klare for kobling i perioden: intervju, referanser og opplæring er på plass. Den som slutter og går hele veien på nytt, telles igjen. Å komme tilbake fra en pause telles ikke. Alder er året de søkte, minus året de er født.',
      nn: 'Tidgivarar som vart klare for kopling i perioden: intervju, referansar og opplæring er på plass. Den som sluttar og går heile vegen på nytt, blir talt igjen. Å kome tilbake frå ein pause blir ikkje talt. Alder er året dei søkte, minus året dei er fødde.',
      en: 'Volunteers who became ready to be matched in the period: interview, references and training are in place. Whoever leaves and goes all the way again counts again. Coming back from a break does not count. Age is the year they applied, less the year they were born.',
    },
    unit: UNITS.volunteers,
    seenBy: SEEN_BY.matchmakers,
    since: APPROVALS_KEPT,
    kind: 'flow',
    breakdowns: { ageGroup, gender },
    counts: {
      volunteer: (volunteer) => volunteer.approvals.map(({ on, appliedOn }) => ({ on, parts: partsOf(volunteer, appliedOn) })),
    },
  },
  {
    id: 'daysToApproval',
    name: { nb: 'Tid fra søknad til klar', nn: 'Tid frå søknad til klar', en: 'Time from application to ready' },
    definition: {
      nb: 'Dager i snitt fra tidgiveren søkte til de var klare for kobling, for dem som ble klare i perioden.',
      nn: 'Dagar i snitt frå tidgivaren søkte til dei var klare for kopling, for dei som vart klare i perioden.',
      en: 'Days on average from when the volunteer applied until they were ready to be matched, for those who became ready in the period.',
    },
    unit: UNITS.days,
    seenBy: SEEN_BY.matchmakers,
    since: APPROVALS_KEPT,
    kind: 'average',
    breakdowns: {},
    counts: {
      volunteer: ({ approvals }) => approvals.map(({ appliedOn, on }) => ({ on, days: Math.max(0, daysBetween(appliedOn, on)) })),
    },
  },
  {
    id: 'volunteers',
    name: { nb: 'Tidgivere', nn: 'Tidgivarar', en: 'Volunteers' },
    definition: {
      nb: 'Alle tidgivere som ikke har sluttet, fra de søker til de er aktive eller tar en pause, fordelt på hvor langt de er kommet. Alder er året de søkte, minus året de er født.',
      nn: 'Alle tidgivarar som ikkje har slutta, frå dei søkjer til dei er aktive eller tek ein pause, fordelte på kor langt dei er komne. Alder er året dei søkte, minus året dei er fødde.',
      en: 'All volunteers who have not left, from applying to being active or taking a break, by how far they have come. Age is the year they applied, less the year they were born.',
    },
    unit: UNITS.volunteers,
    seenBy: SEEN_BY.matchmakers,
    since: null,
    kind: 'stock',
    breakdowns: { stage, ageGroup, gender },
    counts: {
      volunteer: (volunteer) =>
        volunteer.state === 'left' ? [] : [{ parts: { stage: volunteer.state, ...partsOf(volunteer, volunteer.appliedOn) } }],
    },
  },
  {
    id: 'supervisionsGiven',
    name: { nb: 'Veiledning av tidgivere', nn: 'Rettleiing av tidgivarar', en: 'Supervision of volunteers' },
    definition: {
      nb: 'Veiledninger i perioden, talt for hver tidgiver: en gruppe med fem tidgivere er fem.',
      nn: 'Rettleiingar i perioden, talde for kvar tidgivar: ei gruppe med fem tidgivarar er fem.',
      en: 'Supervision in the period, counted for each volunteer: a group of five volunteers is five.',
    },
    unit: UNITS.supervisions,
    seenBy: SEEN_BY.matchmakers,
    since: null,
    kind: 'flow',
    breakdowns: { form: supervisionForm },
    counts: { supervision: ({ on, form }) => [{ on, parts: { form } }] },
  },
] as const satisfies readonly Figure[];
