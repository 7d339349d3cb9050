import { type Figure, SEEN_BY } from '../figure.ts';
import { UNITS } from '../units.ts';
import { conversationKind, endReason } from './breakdowns.ts';

/** What counsellors, participants and volunteers do together. */
export const togetherFigures = [
  {
    id: 'conversationsHeld',
    name: { nb: 'Samtaler', nn: 'Samtalar', en: 'Conversations' },
    definition: {
      nb: 'Gjennomførte samtaler med deltakere, etter datoen de fant sted. Avlyste samtaler, og de ingen møtte til, telles ikke.',
      nn: 'Gjennomførte samtalar med deltakarar, etter datoen dei fann stad. Avlyste samtalar, og dei ingen møtte til, blir ikkje talde.',
      en: 'Conversations held with participants, by the date they took place. Those cancelled or missed do not count.',
    },
    unit: UNITS.conversations,
    seenBy: SEEN_BY.caseworkers,
    since: null,
    kind: 'flow',
    breakdowns: { kind: conversationKind },
    counts: { conversation: ({ on, kind, outcome }) => (outcome === 'held' ? [{ on, parts: { kind } }] : []) },
  },
  {
    id: 'matchesStarted',
    name: { nb: 'Koblinger startet', nn: 'Koplingar starta', en: 'Matches started' },
    definition: {
      nb: 'Koblinger mellom en deltaker og en tidgiver som startet i perioden. Forslag og introduksjonsmøter telles ikke før koblingen er i gang.',
      nn: 'Koplingar mellom ein deltakar og ein tidgivar som starta i perioden. Forslag og introduksjonsmøte blir ikkje talde før koplinga er i gang.',
      en: 'Matches between a participant and a volunteer that started in the period. Proposals and introductory meetings do not count until the match is under way.',
    },
    unit: UNITS.matches,
    seenBy: SEEN_BY.caseworkers,
    since: null,
    kind: 'flow',
    breakdowns: {},
    counts: { match: ({ startedOn }) => (startedOn === null ? [] : [{ on: startedOn }]) },
  },
  {
    id: 'matchesActive',
    name: { nb: 'Koblinger i gang', nn: 'Koplingar i gang', en: 'Matches under way' },
    definition: {
      nb: 'Koblinger som er startet og ikke avsluttet akkurat nå.',
      nn: 'Koplingar som er starta og ikkje avslutta akkurat no.',
      en: 'Matches that have started and have not ended right now.',
    },
    unit: UNITS.matches,
    seenBy: SEEN_BY.caseworkers,
    since: null,
    kind: 'stock',
    breakdowns: {},
    counts: { match: ({ state }) => (state === 'active' ? [{}] : []) },
  },
  {
    id: 'matchesEnded',
    name: { nb: 'Koblinger avsluttet', nn: 'Koplingar avslutta', en: 'Matches ended' },
    definition: {
      nb: 'Koblinger som tok slutt i perioden, etter grunn. At deltakeren klarer seg selv, eller at perioden er over som avtalt, er en suksess og regnes aldri som tapt.',
      nn: 'Koplingar som tok slutt i perioden, etter grunn. At deltakaren klarer seg sjølv, eller at perioden er over som avtalt, er ein suksess og blir aldri rekna som tapt.',
      en: 'Matches that came to an end in the period, by reason. That the participant stands on own feet, or that the period ended as agreed, is a success and never counted as lost.',
    },
    unit: UNITS.matches,
    seenBy: SEEN_BY.caseworkers,
    since: null,
    kind: 'flow',
    breakdowns: { reason: endReason },
    counts: {
      match: ({ state, stateSince, endReason: reason }) =>
        state === 'ended' ? [{ on: stateSince, parts: { reason: reason ?? 'unstated' } }] : [],
    },
  },
  {
    id: 'meetingsPlanned',
    name: { nb: 'Møter planlagt', nn: 'Møte planlagde', en: 'Meetings planned' },
    definition: {
      nb: 'Alle møter mellom deltaker og tidgiver som er registrert med dato i perioden, også de avlyste og de det ikke ble noe av.',
      nn: 'Alle møte mellom deltakar og tidgivar som er registrerte med dato i perioden, også dei avlyste og dei det ikkje vart noko av.',
      en: 'All meetings between participant and volunteer logged with a date in the period, also those cancelled and those that came to nothing.',
    },
    unit: UNITS.meetings,
    seenBy: SEEN_BY.caseworkers,
    since: null,
    kind: 'flow',
    breakdowns: {},
    counts: { meeting: ({ on }) => [{ on }] },
  },
  {
    id: 'meetingsHeld',
    name: { nb: 'Møter holdt', nn: 'Møte haldne', en: 'Meetings held' },
    definition: {
      nb: 'Møter der deltaker og tidgiver møttes. Hvordan møtet gikk, telles aldri.',
      nn: 'Møte der deltakar og tidgivar møttest. Korleis møtet gjekk, blir aldri talt.',
      en: 'Meetings where participant and volunteer met. How the meeting went is never counted.',
    },
    unit: UNITS.meetings,
    seenBy: SEEN_BY.caseworkers,
    since: null,
    kind: 'flow',
    breakdowns: {},
    counts: { meeting: ({ on, outcome }) => (outcome === 'held' ? [{ on }] : []) },
  },
  {
    id: 'hoursGiven',
    name: { nb: 'Timer gitt', nn: 'Timar gjevne', en: 'Hours given' },
    definition: {
      nb: 'Timene deltakere og tidgivere var sammen i møter i perioden, rundet av til hele timer. Møter der ingen har skrevet hvor lenge det varte, er ikke med.',
      nn: 'Timane deltakarar og tidgivarar var saman i møte i perioden, runda av til heile timar. Møte der ingen har skrive kor lenge det varte, er ikkje med.',
      en: 'The hours participants and volunteers spent together in meetings in the period, rounded to whole hours. Meetings where nobody wrote how long they lasted are not included.',
    },
    unit: UNITS.hours,
    seenBy: SEEN_BY.caseworkers,
    since: null,
    kind: 'hours',
    breakdowns: {},
    counts: { meeting: ({ on, outcome, minutes }) => (outcome === 'held' && minutes !== null ? [{ on, minutes }] : []) },
  },
  {
    id: 'people',
    name: { nb: 'Ulike deltakere', nn: 'Ulike deltakarar', en: 'Different participants' },
    definition: {
      nb: 'Deltakere som ble tatt inn, hadde en gjennomført samtale eller møtte tidgiveren sin i perioden. Hver deltaker telles én gang i måneden, tertialet, halvåret og året, så måneder kan ikke legges sammen. I det nasjonale tallet er den som er i to byer, talt i begge.',
      nn: 'Deltakarar som vart tekne inn, hadde ein gjennomført samtale eller møtte tidgivaren sin i perioden. Kvar deltakar blir talt éin gong i månaden, tertialet, halvåret og året, så månader kan ikkje leggjast saman. I det nasjonale talet er den som er i to byar, talt i begge.',
      en: 'Participants who were taken in, had a conversation or met their volunteer in the period. Each participant counts once in the month, the tertial, the half-year and the year, so months cannot be added up. In the national figure, somebody who is in two cities counts in both.',
    },
    unit: UNITS.participants,
    seenBy: SEEN_BY.caseworkers,
    since: null,
    kind: 'people',
    breakdowns: {},
    counts: {
      participant: ({ admittedOn, earlierStays }) =>
        [...earlierStays.map(({ from }) => from), admittedOn].flatMap((on) => (on === null ? [] : [{ on }])),
      conversation: ({ on, outcome }) => (outcome === 'held' ? [{ on }] : []),
      meeting: ({ on, outcome }) => (outcome === 'held' ? [{ on }] : []),
    },
  },
] as const satisfies readonly Figure[];
