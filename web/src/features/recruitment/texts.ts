import type { Texts } from '#shared/kernel/language.ts';

export const texts = {
  title: { nb: 'Bli tidgiver', nn: 'Bli tidgivar', en: 'Become a volunteer' },
  lead: {
    nb: 'En tidgiver gir minst én time i uken til et menneske som vil videre i livet. Dere går tur, drikker kaffe, ser på en bolig. Du trenger ingen utdanning, bare tid og vilje.',
    nn: 'Ein tidgivar gir minst éin time i veka til eit menneske som vil vidare i livet. De går tur, drikk kaffi, ser på ein bustad. Du treng inga utdanning, berre tid og vilje.',
    en: 'A volunteer gives at least an hour a week to somebody who wants to move on in life. You go for walks, have coffee, look at a flat. You need no training, only time and good will.',
  },
  next: { nb: 'Dette skjer etterpå', nn: 'Dette skjer etterpå', en: 'What happens next' },
  nextCall: {
    nb: 'Vi ringer eller skriver til deg, som oftest innen en uke.',
    nn: 'Vi ringjer eller skriv til deg, som oftast innan ei veke.',
    en: 'We call or write to you, usually within a week.',
  },
  nextMeet: {
    nb: 'Vi møtes til en samtale, og snakker med to som kjenner deg.',
    nn: 'Vi møtest til ein samtale, og snakkar med to som kjenner deg.',
    en: 'We meet for a talk, and speak with two people who know you.',
  },
  nextTraining: {
    nb: 'Du får opplæring, og en veileder du kan spørre om alt.',
    nn: 'Du får opplæring, og ein rettleiar du kan spørje om alt.',
    en: 'You get training, and a counsellor you can ask about anything.',
  },
  nextMatch: {
    nb: 'Så foreslår vi noen å møte. Du kan alltid si nei.',
    nn: 'Så foreslår vi nokon å møte. Du kan alltid seie nei.',
    en: 'Then we suggest somebody to meet. You can always say no.',
  },
  privacy: { nb: 'Slik bruker vi det du skriver', nn: 'Slik bruker vi det du skriv', en: 'How we use what you write' },
  privacyUse: {
    nb: 'Bare de som tar imot tidgivere hos {controller}, leser søknaden. Vi bruker den til å ta kontakt og finne ut om dette passer for deg.',
    nn: 'Berre dei som tek imot tidgivarar hos {controller}, les søknaden. Vi bruker han til å ta kontakt og finne ut om dette passar for deg.',
    en: 'Only those who receive volunteers at {controller} read your application. We use it to get in touch and to find out whether this suits you.',
  },
  privacyKept: {
    nb: 'Sier vi nei, eller ombestemmer du deg, slettes alt etter {declined} dager. Hører du ikke fra oss, slettes søknaden senest etter {unanswered} dager.',
    nn: 'Seier vi nei, eller ombestemmer du deg, blir alt sletta etter {declined} dagar. Høyrer du ikkje frå oss, blir søknaden sletta seinast etter {unanswered} dagar.',
    en: 'If we say no, or you change your mind, everything is deleted after {declined} days. If you do not hear from us, the application is deleted after {unanswered} days at the latest.',
  },
  privacyAsk: {
    nb: 'Du kan når som helst be om å få se, rette eller slette det du har skrevet. Skriv til',
    nn: 'Du kan når som helst be om å få sjå, rette eller slette det du har skrive. Skriv til',
    en: 'You can ask at any time to see, correct or delete what you have written. Write to',
  },
  privacyNot: {
    nb: 'Ikke skriv fødselsnummer, og ikke skriv om andre menneskers helse eller liv.',
    nn: 'Ikkje skriv fødselsnummer, og ikkje skriv om helsa eller livet til andre menneske.',
    en: 'Do not write a national identity number, and do not write about the health or lives of other people.',
  },

  who: { nb: 'Om deg', nn: 'Om deg', en: 'About you' },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  birthYear: { nb: 'Hvilket år er du født?', nn: 'Kva år er du fødd?', en: 'Which year were you born?' },
  isAdult: { nb: 'Jeg har fylt 18 år', nn: 'Eg har fylt 18 år', en: 'I have turned 18' },
  phone: { nb: 'Telefon', nn: 'Telefon', en: 'Phone' },
  phoneHelp: {
    nb: 'Skriv telefon eller e-post. Ett av dem er nok.',
    nn: 'Skriv telefon eller e-post. Eitt av dei er nok.',
    en: 'Write a phone number or an e-mail address. One of them is enough.',
  },
  email: { nb: 'E-post', nn: 'E-post', en: 'E-mail' },
  languages: { nb: 'Hvilke språk snakker du godt?', nn: 'Kva språk snakkar du godt?', en: 'Which languages do you speak well?' },

  when: { nb: 'Når og hvor', nn: 'Når og kvar', en: 'When and where' },
  areas: { nb: 'Hvor kan du møte noen?', nn: 'Kvar kan du møte nokon?', en: 'Where can you meet somebody?' },
  week: { nb: 'Når i uken passer det?', nn: 'Når i veka passar det?', en: 'When in the week?' },
  weekNone: {
    nb: 'Ikke noe valgt. Vi kan snakke om det når vi møtes.',
    nn: 'Ikkje noko valt. Vi kan snakke om det når vi møtest.',
    en: 'Nothing chosen. We can talk about it when we meet.',
  },
  interests: { nb: 'Hva liker du å gjøre?', nn: 'Kva liker du å gjere?', en: 'What do you like to do?' },

  own: { nb: 'Med dine ord', nn: 'Med dine ord', en: 'In your own words' },
  why: { nb: 'Hvorfor vil du bli tidgiver?', nn: 'Kvifor vil du bli tidgivar?', en: 'Why do you want to be a volunteer?' },
  whyHelp: { nb: 'Et par setninger er nok.', nn: 'Eit par setningar er nok.', en: 'A couple of sentences is enough.' },
  ownWords: { nb: 'Er det noe mer du vil si?', nn: 'Er det noko meir du vil seie?', en: 'Is there anything else you would like to say?' },

  website: { nb: 'La dette feltet stå tomt', nn: 'La dette feltet stå tomt', en: 'Leave this field empty' },
  draft: {
    nb: 'Det du skriver, ligger bare på denne enheten til du sender det, i høyst ett døgn.',
    nn: 'Det du skriv, ligg berre på denne eininga til du sender det, i høgst eitt døgn.',
    en: 'What you write stays only on this device until you send it, for a day at most.',
  },
  send: { nb: 'Send søknaden', nn: 'Send søknaden', en: 'Send the application' },

  closedTitle: { nb: 'Vi tar ikke imot søknader nå', nn: 'Vi tek ikkje imot søknader no', en: 'We are not taking applications now' },
  thanksTitle: { nb: 'Takk, søknaden er sendt', nn: 'Takk, søknaden er send', en: 'Thank you, your application is sent' },
  thanksDetail: {
    nb: 'Vi tar kontakt, som oftest innen en uke. Det du skrev, ligger ikke lenger på denne enheten.',
    nn: 'Vi tek kontakt, som oftast innan ei veke. Det du skreiv, ligg ikkje lenger på denne eininga.',
    en: 'We will be in touch, usually within a week. What you wrote is no longer on this device.',
  },
} as const satisfies Record<string, Texts>;
