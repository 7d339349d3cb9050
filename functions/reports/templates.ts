import { found, must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { checkVersion } from '#shared/kernel/index.ts';
import { checkTemplate, type makeTemplate, ownTemplate, type saveTemplate, template } from '#shared/reports/index.ts';

/** Makes a template of the city's own. */
export const make: ChangeOf<typeof makeTemplate> = async (_actor, { body }, deps) => {
  must(checkTemplate(body));
  const made = ownTemplate(body, { id: deps.newId(), version: 1, isRetired: false });
  return { writes: [{ create: { ...made, ...deps.keys.reportTemplate(made.id) } }], answer: { id: made.id, version: 1 } };
};

/** Changes a template of the city's own. Reports begun from it have copied what they need. */
export const save: ChangeOf<typeof saveTemplate> = async (_actor, { params, body }, deps) => {
  const key = deps.keys.reportTemplate(params.templateId);
  const current = template.parse(found(await deps.table.get(key)).content);
  must(checkVersion(current, { version: body.version }));
  must(checkTemplate(body));
  const { isRetired, version, ...input } = body;
  const next = ownTemplate(input, { id: current.id, version: version + 1, isRetired });
  return { writes: [{ replace: { ...next, ...key }, version }], answer: { id: next.id, version: next.version } };
};
