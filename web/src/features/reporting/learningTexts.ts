import type { Texts } from '#shared/kernel/language.ts';

/** What is said of how matching goes. */
export const learningTexts = {
  title: { nb: 'Slik går det med koblingene', nn: 'Slik går det med koplingane', en: 'How the matches are going' },
  lead: {
    nb: 'De siste tolv hele månedene, {from} til {to}. Bare antall, aldri hvem.',
    nn: 'Dei siste tolv heile månadene, {from} til {to}. Berre tal, aldri kven.',
    en: 'The last twelve whole months, {from} to {to}. Numbers only, never who.',
  },
  figures: { nb: 'Tall', nn: 'Tal', en: 'Figures' },
  chosenFirst: { nb: 'Den øverste blir valgt', nn: 'Den øvste blir vald', en: 'The first is chosen' },
  chosenFirstSaid: {
    nb: 'Av {cases} foreslåtte sto {of} øverst blant forslagene. Velger dere ofte en annen, bør vektene sees på.',
    nn: 'Av {cases} føreslåtte stod {of} øvst blant forslaga. Vel de ofte ein annan, bør vektene sjåast på.',
    en: 'Of {cases} proposed, {of} stood first among the suggestions. If you often choose another, look at the weights.',
  },
  becameMatch: {
    nb: 'Introduksjonsmøtet blir en kobling',
    nn: 'Introduksjonsmøtet blir ei kopling',
    en: 'The introductory meeting becomes a match',
  },
  becameMatchSaid: {
    nb: 'Av {cases} introduksjonsmøter som er avgjort, ble {of} en kobling.',
    nn: 'Av {cases} introduksjonsmøte som er avgjorde, vart {of} ei kopling.',
    en: 'Of {cases} introductory meetings that are settled, {of} became a match.',
  },
  lasting: { nb: 'Koblingen varer', nn: 'Koplinga varer', en: 'The match lasts' },
  lastingSaid: {
    nb: 'Av {cases} koblinger var {of} i gang eller godt avsluttet etter 90 dager.',
    nn: 'Av {cases} koplingar var {of} i gang eller godt avslutta etter 90 dagar.',
    en: 'Of {cases} matches, {of} were under way or had ended well after 90 days.',
  },
  held: { nb: 'Møtene blir noe av', nn: 'Møta blir noko av', en: 'Meetings take place' },
  heldSaid: {
    nb: 'Av {cases} planlagte møter ble {of} holdt.',
    nn: 'Av {cases} planlagde møte vart {of} haldne.',
    en: 'Of {cases} planned meetings, {of} were held.',
  },
  participantWell: { nb: 'Deltakeren er fornøyd', nn: 'Deltakaren er nøgd', en: 'The participant is satisfied' },
  participantWellSaid: {
    nb: 'Av {cases} svar fra deltakere i gjennomganger var {of} «fornøyd».',
    nn: 'Av {cases} svar frå deltakarar i gjennomgangar var {of} «nøgd».',
    en: 'Of {cases} answers from participants in reviews, {of} were "satisfied".',
  },
  volunteerWell: { nb: 'Tidgiveren er fornøyd', nn: 'Tidgivaren er nøgd', en: 'The volunteer is satisfied' },
  volunteerWellSaid: {
    nb: 'Av {cases} svar fra tidgivere i gjennomganger var {of} «fornøyd».',
    nn: 'Av {cases} svar frå tidgivarar i gjennomgangar var {of} «nøgd».',
    en: 'Of {cases} answers from volunteers in reviews, {of} were "satisfied".',
  },
  byWeights: { nb: 'Etter utgave av vektene', nn: 'Etter utgåve av vektene', en: 'By version of the weights' },
  byWeightsLead: {
    nb: 'Hver kobling regnes til vektene som gjaldt da den ble foreslått. Mer kan ha endret seg enn vektene.',
    nn: 'Kvar kopling blir rekna til vektene som galdt då ho vart føreslått. Meir kan ha endra seg enn vektene.',
    en: 'Each match belongs to the weights that held when it was proposed. More may have changed than the weights.',
  },
  version: { nb: 'Utgave {n}', nn: 'Utgåve {n}', en: 'Version {n}' },
  otherReasons: {
    nb: 'Hvorfor en annen enn den øverste ble valgt',
    nn: 'Kvifor ein annan enn den øvste vart vald',
    en: 'Why another than the first was chosen',
  },
  endedWell: { nb: 'Avslutningen er god', nn: 'Avslutninga er god', en: 'The ending is good' },
  endedWellSaid: {
    nb: 'Av {cases} avsluttede koblinger tok {of} slutt fordi deltakeren klarer seg selv, eller fordi perioden var over.',
    nn: 'Av {cases} avslutta koplingar tok {of} slutt fordi deltakaren klarer seg sjølv, eller fordi perioden var over.',
    en: 'Of {cases} matches that ended, {of} did because the participant stands on own feet, or because the period was over.',
  },
  daysToMatch: { nb: 'Fra tatt inn til første kobling', nn: 'Frå teken inn til første kopling', en: 'From taken in to the first match' },
  daysToStart: { nb: 'Fra forslag til kobling', nn: 'Frå forslag til kopling', en: 'From proposal to match' },
  daysSaid: { nb: 'I snitt for {cases} koblinger.', nn: 'I snitt for {cases} koplingar.', en: 'On average for {cases} matches.' },
  days: { nb: '{n} dager', nn: '{n} dagar', en: '{n} days' },
  percent: { nb: '{n} %', nn: '{n} %', en: '{n} %' },
  tooFew: { nb: 'For få til å si noe', nn: 'For få til å seie noko', en: 'Too few to say anything' },
  tooFewSaid: {
    nb: 'Bare {cases} i perioden. Vi sier ikke noe før det er minst {fewest}.',
    nn: 'Berre {cases} i perioden. Vi seier ikkje noko før det er minst {fewest}.',
    en: 'Only {cases} in the period. Nothing is said before there are at least {fewest}.',
  },
  noneSaid: { nb: 'Ingen i perioden.', nn: 'Ingen i perioden.', en: 'None in the period.' },
  rates: { nb: 'Etter et forslag', nn: 'Etter eit forslag', en: 'After a proposal' },
  reasons: { nb: 'Hvorfor koblinger tar slutt', nn: 'Kvifor koplingar tek slutt', en: 'Why matches end' },
  evidence: {
    nb: 'Dette er hva som skjedde, ikke hvorfor. Det finnes lite forskning på hvem som passer sammen: bruk tallene til å spørre, ikke til å konkludere.',
    nn: 'Dette er kva som skjedde, ikkje kvifor. Det finst lite forsking på kven som passar saman: bruk tala til å spørje, ikkje til å konkludere.',
    en: 'This is what happened, not why. There is little research on who fits together: use the figures to ask, not to conclude.',
  },
} as const satisfies Record<string, Texts>;
