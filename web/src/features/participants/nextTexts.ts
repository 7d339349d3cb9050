import type { Texts } from '#shared/kernel/language.ts';
import type { Task } from '#shared/today/index.ts';

/** What comes next for somebody, as a thing with a date. */
export const NEXT = {
  safety: { nb: 'trygghet', nn: 'tryggleik', en: 'safety' },
  discharge: { nb: 'utskrivning', nn: 'utskriving', en: 'discharge' },
  appointment: { nb: 'avtale', nn: 'avtale', en: 'appointment' },
  reminderFailed: { nb: 'avtale, ikke påminnet', nn: 'avtale, ikkje påmint', en: 'appointment, not reminded' },
  changeUntold: { nb: 'avtale, endring ikke sagt fra om', nn: 'avtale, endring ikkje sagt frå om', en: 'appointment, change not told' },
  referral: { nb: 'svar på henvisningen', nn: 'svar på tilvisinga', en: 'answer the referral' },
  participantReturns: { nb: 'pausen går ut', nn: 'pausen går ut', en: 'the break ends' },
  conversation: { nb: 'samtale', nn: 'samtale', en: 'conversation' },
  silence: { nb: 'samtale', nn: 'samtale', en: 'conversation' },
  findVolunteer: { nb: 'finn tidgiver', nn: 'finn tidgivar', en: 'find a volunteer' },
  answer: { nb: 'svar på forslaget', nn: 'svar på forslaget', en: 'an answer to the proposal' },
  introduction: { nb: 'introduksjonsmøte', nn: 'introduksjonsmøte', en: 'introductory meeting' },
  meeting: { nb: 'møte', nn: 'møte', en: 'meeting' },
  periodEnds: { nb: 'perioden går ut', nn: 'perioden går ut', en: 'the period ends' },
  planStep: { nb: 'steg i planen', nn: 'steg i planen', en: 'a step of the plan' },
  planStepOfOthers: { nb: 'andres steg i planen', nn: 'steg andre har i planen', en: "others' step of the plan" },
  conference: { nb: 'samarbeidsmøte', nn: 'samarbeidsmøte', en: 'meeting with a partner' },
  agreed: { nb: 'oppgave fra samarbeidsmøte', nn: 'oppgåve frå samarbeidsmøte', en: 'a task from a meeting' },
  agreedOfPartner: { nb: 'oppgave hos samarbeidspartner', nn: 'oppgåve hos samarbeidspartnar', en: 'a task of a partner’s' },
  volunteerStage: { nb: 'neste steg for tidgiver', nn: 'neste steg for tidgivar', en: 'next step for the volunteer' },
  supervision: { nb: 'veiledning av tidgiver', nn: 'rettleiing av tidgivar', en: 'supervision of the volunteer' },
  volunteerReturns: { nb: 'tidgiver er tilbake', nn: 'tidgivar er tilbake', en: 'the volunteer is back' },
} as const satisfies Record<Task, Texts>;

/** What to do about it. */
export const NEXT_STEP = {
  safety: { nb: 'følg opp', nn: 'følg opp', en: 'follow up' },
  discharge: { nb: 'registrer kontakten', nn: 'registrer kontakten', en: 'record the contact' },
  appointment: { nb: 'se avtalen', nn: 'sjå avtalen', en: 'see the appointment' },
  reminderFailed: { nb: 'ring og minn om den', nn: 'ring og minn om han', en: 'call and remind' },
  changeUntold: { nb: 'ring og si fra', nn: 'ring og sei frå', en: 'call and tell' },
  referral: { nb: 'ta inn eller svar nei', nn: 'ta inn eller svar nei', en: 'take in or decline' },
  participantReturns: { nb: 'avtal veien videre', nn: 'avtal vegen vidare', en: 'agree on the way on' },
  conversation: { nb: 'registrer samtale', nn: 'registrer samtale', en: 'record a conversation' },
  silence: { nb: 'registrer samtale', nn: 'registrer samtale', en: 'record a conversation' },
  findVolunteer: { nb: 'se forslag', nn: 'sjå forslag', en: 'see suggestions' },
  answer: { nb: 'avtal introduksjonsmøte', nn: 'avtal introduksjonsmøte', en: 'arrange the introductory meeting' },
  introduction: { nb: 'start koblingen', nn: 'start koplinga', en: 'start the match' },
  meeting: { nb: 'logg møte', nn: 'logg møte', en: 'log the meeting' },
  periodEnds: { nb: 'ta stilling', nn: 'ta stilling', en: 'decide' },
  planStep: { nb: 'se planen', nn: 'sjå planen', en: 'see the plan' },
  planStepOfOthers: { nb: 'hør hvordan det går', nn: 'høyr korleis det går', en: 'ask how it goes' },
  conference: { nb: 'se køen', nn: 'sjå køen', en: 'see the queue' },
  agreed: { nb: 'åpne', nn: 'opne', en: 'open' },
  agreedOfPartner: { nb: 'hør hvordan det går', nn: 'høyr korleis det går', en: 'ask how it goes' },
  volunteerStage: { nb: 'åpne', nn: 'opne', en: 'open' },
  supervision: { nb: 'registrer veiledning', nn: 'registrer rettleiing', en: 'record supervision' },
  volunteerReturns: { nb: 'åpne', nn: 'opne', en: 'open' },
} as const satisfies Record<Task, Texts>;
