import * as z from 'zod/mini';
import { id, line, oneOf, prose, type Texts, version, type Words } from '#shared/kernel/index.ts';

/** Whom a report is for. What leaves the house must not give a person away. */
export const AUDIENCES = {
  outside: { nb: 'Noen utenfor huset', nn: 'Nokon utanfor huset', en: 'Somebody outside the house' },
  inside: { nb: 'Bare oss som arbeider her', nn: 'Berre oss som arbeider her', en: 'Only us who work here' },
} as const satisfies Words;

/** A figure of the catalogue and the breakdowns it is told by. One that the catalogue no longer has is left out. */
export const figureChoice = z.strictObject({
  figure: z.string().check(z.regex(/^[a-zA-Z]{1,60}$/)),
  breakdowns: z.array(z.string().check(z.regex(/^[a-zA-Z]{1,60}$/))).check(z.maxLength(8)),
});
export type FigureChoice = z.infer<typeof figureChoice>;

/** More figures than this in one part, and nobody reads them. */
export const MOST_FIGURES = 20;
export const MOST_SECTIONS = 12;

/** A line in every language. */
const lines = z.strictObject({ nb: line(120), nn: line(120), en: line(120) });
const guidances = z.strictObject({ nb: prose(500), nn: prose(500), en: prose(500) });

/** Names a part of a report within it. */
export const sectionId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

const figures = z.array(figureChoice).check(z.maxLength(MOST_FIGURES));

/** A part of a report: a heading, figures, and a text that staff write. */
export const section = z.strictObject({
  id: sectionId,
  heading: lines,
  /** What staff are asked to write; empty where they are asked nothing, as the figures speak for themselves. */
  guidance: guidances,
  figures,
});
export type Section = z.infer<typeof section>;

const shape = {
  audience: oneOf(AUDIENCES),
  /** Whether each figure stands beside what it was a year earlier. */
  comparesYears: z.boolean(),
  /** Whether it answers for a grant: a funder, the grant's phases, and targets. */
  hasGrant: z.boolean(),
};

/** What a report is made from. */
export const template = z.strictObject({
  id: z.union([id, z.string().check(z.regex(/^[a-z-]{1,40}$/))]),
  name: lines,
  /** What it is for, in a line. */
  about: guidances,
  ...shape,
  sections: z.array(section).check(z.minLength(1), z.maxLength(MOST_SECTIONS)),
  /** Whether the city made it; the others come with the product. */
  isOwn: z.boolean(),
  /** Whether no new reports are made from it. */
  isRetired: z.boolean(),
  version,
});
export type Template = z.infer<typeof template>;

/** A template of the city's own, as typed: its words are the city's, and stand in every language. */
export const templateInput = z.strictObject({
  name: line(120),
  ...shape,
  sections: z
    .array(z.strictObject({ heading: line(120), guidance: prose(500), figures }))
    .check(z.minLength(1), z.maxLength(MOST_SECTIONS)),
});
export type TemplateInput = z.infer<typeof templateInput>;

export const templateEdit = z.strictObject({ ...templateInput.shape, isRetired: z.boolean(), version });
export type TemplateEdit = z.infer<typeof templateEdit>;

const everywhere = (words: string) => ({ nb: words, nn: words, en: words });

/** A template of the city's own as it is kept. Its parts are numbered. */
export const ownTemplate = (input: TemplateInput, kept: Pick<Template, 'id' | 'version' | 'isRetired'>): Template => ({
  ...kept,
  name: everywhere(input.name),
  about: everywhere(''),
  audience: input.audience,
  comparesYears: input.comparesYears,
  hasGrant: input.hasGrant,
  sections: input.sections.map(({ heading, guidance, figures: chosen }, at) => ({
    id: String(at + 1),
    heading: everywhere(heading),
    guidance: everywhere(guidance),
    figures: chosen,
  })),
  isOwn: true,
});

/** Whether staff are asked to write in a part. */
export const isAsked = ({ guidance }: { readonly guidance: Texts }): boolean => guidance.nb !== '';
