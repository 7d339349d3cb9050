import { type Month, periodName } from '#shared/reporting/index.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { FilterSelect } from '#web/ui/FilterSelect.tsx';
import css from './PeriodChoice.module.css';
import { kindOf, PERIOD_KINDS, type PeriodKind, periodsOfKind, type Span } from './span.ts';
import { texts } from './texts.ts';

interface Props {
  readonly span: Span;
  readonly thisMonth: Month;
  /** The last twelve months where none is chosen. */
  readonly onPeriod: (period: string | undefined) => void;
}

const NAMES = { month: 'ofMonth', tertial: 'tertial', halfYear: 'halfYear', year: 'year' } as const satisfies Record<
  PeriodKind,
  keyof typeof texts
>;

/** Chooses what the figures are told for: first what kind of period, then which of them. */
export function PeriodChoice({ span: { period }, thisMonth, onPeriod }: Props) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const kind = period === undefined ? undefined : kindOf(period);
  const chooseKind = (chosen: string | undefined): void =>
    onPeriod(PERIOD_KINDS.filter((one) => one === chosen).flatMap((one) => periodsOfKind(one, thisMonth))[0]);
  return (
    <span className={css.selects}>
      <FilterSelect
        label={t('kind')}
        everything={t('lastTwelve')}
        value={kind}
        options={PERIOD_KINDS.map((one) => ({ value: one, label: t(NAMES[one]) }))}
        onChange={chooseKind}
      />
      {kind && (
        <FilterSelect
          label={t('period')}
          everything={t('lastTwelve')}
          value={period}
          options={periodsOfKind(kind, thisMonth).map((one) => ({ value: one, label: periodName(one, language) }))}
          onChange={onPeriod}
        />
      )}
    </span>
  );
}
