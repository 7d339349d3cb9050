import { halfYearOf, laterMonth, monthOf, periodName, yearOf } from '#shared/reporting/index.ts';
import { beginReport, freezeReport, getReport, isAsked, saveReportHead, writeReportText } from '#shared/reports/index.ts';
import type { Office } from '../office.ts';
import type { ReportsPlan } from '../plan/cityPlan.ts';

const MONTHS_IN_HALF_YEAR = 6;

/** A half-year report that is frozen, and a draft of what this year's grant came to. Each call has a key drawn from itself, so that it is made once. */
export async function reportOn(office: Office, plan: ReportsPlan): Promise<void> {
  await freezeHalfYear(office, plan);
  await beginGrantReport(office, plan);
}

async function freezeHalfYear({ call, today }: Office, { texts }: ReportsPlan): Promise<void> {
  const period = halfYearOf(laterMonth(monthOf(today), -MONTHS_IN_HALF_YEAR));
  const title = `Halvårsrapport ${periodName(period, 'nb')}`;
  const { id } = await call('leder', beginReport, {
    body: { template: 'halvar', title, span: { period }, service: null, phase: null, like: null },
  });
  const params = { reportId: id };
  const { report } = await call('leder', getReport, { params });
  if (report.state === 'frozen') return;
  for (const section of report.sections.filter(isAsked)) {
    const body = { text: texts[section.id] ?? '', version: 0 } as const;
    await call('veileder', writeReportText, { params: { ...params, sectionId: section.id }, body });
  }
  const { version } = (await call('leder', getReport, { params })).report;
  await call('leder', freezeReport, { params, body: { languages: ['nb'], version } });
}

async function beginGrantReport({ call, today }: Office, { grant, target }: ReportsPlan): Promise<void> {
  const period = yearOf(today);
  const title = `${grant.name} ${period}`;
  const { id } = await call('leder', beginReport, {
    body: { template: 'tilskudd', title, span: { period }, service: null, phase: null, like: null },
  });
  const targets = [{ figure: 'people', phase: null, number: target }];
  await call('leder', saveReportHead, { params: { reportId: id }, body: { title, grant, targets, version: 1 } });
}
