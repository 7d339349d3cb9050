import { historyWrite } from '#functions/platform/history.ts';
import { found } from '#functions/platform/must.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { Write } from '#functions/platform/table/write.ts';
import type { StaffRef } from '#shared/kernel/index.ts';
import {
  READY_TEMPLATES,
  type Report,
  type ReportLine,
  report,
  reportLine,
  standingVersion,
  type Template,
  template,
} from '#shared/reports/index.ts';

/** A report. Refuses as not found where there is none. */
export const readReport = async (id: string, { table, keys }: Pick<Deps, 'table' | 'keys'>): Promise<Report> =>
  report.parse(found(await table.get(keys.report(id))).content);

/** What the list shows of a report. */
export function lineOf({ id, title, template: { name }, stretch, state, versions, changed }: Report): ReportLine {
  const standing = standingVersion(versions);
  return { id, title, template: name, stretch, state, latest: standing ? { number: standing.number, at: standing.at } : null, changed };
}

/** Every report's line, the latest stretch of time first. */
export async function readLines({ table, keys }: Pick<Deps, 'table' | 'keys'>): Promise<ReportLine[]> {
  const { items } = await table.query(keys.reports(), { startingWith: 'line#' });
  const lines = items.map(({ content }) => reportLine.parse(content));
  return lines.sort((one, other) => compared(other.stretch.to, one.stretch.to) || compared(other.changed.at, one.changed.at));
}

const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The templates the city made. */
export async function readOwnTemplates({ table, keys }: Pick<Deps, 'table' | 'keys'>): Promise<Template[]> {
  const { items } = await table.query(keys.reports(), { startingWith: 'template#' });
  return items.map(({ content }) => template.parse(content));
}

/** A template, of the product's or of the city's own that is in use. Refuses as not found where there is none. */
export async function readTemplate(id: string, deps: Pick<Deps, 'table' | 'keys'>): Promise<Template> {
  const ready = READY_TEMPLATES.find((one) => one.id === id);
  if (ready) return ready;
  const stored = await deps.table.get(deps.keys.reportTemplate(id));
  const own = stored && template.parse(stored.content);
  return found(own?.isRetired ? undefined : own);
}

interface Did {
  readonly by: StaffRef;
  readonly action: string;
  readonly fields?: readonly string[];
  readonly note?: string;
}

/** A new report, with its line in the list and its history. */
export const beginWrites = (begun: Report, did: Did, deps: Pick<Deps, 'keys' | 'now' | 'newId'>): Write[] => [
  { create: { ...begun, ...deps.keys.report(begun.id) } },
  { create: { ...lineOf(begun), ...deps.keys.reportLine(begun.id) } },
  historyWrite(deps.keys.reportHistory, begun.id, did, deps),
];

/** A report as it was changed, put in place of what it was made from: the change, its line and its history. */
export function changeWrites(current: Report, change: Partial<Report>, did: Did, deps: Pick<Deps, 'keys' | 'now' | 'newId'>) {
  const changed = { by: did.by, at: deps.now.toISOString() };
  const next: Report = { ...current, ...change, changed, version: current.version + 1 };
  const writes: Write[] = [
    { replace: { ...next, ...deps.keys.report(next.id) }, version: current.version },
    { put: { ...lineOf(next), ...deps.keys.reportLine(next.id) } },
    historyWrite(deps.keys.reportHistory, next.id, did, deps),
  ];
  return { next, writes };
}
