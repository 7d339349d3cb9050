import { defineRefusals } from '#shared/kernel/index.ts';

export const privacyRefusals = defineRefusals('privacy', {
  notYours: {
    status: 403,
    title: {
      nb: 'Dette er for den ansvarlige og virksomhetsleder',
      nn: 'Dette er for den ansvarlege og verksemdsleiar',
      en: 'This is for the one responsible and the unit leader',
    },
    detail: {
      nb: 'Spør den som er ansvarlig for personen, eller virksomhetsleder.',
      nn: 'Spør den som er ansvarleg for personen, eller verksemdsleiar.',
      en: 'Ask whoever is responsible for the person, or the unit leader.',
    },
  },
  lawKeeps: {
    status: 409,
    title: {
      nb: 'Loven sier at dette skal tas vare på',
      nn: 'Lova seier at dette skal takast vare på',
      en: 'The law says this must be kept',
    },
    detail: {
      nb: 'Kommunen har arkivplikt, og den går foran retten til sletting. Rett det som er feil, eller be arkivansvarlig om råd.',
      nn: 'Kommunen har arkivplikt, og ho går framfor retten til sletting. Rett det som er feil, eller be arkivansvarleg om råd.',
      en: 'A municipality must keep archives, and that stands above erasure. Correct what is wrong, or ask whoever is responsible for the archives.',
    },
  },
  mergeUnfinished: {
    status: 409,
    title: { nb: 'Sammenslåingen er ikke ferdig', nn: 'Samanslåinga er ikkje ferdig', en: 'The merge is not finished' },
    detail: {
      nb: 'Noe står fortsatt på siden som ble slått sammen med denne. Gå til Historikk, fullfør sammenslåingen, og prøv igjen.',
      nn: 'Noko står framleis på sida som vart slått saman med denne. Gå til Historikk, fullfør samanslåinga, og prøv igjen.',
      en: 'Something still stands on the record that was merged with this one. Go to History, finish the merge, and try again.',
    },
  },
  stillHere: {
    status: 409,
    title: { nb: 'Personen er fortsatt med', nn: 'Personen er framleis med', en: 'The person is still with us' },
    detail: {
      nb: 'Avslutt først, eller registrer at samtykket til registrering er trukket. Da kan alt slettes.',
      nn: 'Avslutt først, eller registrer at samtykket til registrering er trekt. Då kan alt slettast.',
      en: 'Close the record first, or record that consent to registration is withdrawn. Then all of it can be erased.',
    },
  },
  matchesOpen: {
    status: 409,
    title: { nb: 'Tidgiveren har en kobling', nn: 'Tidgivaren har ei kopling', en: 'The volunteer has a match' },
    detail: {
      nb: 'Avslutt koblingen først, så deltakeren får vite det.',
      nn: 'Avslutt koplinga først, så deltakaren får vite det.',
      en: 'End the match first, so that the participant is told.',
    },
  },
  monthNotOver: {
    status: 409,
    title: { nb: 'Måneden er ikke over', nn: 'Månaden er ikkje over', en: 'The month is not over' },
    detail: {
      nb: 'Vent til måneden er over, så blir alt med.',
      nn: 'Vent til månaden er over, så blir alt med.',
      en: 'Wait until the month is over, so that all of it is included.',
    },
  },
});
