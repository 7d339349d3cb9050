import { must } from '#functions/platform/must.ts';
import type { ChangeOf, Deps } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { common, Refused } from '#shared/kernel/index.ts';
import { type beginReport, checkStretch, partsOfService, REPORT_LIFE, type Report, stretchIn } from '#shared/reports/index.ts';
import { beginWrites, readReport, readTemplate } from './store.ts';

/** A service of the city, by its id. Refuses one it has not. */
function serviceCalled(id: string, { city }: Pick<Deps, 'city'>): Report['service'] {
  const service = city.services.find((one) => one.id === id);
  if (!service) throw new Refused(common.invalid, { fields: [{ pointer: '/service', code: 'choice' }] });
  return { id, name: service.name };
}

/** Begins a report. All that it takes from its template is copied, so that a template that is changed changes no report. */
export const begin: ChangeOf<typeof beginReport> = async (actor, { body }, deps) => {
  const [by, template, like] = await Promise.all([
    staffRefOf(actor, deps),
    readTemplate(body.template, deps),
    body.like === null ? undefined : readReport(body.like, deps),
  ]);
  const stretch = stretchIn(body.span);
  if (!stretch) throw new Refused(common.invalid, { fields: [{ pointer: '/span', code: 'choice' }] });
  must(checkStretch(stretch, deps.today));
  const service = body.service === null ? null : serviceCalled(body.service, deps);
  const { id, name, audience, comparesYears, hasGrant, sections } = template;
  const taken = hasGrant && like ? { grant: like.grant, targets: like.targets } : { grant: null, targets: [] };
  const begun: Report = {
    id: deps.newId(),
    template: { id, name },
    audience,
    comparesYears,
    hasGrant,
    sections: service === null ? sections : partsOfService(sections),
    stretch,
    service,
    phase: body.phase,
    title: body.title,
    ...taken,
    headVersion: 1,
    texts: {},
    state: REPORT_LIFE.initial,
    correcting: null,
    versions: [],
    changed: { by, at: deps.now.toISOString() },
    version: 1,
  };
  return { writes: beginWrites(begun, { by, action: 'beginReport' }, deps), answer: { id: begun.id, version: 1 } };
};
