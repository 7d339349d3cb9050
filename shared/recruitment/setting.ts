import * as z from 'zod/mini';
import { LANGUAGES, localDate, prose, staffRef, type Texts } from '#shared/kernel/index.ts';

const message = prose(600);

/** Whether a city takes applications now, as its unit leader has decided. */
export const recruitment = z.strictObject({
  open: z.boolean(),
  /** What visitors read while it is closed; an empty one stands for the usual text of that language. */
  closedMessage: z.strictObject({ nb: message, nn: message, en: message }),
  /** Since when it has been as it is; null until somebody has decided. */
  since: z.nullable(localDate),
  by: z.nullable(staffRef),
  /** Nought until somebody has decided. */
  version: z.int().check(z.gte(0)),
});
export type Recruitment = z.infer<typeof recruitment>;

/** A new decision, made from the version that was seen. */
export const recruitmentEdit = z.strictObject({
  open: z.boolean(),
  closedMessage: recruitment.shape.closedMessage,
  version: recruitment.shape.version,
});
export type RecruitmentEdit = z.infer<typeof recruitmentEdit>;

/** How it stands in a city where nobody has decided: a city takes applications when somebody is there to answer them. */
export const UNDECIDED: Recruitment = {
  open: false,
  closedMessage: { nb: '', nn: '', en: '' },
  since: null,
  by: null,
  version: 0,
};

const USUAL_MESSAGE: Texts = {
  nb: 'Akkurat nå har vi så mange tidgivere som vi klarer å følge opp godt. Velkommen tilbake litt senere.',
  nn: 'Akkurat no har vi så mange tidgivarar som vi klarer å følgje godt opp. Velkomen tilbake litt seinare.',
  en: 'Right now we have as many volunteers as we can support well. You are welcome back a little later.',
};

/** What visitors read while recruitment is closed, in every language. */
export function closedMessageOf({ closedMessage }: Pick<Recruitment, 'closedMessage'>): Texts {
  const said = LANGUAGES.map((language) => [language, closedMessage[language] || USUAL_MESSAGE[language]] as const);
  return { ...USUAL_MESSAGE, ...Object.fromEntries(said) };
}
