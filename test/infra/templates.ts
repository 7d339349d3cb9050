import * as z from 'zod';

const resource = z.looseObject({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
  UpdateReplacePolicy: z.string().optional(),
});

const template = z.looseObject({
  Resources: z.record(z.string(), resource),
  Outputs: z.record(z.string(), z.looseObject({ Export: z.unknown().optional() })).default({}),
});

/** A resource in a template, with its name there. */
export interface TemplateResource extends z.output<typeof resource> {
  readonly logicalId: string;
}

/** A template's resources, with nothing in them worked out. */
export const resourcesIn = (text: string): TemplateResource[] =>
  Object.entries(template.parse(JSON.parse(text)).Resources).map(([logicalId, one]) => ({ ...one, logicalId }));

/** The names a template exports to others. */
export const exportsOf = (text: string): string[] =>
  Object.entries(template.parse(JSON.parse(text)).Outputs).flatMap(([name, { Export }]) => (Export === undefined ? [] : [name]));
