import { defineRefusals } from '#shared/kernel/index.ts';

export const volunteerRefusals = defineRefusals('volunteers', {
  stepNotPossible: {
    status: 409,
    title: { nb: 'Steget passer ikke nå', nn: 'Steget passar ikkje no', en: 'That step does not fit now' },
    detail: {
      nb: 'Tidgiveren er på et annet sted i løpet. Last siden på nytt og velg blant stegene som står der.',
      nn: 'Tidgivaren er på ein annan stad i løpet. Last sida på nytt og vel blant stega som står der.',
      en: 'The volunteer is at another stage. Reload the page and choose among the steps shown.',
    },
  },
  referencesMissing: {
    status: 409,
    title: { nb: 'Det mangler referanser', nn: 'Det manglar referansar', en: 'References are missing' },
    detail: {
      nb: 'To som kjenner tidgiveren skal ha anbefalt. Det mangler {count}. Registrer svaret deres under «Veien inn».',
      nn: 'To som kjenner tidgivaren skal ha tilrådd. Det manglar {count}. Registrer svaret deira under «Vegen inn».',
      en: 'Two who know the volunteer must have recommended. {count} missing. Record their answer under “The way in”.',
    },
    example: { count: 1 },
  },
  modulesMissing: {
    status: 409,
    title: { nb: 'Opplæringen er ikke fullført', nn: 'Opplæringa er ikkje fullført', en: 'The training is not completed' },
    detail: {
      nb: 'Dette mangler: {modules}. Registrer det under «Veien inn» når det er fullført.',
      nn: 'Dette manglar: {modules}. Registrer det under «Vegen inn» når det er fullført.',
      en: 'Still missing: {modules}. Record it under “The way in” when it is completed.',
    },
    example: { modules: 'Trygge møter' },
  },
  confidentialityMissing: {
    status: 409,
    title: { nb: 'Taushetserklæringen mangler', nn: 'Teieplikterklæringa manglar', en: 'The confidentiality agreement is missing' },
    detail: {
      nb: 'Tidgiveren må godta taushetserklæringen før første kobling. Les den sammen, og registrer det under «Veien inn».',
      nn: 'Tidgivaren må godta teieplikterklæringa før første kopling. Les ho saman, og registrer det under «Vegen inn».',
      en: 'The volunteer must accept it before the first match. Read it together, and record it under “The way in”.',
    },
  },
  roleLimitsMissing: {
    status: 409,
    title: { nb: 'Rollens grenser er ikke godtatt', nn: 'Grensene for rolla er ikkje godtekne', en: 'The role’s limits are not accepted' },
    detail: {
      nb: 'Tidgiveren må godta rollens grenser før første kobling. Les dem sammen, og registrer det under «Veien inn».',
      nn: 'Tidgivaren må godta grensene for rolla før første kopling. Les dei saman, og registrer det under «Vegen inn».',
      en: 'The volunteer must accept them before the first match. Read them together, and record it under “The way in”.',
    },
  },
  certificateMissing: {
    status: 409,
    title: { nb: 'Politiattesten er ikke sett', nn: 'Politiattesten er ikkje sett', en: 'The police certificate is not seen' },
    detail: {
      nb: 'Byen har grunnlag for å be om politiattest. Se den, og registrer datoen under «Veien inn». Attesten lagres ikke.',
      nn: 'Byen har grunnlag for å be om politiattest. Sjå han, og registrer datoen under «Vegen inn». Attesten blir ikkje lagra.',
      en: 'The city has a basis for asking for one. See it, and record the date under “The way in”. The certificate is not kept.',
    },
  },
  noCertificateBasis: {
    status: 422,
    title: {
      nb: 'Politiattest skal ikke registreres',
      nn: 'Politiattest skal ikkje registrerast',
      en: 'No police certificate is recorded here',
    },
    detail: {
      nb: 'Byen har ikke grunnlag for å be tidgivere om politiattest. Virksomhetsleder kan legge inn et grunnlag.',
      nn: 'Byen har ikkje grunnlag for å be tidgivarar om politiattest. Verksemdsleiar kan leggje inn eit grunnlag.',
      en: 'The city has no basis for asking volunteers for one. The unit leader can enter a basis.',
    },
  },
  certificateBasisStands: {
    status: 409,
    title: { nb: 'Byen har et grunnlag', nn: 'Byen har eit grunnlag', en: 'The city has a basis' },
    detail: {
      nb: 'Datoene fjernes bare når byen ikke har grunnlag for å be om politiattest. Ta bort grunnlaget først.',
      nn: 'Datoane blir fjerna berre når byen ikkje har grunnlag for å be om politiattest. Ta bort grunnlaget først.',
      en: 'The dates are removed only when the city has no basis for asking for one. Take the basis away first.',
    },
  },
  tooLate: {
    status: 409,
    title: { nb: 'Dette kan ikke endres nå', nn: 'Dette kan ikkje endrast no', en: 'This cannot be changed now' },
    detail: {
      nb: 'Tidgiveren er kommet videre i løpet. Last siden på nytt for å se hvordan det står.',
      nn: 'Tidgivaren er komen vidare i løpet. Last sida på nytt for å sjå korleis det står.',
      en: 'The volunteer has come further. Reload the page to see how it stands.',
    },
  },
  tooManyReferences: {
    status: 409,
    title: { nb: 'Det er nok referanser', nn: 'Det er nok referansar', en: 'There are enough references' },
    detail: {
      nb: 'Høyst {most} referanser kan stå på en tidgiver. Fjern en du ikke skal bruke.',
      nn: 'Høgst {most} referansar kan stå på ein tidgivar. Fjern ein du ikkje skal bruke.',
      en: 'At most {most} references can stand on a volunteer. Remove one you will not use.',
    },
    example: { most: 4 },
  },
  gone: {
    status: 409,
    title: { nb: 'Det du valgte er borte', nn: 'Det du valde er borte', en: 'What you chose is gone' },
    detail: {
      nb: 'Noen har fjernet det i mellomtiden. Last siden på nytt og velg på nytt.',
      nn: 'Nokon har fjerna det i mellomtida. Last sida på nytt og vel på nytt.',
      en: 'Somebody has removed it meanwhile. Reload the page and choose again.',
    },
  },
  textChanged: {
    status: 409,
    title: { nb: 'Teksten er ny', nn: 'Teksten er ny', en: 'The text is new' },
    detail: {
      nb: 'Avtalen har fått en ny tekst. Last siden på nytt og les den sammen før den godtas.',
      nn: 'Avtalen har fått ein ny tekst. Last sida på nytt og les han saman før han blir godteken.',
      en: 'The agreement has a new text. Reload the page and read it together before it is accepted.',
    },
  },
  hasLeft: {
    status: 409,
    title: { nb: 'En av dem har sluttet', nn: 'Ein av dei har slutta', en: 'One of them has left' },
    detail: {
      nb: 'Veiledning registreres på dem som er tidgivere nå. Ta bort den som har sluttet, og lagre på nytt.',
      nn: 'Rettleiing blir registrert på dei som er tidgivarar no. Ta bort den som har slutta, og lagre på nytt.',
      en: 'Supervision is recorded for those who are volunteers now. Take away the one who has left, and save again.',
    },
  },
});
