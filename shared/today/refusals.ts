import { defineRefusals } from '#shared/kernel/index.ts';

export const todayRefusals = defineRefusals('today', {
  gone: {
    status: 409,
    title: { nb: 'Det står ikke lenger på listen', nn: 'Det står ikkje lenger på lista', en: 'It is no longer on the list' },
    detail: {
      nb: 'Noen har gjort det, eller datoen er endret. Last siden på nytt og se hva som står der nå.',
      nn: 'Nokon har gjort det, eller datoen er endra. Last sida på nytt og sjå kva som står der no.',
      en: 'Somebody has done it, or the date has changed. Reload the page and see what is there now.',
    },
  },
  pastDay: {
    status: 422,
    title: { nb: 'Velg en dag fram i tid', nn: 'Vel ein dag fram i tid', en: 'Choose a day ahead' },
    detail: {
      nb: 'Det som utsettes, kommer tilbake på listen den dagen du velger.',
      nn: 'Det som blir utsett, kjem tilbake på lista den dagen du vel.',
      en: 'What is put off comes back on the list on the day you choose.',
    },
  },
  tooFar: {
    status: 422,
    title: { nb: 'Velg en dag som er nærmere', nn: 'Vel ein dag som er nærare', en: 'Choose a nearer day' },
    detail: {
      nb: 'Noe kan utsettes høyst {days} dager om gangen. Velg en tidligere dag.',
      nn: 'Noko kan utsetjast høgst {days} dagar om gongen. Vel ein tidlegare dag.',
      en: 'Something can be put off at most {days} days at a time. Choose an earlier day.',
    },
    example: { days: 14 },
  },
  dischargeWaits: {
    status: 422,
    title: { nb: 'En utskrivning kan ikke vente lenger', nn: 'Ei utskriving kan ikkje vente lenger', en: 'A discharge cannot wait longer' },
    detail: {
      nb: 'Det er de dagene noen må være der. Velg senest dagen etter, eller be en kollega dekke.',
      nn: 'Det er dei dagane nokon må vere der. Vel seinast dagen etter, eller be ein kollega dekkje.',
      en: 'Those are the days when somebody must be there. Choose the day after at the latest, or ask a colleague to cover.',
    },
  },
});
