import type { Texts } from '#shared/kernel/language.ts';

export const texts = {
  page: { nb: 'Din lenke', nn: 'Di lenkje', en: 'Your link' },
  noLinkTitle: { nb: 'Lenken virker ikke', nn: 'Lenkja verkar ikkje', en: 'The link does not work' },
  noLinkDetail: {
    nb: 'Den kan være for gammel, eller ikke i bruk lenger. Åpne lenken fra meldingen en gang til, eller spør den du pleier å snakke med om en ny.',
    nn: 'Ho kan vere for gammal, eller ikkje i bruk lenger. Opne lenkja frå meldinga ein gong til, eller spør den du pleier å snakke med om ei ny.',
    en: 'It may be too old, or no longer in use. Open the link from the message once more, or ask the person you usually talk to for another.',
  },
  thanks: { nb: 'Takk', nn: 'Takk', en: 'Thank you' },
  mayClose: { nb: 'Du kan lukke denne siden.', nn: 'Du kan lukke denne sida.', en: 'You can close this page.' },

  limitsTitle: { nb: 'Rollens grenser', nn: 'Grensene for rolla', en: "The role's limits" },
  limitsLead: {
    nb: 'Dette blir du enig i som tidgiver. Les det i ro og mak. Er du usikker på noe, spør før du svarer.',
    nn: 'Dette blir du samd i som tidgivar. Les det i ro og mak. Er du usikker på noko, spør før du svarar.',
    en: 'This is what you agree to as a volunteer. Take your time. If you are unsure about anything, ask before you answer.',
  },
  accept: { nb: 'Jeg godtar', nn: 'Eg godtek', en: 'I accept' },
  accepted: { nb: 'Du har godtatt rollens grenser.', nn: 'Du har godteke grensene for rolla.', en: "You have accepted the role's limits." },

  answerTitle: { nb: 'Vil du møte denne personen?', nn: 'Vil du møte denne personen?', en: 'Would you like to meet this person?' },
  answerLead: {
    nb: 'Les, og svar når du er klar. Du trenger ikke forklare et nei, og det er like greit som et ja.',
    nn: 'Les, og svar når du er klar. Du treng ikkje forklare eit nei, og det er like greitt som eit ja.',
    en: 'Read, and answer when you are ready. You need not explain a no, and it is as good as a yes.',
  },
  yes: { nb: 'Ja, det vil jeg', nn: 'Ja, det vil eg', en: 'Yes, I would' },
  no: { nb: 'Nei takk', nn: 'Nei takk', en: 'No, thank you' },
  saidYes: {
    nb: 'Du har sagt ja. Vi tar kontakt og avtaler et første møte.',
    nn: 'Du har sagt ja. Vi tek kontakt og avtaler eit første møte.',
    en: 'You have said yes. We will be in touch to arrange a first meeting.',
  },
  saidNo: {
    nb: 'Takk for at du sa fra. Det du leste, kan ikke åpnes lenger.',
    nn: 'Takk for at du sa frå. Det du las, kan ikkje opnast lenger.',
    en: 'Thank you for telling us. What you read can no longer be opened.',
  },
  changeMind: {
    nb: 'Har du ombestemt deg, kan du fortsatt si nei her.',
    nn: 'Har du ombestemt deg, kan du framleis seie nei her.',
    en: 'If you have changed your mind, you can still say no here.',
  },

  briefTitle: { nb: 'Den du skal møte', nn: 'Den du skal møte', en: 'The person you meet' },

  meetingTitle: { nb: 'Logg møte', nn: 'Logg møte', en: 'Log a meeting' },
  meetingWith: { nb: 'Møte med {name}', nn: 'Møte med {name}', en: 'Meeting with {name}' },
  outcome: { nb: 'Hva skjedde?', nn: 'Kva skjedde?', en: 'What happened?' },
  did: { nb: 'Hva gjorde dere?', nn: 'Kva gjorde de?', en: 'What did you do?' },
  asAgreed: { nb: 'Gikk møtet som avtalt?', nn: 'Gjekk møtet som avtalt?', en: 'Did the meeting go as agreed?' },
  minutes: { nb: 'Hvor lenge?', nn: 'Kor lenge?', en: 'How long?' },
  on: { nb: 'Når?', nn: 'Når?', en: 'When?' },
  text: { nb: 'Noe mer?', nn: 'Noko meir?', en: 'Anything more?' },
  textHelp: {
    nb: 'Hva dere gjorde, ikke hvordan personen har det. Er du bekymret, ring veilederen.',
    nn: 'Kva de gjorde, ikkje korleis personen har det. Er du uroa, ring rettleiaren.',
    en: 'What you did, not how the person is. If you are worried, call the counsellor.',
  },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  logged: { nb: 'Møtet er logget. Takk.', nn: 'Møtet er logga. Takk.', en: 'The meeting is logged. Thank you.' },
  onDevice: {
    nb: 'Lagret på telefonen. Sendes når du har nett.',
    nn: 'Lagra på telefonen. Blir send når du har nett.',
    en: 'Saved on your phone. It is sent when you have network.',
  },
  waitingTitle: { nb: 'Ikke sendt ennå', nn: 'Ikkje sendt enno', en: 'Not sent yet' },
  waitingDetail: {
    nb: 'Ligger kryptert på telefonen, og kan bare åpnes med lenken din.',
    nn: 'Ligg kryptert på telefonen, og kan berre opnast med lenkja di.',
    en: 'Lies encrypted on your phone, and can be opened with your link alone.',
  },
  before: { nb: 'Logget før', nn: 'Logga før', en: 'Logged before' },
  byYou: { nb: 'av deg', nn: 'av deg', en: 'by you' },
  byStaff: { nb: 'av veilederen', nn: 'av rettleiaren', en: 'by the counsellor' },

  pauseTitle: { nb: 'Ta en pause', nn: 'Ta ein pause', en: 'Take a break' },
  pauseLead: {
    nb: 'Du trenger ikke si hvorfor. Veilederen din får se det, og du hører fra oss før pausen er over.',
    nn: 'Du treng ikkje seie kvifor. Rettleiaren din får sjå det, og du høyrer frå oss før pausen er over.',
    en: 'You need not say why. Your counsellor will see it, and you will hear from us before the break is over.',
  },
  returnOn: { nb: 'Når er du tilbake?', nn: 'Når er du tilbake?', en: 'When are you back?' },
  takePause: { nb: 'Ta pause', nn: 'Ta pause', en: 'Take a break' },
  movePause: { nb: 'Flytt datoen', nn: 'Flytt datoen', en: 'Move the date' },
  paused: { nb: 'Du tar en pause til {day}.', nn: 'Du tek ein pause til {day}.', en: 'You are taking a break until {day}.' },

  callTitle: { nb: 'Vil du bli ringt?', nn: 'Vil du bli ringd?', en: 'Would you like to be called?' },
  callLead: {
    nb: 'Veilederen din får beskjed og ringer deg så snart det går, på hverdager.',
    nn: 'Rettleiaren din får beskjed og ringjer deg så snart det går, på kvardagar.',
    en: 'Your counsellor is told and calls you as soon as possible, on weekdays.',
  },
  callUrgent: {
    nb: 'Haster det for liv eller helse, ring 113. Politiet har 112.',
    nn: 'Hastar det for liv eller helse, ring 113. Politiet har 112.',
    en: 'If life or health is in danger, call 113. The police have 112.',
  },
  callMe: { nb: 'Ring meg', nn: 'Ring meg', en: 'Call me' },
  willCall: {
    nb: 'Beskjeden er gitt. Du blir ringt.',
    nn: 'Beskjeden er gitt. Du blir ringd.',
    en: 'We have passed it on. You will be called.',
  },
} as const satisfies Record<string, Texts>;
