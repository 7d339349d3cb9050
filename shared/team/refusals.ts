import { defineRefusals } from '#shared/kernel/index.ts';

export const teamRefusals = defineRefusals('team', {
  emailTaken: {
    status: 409,
    title: { nb: 'Adressen er i bruk', nn: 'Adressa er i bruk', en: 'The address is in use' },
    detail: {
      nb: 'Noen har allerede tilgang med denne e-postadressen. Finn personen i listen over ansatte, eller bruk en annen adresse.',
      nn: 'Nokon har allereie tilgang med denne e-postadressa. Finn personen i lista over tilsette, eller bruk ei anna adresse.',
      en: 'Somebody already has access with this e-mail address. Find them in the list of staff, or use another address.',
    },
  },
  lastLeader: {
    status: 409,
    title: { nb: 'Det må være minst én virksomhetsleder', nn: 'Det må vere minst éin verksemdsleiar', en: 'There must be a unit leader' },
    detail: {
      nb: 'Ingen andre virksomhetsledere har logget inn. Gi rollen til en annen først, og vent til personen har logget inn.',
      nn: 'Ingen andre verksemdsleiarar har logga inn. Gi rolla til ein annan først, og vent til personen har logga inn.',
      en: 'No other unit leader has signed in. Give the role to somebody else first, and wait until they have signed in.',
    },
  },
  notYourself: {
    status: 409,
    title: {
      nb: 'Du kan ikke ta bort din egen tilgang',
      nn: 'Du kan ikkje ta bort din eigen tilgang',
      en: 'You cannot take away your own access',
    },
    detail: {
      nb: 'Be en annen virksomhetsleder om å gjøre det.',
      nn: 'Be ein annan verksemdsleiar om å gjere det.',
      en: 'Ask another unit leader to do it.',
    },
  },
  stepNotPossible: {
    status: 409,
    title: { nb: 'Dette passer ikke nå', nn: 'Dette passar ikkje no', en: 'That does not fit now' },
    detail: {
      nb: 'Tilgangen er endret siden siden ble åpnet. Last siden på nytt og se hvordan det står til.',
      nn: 'Tilgangen er endra sidan sida vart opna. Last sida på nytt og sjå korleis det står til.',
      en: 'The access has changed since the page was opened. Reload the page and see how it stands.',
    },
  },
  notSettled: {
    status: 503,
    title: {
      nb: 'Innloggingen er ikke oppdatert ennå',
      nn: 'Innlogginga er ikkje oppdatert enno',
      en: 'The sign-in is not up to date yet',
    },
    detail: {
      nb: 'Endringen er lagret her, men innloggingstjenesten svarte ikke. Prøv igjen. Ingenting blir gjort to ganger.',
      nn: 'Endringa er lagra her, men innloggingstenesta svarte ikkje. Prøv igjen. Ingenting blir gjort to gonger.',
      en: 'The change is saved here, but the sign-in service did not answer. Try again. Nothing is done twice.',
    },
  },
});
