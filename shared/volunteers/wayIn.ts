import * as z from 'zod/mini';
import { id, line, localDate, oneOf, phone, staffRef, type Words } from '#shared/kernel/index.ts';
import { AGREEMENTS } from './agreements.ts';

/** References that are asked before a volunteer goes on (domain, service 2), and how many may stand on a record. */
export const REFERENCES_NEEDED = 2;
export const REFERENCES_MOST = 4;

/** What somebody who knows the volunteer said. One who does not recommend is not counted among those needed. */
export const REFERENCE_OUTCOMES = {
  recommended: { nb: 'Anbefaler', nn: 'Tilrår', en: 'Recommends' },
  withReservation: { nb: 'Anbefaler med forbehold', nn: 'Tilrår med atterhald', en: 'Recommends with reservation' },
  notRecommended: { nb: 'Anbefaler ikke', nn: 'Tilrår ikkje', en: 'Does not recommend' },
} as const satisfies Words;

const answerFields = { on: localDate, outcome: oneOf(REFERENCE_OUTCOMES) };

/**
 * Somebody who knows the volunteer. Who they are is kept until the volunteer is active or leaves; then only that
 * somebody was asked, by whom, when and with what outcome.
 */
export const reference = z.strictObject({
  id,
  name: z.nullable(line()),
  relation: z.nullable(line(60)),
  phone: z.nullable(phone),
  answer: z.nullable(z.strictObject({ ...answerFields, by: staffRef })),
});
export type Reference = z.infer<typeof reference>;

/** A yes to one wording of an agreement, and who took it down. */
export const acceptance = z.strictObject({ textVersion: z.int().check(z.gte(1)), on: localDate, by: staffRef });
export type Acceptance = z.infer<typeof acceptance>;

/** A part of the training that was completed. The name is kept as it was, whatever the city calls it later. */
export const completedModule = z.strictObject({ id, name: line(), on: localDate, by: staffRef });

/** What a volunteer has behind them on the way in. Of a police certificate only that it was shown, never what it said. */
export const wayIn = z.strictObject({
  interviewedOn: z.nullable(localDate),
  references: z.array(reference).check(z.maxLength(REFERENCES_MOST)),
  modules: z.array(completedModule).check(z.maxLength(50)),
  confidentiality: z.nullable(acceptance),
  roleLimits: z.nullable(acceptance),
  certificate: z.nullable(z.strictObject({ seenOn: localDate, by: staffRef })),
});
export type WayIn = z.infer<typeof wayIn>;

/** The same in the few words a list needs: an agreement counts in the wording that is asked about today. */
export const prepared = z.strictObject({
  /** Those who were asked and recommend. */
  references: z.int(),
  /** Ids of what was completed. */
  modules: z.array(id),
  confidentiality: z.boolean(),
  roleLimits: z.boolean(),
  certificate: z.boolean(),
});
export type Prepared = z.infer<typeof prepared>;

/** Where everybody begins. */
export const NOTHING_YET: WayIn = {
  interviewedOn: null,
  references: [],
  modules: [],
  confidentiality: null,
  roleLimits: null,
  certificate: null,
};

/** One thing done for a volunteer that takes no step by itself. */
export const preparation = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('addReference'),
    name: line(),
    relation: line(60),
    phone,
    answer: z.optional(z.strictObject(answerFields)),
  }),
  z.strictObject({ kind: z.literal('answerReference'), referenceId: id, ...answerFields }),
  z.strictObject({ kind: z.literal('removeReference'), referenceId: id }),
  z.strictObject({ kind: z.literal('completeModule'), moduleId: id, on: localDate }),
  z.strictObject({ kind: z.literal('undoModule'), moduleId: id }),
  z.strictObject({ kind: z.literal('acceptAgreement'), agreement: oneOf(AGREEMENTS), textVersion: z.int(), on: localDate }),
  z.strictObject({ kind: z.literal('seeCertificate'), seenOn: localDate }),
]);
export type Preparation = z.infer<typeof preparation>;

/** What has been done, as the history calls it. */
export const PREPARATIONS = {
  addReference: { nb: 'Referanse lagt til', nn: 'Referanse lagd til', en: 'Reference added' },
  answerReference: { nb: 'Referanse kontaktet', nn: 'Referanse kontakta', en: 'Reference contacted' },
  removeReference: { nb: 'Referanse fjernet', nn: 'Referanse fjerna', en: 'Reference removed' },
  completeModule: { nb: 'Del av opplæringen fullført', nn: 'Del av opplæringa fullført', en: 'Part of the training completed' },
  undoModule: { nb: 'Del av opplæringen tatt bort', nn: 'Del av opplæringa teken bort', en: 'Part of the training taken back' },
  acceptAgreement: { nb: 'Avtale godtatt', nn: 'Avtale godteken', en: 'Agreement accepted' },
  seeCertificate: { nb: 'Politiattest sett', nn: 'Politiattest sett', en: 'Police certificate seen' },
} as const satisfies Words<Preparation['kind']>;
