import type { Words } from '#shared/kernel/index.ts';

/** What a person's record is made of, as it is told to the person. */
export const RECORD_PARTS = {
  profile: { nb: 'Opplysninger', nn: 'Opplysningar', en: 'Details' },
  wishes: { nb: 'Ønsker', nn: 'Ønske', en: 'Wishes' },
  consents: { nb: 'Samtykker, gitt og trukket', nn: 'Samtykke, gitt og trekte', en: 'Consents, given and withdrawn' },
  conversations: { nb: 'Samtaler', nn: 'Samtalar', en: 'Conversations' },
  appointments: { nb: 'Avtaler', nn: 'Avtalar', en: 'Appointments' },
  corrections: { nb: 'Uenighet med det som står', nn: 'Usemje med det som står', en: 'Disagreement with what stands' },
  reminders: { nb: 'Påminnelser', nn: 'Påminningar', en: 'Reminders' },
  assignments: { nb: 'Ønsker om følge', nn: 'Ønske om følgje', en: 'Wishes for company' },
  bars: { nb: 'Hvem de ikke kobles med', nn: 'Kven dei ikkje blir kopla med', en: 'Whom they are not matched with' },
  briefs: { nb: 'Det en tidgiver får vite', nn: 'Det ein tidgivar får vite', en: 'What a volunteer is told' },
  matches: { nb: 'Koblinger', nn: 'Koplingar', en: 'Matches' },
  meetings: { nb: 'Møter', nn: 'Møte', en: 'Meetings' },
  plan: { nb: 'Plan og mål', nn: 'Plan og mål', en: 'Plan and goals' },
  assessments: { nb: 'Kartlegginger', nn: 'Kartleggingar', en: 'Assessments' },
  conferences: { nb: 'Samarbeidsmøter', nn: 'Samarbeidsmøte', en: 'Meetings with partners' },
  history: { nb: 'Historikk', nn: 'Historikk', en: 'History' },
  merges: { nb: 'Sammenslåtte sider', nn: 'Samanslåtte sider', en: 'Merged records' },
  links: { nb: 'Personlige lenker', nn: 'Personlege lenkjer', en: 'Personal links' },
  supervisions: { nb: 'Veiledning', nn: 'Rettleiing', en: 'Supervision' },
  handovers: { nb: 'Utleveringer', nn: 'Utleveringar', en: 'Handings over' },
} as const satisfies Words;

export type RecordPart = keyof typeof RECORD_PARTS;

/** What a receipt names besides: lines in lists, the person's places in other people's records, and what nobody has named yet. */
export const ERASED_PARTS = {
  ...RECORD_PARTS,
  cards: { nb: 'Linjer i lister', nn: 'Linjer i lister', en: 'Lines in lists' },
  traces: { nb: 'Spor hos andre', nn: 'Spor hos andre', en: 'Traces in the records of others' },
  other: { nb: 'Annet', nn: 'Anna', en: 'Other' },
} as const satisfies Words;

export type ErasedPart = keyof typeof ERASED_PARTS;

/** Why somebody is erased: a list, so that no receipt holds anybody's words. */
export const ERASURE_REASONS = {
  asked: { nb: 'Personen har bedt om det', nn: 'Personen har bede om det', en: 'The person has asked for it' },
  mistake: { nb: 'Registrert ved en feil', nn: 'Registrert ved ein feil', en: 'Registered by mistake' },
  notNeeded: {
    nb: 'Vi trenger ikke opplysningene lenger',
    nn: 'Vi treng ikkje opplysningane lenger',
    en: 'We no longer need the information',
  },
} as const satisfies Words;

/** What remains when somebody is erased, as the law asks or as it holds no person. */
export const KEPT_PARTS = {
  accessLog: {
    nb: 'Innsynsloggen: hvem av de ansatte som leste, når og hvorfor. Uten navnet på personen, som er slettet.',
    nn: 'Innsynsloggen: kven av dei tilsette som las, når og kvifor. Utan namnet på personen, som er sletta.',
    en: 'The access log: which of the staff read, when and why. Without the name of the person, who is erased.',
  },
  marks: {
    nb: 'Merker som hindrer at noe lagres eller telles to ganger. De holder ingen tekst.',
    nn: 'Merke som hindrar at noko blir lagra eller talt to gonger. Dei held ingen tekst.',
    en: 'Marks that keep anything from being saved or counted twice. They hold no text.',
  },
  backups: {
    nb: 'Sikkerhetskopier. De kan bare brukes til å gjenopprette alt etter en ulykke, og da slettes personen igjen.',
    nn: 'Tryggingskopiar. Dei kan berre brukast til å gjenopprette alt etter ei ulykke, og då blir personen sletta igjen.',
    en: 'Backups. They can only be used to restore everything after an accident, and the person is then erased again.',
  },
} as const satisfies Words;

/** Whom a record is handed to. */
export const HANDED_TO = {
  person: { nb: 'Personen selv', nn: 'Personen sjølv', en: 'The person' },
  representative: {
    nb: 'En som personen har gitt fullmakt, eller verge',
    nn: 'Ein som personen har gitt fullmakt, eller verje',
    en: 'Somebody the person has authorised, or a guardian',
  },
} as const satisfies Words;
