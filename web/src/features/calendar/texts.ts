import type { Texts } from '#shared/kernel/language.ts';

export const texts = {
  title: { nb: 'Kalender', nn: 'Kalender', en: 'Calendar' },
  lead: {
    nb: 'Få avtalene dine inn i kalenderen på telefonen eller i Outlook.',
    nn: 'Få avtalane dine inn i kalenderen på telefonen eller i Outlook.',
    en: 'Get your appointments into the calendar on your phone or in Outlook.',
  },
  whatTitle: { nb: 'Hva kalenderen viser', nn: 'Kva kalenderen viser', en: 'What the calendar shows' },
  what: {
    nb: 'Når du har avtaler, samarbeidsmøter, introduksjonsmøter og gjennomganger, og når en periode går ut.',
    nn: 'Når du har avtalar, samarbeidsmøte, introduksjonsmøte og gjennomgangar, og når ein periode går ut.',
    en: 'When you have appointments, meetings with partners, introductory meetings and reviews, and when a period ends.',
  },
  noNames: {
    nb: 'Ingen navn, ingen steder og ingenting om noen. Hvem det gjelder, ser du i I dag.',
    nn: 'Ingen namn, ingen stader og ingenting om nokon. Kven det gjeld, ser du i I dag.',
    en: 'No names, no places and nothing about anybody. Whom it is about you see under Today.',
  },
  addressTitle: { nb: 'Din adresse', nn: 'Adressa di', en: 'Your address' },
  none: {
    nb: 'Lag en adresse, og legg den inn som abonnement i kalenderprogrammet.',
    nn: 'Lag ei adresse, og legg ho inn som abonnement i kalenderprogrammet.',
    en: 'Make an address, and add it as a subscription in your calendar program.',
  },
  since: {
    nb: 'Du har en adresse. Den ble laget {day}.',
    nn: 'Du har ei adresse. Ho vart laga {day}.',
    en: 'You have an address. It was made {day}.',
  },
  notAgain: {
    nb: 'Den kan ikke vises igjen. Har du mistet den, eller har andre fått den, lager du en ny. Da slutter den gamle å virke.',
    nn: 'Ho kan ikkje visast igjen. Har du mista ho, eller har andre fått ho, lagar du ei ny. Då sluttar den gamle å verke.',
    en: 'It cannot be shown again. If you have lost it, or others have got it, make a new one. Then the old one stops working.',
  },
  make: { nb: 'Lag adresse', nn: 'Lag adresse', en: 'Make an address' },
  makeNew: { nb: 'Lag ny adresse', nn: 'Lag ny adresse', en: 'Make a new address' },
  stop: { nb: 'Slutt å bruke', nn: 'Slutt å bruke', en: 'Stop using it' },
  stopped: { nb: 'Adressen virker ikke lenger.', nn: 'Adressa verkar ikkje lenger.', en: 'The address no longer works.' },
  yours: { nb: 'Kopier adressen nå', nn: 'Kopier adressa no', en: 'Copy the address now' },
  secret: {
    nb: 'Alle som har den, ser når du har avtaler. Den vises bare nå.',
    nn: 'Alle som har ho, ser når du har avtalar. Ho blir berre vist no.',
    en: 'Whoever has it sees when you have appointments. It is only shown now.',
  },
  copy: { nb: 'Kopier', nn: 'Kopier', en: 'Copy' },
  copied: { nb: 'Adressen er kopiert.', nn: 'Adressa er kopiert.', en: 'The address is copied.' },
  notCopied: {
    nb: 'Marker adressen og kopier den selv.',
    nn: 'Marker adressa og kopier ho sjølv.',
    en: 'Select the address and copy it yourself.',
  },
} as const satisfies Record<string, Texts>;
