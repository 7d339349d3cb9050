import { defineRefusals } from '#shared/kernel/index.ts';

export const coverRefusals = defineRefusals('covers', {
  cannotStandIn: {
    status: 422,
    title: { nb: 'Velg en annen kollega', nn: 'Vel ein annan kollega', en: 'Choose another colleague' },
    detail: {
      nb: 'Den som tar over, må jobbe her nå og kunne følge de samme menneskene. Velg blant dem som står i listen.',
      nn: 'Den som tek over, må jobbe her no og kunne følgje dei same menneska. Vel blant dei som står i lista.',
      en: 'Whoever takes over must work here now and be able to follow the same people. Choose among those in the list.',
    },
  },
  notYours: {
    status: 403,
    title: { nb: 'Dette bestemmer virksomhetsleder', nn: 'Dette bestemmer verksemdsleiar', en: 'The unit leader decides this' },
    detail: {
      nb: 'Du kan be en kollega dekke for deg selv. Skal noen dekke for en annen, må virksomhetsleder ordne det.',
      nn: 'Du kan be ein kollega dekkje for deg sjølv. Skal nokon dekkje for ein annan, må verksemdsleiar ordne det.',
      en: 'You can ask a colleague to cover for you. For anyone else, the unit leader must arrange it.',
    },
  },
  tooLong: {
    status: 422,
    title: { nb: 'Perioden er for lang', nn: 'Perioden er for lang', en: 'The period is too long' },
    detail: {
      nb: 'En kollega kan dekke i høyst {days} dager. Velg en kortere periode, eller overfør for godt.',
      nn: 'Ein kollega kan dekkje i høgst {days} dagar. Vel ein kortare periode, eller overfør for godt.',
      en: 'A colleague can cover for at most {days} days. Choose a shorter period, or hand over for good.',
    },
    example: { days: 180 },
  },
  alreadyCovered: {
    status: 409,
    title: { nb: 'Noen dekker allerede da', nn: 'Nokon dekkjer allereie då', en: 'Somebody already covers then' },
    detail: {
      nb: 'En annen dekker i noen av disse dagene. Avslutt den dekningen først, eller velg andre dager.',
      nn: 'Ein annan dekkjer i nokre av desse dagane. Avslutt den dekninga først, eller vel andre dagar.',
      en: 'Somebody else covers on some of these days. End that cover first, or choose other days.',
    },
  },
  away: {
    status: 409,
    title: { nb: 'Kollegaen er selv borte da', nn: 'Kollegaen er sjølv borte då', en: 'The colleague is away then' },
    detail: {
      nb: 'Den du valgte, har selv en som dekker i noen av disse dagene. Velg en annen kollega eller andre dager.',
      nn: 'Den du valde, har sjølv ein som dekkjer i nokre av desse dagane. Vel ein annan kollega eller andre dagar.',
      en: 'The one you chose is covered by somebody on some of these days. Choose another colleague or other days.',
    },
  },
  tooMany: {
    status: 409,
    title: { nb: 'Det er for mange dekninger', nn: 'Det er for mange dekningar', en: 'There are too many covers' },
    detail: {
      nb: 'Avslutt dekninger som ikke trengs lenger, og prøv igjen.',
      nn: 'Avslutt dekningar som ikkje trengst lenger, og prøv igjen.',
      en: 'End covers that are no longer needed, and try again.',
    },
  },
});
