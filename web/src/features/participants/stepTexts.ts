import type { Texts } from '#shared/kernel/language.ts';
import type { ParticipantStep } from '#shared/participants/index.ts';

/** What each step is called where one takes it. */
export const STEPS = {
  admit: { nb: 'Ta inn', nn: 'Ta inn', en: 'Take in' },
  decline: { nb: 'Svar nei på henvisningen', nn: 'Svar nei på tilvisinga', en: 'Decline the referral' },
  pause: { nb: 'Ta en pause', nn: 'Ta ein pause', en: 'Take a break' },
  resume: { nb: 'Tilbake fra pause', nn: 'Tilbake frå pause', en: 'Back from the break' },
  close: { nb: 'Avslutt deltakeren', nn: 'Avslutt deltakaren', en: 'Close the participant' },
  readmit: { nb: 'Ta inn igjen', nn: 'Ta inn igjen', en: 'Take back in' },
} as const satisfies Record<ParticipantStep['action'], Texts>;

/** What one should know before taking it. */
export const STEP_LEADS = {
  admit: {
    nb: 'Deltakeren regnes som tatt inn fra datoen. Svaret blir stående på henvisningen, så dere kan si det videre til partneren.',
    nn: 'Deltakaren blir rekna som teken inn frå datoen. Svaret blir ståande på tilvisinga, så de kan seie det vidare til partnaren.',
    en: 'The participant counts as taken in from that date. The answer stands on the referral, so that you can tell the partner.',
  },
  decline: {
    nb: 'Skriv svaret slik partneren skal få det. Deltakeren kan tas inn senere.',
    nn: 'Skriv svaret slik partnaren skal få det. Deltakaren kan takast inn seinare.',
    en: 'Write the answer as the partner should have it. The participant may be taken in later.',
  },
  pause: {
    nb: 'Koblingen kan stå. Dere får ingen påminnelser før pausen nærmer seg slutten.',
    nn: 'Koplinga kan stå. De får ingen påminningar før pausen nærmar seg slutten.',
    en: 'The match may stand. You get no reminders until the break is nearly over.',
  },
  resume: {
    nb: 'Deltakeren går videre der dere var.',
    nn: 'Deltakaren går vidare der de var.',
    en: 'The participant goes on where you were.',
  },
  close: {
    nb: 'Alt som er skrevet, blir stående, og deltakeren kan tas inn igjen når som helst.',
    nn: 'Alt som er skrive, blir ståande, og deltakaren kan takast inn igjen når som helst.',
    en: 'Everything written is kept, and the participant can be taken back in at any time.',
  },
  readmit: {
    nb: 'Alt fra før er der fortsatt. Noter hvorfor deltakeren tas inn denne gangen.',
    nn: 'Alt frå før er der framleis. Noter kvifor deltakaren blir teken inn denne gongen.',
    en: 'Everything from before is still there. Note why the participant is taken in this time.',
  },
} as const satisfies Record<ParticipantStep['action'], Texts>;

/** What is said when it is done. */
export const STEPS_DONE = {
  admit: { nb: 'Deltakeren er tatt inn', nn: 'Deltakaren er teken inn', en: 'The participant is taken in' },
  decline: { nb: 'Svaret er registrert', nn: 'Svaret er registrert', en: 'The answer is recorded' },
  pause: { nb: 'Pausen er registrert', nn: 'Pausen er registrert', en: 'The break is recorded' },
  resume: { nb: 'Deltakeren er tilbake', nn: 'Deltakaren er tilbake', en: 'The participant is back' },
  close: { nb: 'Deltakeren er avsluttet', nn: 'Deltakaren er avslutta', en: 'The participant is closed' },
  readmit: { nb: 'Deltakeren er tatt inn igjen', nn: 'Deltakaren er teken inn igjen', en: 'The participant is taken back in' },
} as const satisfies Record<ParticipantStep['action'], Texts>;

export const stepTexts = {
  ways: { nb: 'Veien videre', nn: 'Vegen vidare', en: 'The way on' },
  on: { nb: 'Når?', nn: 'Når?', en: 'When?' },
  closeReason: { nb: 'Hvorfor avsluttes det?', nn: 'Kvifor blir det avslutta?', en: 'Why is it closing?' },
  pauseReason: { nb: 'Hvorfor? Noen få ord', nn: 'Kvifor? Nokre få ord', en: 'Why? A few words' },
  until: { nb: 'Når er deltakeren tilbake?', nn: 'Når er deltakaren tilbake?', en: 'When will the participant be back?' },
  answer: { nb: 'Svar til partneren', nn: 'Svar til partnaren', en: 'Answer to the partner' },
  changePause: { nb: 'Endre pausen', nn: 'Endre pausen', en: 'Change the break' },
  pausedUntil: { nb: 'Tar en pause til {date}', nn: 'Tek ein pause til {date}', en: 'Taking a break until {date}' },
} as const satisfies Record<string, Texts>;
