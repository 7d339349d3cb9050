import type { Words } from '#shared/kernel/index.ts';

/** How soon something should be done, and what waits for others meanwhile. */
export const URGENCIES = {
  now: { nb: 'Haster', nn: 'Hastar', en: 'Urgent' },
  week: { nb: 'Denne uken', nn: 'Denne veka', en: 'This week' },
  waiting: { nb: 'Venter på andre', nn: 'Ventar på andre', en: 'Waiting for others' },
  later: { nb: 'Fremover', nn: 'Framover', en: 'Ahead' },
} as const satisfies Words;

/** Everything that can stand on somebody's list, with what it asks them to do. */
export const TASKS = {
  safety: {
    nb: 'Kobling avsluttet for trygghet: snakk med dem det gjelder',
    nn: 'Kopling avslutta for tryggleik: snakk med dei det gjeld',
    en: 'Match ended for safety: talk with those concerned',
  },
  discharge: { nb: 'Utskrivning', nn: 'Utskriving', en: 'Discharge' },
  appointment: { nb: 'Avtale', nn: 'Avtale', en: 'Appointment' },
  reminderFailed: {
    nb: 'Fikk ikke sendt påminnelse, ring i stedet',
    nn: 'Fekk ikkje sendt påminning, ring i staden',
    en: 'Could not send a reminder, call instead',
  },
  changeUntold: {
    nb: 'Fikk ikke sagt fra at avtalen er endret, ring i stedet',
    nn: 'Fekk ikkje sagt frå at avtalen er endra, ring i staden',
    en: 'Could not tell that the appointment changed, call instead',
  },
  referral: { nb: 'Svar på henvisningen', nn: 'Svar på tilvisinga', en: 'Answer the referral' },
  participantReturns: { nb: 'Pausen går ut', nn: 'Pausen går ut', en: 'The break ends' },
  conversation: { nb: 'Registrer en samtale', nn: 'Registrer ein samtale', en: 'Record a conversation' },
  silence: { nb: 'Lenge siden siste samtale', nn: 'Lenge sidan siste samtale', en: 'Long since the last conversation' },
  findVolunteer: { nb: 'Finn tidgiver', nn: 'Finn tidgivar', en: 'Find a volunteer' },
  answer: { nb: 'Forslag venter på svar', nn: 'Forslag ventar på svar', en: 'A proposal awaits an answer' },
  saidYes: {
    nb: 'Tidgiveren sa ja, avtal introduksjonsmøte',
    nn: 'Tidgivaren sa ja, avtal introduksjonsmøte',
    en: 'The volunteer said yes, arrange the introductory meeting',
  },
  saidNo: {
    nb: 'Tidgiveren sa nei, foreslå en annen',
    nn: 'Tidgivaren sa nei, føreslå ein annan',
    en: 'The volunteer said no, propose another',
  },
  introduction: { nb: 'Introduksjonsmøte', nn: 'Introduksjonsmøte', en: 'Introductory meeting' },
  endedEarly: {
    nb: 'Et møte sluttet tidligere, ta en samtale',
    nn: 'Eit møte slutta tidlegare, ta ein samtale',
    en: 'A meeting ended early, have a conversation',
  },
  missedMeetings: {
    nb: 'To møter på rad ble ikke noe av',
    nn: 'To møte på rad vart det ikkje noko av',
    en: 'Two meetings in a row did not take place',
  },
  meeting: { nb: 'Neste møte', nn: 'Neste møte', en: 'Next meeting' },
  review: { nb: 'Gjennomgang med begge', nn: 'Gjennomgang med begge', en: 'Review with both' },
  periodEnds: { nb: 'Perioden går ut', nn: 'Perioden går ut', en: 'The period ends' },
  planStep: { nb: 'Steg i planen', nn: 'Steg i planen', en: 'A step of the plan' },
  planStepOfOthers: { nb: 'Venter på steg i planen', nn: 'Ventar på steg i planen', en: 'Waiting for a step of the plan' },
  conference: { nb: 'Samarbeidsmøte', nn: 'Samarbeidsmøte', en: 'Meeting with a partner' },
  agreed: { nb: 'Oppgave fra samarbeidsmøte', nn: 'Oppgåve frå samarbeidsmøte', en: 'A task from a meeting with a partner' },
  agreedOfPartner: { nb: 'Venter på samarbeidspartner', nn: 'Ventar på samarbeidspartnar', en: 'Waiting for a partner' },
  volunteerStage: { nb: 'Neste steg for tidgiver', nn: 'Neste steg for tidgivar', en: 'Next step for the volunteer' },
  supervision: { nb: 'Veiledning av tidgiver', nn: 'Rettleiing av tidgivar', en: 'Supervision of the volunteer' },
  callVolunteer: { nb: 'Tidgiveren vil bli ringt', nn: 'Tidgivaren vil bli ringd', en: 'The volunteer wants to be called' },
  linkFailed: {
    nb: 'Fikk ikke sendt lenken, ring i stedet',
    nn: 'Fekk ikkje sendt lenkja, ring i staden',
    en: 'Could not send the link, call instead',
  },
  volunteerReturns: { nb: 'Tilbake fra pause', nn: 'Tilbake frå pause', en: 'Back from a break' },
} as const satisfies Words;

export type Task = keyof typeof TASKS;
