import type { Texts } from '#shared/kernel/language.ts';

export const settingsTexts = {
  title: { nb: 'Tidgivere', nn: 'Tidgivarar', en: 'Volunteers' },
  unit: { nb: 'Virksomheten', nn: 'Verksemda', en: 'The unit' },
  lead: {
    nb: 'Det byen ber om av tidgivere på veien inn, og hvor ofte de får veiledning. Det gjelder fra nå av.',
    nn: 'Det byen ber om av tidgivarar på vegen inn, og kor ofte dei får rettleiing. Det gjeld frå no av.',
    en: 'What the city asks of volunteers on the way in, and how often they get supervision. It holds from now on.',
  },
  training: { nb: 'Opplæring', nn: 'Opplæring', en: 'Training' },
  trainingLead: {
    nb: 'Det som må fullføres, må alle ha før de er opplært. Resten er et tilbud.',
    nn: 'Det som må fullførast, må alle ha før dei er opplærte. Resten er eit tilbod.',
    en: 'Everyone must have what is required before they are trained. The rest is offered.',
  },
  moduleName: { nb: 'Del {n}', nn: 'Del {n}', en: 'Part {n}' },
  required: { nb: 'Må fullføres', nn: 'Må fullførast', en: 'Required' },
  addModule: { nb: 'Legg til en del', nn: 'Legg til ein del', en: 'Add a part' },
  removeModule: { nb: 'Fjern del {n}', nn: 'Fjern del {n}', en: 'Remove part {n}' },
  supervision: { nb: 'Veiledning', nn: 'Rettleiing', en: 'Supervision' },
  supervisionDays: {
    nb: 'Høyst så mange dager mellom hver gang',
    nn: 'Høgst så mange dagar mellom kvar gong',
    en: 'At most so many days between',
  },
  supervisionHelp: {
    nb: 'Når det er gått så lang tid, kommer tidgiveren på veilederens liste.',
    nn: 'Når det er gått så lang tid, kjem tidgivaren på lista til rettleiaren.',
    en: 'After so long the volunteer comes onto the counsellor’s list.',
  },
  certificatesTitle: { nb: 'Datoer uten grunnlag', nn: 'Datoar utan grunnlag', en: 'Dates without a basis' },
  certificatesLeft: {
    nb: 'Byen har ikke lenger grunnlag for å be om politiattest, men datoen attesten ble sett står fortsatt hos {n}.',
    nn: 'Byen har ikkje lenger grunnlag for å be om politiattest, men datoen attesten vart sett står framleis hos {n}.',
    en: 'The city no longer has a basis for asking for a police certificate, but the date it was seen still stands with {n}.',
  },
  removeCertificates: { nb: 'Fjern datoene', nn: 'Fjern datoane', en: 'Remove the dates' },
  certificatesGone: { nb: 'Datoene er fjernet.', nn: 'Datoane er fjerna.', en: 'The dates are removed.' },
  certificate: { nb: 'Politiattest', nn: 'Politiattest', en: 'Police certificate' },
  certificateHelp: {
    nb: 'Politiattest kan bare kreves der en lov gir grunnlag for det. Uten grunnlag har siden ingen steder å notere den.',
    nn: 'Politiattest kan berre krevjast der ei lov gir grunnlag for det. Utan grunnlag har sida ingen stader å notere han.',
    en: 'A police certificate can only be asked for where a law gives a basis. Without one there is nowhere to note it.',
  },
  hasBasis: {
    nb: 'Byen har grunnlag i lov for å be tidgivere om politiattest',
    nn: 'Byen har grunnlag i lov for å be tidgivarar om politiattest',
    en: 'The city has a basis in law for asking volunteers for a police certificate',
  },
  basis: { nb: 'Hvilket grunnlag?', nn: 'Kva grunnlag?', en: 'Which basis?' },
  basisHelp: {
    nb: 'Lov og paragraf. Veilederne ser det når de ber om attesten.',
    nn: 'Lov og paragraf. Rettleiarane ser det når dei ber om attesten.',
    en: 'The law and section. Counsellors see it when they ask.',
  },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  saved: { nb: 'Lagret', nn: 'Lagra', en: 'Saved' },
  changed: { nb: 'Sist endret {when} av {by}', nn: 'Sist endra {when} av {by}', en: 'Last changed {when} by {by}' },
  usual: {
    nb: 'Ingen har endret dette ennå. Slik er det vanligvis.',
    nn: 'Ingen har endra dette enno. Slik er det vanlegvis.',
    en: 'Nobody has changed this yet. This is the usual.',
  },
} as const satisfies Record<string, Texts>;
