import { addDays, daysBetween } from '#shared/kernel/index.ts';
import { type Duration, type Figure, type Happening, SEEN_BY } from '../figure.ts';
import type { Facts } from '../sources.ts';
import { UNITS } from '../units.ts';
import { afterNinetyDays, choice, choiceReason, endReason, introductionOutcome, participantAnswer, volunteerAnswer } from './breakdowns.ts';

type Match = Facts['match'];

/** So long a match is given to find its feet. */
const SETTLED_DAYS = 90;

const { successes }: { readonly successes: readonly string[] } = endReason;

/** What came of an introductory meeting; one that was never arranged counts for nothing. */
function introduced({ state, introductionOn, startedOn }: Match): Happening[] {
  if (introductionOn === null) return [];
  const outcome = startedOn !== null ? 'started' : state === 'declined' ? 'declined' : 'waiting';
  return [{ on: introductionOn, parts: { outcome } }];
}

/** How a match stood on its ninetieth day: under way, or ended well before that; or ended otherwise. */
function settled({ state, stateSince, startedOn, endReason: reason }: Match): Happening[] {
  if (startedOn === null) return [];
  const lost = state === 'ended' && daysBetween(startedOn, stateSince) < SETTLED_DAYS && !successes.includes(reason ?? 'unstated');
  return [{ on: addDays(startedOn, SETTLED_DAYS), parts: { outcome: lost ? 'lost' : 'lasting' } }];
}

const waited = ({ proposedOn, startedOn }: Match): Duration[] =>
  startedOn === null ? [] : [{ on: startedOn, days: Math.max(0, daysBetween(proposedOn, startedOn)) }];

/** What each of the two said in each review. */
const answered = ({ reviews }: Match): Happening[] =>
  reviews.map(({ on, participantSatisfaction, volunteerSatisfaction }) => ({
    on,
    parts: { participant: participantSatisfaction ?? 'notAsked', volunteer: volunteerSatisfaction ?? 'notAsked' },
  }));

/** What can be learnt of how matches are made. */
export const matchingFigures = [
  {
    id: 'matchesProposed',
    name: { nb: 'Koblinger foreslått', nn: 'Koplingar føreslåtte', en: 'Matches proposed' },
    definition: {
      nb: 'Tidgivere som ble foreslått for et ønske i perioden, etter om den som ble valgt, sto øverst blant forslagene da. At en annen velges, er ingen feil: dere vet mer enn rekkefølgen.',
      nn: 'Tidgivarar som vart føreslåtte for eit ønske i perioden, etter om den som vart vald, stod øvst blant forslaga då. At ein annan blir vald, er ingen feil: de veit meir enn rekkjefølgja.',
      en: 'Volunteers proposed for a wish in the period, by whether the one chosen stood first among the suggestions then. Choosing another is no mistake: you know more than the order does.',
    },
    unit: UNITS.matches,
    seenBy: SEEN_BY.caseworkers,
    since: null,
    kind: 'flow',
    breakdowns: { choice },
    byWeights: true,
    counts: { match: ({ proposedOn, rankChosen }) => [{ on: proposedOn, parts: { choice: rankChosen === 1 ? 'first' : 'other' } }] },
  },
  {
    id: 'otherChosen',
    name: { nb: 'Valgt en annen enn den øverste', nn: 'Vald ein annan enn den øvste', en: 'Another than the first chosen' },
    definition: {
      nb: 'Forslag i perioden der en annen enn den øverste ble valgt, etter hva slags grunn dere krysset av for. Egne ord telles aldri, og ingen skylder noen grunn.',
      nn: 'Forslag i perioden der ein annan enn den øvste vart vald, etter kva slags grunn de kryssa av for. Eigne ord blir aldri talde, og ingen skuldar nokon grunn.',
      en: 'Proposals in the period where another than the first was chosen, by the kind of reason you ticked. Own words never count, and nobody owes a reason.',
    },
    unit: UNITS.matches,
    seenBy: SEEN_BY.caseworkers,
    since: null,
    kind: 'flow',
    breakdowns: { reason: choiceReason },
    counts: {
      match: ({ proposedOn, rankChosen, choiceKind }) =>
        rankChosen === 1 ? [] : [{ on: proposedOn, parts: { reason: choiceKind ?? 'unstated' } }],
    },
  },
  {
    id: 'introductions',
    name: { nb: 'Introduksjonsmøter', nn: 'Introduksjonsmøte', en: 'Introductory meetings' },
    definition: {
      nb: 'Introduksjonsmøter med dato i perioden, etter hva det ble til nå: en kobling, at en av dem takket nei, eller at det ikke er avgjort. Begge kan si nei uten å si hvorfor.',
      nn: 'Introduksjonsmøte med dato i perioden, etter kva det vart til no: ei kopling, at ein av dei takka nei, eller at det ikkje er avgjort. Begge kan seie nei utan å seie kvifor.',
      en: 'Introductory meetings dated in the period, by what has come of them: a match, that one of them declined, or not settled yet. Either may say no without saying why.',
    },
    unit: UNITS.meetings,
    seenBy: SEEN_BY.caseworkers,
    since: null,
    kind: 'flow',
    breakdowns: { outcome: introductionOutcome },
    byWeights: true,
    counts: { match: introduced },
  },
  {
    id: 'daysToStart',
    name: { nb: 'Tid fra forslag til kobling', nn: 'Tid frå forslag til kopling', en: 'Time from proposal to match' },
    definition: {
      nb: 'Dager i snitt fra tidgiveren ble foreslått til koblingen startet, for koblinger som startet i perioden.',
      nn: 'Dagar i snitt frå tidgivaren vart føreslått til koplinga starta, for koplingar som starta i perioden.',
      en: 'Days on average from when the volunteer was proposed until the match started, for matches that started in the period.',
    },
    unit: UNITS.days,
    seenBy: SEEN_BY.caseworkers,
    since: null,
    kind: 'average',
    breakdowns: {},
    counts: { match: waited },
  },
  {
    id: 'matchesAtNinetyDays',
    name: { nb: 'Koblinger etter 90 dager', nn: 'Koplingar etter 90 dagar', en: 'Matches after 90 days' },
    definition: {
      nb: 'Koblinger som startet 90 dager før en dag i perioden, etter om de da fortsatt var i gang eller var godt avsluttet: at deltakeren klarer seg selv, eller at perioden var over som avtalt. I måneden vi er i, er også de med som blir 90 dager senere i måneden.',
      nn: 'Koplingar som starta 90 dagar før ein dag i perioden, etter om dei då framleis var i gang eller var godt avslutta: at deltakaren klarer seg sjølv, eller at perioden var over som avtalt. I månaden vi er i, er også dei med som blir 90 dagar seinare i månaden.',
      en: 'Matches that started 90 days before a day in the period, by whether they were then still under way or had ended well: that the participant stands on own feet, or that the period ended as agreed. The month we are in includes those that reach 90 days later in it.',
    },
    unit: UNITS.matches,
    seenBy: SEEN_BY.caseworkers,
    since: null,
    kind: 'flow',
    breakdowns: { outcome: afterNinetyDays },
    byWeights: true,
    counts: { match: settled },
  },
  {
    id: 'matchReviews',
    name: { nb: 'Gjennomganger med begge', nn: 'Gjennomgangar med begge', en: 'Reviews with both' },
    definition: {
      nb: 'Gjennomganger av koblinger, etter datoen de ble holdt og det hver av de to svarte. Bare svarene telles, aldri hvem som ga dem, og ingen får vite hva den andre svarte.',
      nn: 'Gjennomgangar av koplingar, etter datoen dei vart haldne og det kvar av dei to svarte. Berre svara blir talde, aldri kven som gav dei, og ingen får vite kva den andre svarte.',
      en: 'Reviews of matches, by the date they were held and what each of the two answered. Only the answers count, never who gave them, and neither is told what the other answered.',
    },
    unit: UNITS.reviews,
    seenBy: SEEN_BY.caseworkers,
    since: null,
    kind: 'flow',
    breakdowns: { participant: participantAnswer, volunteer: volunteerAnswer },
    counts: { match: answered },
  },
] as const satisfies readonly Figure[];
