import type { LocalDate } from '#shared/kernel/dates.ts';
import type { Language } from '#shared/kernel/language.ts';
import { laterMonth, monthOf, monthsBetween, type Period, periodName, periodsOf } from '#shared/reporting/index.ts';
import { type ReportInput, stretchName, type Template } from '#shared/reports/index.ts';

/** What stands for days of one's own among periods. */
export const OWN_DATES = 'dates';

/** What a report is begun from, as typed. */
export interface BeginValues {
  readonly template: string | null;
  readonly title: string;
  readonly span: Period | typeof OWN_DATES | null;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly service: ReportInput['service'];
  readonly phase: ReportInput['phase'];
  readonly like: string | null;
}

export const NOTHING_CHOSEN: BeginValues = {
  template: null,
  title: '',
  span: null,
  from: null,
  to: null,
  service: null,
  phase: null,
  like: null,
};

/** So many months back there are periods to choose; older ones are told by dates of one's own. */
const MONTHS_BACK = 35;

/** Periods of a length stand together, the longest first. */
const lengthOf = (period: Period): number => ['', 'H', 'T'].indexOf(period.charAt(5).replace(/\d/, '0')) >>> 0;

/** The periods there are to report on: years, half-years, tertials and months that have begun, the latest first. */
export function periodsToReport(today: LocalDate): Period[] {
  const thisMonth = monthOf(today);
  const months = monthsBetween(laterMonth(thisMonth, -MONTHS_BACK), thisMonth);
  const all = [...new Set(months.flatMap(periodsOf))].sort().reverse();
  return all.sort((one, other) => lengthOf(one) - lengthOf(other));
}

/** What the report is called unless somebody says otherwise. */
function titleOf({ title, span, from, to }: BeginValues, template: Template | undefined, language: Language): string {
  if (title.trim() !== '' || !template) return title;
  const name = template.name[language];
  if (span === OWN_DATES) return from && to ? `${name} ${stretchName({ from, to, period: null }, language)}` : name;
  return span ? `${name} ${periodName(span, language)}` : name;
}

/** What is sent of what is typed. */
export const beginBody = (values: BeginValues, templates: readonly Template[], language: Language) => {
  const template = templates.find(({ id }) => id === values.template);
  return {
    template: values.template,
    title: titleOf(values, template, language),
    span: values.span === OWN_DATES ? { from: values.from, to: values.to } : { period: values.span },
    service: values.service,
    phase: values.phase,
    like: template?.hasGrant ? values.like : null,
  };
};
