import { daysBetween, type LocalDate } from '#shared/kernel/index.ts';
import { isTakenIn } from '#shared/participants/index.ts';
import { type Duration, type Figure, type Happening, type Parts, SEEN_BY } from '../figure.ts';
import type { Facts } from '../sources.ts';
import { UNITS } from '../units.ts';
import { ageGroupOn } from './ages.ts';
import { ageGroup, closeReason, gender, phase, source, state } from './breakdowns.ts';

type Participant = Facts['participant'];

/** What a stay is divided by: as it stood then, and of whom; how old they were in the year they came. */
const partsAt = (stay: Pick<Participant, 'phase' | 'referralSource'>, from: LocalDate, who: Participant): Parts => ({
  phase: stay.phase,
  source: stay.referralSource ?? 'none',
  ageGroup: ageGroupOn(from, who.birthYear),
  gender: who.gender,
});

/** Everybody's comings: the present stay's and those of earlier ones. */
const comings = (participant: Participant): Happening[] => [
  ...participant.earlierStays.map((stay) => ({ on: stay.from, parts: partsAt(stay, stay.from, participant) })),
  ...(participant.admittedOn === null
    ? []
    : [{ on: participant.admittedOn, parts: partsAt(participant, participant.admittedOn, participant) }]),
];

/** Everybody's goings: those of earlier stays, and the last one of somebody who is closed. */
function goings(participant: Participant): Happening[] {
  const { state, stateSince, admittedOn, closeReason: reason } = participant;
  const now = partsAt(participant, admittedOn ?? stateSince, participant);
  return [
    ...participant.earlierStays.map((stay) => ({
      on: stay.to,
      parts: { ...partsAt(stay, stay.from, participant), reason: stay.reason ?? 'unstated' },
    })),
    ...(state === 'closed' ? [{ on: stateSince, parts: { ...now, reason: reason ?? 'unstated' } }] : []),
  ];
}

/** Those who are with the service now, by how old they were when they came. */
function present(participant: Participant): readonly { readonly parts: Parts }[] {
  const { state: so, admittedOn, stateSince } = participant;
  return isTakenIn(so) ? [{ parts: { ...partsAt(participant, admittedOn ?? stateSince, participant), state: so } }] : [];
}

/** Days from the referral until they were taken in, where they were taken in after it. */
function answered({ earlierStays, admittedOn, referral }: Participant): Duration[] {
  if (referral === null) return [];
  const days = [...earlierStays.map(({ from }) => from), ...(admittedOn === null ? [] : [admittedOn])];
  const [on] = days.filter((from) => from >= referral.on).sort();
  return on === undefined ? [] : [{ on, days: daysBetween(referral.on, on) }];
}

/** Days from when somebody was first taken in; what was there before came at once. */
function waited({ earlierStays, admittedOn }: Participant, until: LocalDate | null): Duration[] {
  const from = earlierStays[0]?.from ?? admittedOn;
  return until === null || from === null ? [] : [{ on: until, days: Math.max(0, daysBetween(from, until)) }];
}

export const participantFigures = [
  {
    id: 'participantsStarted',
    name: { nb: 'Tatt inn', nn: 'Tekne inn', en: 'Taken in' },
    definition: {
      nb: 'Deltakere som ble tatt inn i perioden, for første gang eller på nytt etter å ha vært avsluttet, etter datoen de sa ja. Den som er tatt inn to ganger, telles to ganger. Fase og henvisning er det som står på deltakeren nå, eller det som sto der da et tidligere opphold ble avsluttet. Alder er året de ble tatt inn, minus året de er født.',
      nn: 'Deltakarar som vart tekne inn i perioden, for første gong eller på nytt etter å ha vore avslutta, etter datoen dei sa ja. Den som er teken inn to gonger, blir talt to gonger. Fase og tilvising er det som står på deltakaren no, eller det som stod der då eit tidlegare opphald vart avslutta. Alder er året dei vart tekne inn, minus året dei er fødde.',
      en: 'Participants who were taken in in the period, for the first time or again after having been closed, by the date they agreed. Somebody taken in twice counts twice. Phase and referral are as they stand on the participant now, or as they stood when an earlier stay was closed. Age is the year they were taken in, less the year they were born.',
    },
    unit: UNITS.participants,
    seenBy: SEEN_BY.caseworkers,
    since: null,
    kind: 'flow',
    breakdowns: { phase, source, ageGroup, gender },
    counts: { participant: comings },
  },
  {
    id: 'participantsActive',
    name: { nb: 'Deltakere i gang', nn: 'Deltakarar i gang', en: 'Participants under way' },
    definition: {
      nb: 'Alle som er tatt inn og ikke avsluttet akkurat nå, enten dere fortsatt blir kjent, koblingen er i gang eller deltakeren tar en pause. Den som er henvist og ikke tatt inn, telles ikke. Hver deltaker telles én gang. Alder er året de ble tatt inn, minus året de er født.',
      nn: 'Alle som er tekne inn og ikkje avslutta akkurat no, anten de framleis blir kjende, koplinga er i gang eller deltakaren tek ein pause. Den som er tilvist og ikkje teken inn, blir ikkje talt. Kvar deltakar blir talt éin gong. Alder er året dei vart tekne inn, minus året dei er fødde.',
      en: 'Everybody who has been taken in and is not closed right now, whether you are still getting to know them, the match is under way or they are taking a break. Somebody referred and not taken in does not count. Each participant counts once. Age is the year they were taken in, less the year they were born.',
    },
    unit: UNITS.participants,
    seenBy: SEEN_BY.caseworkers,
    since: null,
    kind: 'stock',
    breakdowns: { state, phase, source, ageGroup, gender },
    counts: { participant: present },
  },
  {
    id: 'participantsReferred',
    name: { nb: 'Henvist, ikke tatt inn ennå', nn: 'Tilviste, ikkje tekne inn enno', en: 'Referred, not yet taken in' },
    definition: {
      nb: 'Alle som er henvist og venter på svar fra dere akkurat nå. De telles ikke som tatt inn, og ikke som i gang.',
      nn: 'Alle som er tilviste og ventar på svar frå dykk akkurat no. Dei blir ikkje talde som tekne inn, og ikkje som i gang.',
      en: 'Everybody who has been referred and awaits your answer right now. They count neither as taken in nor as under way.',
    },
    unit: UNITS.participants,
    seenBy: SEEN_BY.caseworkers,
    since: null,
    kind: 'stock',
    breakdowns: { source },
    counts: {
      participant: ({ state: so, referralSource }) => (so === 'referred' ? [{ parts: { source: referralSource ?? 'none' } }] : []),
    },
  },
  {
    id: 'participantsClosed',
    name: { nb: 'Avsluttet', nn: 'Avslutta', en: 'Closed' },
    definition: {
      nb: 'Deltakere som ble avsluttet i perioden, etter datoen dere sa ha det. En avslutning står selv om deltakeren kommer tilbake. «Klarer seg selv» er den beste grunnen som finnes. Alder er året de ble tatt inn, minus året de er født.',
      nn: 'Deltakarar som vart avslutta i perioden, etter datoen de sa ha det. Ei avslutning står sjølv om deltakaren kjem tilbake. «Klarer seg sjølv» er den beste grunnen som finst. Alder er året dei vart tekne inn, minus året dei er fødde.',
      en: 'Participants who were closed in the period, by the date you said goodbye. A goodbye stands even if the participant comes back. “Stands on own feet” is the best reason there is. Age is the year they were taken in, less the year they were born.',
    },
    unit: UNITS.participants,
    seenBy: SEEN_BY.caseworkers,
    since: null,
    kind: 'flow',
    breakdowns: { phase, source, ageGroup, gender, reason: closeReason },
    counts: { participant: goings },
  },
  {
    id: 'daysToAdmission',
    name: { nb: 'Tid fra henvisning til svar', nn: 'Tid frå tilvising til svar', en: 'Time from referral to being taken in' },
    definition: {
      nb: 'Dager i snitt fra deltakeren ble henvist til de ble tatt inn, for dem som ble tatt inn i perioden etter en henvisning. Den som kom uten henvisning, og den som ikke ble tatt inn, er ikke med.',
      nn: 'Dagar i snitt frå deltakaren vart tilvist til dei vart tekne inn, for dei som vart tekne inn i perioden etter ei tilvising. Den som kom utan tilvising, og den som ikkje vart teken inn, er ikkje med.',
      en: 'Days on average from the referral until the participant was taken in, for those taken in in the period after a referral. Whoever came without one, and whoever was not taken in, is not included.',
    },
    unit: UNITS.days,
    seenBy: SEEN_BY.caseworkers,
    since: null,
    kind: 'average',
    breakdowns: {},
    counts: { participant: answered },
  },
  {
    id: 'daysToFirstConversation',
    name: { nb: 'Tid til første samtale', nn: 'Tid til første samtale', en: 'Time to the first conversation' },
    definition: {
      nb: 'Dager i snitt fra deltakeren ble tatt inn første gang til første gjennomførte samtale, for dem som hadde sin første samtale i perioden. En samtale før det teller som null dager.',
      nn: 'Dagar i snitt frå deltakaren vart teken inn første gong til første gjennomførte samtale, for dei som hadde sin første samtale i perioden. Ein samtale før det tel som null dagar.',
      en: 'Days on average from when the participant was first taken in to the first conversation held, for those whose first conversation was in the period. A conversation before that counts as no days.',
    },
    unit: UNITS.days,
    seenBy: SEEN_BY.caseworkers,
    since: null,
    kind: 'average',
    breakdowns: {},
    counts: { participant: (participant) => waited(participant, participant.firstConversationOn) },
  },
  {
    id: 'daysToMatch',
    name: { nb: 'Tid til første kobling', nn: 'Tid til første kopling', en: 'Time to the first match' },
    definition: {
      nb: 'Dager i snitt fra deltakeren ble tatt inn første gang til den første koblingen startet, for dem som fikk sin første kobling i perioden.',
      nn: 'Dagar i snitt frå deltakaren vart teken inn første gong til den første koplinga starta, for dei som fekk si første kopling i perioden.',
      en: 'Days on average from when the participant was first taken in until the first match started, for those whose first match was in the period.',
    },
    unit: UNITS.days,
    seenBy: SEEN_BY.caseworkers,
    since: null,
    kind: 'average',
    breakdowns: {},
    counts: { participant: (participant) => waited(participant, participant.firstMatchOn) },
  },
] as const satisfies readonly Figure[];
