import type { FigureId } from '#shared/reporting/index.ts';
import type { FigureChoice, Section } from '../template.ts';

/** A part without a question to staff: its figures speak for themselves. */
const NOT_ASKED = { nb: '', nn: '', en: '' };

/** A figure of the catalogue, and the breakdowns it is told by. */
const told = (figure: FigureId, ...breakdowns: readonly string[]): FigureChoice => ({ figure, breakdowns: [...breakdowns] });

/** Whom the city has followed. */
export const whoWeFollowed: Section = {
  id: 'participants',
  heading: { nb: 'Hvem vi har fulgt', nn: 'Kven vi har følgt', en: 'Whom we have followed' },
  guidance: {
    nb: 'Hvem kommer, og hvor kommer de fra? Er noe annerledes enn før? Ingen navn, og ingenting som gjør at noen kan kjennes igjen.',
    nn: 'Kven kjem, og kvar kjem dei frå? Er noko annleis enn før? Ingen namn, og ingenting som gjer at nokon kan kjennast att.',
    en: 'Who comes, and from where? Is anything different from before? No names, and nothing by which anybody could be known.',
  },
  figures: [
    told('people'),
    told('participantsStarted', 'phase', 'source', 'ageGroup', 'gender'),
    told('participantsActive', 'phase'),
    told('participantsReferred'),
    told('participantsClosed', 'reason'),
  ],
};

/** What was done with them before, in and after treatment. */
export const followUp: Section = {
  id: 'followup',
  heading: { nb: 'Oppfølging', nn: 'Oppfølging', en: 'Follow-up' },
  guidance: {
    nb: 'Hva har dere gjort før, i og etter behandling? Hva hjelper?',
    nn: 'Kva har de gjort før, i og etter behandling? Kva hjelper?',
    en: 'What have you done before, during and after treatment? What helps?',
  },
  figures: [told('conversationsHeld'), told('daysToFirstConversation'), told('goalsSet'), told('goalsEnded', 'outcome')],
};

/** Matches and the meetings in them. */
export const matches: Section = {
  id: 'matches',
  heading: { nb: 'Ettervern med tidgiver', nn: 'Ettervern med tidgivar', en: 'Aftercare with a volunteer' },
  guidance: {
    nb: 'Hva gjør deltakere og tidgivere sammen, og hva betyr det? Hvorfor tar koblinger slutt?',
    nn: 'Kva gjer deltakarar og tidgivarar saman, og kva betyr det? Kvifor tek koplingar slutt?',
    en: 'What do participants and volunteers do together, and what does it mean? Why do matches end?',
  },
  figures: [
    told('matchesStarted'),
    told('matchesActive'),
    told('matchesEnded', 'reason'),
    told('matchesAtNinetyDays', 'outcome'),
    told('meetingsPlanned'),
    told('meetingsHeld'),
    told('hoursGiven'),
    told('daysToMatch'),
  ],
};

/** Those who give time. */
export const volunteers: Section = {
  id: 'volunteers',
  heading: { nb: 'Tidgiverne', nn: 'Tidgivarane', en: 'The volunteers' },
  guidance: NOT_ASKED,
  figures: [told('volunteersApplied'), told('volunteersApproved'), told('supervisionsGiven'), told('volunteers', 'stage')],
};

/** In short, for who reads no further. */
export const inShort: Section = {
  id: 'short',
  heading: { nb: 'Kort om perioden', nn: 'Kort om perioden', en: 'The period in short' },
  guidance: {
    nb: 'Tre til fem setninger: hva er det viktigste som har skjedd, og hva ble resultatet?',
    nn: 'Tre til fem setningar: kva er det viktigaste som har hendt, og kva vart resultatet?',
    en: 'Three to five sentences: what is the most important that has happened, and what came of it?',
  },
  figures: [],
};

/** What was hard, and what comes. */
export const wayAhead: Section = {
  id: 'ahead',
  heading: { nb: 'Veien videre', nn: 'Vegen vidare', en: 'The way ahead' },
  guidance: {
    nb: 'Hva var vanskelig, hva har dere lært, og hva gjør dere nå?',
    nn: 'Kva var vanskeleg, kva har de lært, og kva gjer de no?',
    en: 'What was hard, what have you learnt, and what will you do now?',
  },
  figures: [],
};

/** With whom the city works. */
export const cooperation: Section = {
  id: 'cooperation',
  heading: { nb: 'Samarbeid', nn: 'Samarbeid', en: 'Cooperation' },
  guidance: {
    nb: 'Hvem samarbeider dere med, og hva har det ført til?',
    nn: 'Kven samarbeider de med, og kva har det ført til?',
    en: 'With whom do you work, and what has come of it?',
  },
  figures: [],
};

/** How the money was used. */
export const useOfGrant: Section = {
  id: 'grant',
  heading: { nb: 'Slik er tilskuddet brukt', nn: 'Slik er tilskotet brukt', en: 'How the grant was used' },
  guidance: {
    nb: 'Hva er gjort for pengene, og hva er ikke gjort ennå? Regnskapet sendes for seg.',
    nn: 'Kva er gjort for pengane, og kva er ikkje gjort enno? Rekneskapen blir send for seg.',
    en: 'What was done for the money, and what is not done yet? The accounts are sent separately.',
  },
  figures: [],
};
